//! The finite space of cases, and the kinds of value that no rule of a plan can tell apart.
//!
//! Hundreds of destinations and dozens of items come down to a few kinds each, so that even a
//! case of which nothing is known is decided in every way it can end.

use super::{
    Rules,
    case::{Case, Input},
    facts::Facts,
    givens::LISTED,
    point::Point,
    timeline::Clauses,
};

/// Values of one listed input that are the same under a plan.
#[derive(Clone, Debug)]
pub struct Kind {
    /// What tells the kind from others.
    facts: Facts,
    /// The values, first one first.
    pub values: Vec<usize>,
}

/// A place, with every era and column that comes to the same under its plan.
#[derive(Clone, Debug)]
pub struct Spot {
    pub place: usize,
    pub plan: usize,
    named: Clauses,
    /// Pairs of era and column.
    pub at: Vec<(usize, usize)>,
}

impl Rules {
    /// The values of a listed input that a case leaves possible, sorted into kinds under a plan.
    pub(super) fn kinds(&self, plan: usize, input: usize, case: &Case) -> Vec<Kind> {
        let relevant = self.givens.relevant[plan].facts;
        let values = match case[LISTED[input]] {
            Some(choice) => choice.place()..choice.place() + 1,
            None => 0..self.class_count(LISTED[input]),
        };
        let mut kinds: Vec<Kind> = Vec::new();
        for value in values {
            let facts = self.givens.of(input, value) & relevant;
            match kinds.iter_mut().find(|kind| kind.facts == facts) {
                Some(kind) => kind.values.push(value),
                None => kinds.push(Kind { facts, values: vec![value] }),
            }
        }
        kinds
    }

    /// The places that a case leaves possible.
    pub(super) fn spots(&self, case: &Case) -> Vec<Spot> {
        let timeline = &self.timeline;
        let eras = match case.date() {
            Some(day) => timeline.era_on(day)..=timeline.era_on(day),
            None => timeline.eras_between(self.lists.first_day, self.lists.last_day),
        };
        let columns = match case[Input::Destination] {
            Some(destination) => self.column(destination)..self.column(destination) + 1,
            None => 0..timeline.column_count,
        };
        let mut spots: Vec<Spot> = Vec::new();
        for era in eras {
            for column in columns.clone() {
                let place = timeline.place(era, column);
                // Not that of the era: nothing is in force towards a state that is no more.
                let plan = timeline.places[place].plan;
                let named = timeline.places[place].named & self.givens.relevant[plan].clauses;
                match spots.iter_mut().find(|spot| spot.plan == plan && spot.named == named) {
                    Some(spot) => spot.at.push((era, column)),
                    None => spots.push(Spot { place, plan, named, at: vec![(era, column)] }),
                }
            }
        }
        spots
    }
}

/// Visits one point of every combination of kinds at a spot, with the kind of each input.
pub fn each_point(spot: &Spot, kinds: &[Vec<Kind>; 6], mut visit: impl FnMut(Point, [usize; 6])) {
    let sizes: [usize; 6] = std::array::from_fn(|input| kinds[input].len());
    let total: usize = sizes.iter().product();
    for number in 0..total {
        let mut rest = number;
        let chosen: [usize; 6] = std::array::from_fn(|input| {
            let place = rest % sizes[input];
            rest /= sizes[input];
            place
        });
        let values = std::array::from_fn(|input| kinds[input][chosen[input]].values[0]);
        visit(Point { place: spot.place, values }, chosen);
    }
}
