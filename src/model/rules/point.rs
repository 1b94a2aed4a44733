//! From a closed case to its facts.

use super::{
    Rules,
    book::{Answer, Plan},
    case::{Case, Choice, Input},
    facts::Facts,
    givens::LISTED,
};
use crate::model::date::Day;

/// A closed case in bits: a place, and a value of each listed input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub place: usize,
    pub values: [usize; 6],
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
