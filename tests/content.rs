//! The content as its keepers know it: the real content is sound, its schemas are fresh, and every kind of mistake
//! is reported with file, line, column, what was expected and what to do.

#[path = "content/fields.rs"]
mod fields;
#[path = "content/mistake.rs"]
mod mistake;
#[path = "content/report.rs"]
mod report;
#[path = "content/sentences.rs"]
mod sentences;
#[path = "support/sound.rs"]
mod sound;
#[path = "content/together.rs"]
mod together;

use sangensoku::content::{family::Family, load, problem};
use std::fs;
use std::path::Path;

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
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
            // The first period of the ribbon begins before the first rule, and before Japan licensed at all.
            let day = period.from.first_day().max(Day::parse("1952-04-28").expect("a day"));
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
    assert_eq!(sound::Copy::new().report(), "sound");
}

#[test]
fn the_schemas_beside_the_content_are_those_of_the_types() {
    for family in Family::ALL {
        let path = project().join(format!("src/content/schema/{}.json", family.name()));
        let written = fs::read_to_string(&path).unwrap_or_default();
        assert!(written == family.schema_text(), "{} is stale: run `cargo site schema`", path.display());
    }
}
