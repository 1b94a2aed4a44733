//! The report as a whole: all mistakes at once, each with its place.

use super::mistake::{change, check};
use super::sound::Copy;
use std::{fs, path::Path};

#[test]
fn four_mistakes_in_four_places_are_reported_in_one_run() {
    let copy = Copy::new();
    change(&copy, "en/pages/rules.json", "\"paper-2001\"", "\"paper-2010\"");
    change(&copy, "en/events.json", "\"title\": \"Something old\",", "");
    change(&copy, "events.json", "\"date\": \"1995\"", "\"date\": \"1995-02-30\"");
    change(&copy, "sources/news.json", "\"id\": \"gossip\"", "\"id\": \"paper-2001\"");
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
    change(
        &copy,
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

/// Whatever file is cut in two, the report names it and nothing that would only have been compared with it.
#[test]
fn a_file_that_cannot_be_read_brings_no_other_report_with_it() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sound/src/content");
    let (mut open, mut files) = (vec![fixture.clone()], Vec::new());
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).expect("the small site is there").flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "json") {
                files.push(path.strip_prefix(&fixture).expect("it was found there").to_string_lossy().into_owned());
            }
        }
    }
    files.sort();
    assert!(files.len() > 20, "{files:?}");
    for name in files {
        let copy = Copy::new();
        let whole = fs::read_to_string(copy.file(&name)).expect("the copy has it");
        let half: String = whole.chars().take(whole.chars().count() / 2).collect();
        fs::write(copy.file(&name), half).expect("the copy can be written");
        let report = copy.report();
        assert!(report.starts_with(&format!("src/content/{name}:")), "{name}:\n{report}");
        assert!(report.contains("this is not JSON"), "{name}:\n{report}");
        assert!(report.ends_with("1 problem in the content; nothing was written.\n"), "{name}:\n{report}");
    }
}
