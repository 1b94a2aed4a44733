//! From a closed case to its facts.

use super::{
    Rules,
    book::{Answer, Plan},
    case::{Case, Choice, Input},
    facts::{Facts, Scope},
    timeline::Clauses,
};
use crate::model::date::Day;
use serde::{Deserialize, Serialize};

/// The inputs that are lists of values; time and place are the other two.
pub const LISTED: [Input; 6] =
    [Input::Item, Input::Origin, Input::Purpose, Input::Fighting, Input::EndUse, Input::Special];

/// What values give, and what follows from that.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Givens {
    /// For each listed input, the facts that each of its values gives.
    pub given: Vec<Vec<Facts>>,
    pub tags: Vec<Derived>,
    /// The clauses of all classes of destinations, in their order.
    pub clauses: Vec<Derived>,
    /// For each plan, what can matter under it.
    pub relevant: Vec<Relevant>,
}

/// A fact that follows from others.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Derived {
    pub needs: Scope,
    pub adds: Facts,
}

/// The facts and clauses that the rules of a plan look at, directly or through other facts.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Relevant {
    pub facts: Facts,
    pub clauses: Clauses,
}

/// A closed case in bits: a place, and a value of each listed input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub place: usize,
    pub values: [usize; 6],
}

impl Givens {
    /// What a value of a listed input gives.
    pub fn of(&self, input: usize, value: usize) -> Facts {
        self.given[input].get(value).copied().unwrap_or_default()
    }
}

impl Rules {
    /// The point of a case; none while an input is open.
    pub(super) fn point(&self, case: &Case) -> Option<Point> {
        let era = self.timeline.era_on(case.date()?);
        let column = self.column(case[Input::Destination]?);
        let mut values = [0; 6];
        for (value, input) in values.iter_mut().zip(LISTED) {
            *value = case[input]?.place();
        }
        Some(Point { place: self.timeline.place(era, column), values })
    }

    /// The column of a destination.
    pub(super) fn column(&self, destination: Choice) -> usize {
        self.timeline.columns.get(destination.place()).copied().unwrap_or_default()
    }

    /// All facts of a point.
    pub(super) fn facts(&self, point: &Point) -> Facts {
        let values = point.values.iter().enumerate();
        let mut facts = values.fold(0, |facts, (input, value)| facts | self.givens.of(input, *value));
        for tag in &self.givens.tags {
            if tag.needs.is_met(facts) {
                facts |= tag.adds;
            }
        }
        let named = self.timeline.places.get(point.place).map_or(0, |place| place.named);
        for (place, clause) in self.givens.clauses.iter().enumerate() {
            if named >> place & 1 == 1 && clause.needs.is_met(facts) {
                facts |= clause.adds;
            }
        }
        facts
    }

    /// The plan at a point.
    pub(super) fn plan(&self, point: &Point) -> &Plan {
        &self.book.plans[self.timeline.places.get(point.place).map_or(0, |place| place.plan)]
    }

    /// Whether a destination is there on a day, and not a state that is no more.
    pub fn is_there(&self, destination: Choice, day: Day) -> bool {
        let place = self.timeline.place(self.timeline.era_on(day), self.column(destination));
        !self.is_over(&Point { place, values: [0; 6] })
    }

    /// Whether nothing is in force there: the destination is no more.
    pub(super) fn is_over(&self, point: &Point) -> bool {
        let plan = self.plan(point);
        plan.base.is_none() && plan.in_force == 0
    }

    /// The answer at a point.
    pub(super) fn answer(&self, point: &Point) -> Answer {
        self.book.answer(self.book.truth(self.plan(point), self.facts(point)))
    }
}
