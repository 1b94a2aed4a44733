//! From a closed case to its facts.

use super::{
    Rules,
    book::{Answer, Plan},
    case::{Case, Choice, Input},
    facts::{Facts, Known, Scope},
    timeline::Clauses,
};
use crate::model::pack::pack_struct;

/// The inputs that are lists of values; time and place are the other two.
pub const LISTED: [Input; 6] =
    [Input::Item, Input::Origin, Input::Purpose, Input::Fighting, Input::EndUse, Input::Special];

/// What values give, and what follows from that.
#[derive(Clone, Debug)]
pub struct Givens {
    /// For each listed input, the facts that each of its values gives.
    pub given: Vec<Vec<Facts>>,
    /// For each item, the facts that it may give besides: an everyday item can be of one class or of another.
    pub may_give: Vec<Facts>,
    pub tags: Vec<Derived>,
    /// The clauses of all classes of destinations, in their order.
    pub clauses: Vec<Derived>,
    /// For each plan, what can matter under it.
    pub relevant: Vec<Relevant>,
}

/// A fact that follows from others.
#[derive(Clone, Debug)]
pub struct Derived {
    pub needs: Scope,
    pub adds: Facts,
    /// Where it applies, the fact is not settled.
    pub is_unsettled: bool,
}

/// The facts and clauses that the rules of a plan look at, directly or through other facts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Relevant {
    pub facts: Facts,
    pub clauses: Clauses,
}

pack_struct!(Givens { given, may_give, tags, clauses, relevant });
pack_struct!(Derived { needs, adds, is_unsettled });
pack_struct!(Relevant { facts, clauses });

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

impl Derived {
    /// What is known once this is taken in.
    fn follow(&self, known: &mut Known) {
        if self.needs.is_met(known.turned()) {
            known.maybe |= self.adds;
        }
        if !self.is_unsettled && self.needs.is_met(*known) {
            known.sure |= self.adds;
        }
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
    pub(super) fn facts(&self, point: &Point) -> Known {
        let values = point.values.iter().enumerate();
        let sure = values.fold(0, |facts, (input, value)| facts | self.givens.of(input, *value));
        let may_give = self.givens.may_give.get(point.values[0]).copied().unwrap_or_default();
        let mut known = Known { sure, maybe: sure | may_give };
        self.givens.tags.iter().for_each(|tag| tag.follow(&mut known));
        let named = self.timeline.places.get(point.place).map_or(0, |place| place.named);
        for (place, clause) in self.givens.clauses.iter().enumerate() {
            if named >> place & 1 == 1 {
                clause.follow(&mut known);
            }
        }
        known
    }

    /// The plan at a point.
    pub(super) fn plan(&self, point: &Point) -> &Plan {
        &self.book.plans[self.timeline.places.get(point.place).map_or(0, |place| place.plan)]
    }

    /// The answer at a point.
    pub(super) fn answer(&self, point: &Point) -> Answer {
        self.book.answer(self.book.truth(self.plan(point), self.facts(point)))
    }
}
