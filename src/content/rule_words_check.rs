//! Every id of the rules has its words, once, and no words are left over; an example is decided by its condition.

use super::check::rule_record;
use super::family::Records;
use super::page::Block;
use super::problem::Problem;
use super::same::Found;
use super::visit::each_block;
use super::words::rules::TermWords;
use crate::model::rules::{Rules, decide::decide, query, verdict::Verdict};
use std::collections::BTreeSet;

/// Every problem of the words of the rules.
pub fn check(records: &Records) -> Vec<Problem> {
    let Some(record) = rule_record(records) else { return Vec::new() };
    let conditions: Vec<&str> =
        record.regimes.iter().flat_map(|regime| &regime.conditions).map(|condition| condition.id.as_str()).collect();
    let mut found = Found::default();
    for (file, words) in &records.condition_words {
        found.same(file, "conditions", &conditions, words.conditions.iter().map(|one| one.condition.as_str()));
    }
    for (file, words) in &records.regime_words {
        let regimes: Vec<&str> = record.regimes.iter().map(|regime| regime.id.as_str()).collect();
        found.same(file, "regimes", &regimes, words.regimes.iter().map(|one| one.regime.as_str()));
        let deciders: BTreeSet<&str> = record
            .regimes
            .iter()
            .flat_map(|regime| &regime.conditions)
            .map(|condition| condition.decider.as_str())
            .filter(|decider| !decider.is_empty())
            .collect();
        let deciders: Vec<&str> = deciders.into_iter().collect();
        found.same(file, "deciders", &deciders, words.deciders.iter().map(|one| one.decider.as_str()));
    }
    for (file, words) in &records.verdict_words {
        let verdicts: Vec<&str> = Verdict::ALL.iter().map(|verdict| verdict.id()).collect();
        found.same(file, "verdicts", &verdicts, words.verdicts.iter().map(|one| one.verdict.id()));
    }
    for (file, words) in &records.place_words {
        let places: Vec<&str> = record.vocab.destinations.iter().map(String::as_str).collect();
        found.same(file, "places", &places, ids(&words.places));
    }
    for (file, words) in &records.measure_words {
        let measures: Vec<&str> = record.country_classes.measures.iter().map(|one| one.id.as_str()).collect();
        found.same(file, "measures", &measures, words.measures.iter().map(|one| one.measure.as_str()));
    }
    for (file, words) in &records.case_words {
        let cases = records.cases.iter().flat_map(|(_, cases)| &cases.cases);
        let cases: Vec<&str> = cases.map(|case| case.id.as_str()).collect();
        found.same(file, "cases", &cases, words.cases.iter().map(|one| one.case.as_str()));
    }
    for (file, form) in &records.form_words {
        let vocab = &record.vocab;
        let terms = |terms: &'static str, words| (terms, words);
        let everyday: Vec<&str> = record.everyday.iter().map(|item| item.id.as_str()).collect();
        let classes: Vec<&str> = vocab.items.iter().map(|item| item.id.as_str()).collect();
        found.same(file, "items", &everyday, ids(&form.items));
        found.same(file, "classes", &classes, ids(&form.classes));
        for ((path, words), listed) in [
            (terms("origins", &form.origins), &vocab.origins),
            (terms("purposes", &form.purposes), &vocab.purposes),
            (terms("fighting", &form.fighting), &vocab.fighting),
            (terms("end_uses", &form.end_uses), &vocab.end_uses),
            (terms("specials", &form.specials), &vocab.specials),
        ] {
            let listed: Vec<&str> = listed.iter().map(|term| term.id.as_str()).collect();
            found.same(file, path, &listed, ids(words));
        }
    }
    // The engine is asked only about rules that are sound.
    if crate::model::rules::complaints::complaints(&record).is_empty() && found.problems.is_empty() {
        let rules = Rules::from(record);
        examples(records, &rules, &mut found);
        openings(records, &rules, &mut found);
    }
    found.problems
}

/// The example of a condition is a case that it decides, or whose nearest door it shuts.
fn examples(records: &Records, rules: &Rules, found: &mut Found) {
    for (file, words) in &records.condition_words {
        for (index, condition) in words.conditions.iter().enumerate() {
            let Some(example) = &condition.example else { continue };
            let reading = query::read(rules, example);
            let decision = decide(rules, &reading.case);
            let named = decision.condition.clone().or(decision.nearest.map(|near| near.failed));
            if !reading.dropped.is_empty() || named.as_deref() != Some(&condition.condition) {
                let what = format!(
                    "the example of `{}` is decided by `{}`",
                    condition.condition,
                    named.as_deref().unwrap_or("nothing")
                );
                found.problems.push(file.problem(
                    &format!("conditions[{index}].example"),
                    what,
                    "give a case that this condition decides: `cargo site decide '<query>'` says which one does.",
                ));
            }
        }
    }
}

/// The case that a page begins with is read to the last key.
fn openings(records: &Records, rules: &Rules, found: &mut Found) {
    for (file, page) in &records.pages {
        each_block(page, &mut |block, path| {
            let cases = match block {
                Block::Ask(case) | Block::Checker(case) => std::slice::from_ref(&case.example),
                Block::Signers(signers) => &[&[signers.example.clone()][..], &signers.cases].concat(),
                _ => return,
            };
            for piece in cases.iter().flat_map(|case| query::read(rules, case).dropped) {
                let what = format!("the checker does not know `{}={}`", piece.key, piece.value);
                found.problems.push(file.problem(path, what, "try it with `cargo site decide '<query>'`."));
            }
        });
    }
}

fn ids(words: &[TermWords]) -> impl Iterator<Item = &str> {
    words.iter().map(|words| words.id.as_str())
}
