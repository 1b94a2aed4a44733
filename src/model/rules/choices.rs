//! From the ids of data and addresses to the choices of a case, and back.

use super::{
    Rules,
    case::{Case, Choice, Input},
    lists::address_byte,
    record::Question,
};
use crate::model::date::Day;

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
            Input::Date => choice.day().map(|day| day.to_string()).unwrap_or_default(),
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

impl Question {
    /// The question as a case; a value that the rules do not know stays open.
    pub fn case(&self, rules: &Rules) -> Case {
        [
            (Input::Date, &self.date),
            (Input::Item, &self.item),
            (Input::Origin, &self.origin),
            (Input::Destination, &self.destination),
            (Input::Purpose, &self.purpose),
            (Input::Fighting, &self.fighting),
            (Input::EndUse, &self.end_use),
            (Input::Special, &self.special),
        ]
        .into_iter()
        .fold(Case::OPEN, |case, (input, id)| case.with(input, rules.choice(input, id)))
    }
}
