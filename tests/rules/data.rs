//! The data: sound as it stands, and errors in it are named.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use sangensoku::model::{
    date::Date,
    packed,
    rules::{Rules, census::census, complaints::complaints, record::RuleRecord},
};

use crate::record::{RECORD, RULES, record};

fn check(expected: &str, spoil: impl FnOnce(&mut RuleRecord)) {
    let mut spoiled = record();
    spoil(&mut spoiled);
    let found = complaints(&spoiled);
    assert!(found.iter().any(|complaint| complaint.contains(expected)), "expected \"{expected}\" in {found:#?}");
}

fn condition<'a>(record: &'a mut RuleRecord, id: &str) -> &'a mut sangensoku::model::rules::regime::Condition {
    record.regimes.iter_mut().flat_map(|regime| &mut regime.conditions).find(|one| one.id == id).expect("the condition")
}

#[test]
fn the_rules_give_no_cause_for_complaint() {
    assert_eq!(complaints(&RECORD), Vec::<String>::new());
}

#[test]
fn what_leads_nowhere_is_named() {
    check("T2026.3: value \"deta\"", |record| condition(record, "T2026.3").values = vec!["deta".into()]);
    check("T2026.1: outcome \"maybe\"", |record| condition(record, "T2026.1").outcome = "maybe".into());
    check("T2026.1: outcome \"required\" has no verdict", |record| {
        condition(record, "T2026.1").outcome = "required".into()
    });
    check("T2022.3: value \"atlantis\"", |record| {
        condition(record, "T2022.3").when.destination = vec!["atlantis".into()]
    });
    check("condition T2026.2: the id is used twice", |record| condition(record, "T2026.1").id = "T2026.2".into());
    check("lifted bar \"MIKI\"", |record| {
        record.regimes.iter_mut().for_each(|regime| regime.lifts.iter_mut().for_each(|id| *id = "MIKI".into()))
    });
    check("state \"XX\"", |record| record.agreements.states[0].iso = "XX".into());
    check("inherited regime \"T2013\"", |record| {
        record.regimes.iter_mut().for_each(|regime| {
            if regime.id == "T2022" {
                regime.inherits = Some("T2013".into());
            }
        })
    });
    check("expected one base regime on each day", |record| {
        record.regimes.iter_mut().for_each(|regime| {
            if regime.id == "T2022" {
                regime.effective_to = Date::parse("2023-12-20");
            }
        })
    });
}

/// Every literal between quotation marks in the code of the model, but for its own tests.
fn literals(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of code") {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            literals(&path, found);
        } else {
            let text = fs::read_to_string(&path).expect("code is text");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            let quoted = code.flat_map(|line| line.split('"').skip(1).step_by(2));
            found.extend(quoted.map(|literal| (path.clone(), literal.to_owned())));
        }
    }
}

#[test]
fn no_regime_condition_class_or_country_is_named_in_the_code() {
    let regimes = RECORD.regimes.iter().map(|regime| &regime.id);
    let conditions = RECORD.regimes.iter().flat_map(|regime| &regime.conditions).map(|condition| &condition.id);
    let classes = RECORD.vocab.destination_classes.iter().map(|class| &class.id);
    let items = RECORD.vocab.items.iter().map(|item| &item.id);
    let origins = RECORD.vocab.origins.iter().map(|origin| &origin.id);
    let countries = &RECORD.vocab.destinations;
    let outcomes = RECORD.vocab.outcomes.iter().map(|outcome| &outcome.id);
    let names: BTreeSet<&String> =
        regimes.chain(conditions).chain(classes).chain(items).chain(origins).chain(countries).chain(outcomes).collect();
    let mut found = Vec::new();
    literals(Path::new("src/model"), &mut found);
    assert!(found.len() > 50, "the code was read");
    found.retain(|(_, literal)| names.contains(literal));
    assert_eq!(found, [], "names that belong in the data");
}

#[test]
fn rules_survive_the_way_to_the_browser() {
    let bytes = packed::pack(&*RULES);
    let again: Rules = packed::open(&bytes).expect("rules can be read");
    assert_eq!(census(&again), census(&RULES));
    assert_eq!(packed::pack(&again), bytes, "same rules, same bytes");
    println!("{} bytes", bytes.len());
    assert!(bytes.len() < 70_000, "{} bytes", bytes.len());
}

#[test]
fn rules_that_were_damaged_on_the_way_are_refused_and_never_used() {
    let bytes = packed::pack(&*RULES);
    for place in (0..bytes.len()).step_by(97) {
        let mut damaged = bytes.clone();
        damaged[place] ^= 1;
        assert!(packed::open::<Rules>(&damaged).is_none(), "byte {place} was changed unseen");
    }
    assert!(packed::open::<Rules>(&[]).is_none());
}
