//! What a widget says beside the page's own parts: why it is off, what it left out, and what changed.

use leptos::prelude::*;

/// A line for where it cannot start, a notice, and a line for those who hear the page.
pub fn view(off: String, notice: RwSignal<String>, said: RwSignal<String>) -> AnyView {
    view! {
        <p class="off">{off}</p>
        <p class="notice" role="status" hidden=move || notice.with(String::is_empty)>
            {move || notice.get()}
        </p>
        <p class="hush" role="status">{move || said.get()}</p>
    }
    .into_any()
}
