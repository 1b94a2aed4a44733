//! A case: eight inputs, each of which may be left open.

use std::ops::Index;

use serde::{Deserialize, Serialize};

use crate::model::date::Day;

/// The inputs of a case, in the order of its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Input {
    /// When it would leave Japan.
    Date,
    /// What it is: a class, or a thing in everyday words.
    Item,
    /// Own, used, licensed or jointly developed.
    Origin,
    /// The state, or the body, that gets it.
    Destination,
    /// What it is for.
    Purpose,
    /// Whether the destination fights, and as what. The reader says so, never the data.
    Fighting,
    /// What the recipient undertakes about onward transfer.
    EndUse,
    /// Whether a special statement or special circumstances are claimed.
    Special,
}

impl Input {
    /// All inputs in their order.
    pub const ALL: [Self; 8] = [
        Self::Date,
        Self::Item,
        Self::Origin,
        Self::Destination,
        Self::Purpose,
        Self::Fighting,
        Self::EndUse,
        Self::Special,
    ];

    /// The key in an address.
    pub fn key(self) -> &'static str {
        match self {
            Self::Date => "d",
            Self::Item => "i",
            Self::Origin => "o",
            Self::Destination => "to",
            Self::Purpose => "p",
            Self::Fighting => "c",
            Self::EndUse => "x",
            Self::Special => "s",
        }
    }

    /// What an input is when nobody says anything: open, or the first term of its list.
    pub fn default_choice(self) -> Option<Choice> {
        match self {
            Self::Date | Self::Item | Self::Origin | Self::Destination => None,
            Self::Purpose | Self::Fighting | Self::EndUse | Self::Special => Some(Choice(0)),
        }
    }
}

/// A value of an input: its place in the list of the vocabulary, or the day of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice(u32);

/// A question to the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Case {
    choices: [Option<Choice>; 8],
}

impl Choice {
    /// The choice of a day as the date.
    pub fn of_day(day: Day) -> Self {
        Self(day.number())
    }

    /// The choice of the value at this place of its list.
    pub fn at(place: usize) -> Self {
        Self(u32::try_from(place).unwrap_or(u32::MAX))
    }

    /// The day that it is as a date.
    pub fn day(self) -> Option<Day> {
        Day::from_number(self.0)
    }

    /// The place in the list of the vocabulary.
    pub fn place(self) -> usize {
        self.0 as usize
    }
}

impl Default for Case {
    fn default() -> Self {
        Self { choices: Input::ALL.map(Input::default_choice) }
    }
}

impl Index<Input> for Case {
    type Output = Option<Choice>;

    fn index(&self, input: Input) -> &Option<Choice> {
        &self.choices[input as usize]
    }
}

impl Case {
    /// A case of which nothing is known.
    pub const OPEN: Self = Self { choices: [None; 8] };

    /// The same case with one input chosen, or left open.
    #[must_use]
    pub fn with(mut self, input: Input, choice: Option<Choice>) -> Self {
        self.choices[input as usize] = choice;
        self
    }

    /// The date, if it is given.
    pub fn date(&self) -> Option<Day> {
        self[Input::Date].and_then(Choice::day)
    }

    /// The inputs that are left open.
    pub fn open(&self) -> impl Iterator<Item = Input> {
        Input::ALL.into_iter().filter(|input| self[*input].is_none())
    }

    /// Whether every input is given.
    pub fn is_closed(&self) -> bool {
        self.open().next().is_none()
    }
}
