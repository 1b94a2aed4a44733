//! A case: eight inputs, each of which may be left open.

use std::ops::Index;

use serde::{Deserialize, Serialize};

use super::{
    Rules,
    record::RuleRecord,
    vocab::{Item, Term},
};
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
        self[Input::Date].and_then(|choice| Day::from_number(choice.0))
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

/// The values of the inputs, as addresses write them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Lists {
    /// By input. The first is empty, as a date has too many values to list.
    ids: Vec<Vec<String>>,
    /// For each item, the place of its class: classes come first, everyday items after them.
    classes: Vec<usize>,
    /// For each class, the origins it can have by its own definition; none if nobody asks it in
    /// earnest.
    origins: Vec<Vec<usize>>,
    pub first_day: Day,
    pub last_day: Day,
    /// The last day to which the facts were followed.
    pub covered_until: Day,
    /// Inputs in the order in which a reader would try to change them.
    pub easiest_first: Vec<Input>,
}

impl Lists {
    /// Reads the lists of a record.
    pub fn new(record: &RuleRecord) -> Self {
        let vocab = &record.vocab;
        let terms = |terms: &[Term]| terms.iter().map(|term| address_id(&term.id)).collect::<Vec<_>>();
        let classes: Vec<String> = vocab.items.iter().map(|item| address_id(&item.id)).collect();
        let everyday = record.everyday.iter();
        let class_of = |id: &String| vocab.items.iter().position(|item| item.id == *id).unwrap_or_default();
        let origins = |item: &Item| {
            let all = vocab.origins.iter().enumerate();
            let fits = |id: &String| !item.unlikely && (item.origins.is_empty() || item.origins.contains(id));
            all.filter(|(_, origin)| fits(&origin.id)).map(|(place, _)| place).collect()
        };
        Self {
            origins: vocab.items.iter().map(origins).collect(),
            classes: (0..classes.len()).chain(everyday.clone().map(|one| class_of(&one.class))).collect(),
            ids: vec![
                Vec::new(),
                classes.into_iter().chain(everyday.map(|one| address_id(&one.id))).collect(),
                terms(&vocab.origins),
                vocab.destinations.iter().map(|iso| address_id(iso)).collect(),
                terms(&vocab.purposes),
                terms(&vocab.fighting),
                terms(&vocab.end_uses),
                terms(&vocab.specials),
            ],
            first_day: vocab.first_day,
            last_day: vocab.last_day,
            covered_until: vocab.coverage_to.last_day(),
            easiest_first: vocab.easiest_first.clone(),
        }
    }
}

impl Rules {
    /// The choice with this id, in the writing of the data or of addresses.
    pub fn choice(&self, input: Input, id: &str) -> Option<Choice> {
        if input == Input::Date {
            let day = Day::parse(id)?;
            let in_range = (self.lists.first_day..=self.lists.last_day).contains(&day);
            return in_range.then(|| Choice::of_day(day));
        }
        let same = |known: &&String| known.bytes().eq(id.bytes().map(address_byte));
        self.ids(input).iter().position(|known| same(&known)).map(Choice::at)
    }

    /// How many choices an input has; a date has too many to count.
    pub fn choice_count(&self, input: Input) -> usize {
        self.ids(input).len()
    }

    /// How many choices an input has without everyday items: their classes stand for them.
    pub fn class_count(&self, input: Input) -> usize {
        if input == Input::Item { self.lists.origins.len() } else { self.choice_count(input) }
    }

    /// The id of a choice as addresses write it: lower case, words joined by hyphens.
    pub fn choice_id(&self, input: Input, choice: Choice) -> String {
        match input {
            Input::Date => Day::from_number(choice.0).map(|day| day.to_string()).unwrap_or_default(),
            _ => self.ids(input).get(choice.place()).cloned().unwrap_or_default(),
        }
    }

    fn ids(&self, input: Input) -> &[String] {
        &self.lists.ids[input as usize]
    }

    /// The class that an item is asked as.
    pub fn class_of(&self, item: Choice) -> Option<usize> {
        self.lists.classes.get(item.place()).copied()
    }

    /// The last day that a case may have and that the facts reach.
    pub fn last_known_day(&self) -> Day {
        self.lists.covered_until.min(self.lists.last_day)
    }

    /// The first and the last day that a case may have.
    pub fn days(&self) -> (Day, Day) {
        (self.lists.first_day, self.lists.last_day)
    }

    /// Whether an item can have an origin, by its own definition.
    pub fn fits(&self, item: Choice, origin: Choice) -> bool {
        let origins = self.class_of(item).and_then(|class| self.lists.origins.get(class));
        origins.is_none_or(|origins| origins.is_empty() || origins.contains(&origin.place()))
    }

    /// Whether an item can have an origin, by its own definition, and is asked about in earnest.
    pub(super) fn is_realistic(&self, item: usize, origin: usize) -> bool {
        let class = self.lists.classes.get(item).copied().unwrap_or_default();
        self.lists.origins.get(class).is_some_and(|origins| origins.contains(&origin))
    }
}

/// Data files write `arms_3p` and `GB` where addresses write `arms-3p` and `gb`.
fn address_id(raw: &str) -> String {
    raw.bytes().map(|byte| char::from(address_byte(byte))).collect()
}

fn address_byte(byte: u8) -> u8 {
    if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() }
}
