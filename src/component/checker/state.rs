//! The checker at work: what is asked, by its form, by the address and by the links of its answers.

use super::{
    fields::{Changed, Fields},
    props::Words,
};
use crate::component::tables::Tables;
use crate::model::answer::{
    asked::{Asked, is_ours},
    clauses::fill,
    phrases::Phrases,
    sheet::{Place, Sheet},
};
use crate::model::rules::case::Input;
use crate::web::address;
use leptos::prelude::*;

/// What the parts of the checker share.
#[derive(Clone, Copy)]
pub struct State {
    /// The rules with their words.
    pub phrases: Tables<Phrases>,
    /// What is said.
    pub words: StoredValue<Words>,
    /// The condition whose page this is; empty on the page of all.
    pub condition: StoredValue<String>,
    /// What is asked.
    pub asked: RwSignal<Asked>,
    /// What the reader is told.
    pub notice: RwSignal<String>,
}

impl State {
    /// Takes the case from the address, or `else_asked` where the address says nothing.
    pub fn arrive(self, else_asked: impl FnOnce(&Phrases) -> Asked) {
        self.phrases.now(|phrases| {
            let arrival = Asked::read(phrases, &address::query());
            let asked = arrival.asked.unwrap_or_else(|| else_asked(phrases));
            let decided = phrases.sheet(&asked.case, None, &Place::default()).condition.unwrap_or_default();
            let another = self.condition.with_value(|own| !own.is_empty() && *own != decided);
            let another = phrases.condition(&decided).filter(|_| another).map(|known| known.title.clone());
            self.notice.set(self.words.with_value(|words| words.arrived(&arrival.left_out, another.as_deref())));
            self.asked.set(asked);
        });
    }

    /// The reader has changed something in the form.
    pub fn changed(self, fields: Fields, what: Changed) {
        if what == Changed::Day && fields.is_half_typed() {
            return;
        }
        self.phrases.now(|phrases| {
            let mut asked = fields.changed(&phrases.rules, what);
            let mut notice = fields.unknown_day(&phrases.rules).map_or(String::new(), |(first, last)| {
                let values = [("from", &*first.date().in_words()), ("to", &*last.date().in_words())];
                self.words.with_value(|words| fill(&words.day_unknown, &values))
            });
            // An item may rule an origin out. What does not fit is changed, and the reader is told.
            if what == Changed::Item
                && let Some(origin) = phrases.other_origin(&asked.case)
            {
                asked.case = asked.case.with(Input::Origin, Some(origin));
                let name = phrases.name(Input::Origin, origin);
                notice = self.words.with_value(|words| fill(&words.origin_changed, &[("origin", name)]));
            }
            self.notice.set(notice);
            self.asked.set(asked);
            address::replace(is_ours, &asked.write(phrases));
        });
    }

    /// The reader follows a link of the answer to another case, and can go back.
    pub fn go(self, to: &str) {
        self.phrases.now(|phrases| {
            if let Some(asked) = Asked::read(phrases, to).asked {
                address::push(is_ours, &asked.write(phrases));
                self.notice.set(String::new());
                self.asked.set(asked);
            }
        });
    }

    /// The answer; none before the rules are there.
    pub fn sheet(self) -> Option<Sheet> {
        let place = || Place { up: address::up(), base: String::new() };
        self.phrases.with(|phrases| self.asked.with(|asked| phrases.sheet(&asked.case, asked.other_day, &place())))
    }
}
