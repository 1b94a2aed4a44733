//! What the values of inputs give, and what follows from that.

use super::{
    case::Input,
    facts::{Facts, Scope},
    timeline::Clauses,
};
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

impl Givens {
    /// What a value of a listed input gives.
    pub fn of(&self, input: usize, value: usize) -> Facts {
        self.given[input].get(value).copied().unwrap_or_default()
    }
}
