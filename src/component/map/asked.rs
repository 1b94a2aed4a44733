//! What the map is asked: item, origin and year. It stands in the address of the page.

use crate::model::answer::phrases::Phrases;
use crate::model::damaged;
use crate::model::query::{self, is_near, shortened};
use crate::model::rules::case::{Case, Choice, Input};

/// Item, origin and year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The item.
    pub item: Option<Choice>,
    /// Its origin.
    pub origin: Option<Choice>,
    /// The year.
    pub year: u32,
}

/// The keys of the map in an address.
const KEYS: [&str; 3] = ["i", "o", "y"];

/// True if a key of an address is the map's own.
pub fn is_ours(key: &str) -> bool {
    KEYS.contains(&key)
}

impl Asked {
    /// What the query of an address asks, and the rest as it `was`; then what of it was meant for the map and is not
    /// known to it.
    pub fn read(phrases: &Phrases, address: &str, was: Self) -> (Self, Vec<String>) {
        let (mut asked, mut left_out) = (was, Vec::new());
        for (key, value) in query::pairs(&damaged::query(address, &[])) {
            let is_known = match &*key {
                "i" => put(&mut asked.item, phrases.rules.choice(Input::Item, &value)),
                "o" => put(&mut asked.origin, phrases.rules.choice(Input::Origin, &value)),
                "y" => {
                    let years = phrases.rules.days().0.year()..=phrases.rules.last_known_day().year();
                    let year = value.parse().ok().filter(|year| years.contains(year));
                    asked.year = year.unwrap_or(asked.year);
                    year.is_some()
                }
                // Keys of others are nobody's fault.
                key => !KEYS.iter().any(|known| is_near(key, known)),
            };
            if !is_known {
                left_out.push([&*shortened(&key), "=", &shortened(&value)].concat());
            }
        }
        (asked, left_out)
    }

    /// The query of its address.
    pub fn write(self, phrases: &Phrases) -> String {
        let id = |input, value: Option<Choice>| value.map(|value| phrases.rules.choice_id(input, value));
        let [item, origin] = [id(Input::Item, self.item), id(Input::Origin, self.origin)];
        let pairs = KEYS.into_iter().zip([item, origin, Some(self.year.to_string())]);
        query::join(pairs.filter_map(|(key, value)| Some((key, value?))))
    }

    /// The case of no place in particular, on the last day of the year.
    pub fn case(self, phrases: &Phrases) -> Case {
        Case::default()
            .with(Input::Date, Some(Choice::of_day(phrases.last_day_of(self.year))))
            .with(Input::Item, self.item)
            .with(Input::Origin, self.origin)
    }
}

fn put(place: &mut Option<Choice>, value: Option<Choice>) -> bool {
    *place = value.or(*place);
    value.is_some()
}
