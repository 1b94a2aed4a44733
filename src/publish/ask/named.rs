//! Names instead of codes: a query as people type it in a terminal becomes one of ids, or a list of what is not known.

use crate::content::{problem::did_you_mean, site::Site, words::rules::TermWords};
use crate::model::{
    query::pairs,
    rules::{Rules, case::Input},
};

/// Values that are no names: "not sure", and the version of an address.
const PLAIN: [&str; 1] = ["-"];
/// Keys that are no inputs.
const OTHER_KEYS: [&str; 2] = ["v", "d2"];

/// The query with ids in the place of names.
///
/// # Errors
/// Every key and value that is not known, each with what may have been meant.
pub fn with_ids(site: &Site, rules: &Rules, query: &str) -> Result<String, Vec<String>> {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for (key, value) in pairs(query.trim_start_matches('#')) {
        let key = key.to_lowercase();
        if OTHER_KEYS.contains(&key.as_str()) {
            known.push(format!("{key}={value}"));
            continue;
        }
        let Some(input) = Input::ALL.into_iter().find(|input| input.key() == key) else {
            let keys = Input::ALL.map(Input::key);
            let near = did_you_mean(&key, keys).unwrap_or_else(|| format!("the keys are {}.", keys.join(", ")));
            unknown.push(format!("`{key}` is no key: {near}"));
            continue;
        };
        match id(site, rules, input, value.trim()) {
            Ok(id) => known.push(format!("{key}={id}")),
            Err(advice) => unknown.push(format!("`{key}={value}` is not known: {advice}")),
        }
    }
    if unknown.is_empty() { Ok(known.join("&")) } else { Err(unknown) }
}

/// The id of a value that is given by its id or by one of its names; else what may have been meant.
fn id(site: &Site, rules: &Rules, input: Input, value: &str) -> Result<String, String> {
    if PLAIN.contains(&value) {
        return Ok(value.to_owned());
    }
    if let Some(choice) = rules.choice(input, &value.to_lowercase().replace(' ', "-")) {
        return Ok(rules.choice_id(input, choice));
    }
    if input == Input::Date {
        let (first, last) = rules.days();
        return Err(format!("write a day from {first} to {last}, as in 2026-05-05."));
    }
    let typed = folded(value);
    let terms = site.words.terms(input);
    let named = terms.iter().find(|term| names(term).any(|name| folded(name) == typed));
    let of = |term: &TermWords| rules.choice(input, &term.id).map(|choice| rules.choice_id(input, choice));
    if let Some(id) = named.and_then(|term| of(term)) {
        return Ok(id);
    }
    let known: Vec<(String, &TermWords)> =
        terms.iter().flat_map(|term| names(term).map(|name| (folded(name), *term))).collect();
    let near = did_you_mean(&typed, known.iter().map(|(name, _)| name.as_str()));
    let meant = near.as_deref().and_then(|near| {
        let name = near.split('`').nth(1)?;
        let (_, term) = known.iter().find(|(known, _)| known == name)?;
        Some(format!("did you mean `{}` ({})?", of(term)?, term.name))
    });
    Err(meant.unwrap_or_else(|| {
        let ids: Vec<String> = terms.iter().filter_map(|term| of(term)).collect();
        match input {
            Input::Destination => "write a country by its name or its two letters (ISO 3166-1).".to_owned(),
            _ => format!("known are {}.", ids.join(", ")),
        }
    }))
}

fn names(term: &TermWords) -> impl Iterator<Item = &str> {
    let own = [term.id.as_str(), term.name.as_str(), term.in_sentence()];
    own.into_iter().chain(term.words.iter().map(String::as_str))
}

/// A name without capitals, articles and what stands between its words.
fn folded(name: &str) -> String {
    let small = name.to_lowercase();
    let words = small.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.filter(|word| !matches!(*word, "a" | "an" | "the")).collect::<Vec<_>>().join(" ")
}
