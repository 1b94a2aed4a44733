//! A census of all cases: how many there are under each regime, and how each is decided.

use serde::{Deserialize, Serialize};

use super::{
    Rules,
    case::{Case, Choice},
    space::{Kind, Spot, each_point},
    verdict::Verdict,
};
use crate::model::date::Day;

/// The cases under one base regime. Dates and destinations that no rule tells apart count once,
/// all other inputs value by value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Census {
    pub regime: String,
    /// One date and destination for each combination of rules in force and classes of destination.
    pub examples: Vec<Example>,
    pub cases: u64,
    /// In the order of verdicts, then of conditions.
    pub outcomes: Vec<Outcome>,
}

/// A date and a destination that stand for all that are the same to the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Example {
    pub day: Day,
    /// The place of the destination in the vocabulary.
    pub destination: usize,
}

/// How many cases one condition decides in one way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Outcome {
    pub verdict: Verdict,
    /// None where no bar stands and no gate is open.
    pub condition: Option<String>,
    pub cases: u64,
}

/// Counts every case there can be, regime by regime.
pub fn census(rules: &Rules) -> Vec<Census> {
    counted(rules, |_| true)
}

/// Counts every case there can be under one regime; none if it never is the base of a day.
pub fn census_of(rules: &Rules, regime: &str) -> Option<Census> {
    counted(rules, |id| id == regime).pop()
}

fn counted(rules: &Rules, is_wanted: impl Fn(&str) -> bool) -> Vec<Census> {
    let mut counts: Vec<Census> = Vec::new();
    for spot in rules.spots(&Case::OPEN) {
        let Some(base) = rules.book.plans[spot.plan].base else { continue };
        let regime = &rules.labels.regimes[base];
        if !is_wanted(regime) {
            continue;
        }
        let at = counts.iter().position(|census| census.regime == *regime).unwrap_or(counts.len());
        if at == counts.len() {
            counts.push(Census { regime: regime.clone(), examples: Vec::new(), cases: 0, outcomes: Vec::new() });
        }
        counts[at].examples.extend(rules.example(&spot));
        rules.count(&spot, &mut counts[at]);
    }
    for census in &mut counts {
        census.outcomes.sort();
    }
    counts
}

impl Rules {
    fn example(&self, spot: &Spot) -> Option<Example> {
        let timeline = &self.timeline;
        let (era, column) = spot.at.first()?;
        let day = timeline.eras[*era].from.max(self.lists.first_day);
        let destination = timeline.columns.iter().position(|other| other == column)?;
        Some(Example { day, destination })
    }

    fn count(&self, spot: &Spot, census: &mut Census) {
        let kinds: [Vec<Kind>; 6] = std::array::from_fn(|input| self.kinds(spot.plan, input, &Case::OPEN));
        // By rule of the book, with one place more for no rule at all.
        let mut by_rule = vec![[0; Verdict::ALL.len()]; self.book.rules.len() + 1];
        each_point(spot, &kinds, |point, chosen| {
            let alike: usize = chosen.iter().zip(&kinds).map(|(kind, kinds)| kinds[*kind].values.len()).product();
            let answer = self.answer(&point);
            let place = answer.decided_by.unwrap_or(self.book.rules.len());
            by_rule[place][answer.verdict as usize] += alike as u64;
        });
        let counted = by_rule.into_iter().enumerate();
        let counted =
            counted.flat_map(|(place, row)| Verdict::ALL.map(|verdict| (place, verdict, row[verdict as usize])));
        for (place, verdict, cases) in counted.filter(|(_, _, cases)| *cases > 0) {
            let condition = self.book.rules.get(place).map(|_| self.condition_id(place));
            census.cases += cases;
            match census.outcomes.iter_mut().find(|other| other.verdict == verdict && other.condition == condition) {
                Some(outcome) => outcome.cases += cases,
                None => census.outcomes.push(Outcome { verdict, condition, cases }),
            }
        }
    }
}

impl Example {
    /// The destination as a choice.
    pub fn destination(&self) -> Choice {
        Choice::at(self.destination)
    }
}
