//! The content as its keepers know it: the real content is sound, its schemas are fresh, and every kind of mistake
//! is reported with file, line, column, what was expected and what to do.

use sangensoku::content::{family::Family, load, problem};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs};

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A copy of the small sound site, in a folder of its own that goes with the test.
struct Copy(PathBuf);

impl Copy {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let to = env::temp_dir().join(format!("sangensoku-content-{}-{number}", std::process::id()));
        copy(&project().join("tests/fixtures/sound"), &to);
        Self(to)
    }

    /// Replaces the only place where `old` stands in a file below `src/content/`.
    fn change(&self, file: &str, old: &str, new: &str) {
        let path = self.0.join("src/content").join(file);
        let text = fs::read_to_string(&path).expect("the fixture has the file");
        assert_eq!(text.matches(old).count(), 1, "`{old}` stands once in {file}");
        fs::write(path, text.replace(old, new)).expect("the copy can be written");
    }

    fn report(&self) -> String {
        load::load(&self.0).map_or_else(|problems| problem::report(&problems), |_| "sound".to_owned())
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a temporary folder can be made");
    for entry in fs::read_dir(from).expect("the fixture can be read").flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}

/// One mistake in one file of the small site, and the report that it must give, to the letter.
#[track_caller]
fn check(file: &str, old: &str, new: &str, expected: &str) {
    let copy = Copy::new();
    copy.change(file, old, new);
    let expected = expected.trim();
    let count = match expected.split("\n\n").count() {
        1 => "1 problem".to_owned(),
        count => format!("{count} problems"),
    };
    let expected = format!("{expected}\n\n{count} in the content; nothing was written.\n");
    assert_eq!(copy.report(), expected);
}

#[test]
fn the_content_of_the_site_is_sound() {
    if let Err(problems) = load::load(project()) {
        panic!("{}", problem::report(&problems));
    }
}

/// The rules page answers one question for each period in words. Its answers are those of the engine.
#[test]
fn the_warship_of_the_rules_page_is_answered_as_the_engine_answers() {
    use sangensoku::content::page::{Block, Strip};
    use sangensoku::model::{
        date::Day,
        rules::{Rules, decide::decide, query},
    };
    let site = load::load(project()).expect("the content is sound");
    let rules = Rules::from(site.rules.clone());
    let compare = |strip: &Strip| {
        for ((period, _), answer) in site.periods.iter().zip(&strip.answers) {
            // The first period of the ribbon begins before the first rule.
            let day = period.from.first_day().max(Day::parse("1950-01-01").expect("a day"));
            let case = query::read(&rules, &format!("d={day}&i=destroyer&o=own&to=ph")).case;
            assert_eq!(decide(&rules, &case).verdict, Some(answer.verdict), "{} in {}", strip.question, period.id.0);
        }
    };
    let strip = site.pages["rules"].parts[0].blocks.iter().find_map(|block| match block {
        Block::Strip(strip) => Some(strip),
        _ => None,
    });
    compare(strip.expect("the rules page begins with the warship"));
}

#[test]
fn the_small_site_is_sound_so_each_report_below_has_one_cause() {
    assert_eq!(Copy::new().report(), "sound");
}

#[test]
fn the_schemas_beside_the_content_are_those_of_the_types() {
    for family in Family::ALL {
        let path = project().join(format!("src/content/schema/{}.json", family.name()));
        let written = fs::read_to_string(&path).unwrap_or_default();
        assert!(written == family.schema_text(), "{} is stale: run `cargo site schema`", path.display());
    }
}

#[test]
fn four_mistakes_in_four_places_are_reported_in_one_run() {
    let copy = Copy::new();
    copy.change("en/pages/rules.json", "\"paper-2001\"", "\"paper-2010\"");
    copy.change("en/events.json", "\"title\": \"Something old\",", "");
    copy.change("events.json", "\"date\": \"1995\"", "\"date\": \"1995-02-30\"");
    copy.change("sources/news.json", "\"id\": \"gossip\"", "\"id\": \"paper-2001\"");
    let report = copy.report();
    for line in [
        "src/content/en/events.json:4:5  events[0]\n  the field `title` is missing\n",
        "src/content/en/pages/rules.json:22:17  parts[0].blocks[0].p[0].sources[0]\n  there is no source `paper-2010`\n  \
         did you mean `paper-2001`?\n",
        "src/content/events.json:6:15  events[0].date\n  `1995-02-30` is no date\n",
        "src/content/sources/news.json:15:13  sources[1].id\n  the source id `paper-2001` stands twice; the first is at \
         src/content/sources/news.json:6\n",
        "4 problems in the content; nothing was written.\n",
    ] {
        assert!(report.contains(line), "no\n{line}\nin\n{report}");
    }
}

#[test]
fn mistakes_in_one_record_do_not_hide_each_other() {
    let copy = Copy::new();
    copy.change(
        "events.json",
        "\"date\": \"1995\",\n      \"importance\": 1",
        "\"dat\": \"1995\",\n      \"importance\": 9",
    );
    let report = copy.report();
    for part in
        ["`date` is missing", "no field `dat` here\n  did you mean `date`?", "from 1 to 3, found 9", "3 problems"]
    {
        assert!(report.contains(part), "no `{part}` in\n{report}");
    }
}

#[test]
fn a_file_that_is_not_json_says_where() {
    check(
        "events.json",
        "\"date\": \"1995\",",
        "\"date\": \"1995\"",
        "src/content/events.json:7:7  \n  this is not JSON: expected `,` or `}` at line 7 column 7\n  \
         look for a missing comma, quote or bracket here.",
    );
}

#[test]
fn a_reference_to_nothing_is_found_wherever_it_stands() {
    check(
        "en/pages/rules.json",
        "\"period\": \"new\"",
        "\"period\": \"now\"",
        "src/content/en/pages/rules.json:38:27  parts[0].blocks[1].strip.answers[1].period\n  there is no period `now`\n  \
         did you mean `new`?",
    );
}

#[test]
fn what_a_field_may_hold_is_said() {
    check(
        "sources/news.json",
        "\"kind\": \"news\"",
        "\"kind\": \"new\"",
        "src/content/sources/news.json:3:11  kind\n  `new` is not one of the words allowed here\n  did you mean `news`? Allowed are `primary`, `news`, `analysis`, `editorial`, `reference`, `advocacy`, `state-media`, `repost`, `digest`.",
    );
    check(
        "sources/news.json",
        "\"lang\": \"en\",\n      \"authority\": true",
        "\"lang\": \"english\",\n      \"authority\": true",
        "src/content/sources/news.json:11:15  sources[0].lang\n  `english` is no language code\n  write two small letters: en, ja, ko.",
    );
    check(
        "sources/news.json",
        "https://example.org/b",
        "example.org/b",
        "src/content/sources/news.json:18:14  sources[1].url\n  `example.org/b` is no web address\n  write it whole, with https:// or http:// in front and without blanks.",
    );
    check(
        "sources/news.json",
        "\"authority\": false",
        "\"authority\": \"no\"",
        "src/content/sources/news.json:20:20  sources[1].authority\n  expected true or false, found `\"no\"`\n  True if it may carry a statement alone.",
    );
    check(
        "events.json",
        "\"id\": \"t1\"",
        "\"id\": \"T 1\"",
        "src/content/en/events.json:5:16  events[0].event\n  there is no event `t1`\n  add that event first, or refer to one that there is. `cargo site new event ID` writes a stub of one.\n\nsrc/content/events.json:5:13  events[0].id\n  `T 1` cannot be an id\n  use small letters, digits and single hyphens: `mogami-contract`.",
    );
    check(
        "en/pages/about.json",
        "\"menu\": \"About\"",
        "\"menu\": \" About\"",
        "src/content/en/pages/about.json:5:11  menu\n  the text is empty, or begins or ends with a blank\n  remove the blank, or the field.",
    );
    check(
        "en/pages/about.json",
        "\"menu\": \"About\"",
        "\"menu\": \"About\", \"menue\": \"x\"",
        "src/content/en/pages/about.json:5:29  menue\n  there is no field `menue` here\n  did you mean `menu`? Allowed are `$schema`, `description`, `id`, `lede`, `menu`, `opening`, `parts`, `read`, `title`.",
    );
    check(
        "en/pages/about.json",
        "\"menu\": \"About\"",
        "\"menu\": \"About\", \"menu\": \"x\"",
        "src/content/en/pages/about.json:5:20  menu\n  this key stands twice in the same object\n  keep one of the two.",
    );
    check(
        "en/pages/rules.json",
        "\"strip\": {",
        "\"stripe\": {",
        "src/content/en/pages/rules.json:27:9  parts[0].blocks[1]\n  `stripe` is not known here\n  did you mean `strip`? Allowed are `p`, `list`, `note`, `ask`, `checker`, `signers`, `strip`, `doors`, `chart`, `chart-group`, `show`.",
    );
    check(
        "en/pages/about.json",
        "../../schema/page.json",
        "../schema/page.json",
        "src/content/en/pages/about.json:2:14  $schema\n  this is not the schema of the file\n  write `../../schema/page.json`.",
    );
    check(
        "en/pages/about.json",
        "\"id\": \"about\"",
        "\"id\": \"abuot\"",
        "src/content/en/pages/404.json:1:1  \n  the page `about` is missing\n  add en/pages/about.json beside this file.\n\nsrc/content/en/pages/about.json:3:9  id\n  no menu knows the page `abuot`\n  add it to PAGES in src/content/check.rs, which gives the order.\n\nsrc/content/en/pages/about.json:3:9  id\n  the file of page `abuot` has another name\n  rename the file.",
    );
}

#[test]
fn a_sentence_must_be_readable_and_backed() {
    check(
        "en/pages/about.json",
        "A plain sentence.",
        "A [plain sentence.",
        "src/content/en/pages/about.json:9:5  lede[0]\n  the mark at `[plain sentence.` cannot be read\n  write [words](page#part) for a link, {event.t081}, {period.2026}, {count.sources}, {figure.plan43} or {point.fms.2024} for a value, {ja:三原則|さんげんそく} for Japanese; other brackets are not used in sentences.",
    );
    check(
        "en/pages/about.json",
        "A plain sentence.",
        "A [plain](ruels) sentence.",
        "src/content/en/pages/about.json:9:5  lede[0]\n  there is no address `ruels`\n  did you mean `rules`?",
    );
    check(
        "en/pages/about.json",
        "A plain sentence.",
        "The {count.event} are counted.",
        "src/content/en/pages/about.json:9:5  lede[0]\n  there is no count `event`\n  did you mean `events`?",
    );
    check(
        "en/pages/about.json",
        "A plain sentence.",
        "There are 7 sentences.",
        "src/content/en/pages/about.json:9:5  lede[0]\n  a sentence with a number or a date has no source\n  make it a claim: { \"claim\": \"its-id\", \"text\": \"…\", \"sources\": [\"…\"] }.",
    );
    check(
        "en/pages/rules.json",
        "\"paper-2001\"",
        "\"gossip\"",
        "src/content/en/pages/rules.json:18:13  parts[0].blocks[0].p[0]\n  claim `changed` rests only on sources that may not carry a statement alone\n  add a source with authority, or `\"confidence\": \"low\"`, which shows it as reported.",
    );
    check(
        "events.json",
        "\"importance\": 3,\n      \"tags\": [\n        \"rules\"\n      ],\n      \"sources\": [\n        \"paper-2001\"",
        "\"importance\": 3,\n      \"tags\": [\n        \"rules\"\n      ],\n      \"sources\": [\n        \"gossip\"",
        "src/content/events.json:15:5  events[1]\n  event `t2` rests only on sources that may not carry a statement alone\n  add a source with authority, or `\"confidence\": \"low\"`, which shows it as reported.",
    );
}

#[test]
fn what_belongs_together_must_be_complete() {
    check(
        "en/events.json",
        "\"event\": \"t2\"",
        "\"event\": \"t1\"",
        "src/content/en/events.json:10:16  events[1].event\n  event `t1` has its words twice\n  keep one of the two.\n\nsrc/content/events.json:16:13  events[1].id\n  event `t2` has no words in src/content/en/events.json\n  add its title and detail there.",
    );
    check(
        "periods.json",
        "\"from\": \"1990\"",
        "\"from\": \"2002\"",
        "src/content/periods.json:14:15  periods[1].from\n  this period does not begin after the one before it\n  put the periods in order of time.",
    );
    check(
        "en/pages/rules.json",
        "\"period\": \"old\"",
        "\"period\": \"new\"",
        "src/content/en/pages/rules.json:28:20  parts[0].blocks[1].strip\n  the answers do not follow the rule periods one by one\n  give one answer for each period of periods.json, in its order.",
    );
    check(
        "sources/news.json",
        "\"lang\": \"en\",\n      \"authority\": true",
        "\"lang\": \"fr\",\n      \"authority\": true",
        "src/content/sources/news.json:11:15  sources[0].lang\n  the language `fr` has no name\n  add it to `languages` in src/content/en/labels.json.",
    );
}

#[test]
fn records_and_their_words_are_held_together() {
    check(
        "en/ledger.json",
        "partners/one-ship",
        "partners/one-shop",
        "src/content/en/ledger.json:7:18  entries[0].finding\n  there is no address `partners/one-shop`\n  did you mean `partners/one-ship`?",
    );
    check(
        "en/deals.json",
        "\"deal\": \"one-ship\"",
        "\"deal\": \"two-ships\"",
        "src/content/en/deals.json:5:15  deals[0].deal\n  there is no deal `two-ships`\n  add that deal first, or refer to one that there is. `cargo site new deal ID` writes a stub of one.",
    );
    check(
        "en/actors.json",
        "\"actor\": \"ministry\"",
        "\"actor\": \"cabinet\"",
        "src/content/en/actors.json:3:13  actors\n  `ministry` has no words\n  add them to this list.\n\nsrc/content/en/actors.json:11:5  actors[1]\n  `cabinet` has its words twice; the first are at actors[0]\n  keep one of the two.",
    );
    check(
        "deals.json",
        "\"sources\": [\n        \"paper-2001\"\n      ],\n      \"confidence\"",
        "\"sources\": [\n        \"gossip\"\n      ],\n      \"confidence\"",
        "src/content/deals.json:4:5  deals[0]\n  deal `one-ship` rests only on sources that may not carry a statement alone\n  add a source with authority, or `\"confidence\": \"low\"`, which shows it as reported.",
    );
    check(
        "deals.json",
        "\"fr\"",
        "\"gr\"",
        "src/content/deals.json:10:9  deals[0].destinations[0]\n  there is no partner `gr`\n  add that partner first, or refer to one that there is.",
    );
    check(
        "arguments.json",
        "\"counter_sources\": [\n        \"paper-2001\"",
        "\"counter_sources\": [\n        \"gossip\"",
        "src/content/arguments.json:4:5  arguments[0]\n  argument `d01` rests only on sources that may not carry a statement alone\n  add a source with authority, or `\"counter_confidence\": \"low\"`, which shows it as reported.",
    );
    check(
        "en/ledger.json",
        "\"happened\": [\n        {\n          \"text\": \"It sailed.\"\n        }\n      ]",
        "\"happened\": []",
        "src/content/en/ledger.json:4:5  entries[0]\n  of what happened after `c01` the record has 1, and the words 0\n  give as many, in the same order.",
    );
    check(
        "en/labels-strategy.json",
        "\"id\": \"superseded\"",
        "\"id\": \"supported\"",
        "src/content/en/labels-strategy.json:72:21  ledger_verdict\n  `superseded` has no words\n  add them to this list.\n\nsrc/content/en/labels-strategy.json:81:5  ledger_verdict[2]\n  `supported` has its words twice; the first are at ledger_verdict[0]\n  keep one of the two.",
    );
}

#[test]
fn a_number_is_that_of_its_record() {
    check(
        "en/deals.json",
        "{figure.price}",
        "{figure.prise}",
        "src/content/en/deals.json:10:9  deals[0].story[0]\n  there is no figure `prise`\n  did you mean `price`?",
    );
    check(
        "en/series.json",
        "{point.ships.2001}",
        "{point.ships.2000}",
        "src/content/en/series.json:15:15  series[0].says\n  there is no point `ships.2000`\n  did you mean `ships.2001`?",
    );
    check(
        "deals.json",
        "\"amount\": 2000000000",
        "\"amount\": 3000000000",
        "src/content/deals.json:30:9  deals[0].values[0]\n  the amount does not agree with the figure `price`\n  one of the two is wrong.",
    );
    check(
        "polls.json",
        "\"percent\": 1",
        "\"percent\": 2",
        "src/content/polls.json:15:13  polls[0].questions[0].answers[0]\n  the answer `yes` is not the number of its record\n  one of the two is wrong.",
    );
    check(
        "series.json",
        "\"gap\"",
        "\"withheld\"",
        "src/content/series.json:5:5  series[0]\n  series `ships`: the point `2000` has no source\n  name its sources.",
    );
}

#[test]
fn what_nothing_uses_is_found() {
    check(
        "sources/news.json",
        "    {\n      \"id\": \"gossip\"",
        "    {\n      \"id\": \"old-news\",\n      \"title\": \"Old\",\n      \"publisher\": \"The Paper\",\n      \"url\": \"https://example.org/c\",\n      \"lang\": \"en\",\n      \"authority\": true\n    },\n    {\n      \"id\": \"gossip\"",
        "src/content/sources/news.json:15:13  sources[1].id\n  nothing uses the source `old-news`\n  name it where it belongs, or remove it.",
    );
    check(
        "en/pages/glossary.json",
        "\"show\": \"terms\"",
        "\"show\": \"cases\"",
        "src/content/terms.json:5:13  terms[0].id\n  nothing uses the term `ship`\n  name it where it belongs, or remove it.",
    );
}
