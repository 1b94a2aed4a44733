//! The key: each verdict with its mark and the number of its places.

use super::props::Entry;
use leptos::prelude::*;

/// A verdict with its mark and the number of its places.
#[component]
pub fn Count(
    /// The verdict.
    entry: Entry,
    /// The number.
    #[prop(into)]
    count: Signal<usize>,
) -> impl IntoView {
    let first = entry.count;
    view! {
        <li class=entry.mark.words() hidden=move || count.get() == 0>
            <i></i>
            <b inner_html=entry.name.inside()></b>
            <span inner_html=[" ", &first.to_string()].concat() prop:textContent=move || [" ", &count.get().to_string()].concat()></span>
        </li>
    }
}
