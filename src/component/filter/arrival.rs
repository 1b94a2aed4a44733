//! Where a reader arrives: a link that asks for certain rows leads to them, one that names a place leads there whatever
//! is asked, and whoever comes back is left where they were.

use super::state::State;
use crate::model::listing::Asked;
use crate::web::{address, page};
use leptos::{ev, html, prelude::*};
use std::time::Duration;

/// Looks to it now and at every change of the address within the page.
pub(super) fn arrive(state: State, form: NodeRef<html::Fieldset>) {
    let land = move || {
        if let Some(place) = address::target()
            && page::is_hidden(&place)
        {
            state.asked.set(Asked::default());
            state.notice.set(state.words.with_value(|words| words.lifted.clone()));
            // The rows are shown a moment later.
            set_timeout(move || place.scroll_into_view(), Duration::ZERO);
        }
    };
    // The first time the rows are not yet as they are asked for.
    set_timeout(
        move || {
            let asks = state.asked.with_untracked(|asked| *asked != Asked::default());
            if address::target().is_some() {
                land();
            } else if asks && page::is_new_here() {
                page::reveal(form.get_untracked().as_deref());
            }
        },
        Duration::ZERO,
    );
    let travelled = window_event_listener(ev::popstate, move |_| {
        state.read();
        set_timeout(land, Duration::ZERO);
    });
    let jumped = window_event_listener(ev::hashchange, move |_| land());
    on_cleanup(move || {
        travelled.remove();
        jumped.remove();
    });
}
