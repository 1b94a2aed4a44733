//! What an answer rests on besides rules and lists: how the question itself was read, and what these rules do not hold.

use super::{
    Rules,
    case::{Case, Input},
    decide::{Decision, Ground},
    record::RuleRecord,
    regime::Confidence,
    verdict::Verdict,
};
use crate::model::date::Day;
use serde::{Deserialize, Serialize};

/// Readings and measures, by the place of an input's value in its list.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Readings {
    /// Territories with the state they are counted with, and since when.
    pub territories: Vec<CountedWith>,
    /// Items of which it is not settled whether they are arms, or of their class.
    pub unsettled_items: Vec<usize>,
    /// Measures outside these rules, one entry for each state and period.
    pub measures: Vec<Named>,
}

/// A territory that is counted with a state.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CountedWith {
    pub territory: usize,
    /// The code of the state, as addresses write it.
    pub state: String,
    pub from: Option<Day>,
}

/// A destination that a measure names between two days, both inclusive.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Named {
    pub measure: String,
    pub destination: usize,
    pub from: Option<Day>,
    pub to: Option<Day>,
}

impl Readings {
    /// Reads them from a record.
    pub fn new(record: &RuleRecord) -> Self {
        let place = |iso: &str| record.vocab.destinations.iter().position(|known| known == iso);
        let territories = record.vocab.territories.iter().filter_map(|one| {
            let territory = place(&one.territory)?;
            Some(CountedWith {
                territory,
                state: one.state.to_lowercase(),
                from: one.from.map(|from| from.first_day()),
            })
        });
        let everyday = record.everyday.iter().enumerate().filter(|(_, item)| item.unsettled);
        let named = record.country_classes.measures.iter().flat_map(|measure| {
            measure.states.iter().filter_map(move |state| {
                let period = state.period();
                Some(Named {
                    measure: measure.id.clone(),
                    destination: place(&state.iso)?,
                    from: period.from,
                    to: period.to,
                })
            })
        });
        Self {
            territories: territories.collect(),
            unsettled_items: everyday.map(|(index, _)| record.vocab.items.len() + index).collect(),
            measures: named.collect(),
        }
    }

    /// The state that a destination is counted with on a day.
    pub fn counted_with(&self, destination: usize, day: Day) -> Option<&str> {
        let of_it = self.territories.iter().find(|one| one.territory == destination);
        of_it.filter(|one| one.from.is_none_or(|from| from <= day)).map(|one| one.state.as_str())
    }

    /// The measures that name a destination on a day.
    pub fn measures_on(&self, destination: usize, day: Day) -> impl Iterator<Item = &str> {
        let of_day = move |named: &&Named| {
            named.destination == destination
                && named.from.is_none_or(|from| from <= day)
                && named.to.is_none_or(|to| day <= to)
        };
        self.measures.iter().filter(of_day).map(|named| named.measure.as_str())
    }
}

impl Rules {
    /// Adds to a decision how its question was read, and the measures that name the destination.
    pub(super) fn add_readings(&self, decision: &mut Decision, case: &Case) {
        decision.ended = self.point(case).is_some_and(|point| self.is_over(&point));
        if decision.verdict == Some(Verdict::NoDoor) && decision.condition.is_none() {
            // That no door was found rests on how every one of them is read.
            decision.read_as("doors", Confidence::Medium);
        }
        let leaves_the_rules = decision.verdict == Some(Verdict::Outside);
        if let Some(item) = case[Input::Item]
            && self.readings.unsettled_items.contains(&item.place())
        {
            decision.item_unsettled = true;
            decision.read_as("item", Confidence::Low);
        }
        if let (Some(destination), Some(day)) = (case[Input::Destination], case.date()) {
            decision.measures = self.readings.measures_on(destination.place(), day).map(str::to_owned).collect();
            if !decision.measures.is_empty() && !leaves_the_rules && decision.opens() {
                decision.read_as("measures", Confidence::Low);
            }
            decision.counted_with = self.readings.counted_with(destination.place(), day).map(str::to_owned);
            if decision.counted_with.is_some() && !leaves_the_rules {
                decision.read_as("territory", Confidence::Low);
            }
        }
        if decision.ended {
            decision.read_as("ended", Confidence::Low);
        }
    }
}

impl Decision {
    /// Whether a verdict that is possible leaves a door open.
    fn opens(&self) -> bool {
        let doors = [Verdict::ByException, Verdict::MinistersDecide, Verdict::LicenceOnly];
        self.possible.iter().any(|verdict| doors.contains(verdict))
    }

    /// An answer is not surer than the reading of its question.
    fn read_as(&mut self, reading: &str, at_most: Confidence) {
        self.rests_on.push(Ground { id: reading.to_owned(), is_list: false, confidence: at_most });
        self.confidence = Some(self.confidence.map_or(at_most, |confidence| confidence.min(at_most)));
    }
}
