//! The frame as others will show it. It tells its height, which goes into the code.

use super::HEIGHT_PX;
use crate::component::{fixed::Fixed, life};
use crate::model::embed::Entry;
use crate::web::{address, message};
use leptos::{ev, html, prelude::*};

/// The frame, made anew for each address: one that only goes elsewhere would put a step into the history.
#[component]
pub(super) fn Preview(
    /// What it is called.
    label: Fixed,
    /// The address of the frame below the site's folder.
    place: Memo<String>,
    /// What it shows.
    entry: Memo<Option<Entry>>,
    /// Its width.
    width: RwSignal<u32>,
    /// The height that it has told.
    measured: RwSignal<Option<u32>>,
) -> impl IntoView {
    let frame = NodeRef::<html::Iframe>::new();
    life::begin(move || {
        // Another address or width has another height.
        Effect::new(move |_| {
            place.track();
            width.track();
            measured.set(None);
        });
        let told = window_event_listener(ev::message, move |event| {
            let height = frame.get_untracked().and_then(|frame| message::height(&event, &frame));
            if height.is_some() {
                measured.set(height);
            }
        });
        on_cleanup(move || told.remove());
    });
    let shown = move || entry.with(Option::is_some).then(|| (place.get(), width.get()));
    let one = move |(place, width): (String, u32)| {
        let title = entry.with_untracked(|entry| entry.as_ref().map(|entry| entry.title.clone()));
        view! {
            <iframe
                node_ref=frame
                src=address::full(&["../", &place].concat())
                title=title
                width=width
                height=move || measured.get().unwrap_or(HEIGHT_PX)
            ></iframe>
        }
    };
    view! {
        <div id="b-preview" class="preview" role="group" tabindex="0" aria-label=label.words()>
            <For each=move || shown() key=|shown| shown.clone() children=one />
        </div>
    }
}
