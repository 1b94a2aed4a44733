//! Who has a say in a case on one day.

use super::clauses::{capital, fill};
use super::phrases::Phrases;
use super::sheet::Place;
use crate::model::date::Day;
use crate::model::rules::{
    case::{Case, Choice, Input},
    decide::decide,
    query,
    verdict::Verdict,
};

/// An answer with the names of those who have a say in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signers {
    /// The colour of the verdict.
    pub tone: &'static str,
    /// The verdict in a word or two.
    pub short: String,
    /// Where the whole answer stands.
    pub href: String,
    /// Their names, in the order of the rules and not of time; none where no gate is open, because then nobody signs.
    pub names: Vec<String>,
}

impl Phrases {
    /// A case in words: `{item}`, `{place}`.
    pub fn named(&self, case: &Case, pattern: &str) -> String {
        let chosen = |input| self.chosen(case, input).unwrap_or_default();
        capital(&fill(pattern, &[("item", &chosen(Input::Item)), ("place", &chosen(Input::Destination))]))
    }

    /// Who has a say in a case on a day.
    pub fn signers(&self, case: &Case, day: Day, place: &Place) -> Signers {
        let then = case.with(Input::Date, Some(Choice::of_day(day)));
        let decision = decide(&self.rules, &then);
        let mut names: Vec<String> = Vec::new();
        if decision.verdict != Some(Verdict::NoDoor) {
            let lines = self.who(&decision).lines;
            let all: Vec<&str> = lines.iter().map(|line| &*line.text).collect();
            // Whoever is named at length, or once more, need not be named twice.
            for (at, name) in all.iter().enumerate() {
                let others = all.iter().enumerate().filter(|(other, _)| *other != at);
                let again = |(other, longer): (usize, &&str)| {
                    longer.starts_with(name) && (longer.len() > name.len() || other < at)
                };
                if !others.into_iter().any(again) {
                    names.push((*name).to_owned());
                }
            }
        }
        Signers {
            tone: decision.verdict.map_or("nezu", Verdict::tone),
            short: decision.verdict.map_or(self.say("stamp_open"), |verdict| &self.verdict(verdict).short).to_owned(),
            href: [&*place.base, "?", &query::write_beside(&self.rules, &then, None)].concat(),
            names,
        }
    }
}
