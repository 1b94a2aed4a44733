//! The rules with their words, as the checker takes them; the browser fetches the same as one file.

use crate::content::places::{self, anchor};
use crate::content::{site::Site, words::rules::TermWords};
use crate::model::answer::phrases::*;
use crate::model::date::Date;
use crate::model::rules::{Rules, case::Input, query, regime::Condition};
use std::collections::BTreeSet;

/// The rules of a site with all the words that answers need.
pub fn phrases(site: &Site) -> Phrases {
    let rules = Rules::from(site.rules.clone());
    let conditions = || site.rules.regimes.iter().flat_map(|regime| &regime.conditions);
    let mut named: BTreeSet<&str> = conditions().flat_map(|condition| &condition.sources).map(String::as_str).collect();
    named.extend(site.rules.agreements.sources.iter().map(String::as_str));
    named.extend(site.rules.country_classes.lists.iter().flat_map(|list| &list.sources).map(String::as_str));
    named.extend(site.rules.country_classes.measures.iter().flat_map(|one| &one.sources).map(String::as_str));
    Phrases {
        conditions: conditions().map(|condition| one_condition(site, condition)).collect(),
        regimes: site
            .rules
            .regimes
            .iter()
            .map(|regime| {
                let words = site.words.regime(&regime.id);
                RegimePhrase {
                    id: regime.id.clone(),
                    in_sentence: words.in_sentence.clone(),
                    short: words.short.clone(),
                    caveat: words.caveat.clone(),
                    name_ja: regime.name_ja.clone(),
                }
            })
            .collect(),
        inputs: Input::ALL.into_iter().map(|input| one_input(site, &rules, input)).collect(),
        verdicts: site
            .words
            .verdicts
            .iter()
            .map(|words| VerdictPhrase {
                short: words.short.clone(),
                stamp: words.stamp.clone(),
                plain: words.plain.clone(),
                with_who: words.with_who.clone(),
                closed: words.closed.clone(),
            })
            .collect(),
        deciders: site
            .words
            .regimes
            .deciders
            .iter()
            .map(|words| DeciderPhrase {
                decider: words.decider.clone(),
                who: words.who.clone(),
                agrees: words.agrees.clone(),
                shown: words.shown.clone(),
            })
            .collect(),
        cases: site
            .cases
            .iter()
            .flat_map(|case| {
                let outcome = site.labels.cases.outcomes.iter().find(|words| words.outcome == case.outcome);
                let outcome = outcome.map(|words| words.name.clone()).unwrap_or_default();
                let title = site.words.case(&case.id).title.clone();
                let rules = &rules;
                case.inputs.iter().map(move |question| CasePhrase {
                    id: case.id.to_lowercase(),
                    title: title.clone(),
                    query: query::write(rules, &question.case(rules)),
                    outcome: outcome.clone(),
                })
            })
            .collect(),
        sources: named.into_iter().map(|id| one_source(site, id)).collect(),
        familiar: familiar(site, &rules),
        by_name: by_name(site, &rules),
        measures: site.words.measures.iter().map(|words| (words.measure.clone(), words.text.clone())).collect(),
        origins: origins(site, &rules),
        words: site.labels.answer.by_name(),
        rules,
    }
}

fn one_condition(site: &Site, condition: &Condition) -> ConditionPhrase {
    let words = site.words.condition(&condition.id);
    ConditionPhrase {
        id: condition.id.clone(),
        page: if condition.role.is_shown_only() { String::new() } else { anchor(&condition.id) },
        title: words.title.clone(),
        rule: words.rule.clone(),
        yes: words.yes.clone(),
        no: words.no.clone(),
        must_hold: condition.role.is_requirement(),
    }
}

/// The terms of an input in the order in which the rules list its values.
pub fn terms<'a>(site: &'a Site, rules: &Rules, input: Input) -> Vec<&'a TermWords> {
    let mut placed: Vec<(usize, &TermWords)> = site
        .words
        .terms(input)
        .into_iter()
        .filter_map(|term| Some((rules.choice(input, &term.id)?.place(), term)))
        .collect();
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, term)| term).collect()
}

fn one_input(site: &Site, rules: &Rules, input: Input) -> InputPhrase {
    let values = terms(site, rules, input).into_iter();
    InputPhrase {
        question: site.words.form.questions[input as usize].clone(),
        values: values.map(|term| (term.name.clone(), term.in_sentence().to_owned())).collect(),
    }
}

fn one_source(site: &Site, id: &str) -> SourcePhrase {
    let (grade, source) = &site.sources[id];
    let date = source.date.map(Date::in_words).unwrap_or_else(|| site.labels.frame.unknown_date.clone());
    let words = site.labels.grades.iter().find(|words| words.grade == *grade);
    let grade_name = words.map(|words| words.name.clone()).unwrap_or_default();
    SourcePhrase {
        id: id.to_owned(),
        name: format!("{}, {date} ({grade_name})", source.publisher),
        path: format!("sources/{}/#{id}", places::grade_folder(*grade)),
    }
}

fn by_name(site: &Site, rules: &Rules) -> Vec<usize> {
    let places = site.words.places.iter().filter_map(|term| rules.choice(Input::Destination, &term.id));
    places.map(|choice| choice.place()).collect()
}

/// States with an agreement in the order of signature, then those of the real cases.
fn familiar(site: &Site, rules: &Rules) -> Vec<usize> {
    let agreements = site.rules.agreements.states.iter().map(|state| state.iso.as_str());
    let cases = site.cases.iter().flat_map(|case| &case.inputs).map(|question| question.destination.as_str());
    let mut places = Vec::new();
    for choice in agreements.chain(cases).filter_map(|iso| rules.choice(Input::Destination, iso)) {
        if !places.contains(&choice.place()) {
            places.push(choice.place());
        }
    }
    places
}

/// The usual origin of each item: that of an everyday item, or the first that a class can have.
fn origins(site: &Site, rules: &Rules) -> Vec<Option<usize>> {
    let place = |origin: &str| rules.choice(Input::Origin, origin).map(|choice| choice.place());
    let mut origins = vec![None; rules.choice_count(Input::Item)];
    for item in &site.rules.vocab.items {
        if let (Some(choice), Some(first)) = (rules.choice(Input::Item, &item.id), item.origins.first()) {
            origins[choice.place()] = place(first);
        }
    }
    for item in &site.rules.everyday {
        if let Some(choice) = rules.choice(Input::Item, &item.id) {
            origins[choice.place()] = place(&item.origin);
        }
    }
    origins
}
