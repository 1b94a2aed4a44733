//! Facts of a case as bits, so that a condition is a few masks.

use super::{
    case::Input,
    limits::{Dimension, Limits},
};
use serde::{Deserialize, Serialize};

/// A set of facts, one bit each.
pub type Facts = u128;

/// The most facts that the bits can hold.
pub const CAPACITY: usize = Facts::BITS as usize;

/// The facts that the vocabulary knows, and the inputs each one comes from.
#[derive(Clone, Debug, Default)]
pub struct FactList {
    names: Vec<(Dimension, String)>,
    inputs: Vec<Vec<Input>>,
}

impl FactList {
    /// The bit of a fact, made known if it was not. Past the capacity there is no bit, so that
    /// such a fact never holds; the complaints say so.
    pub fn learn(&mut self, dimension: Dimension, value: &str, inputs: &[Input]) -> Facts {
        let place = self.place(dimension, value).unwrap_or(self.names.len());
        if place == self.names.len() {
            if place == CAPACITY {
                return 0;
            }
            self.names.push((dimension, value.to_owned()));
            self.inputs.push(Vec::new());
        }
        for input in inputs {
            if !self.inputs[place].contains(input) {
                self.inputs[place].push(*input);
            }
        }
        1 << place
    }

    fn place(&self, dimension: Dimension, value: &str) -> Option<usize> {
        self.names.iter().position(|(known, name)| *known == dimension && name == value)
    }

    /// The bits of those values that are known.
    pub fn mask(&self, dimension: Dimension, values: &[String]) -> Facts {
        values.iter().filter_map(|value| self.place(dimension, value)).fold(0, |mask, place| mask | 1 << place)
    }

    /// Whether the value is known.
    pub fn knows(&self, dimension: Dimension, value: &str) -> bool {
        self.place(dimension, value).is_some()
    }

    /// How many facts are known.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether no fact is known.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The inputs a reader can change to change any of these facts, each once.
    pub fn inputs_of(&self, facts: Facts) -> Vec<Input> {
        let mut found = Vec::new();
        let known = self.inputs.iter().enumerate().filter(|(place, _)| facts >> place & 1 == 1);
        for input in known.flat_map(|(_, inputs)| inputs) {
            if !found.contains(input) {
                found.push(*input);
            }
        }
        found
    }
}

/// When a condition speaks: every mask of `when` must be hit, and none of `unless`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Scope {
    pub when: Vec<(Dimension, Facts)>,
    pub unless: Vec<(Dimension, Facts)>,
}

impl Scope {
    /// Turns limits into masks.
    pub fn new(facts: &FactList, when: &Limits, unless: &Limits) -> Self {
        let masks = |limits: &Limits| {
            let by_dimension = limits.by_dimension();
            by_dimension.map(|(dimension, values)| (dimension, facts.mask(dimension, values))).collect()
        };
        Self { when: masks(when), unless: masks(unless) }
    }

    /// Whether the facts are within the scope.
    pub fn is_met(&self, facts: Facts) -> bool {
        self.when.iter().all(|(_, mask)| facts & mask != 0) && self.unless.iter().all(|(_, mask)| facts & mask == 0)
    }

    /// The dimensions that keep the facts out of the scope.
    pub fn misses(&self, facts: Facts) -> Vec<Dimension> {
        let when = self.when.iter().filter(|(_, mask)| facts & mask == 0);
        let unless = self.unless.iter().filter(|(_, mask)| facts & mask != 0);
        when.chain(unless).map(|(dimension, _)| *dimension).collect()
    }

    /// Every fact the scope looks at.
    pub fn looks_at(&self) -> Facts {
        self.when.iter().chain(&self.unless).fold(0, |all, (_, mask)| all | mask)
    }
}
