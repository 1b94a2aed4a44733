//! What a reader asks: a case, and perhaps a second day. It stands in the address of the page.

use super::phrases::Phrases;
use crate::model::damaged;
use crate::model::date::Day;
use crate::model::query::is_near;
use crate::model::rules::{
    case::{Case, Choice, Input},
    query::{self, Drop, Dropped},
};

/// A case, and the day on which the same case stands beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The case.
    pub case: Case,
    /// The second day.
    pub other_day: Option<Day>,
}

/// What an address asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// What it asks; none if it says nothing of a case.
    pub asked: Option<Asked>,
    /// What was meant for the checker and is not known to it.
    pub left_out: Vec<Dropped>,
}

/// True if a key of an address is the checker's own.
pub fn is_ours(key: &str) -> bool {
    known_keys().any(|known| known == key)
}

fn known_keys() -> impl Iterator<Item = &'static str> {
    Input::ALL.into_iter().map(Input::key).chain(["v", "d2"])
}

/// Keys of others are nobody's fault; what is ours, or but for a slip of the finger would be, is told.
fn is_told(dropped: &Dropped) -> bool {
    match dropped.why {
        Drop::TooLong => true,
        _ => known_keys().any(|known| is_near(&dropped.key, known)),
    }
}

impl Asked {
    /// Reads the query of an address.
    pub fn read(phrases: &Phrases, address: &str) -> Arrival {
        let reading = query::read(&phrases.rules, &damaged::query(address, &[]));
        let left_out: Vec<_> = reading.dropped.into_iter().filter(is_told).collect();
        // The short forms ask for no origin: what comes from there has the usual one.
        let case = if reading.has_version { reading.case } else { phrases.with_usual_origin(reading.case) };
        // What cannot be read is no reason to answer something else.
        let says_something =
            reading.has_version || reading.used > 0 || reading.other_day.is_some() || !left_out.is_empty();
        Arrival { asked: says_something.then_some(Self { case, other_day: reading.other_day }), left_out }
    }

    /// The query of its address.
    pub fn write(&self, phrases: &Phrases) -> String {
        ["?", &query::write_beside(&phrases.rules, &self.case, self.other_day)].concat()
    }
}

impl Phrases {
    /// The usual origin of an item.
    pub fn usual_origin(&self, item: Choice) -> Option<Choice> {
        self.origins.get(item.place()).copied().flatten().map(Choice::at)
    }

    /// The case with the usual origin of its item, where it has none.
    pub fn with_usual_origin(&self, case: Case) -> Case {
        match case[Input::Origin].is_none().then(|| self.usual_origin(case[Input::Item]?)).flatten() {
            Some(usual) => case.with(Input::Origin, Some(usual)),
            None => case,
        }
    }

    /// The origin that an item gets because it cannot have the one of the case.
    pub fn other_origin(&self, case: &Case) -> Option<Choice> {
        let (item, origin) = case[Input::Item].zip(case[Input::Origin])?;
        self.usual_origin(item).filter(|_| !self.rules.fits(item, origin))
    }

    /// The name of a value of an input.
    pub fn name(&self, input: Input, choice: Choice) -> &str {
        self.inputs[input as usize].values.get(choice.place()).map_or("", |(name, _)| name)
    }
}
