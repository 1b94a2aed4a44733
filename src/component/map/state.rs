//! The map at work: what it is asked, by its controls, by the address and by the years that run.

use super::{
    asked::{Asked, is_ours},
    props::Words,
};
use crate::component::{choice, tables::Tables};
use crate::model::answer::{clauses::fill, phrases::Phrases};
use crate::model::rules::case::{Choice as Value, Input};
use crate::web::address;
use leptos::{html, leptos_dom::helpers::set_interval_with_handle, prelude::*};
use std::time::Duration;

/// How long a year stays while they run.
const STEP: Duration = Duration::from_millis(500);

/// What the parts of the map share.
#[derive(Clone, Copy)]
pub struct State {
    /// The rules with their words.
    pub phrases: Tables<Phrases>,
    /// What is said.
    pub words: StoredValue<Words>,
    /// The controls.
    pub fields: Fields,
    /// What the map shows.
    pub asked: RwSignal<Asked>,
    /// What the reader has settled on: list and address wait for it.
    pub settled: RwSignal<Asked>,
    /// The years run.
    pub running: RwSignal<bool>,
    /// What the reader is told.
    pub notice: RwSignal<String>,
}

/// The controls.
#[derive(Clone, Copy)]
pub struct Fields {
    /// The item.
    pub item: NodeRef<html::Select>,
    /// Its origin.
    pub origin: NodeRef<html::Select>,
    /// The year.
    pub year: NodeRef<html::Input>,
}

impl Fields {
    /// What stands in them.
    pub fn asked(self, phrases: &Phrases) -> Asked {
        let chosen = |input, field| phrases.rules.choice(input, &choice::value(field));
        let year = self.year.get_untracked().and_then(|year| year.value().parse().ok());
        Asked {
            item: chosen(Input::Item, self.item),
            origin: chosen(Input::Origin, self.origin),
            year: year.unwrap_or_else(|| phrases.rules.last_known_day().year()),
        }
    }

    /// Writes what is asked where something else stands.
    pub fn write(self, phrases: &Phrases, asked: Asked) {
        let id = |input, value: Option<Value>| value.map(|value| phrases.rules.choice_id(input, value));
        choice::write(self.item, &id(Input::Item, asked.item).unwrap_or_default());
        choice::write(self.origin, &id(Input::Origin, asked.origin).unwrap_or_default());
        if let Some(year) = self.year.get_untracked()
            && year.value() != asked.year.to_string()
        {
            year.set_value(&asked.year.to_string());
        }
    }
}

impl State {
    /// Takes what the address asks, and the rest from the controls.
    pub fn arrive(self) {
        self.phrases.now(|phrases| {
            let (asked, left_out) = Asked::read(phrases, &address::query(), self.fields.asked(phrases));
            let (asked, mended) = self.mended(phrases, asked);
            self.notice.set(match left_out.is_empty() {
                true => mended,
                false => self.words.with_value(|words| [&*words.dropped, " ", &left_out.join(" ")].concat()),
            });
            self.asked.set(asked);
            self.settled.set(asked);
        });
    }

    /// The reader moves the year, or has chosen something.
    pub fn change(self) {
        self.phrases.now(|phrases| {
            let (asked, mended) = self.mended(phrases, self.fields.asked(phrases));
            self.notice.set(mended);
            self.asked.set(asked);
        });
    }

    /// An item may rule an origin out. What does not fit is changed, and the reader is told.
    fn mended(self, phrases: &Phrases, asked: Asked) -> (Asked, String) {
        match phrases.other_origin(&asked.case(phrases)) {
            None => (asked, String::new()),
            Some(origin) => {
                let name = phrases.name(Input::Origin, origin);
                let told = self.words.with_value(|words| fill(&words.origin_changed, &[("origin", name)]));
                (Asked { origin: Some(origin), ..asked }, told)
            }
        }
    }

    /// The reader has chosen.
    pub fn settle(self) {
        let asked = self.asked.get_untracked();
        self.settled.set(asked);
        self.phrases.now(|phrases| address::replace(is_ours, &asked.write(phrases)));
    }

    /// Lets the years run to the last one, or stops them.
    pub fn run(self) {
        if self.running.get_untracked() {
            self.running.set(false);
            return self.settle();
        }
        self.phrases.now(|phrases| {
            if self.asked.with_untracked(|asked| asked.year) >= phrases.rules.last_known_day().year() {
                self.asked.update(|asked| asked.year = phrases.rules.days().0.year());
            }
        });
        self.running.set(true);
    }

    /// One year on; after the last one they stand.
    fn step(self) {
        let last = self.phrases.now(|phrases| phrases.rules.last_known_day().year()).unwrap_or_default();
        match self.asked.with_untracked(|asked| asked.year) < last {
            true => self.asked.update(|asked| asked.year += 1),
            false => self.run(),
        }
    }

    /// The clock of the years is that of their running.
    pub fn keep_time(self) {
        Effect::new(move |_| {
            if self.running.get()
                && let Ok(clock) = set_interval_with_handle(move || self.step(), STEP)
            {
                on_cleanup(move || clock.clear());
            }
        });
    }
}
