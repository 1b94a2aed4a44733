//! What a keeper asks of the program beside checking: stubs of new records, and the sheet of claims and sources.

#[path = "keeper/asked.rs"]
mod asked;
#[path = "support/sound.rs"]
mod sound;

use sangensoku::content::load;
use sangensoku::publish::keeper::{due::due, new::new, review::review};
use sound::Copy;
use std::fs;
use std::path::Path;

fn text(copy: &Copy, name: &str) -> String {
    fs::read_to_string(copy.file(name)).unwrap_or_default()
}

/// Fills a stub in: each pair is what the file holds and what takes its place.
fn fill(copy: &Copy, name: &str, pairs: &[(&str, &str)]) {
    let mut text = text(copy, name);
    for (old, new) in pairs {
        assert!(text.contains(old), "`{old}` stands in {name}");
        text = text.replace(old, new);
    }
    fs::write(copy.file(name), text).expect("the copy can be written");
}

#[track_caller]
fn made(copy: &Copy, kind: &str, id: &str) -> String {
    new(copy.root(), kind, id, None).unwrap_or_else(|failure| panic!("{failure}"))
}

#[track_caller]
fn refused(copy: &Copy, kind: &str, id: &str, grade: Option<&str>) -> String {
    new(copy.root(), kind, id, grade).expect_err("it is refused")
}

/// Every line of the report on a stub asks for something that only a person knows.
#[track_caller]
fn asks_only_to_be_filled(report: &str, also: &[&str]) {
    let whats = report.lines().filter(|line| line.starts_with("  ")).step_by(2);
    for what in whats {
        let is_open = what == "  this is still to be written"
            || what.starts_with("  the ") && what.ends_with(" is still to be named")
            || also.contains(&what.trim());
        assert!(is_open, "`{what}` in\n{report}");
    }
}

#[test]
fn a_stub_of_an_event_stands_in_both_files_and_check_lists_what_is_left() {
    let copy = Copy::new();
    let said = made(&copy, "event", "t3");
    assert_eq!(
        said,
        "Wrote a stub of the event `t3`:\n  src/content/events.json:27\n  src/content/en/events.json:15\n\
         `cargo site check` lists what is left to fill in; each TODO says what belongs there.\n"
    );
    let report = copy.report();
    assert!(
        report.starts_with(
            "src/content/en/events.json:16:16  events[2].title\n  this is still to be written\n  \
             what happened, as a headline.\n"
        ),
        "{report}"
    );
    assert!(
        report.contains("events[2].sources[0]\n  the source is still to be named\n  put its id here. `cargo site new"),
        "{report}"
    );
    asks_only_to_be_filled(&report, &[]);

    let text = "A sentence.";
    fill(
        &copy,
        "events.json",
        &[("\"tags\": [\n        \"todo\"", "\"tags\": [\n        \"rules\""), ("todo", "paper-2001")],
    );
    fill(
        &copy,
        "en/events.json",
        &[
            ("TODO: what happened, as a headline.", text),
            ("TODO: what a reader needs to know beside it.", text),
            (
                "TODO: in events.json set date, importance and confidence, which the stub only guesses; then say here what \
             is inferred or uncertain, or remove `note`.",
                text,
            ),
        ],
    );
    assert_eq!(copy.report(), "sound");
}

#[test]
fn a_stub_leaves_the_rest_of_its_files_to_the_letter() {
    let (before, copy) = (Copy::new(), Copy::new());
    for (kind, id) in [("event", "t3"), ("deal", "two-ships"), ("source", "daily-2002")] {
        made(&copy, kind, id);
    }
    for name in ["events.json", "en/events.json", "deals.json", "en/deals.json", "sources/news.json"] {
        let (old, new) = (text(&before, name), text(&copy, name));
        let kept = new
            .lines()
            .filter(|line| old.lines().any(|known| known.trim_end_matches(',') == line.trim_end_matches(',')));
        assert!(new.lines().count() > old.lines().count() + 5, "{name} has grown");
        assert!(kept.count() >= old.lines().count(), "{name} has kept its lines");
        assert!(serde_json::from_str::<serde_json::Value>(&new).is_ok(), "{name} is JSON");
        // Written anew in the same way it is the same text: indents and line ends are those of the file.
        let indents = new.lines().map(|line| line.len() - line.trim_start().len());
        assert!(indents.clone().all(|indent| indent % 2 == 0), "{name} is indented by two blanks");
    }
}

#[test]
fn a_stub_of_a_deal_can_be_filled_in_until_the_content_is_sound() {
    let copy = Copy::new();
    made(&copy, "deal", "two-ships");
    let report = copy.report();
    asks_only_to_be_filled(&report, &[]);
    for field in ["title", "item", "to", "story[0]", "why", "history[0]", "caveats[0]"] {
        assert!(
            report.contains(&format!("deals[1].{field}\n  this is still to be written")),
            "no {field} in\n{report}"
        );
    }
    assert!(report.contains("deals[1].destinations[0]\n  the partner is still to be named"), "{report}");

    fill(
        &copy,
        "deals.json",
        &[("\"destinations\": [\n        \"todo\"", "\"destinations\": [\n        \"fr\""), ("todo", "paper-2001")],
    );
    let words = text(&copy, "en/deals.json");
    let filled: Vec<String> = words
        .lines()
        .map(|line| match line.split_once("TODO") {
            Some((before, after)) => format!("{before}A sentence.\"{}", if after.ends_with(',') { "," } else { "" }),
            None => line.to_owned(),
        })
        .collect();
    fs::write(copy.file("en/deals.json"), filled.join("\n")).expect("the copy can be written");
    assert_eq!(copy.report(), "sound");
}

#[test]
fn a_stub_of_a_source_takes_its_place_by_id_and_must_be_used() {
    let copy = Copy::new();
    made(&copy, "source", "daily-2002");
    let text = text(&copy, "sources/news.json");
    assert!(text.find("daily-2002") < text.find("paper-2001"), "{text}");
    let report = copy.report();
    asks_only_to_be_filled(&report, &["nothing uses the source `daily-2002`"]);
    assert!(report.contains("nothing uses the source `daily-2002`\n"), "{report}");
}

#[test]
fn a_stub_of_a_section_asks_for_its_place_in_the_menu() {
    let copy = Copy::new();
    assert!(made(&copy, "section", "courts").contains("src/content/en/pages/courts.json:3"));
    let report = copy.report();
    asks_only_to_be_filled(&report, &["no menu knows the page `courts`"]);
    assert!(report.contains("no menu knows the page `courts`\n  add it to PAGES"), "{report}");
}

#[test]
fn what_cannot_be_new_is_refused_with_advice_and_nothing_is_written() {
    let copy = Copy::new();
    for (kind, id, grade, expected) in [
        ("deal", "one-ship", None, "There is a deal `one-ship` already, at src/content/deals.json:5: give the new one"),
        ("source", "gossip", None, "There is a source `gossip` already, at src/content/sources/news.json:15"),
        ("section", "rules", None, "There is a section `rules` already, in src/content/en/pages/rules.json"),
        ("event", "T 3", None, "`T 3` cannot be an id: use small letters, digits and single hyphens"),
        ("event", "../t3", None, "`../t3` cannot be an id"),
        ("event", "", None, "`` cannot be an id"),
        ("deel", "x", None, "There is no stub of a `deel`: did you mean `deal`?"),
        ("source", "x", Some("new"), "There is no grade `new`: did you mean `news`?"),
    ] {
        let said = refused(&copy, kind, id, grade);
        assert!(said.starts_with(expected), "{said}");
    }
    assert_eq!(copy.report(), "sound");
    fill(&copy, "events.json", &[("\"date\": \"1995\",", "\"date\": \"1995\"")]);
    let said = refused(&copy, "event", "t3", None);
    assert!(said.starts_with("src/content/events.json is not JSON (expected `,` or `}` at line 7"), "{said}");
    assert!(!text(&copy, "en/events.json").contains("t3"), "a stub is written whole or not at all");
}

#[test]
fn the_sheet_holds_every_claim_with_each_of_its_sources() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let site = load::load(root).expect("the content is sound");
    let sheet = review(&site, None).expect("there are pages");
    assert_eq!(sheet.matches("\n- [ ] `").count(), site.claims.len());
    for id in site.claims.keys() {
        assert!(sheet.contains(&format!("\n- [ ] `{id}` ")), "{id}");
    }
    for mark in ["{event.", "{period.", "](", "{ja:"] {
        assert!(!sheet.contains(mark), "`{mark}` is written out");
    }
    let one = review(&site, Some("rules")).expect("there is that page");
    assert!(one.starts_with("# What the rules said") && sheet.contains(&one), "{one}");
    let said = review(&site, Some("rule")).expect_err("there is no such page");
    assert!(said.starts_with("There is no page `rule`: did you mean `rules`?"), "{said}");
}

#[test]
fn an_entry_of_the_sheet_names_what_it_is_compared_with() {
    let copy = Copy::new();
    let site = load::load(copy.root()).expect("the small site is sound");
    let sheet = review(&site, Some("rules")).expect("there is that page");
    let expected = "## The change (`change`)\n\n- [ ] `changed` The rules changed on 3 February 2001, see the page.";
    assert!(sheet.contains(expected), "{sheet}");
    assert!(sheet.contains("  - `paper-2001` The Paper, 2001-02-03, "), "{sheet}");
    assert!(sheet.contains(": Rules change\n    https://example.org/a\n\n1 claim on this page.\n"), "{sheet}");
}

#[test]
fn what_is_due_depends_on_the_day_alone() {
    let site = load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is sound");
    let on = |day: &str| due(&site, sangensoku::model::date::Day::parse(day).expect("a day"));
    let (early, late) = (on("2014-04-01"), on("2060-01-01"));
    assert!(early.starts_with("What is due on 2014-04-01.\n\nDates to watch that are past: none\n"), "{early}");
    assert!(early.contains("\nTalks that were not followed for a year: none\n"), "{early}");
    assert_eq!(on("2014-04-01"), early);
    let dated = site.evidence.outlook.iter().flat_map(|(item, _)| &item.expected).filter(|one| one.date.is_some());
    assert!(late.contains(&format!("\nDates to watch that are past: {}\n", dated.count())), "{late}");
    let talks = site.evidence.deals.iter().filter(|(deal, _)| format!("{:?}", deal.status) == "Talks");
    for (deal, _) in talks {
        assert!(late.contains(&format!("  partners/{}: ", deal.id.0)), "{}", deal.id.0);
    }
    let unaddressed = site.sources.iter().filter(|(_, (_, source))| source.url.is_none());
    for (id, _) in unaddressed {
        assert!(early.contains(&format!("  {id}: ")) && late.contains(&format!("  {id}: ")), "{id}");
    }
}
