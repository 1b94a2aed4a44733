//! What is asked of a list, and what is said of it.

use super::props::Words;
use crate::model::{
    answer::clauses::fill,
    listing::{Asked, Dropped, Listing},
};
use crate::web::address;
use leptos::prelude::*;

/// What the parts of a filter share.
#[derive(Clone, Copy)]
pub(super) struct State {
    pub listing: StoredValue<Listing>,
    pub words: StoredValue<Words>,
    pub asked: RwSignal<Asked>,
    pub notice: RwSignal<String>,
}

impl State {
    /// Takes the request from the address.
    pub fn read(self) {
        let (asked, dropped) = self.listing.with_value(|listing| listing.read(&address::query()));
        self.notice.set(match &dropped[..] {
            [] => String::new(),
            dropped => self.words.with_value(|words| [&words.dropped, " ", &named(dropped)].concat()),
        });
        self.asked.set(asked);
    }

    /// Changes what is asked; what was said of the address is no longer so.
    pub fn change(self, by: impl FnOnce(&mut Asked)) {
        self.notice.set(String::new());
        self.asked.update(by);
    }

    /// `5 of 101 events`.
    pub fn hits(self, shown: usize) -> String {
        let all = self.listing.with_value(|listing| listing.rows.len()).to_string();
        self.words.with_value(|words| fill(&words.hits, &[("shown", &shown.to_string()), ("all", &all)]))
    }
}

/// `tag=fish, level=9`: what was left out, as text.
fn named(pieces: &[Dropped]) -> String {
    let pieces: Vec<_> = pieces.iter().map(|piece| [&*piece.key, "=", &piece.value].concat()).collect();
    pieces.join(", ")
}
