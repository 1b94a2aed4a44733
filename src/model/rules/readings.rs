//! How a question itself is to be read, and what these rules do not hold.

use super::record::RuleRecord;
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
