//! A choice of one value.

use super::fixed::Fixed;
use leptos::{html, prelude::*};

/// A choice with its name. The field is its own master: what the browser has put back into it stays.
#[component]
pub fn Choice(
    /// The id of the control, for links that lead to it.
    id: String,
    /// Its name.
    name: Fixed,
    /// Its options: HTML.
    options: Fixed,
    /// The control.
    field: NodeRef<html::Select>,
    /// Is told that another value was chosen.
    chosen: Callback<()>,
) -> impl IntoView {
    view! {
        <label>
            <span inner_html=name.inside()></span>
            <select id=id node_ref=field on:change=move |_| chosen.run(()) inner_html=options.html()></select>
        </label>
    }
}

/// What stands in a choice; empty where there is none.
pub fn value(field: NodeRef<html::Select>) -> String {
    field.get_untracked().map(|field| field.value()).unwrap_or_default()
}

/// Writes a value where another stands.
pub fn write(field: NodeRef<html::Select>, value: &str) {
    if let Some(field) = field.get_untracked()
        && field.value() != value
    {
        field.set_value(value);
    }
}
