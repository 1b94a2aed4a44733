//! The day of a case, and the day to compare it with.

use super::{
    fields::{Changed, Fields, id},
    props::DayLabels,
};
use crate::model::rules::case::Input;
use leptos::prelude::*;

/// The day of the case, or no day.
#[component]
pub fn Day(
    /// The form.
    fields: Fields,
    /// What stands on it.
    labels: DayLabels,
    /// Is told of changes.
    changed: Callback<Changed>,
) -> impl IntoView {
    let id = id(Input::Date);
    let example = labels.example.words();
    // In the browser the example is not there; what the page holds stays.
    let is_open = example.is_empty();
    view! {
        <div class="day">
            <label for=id.clone()>
                <span inner_html=labels.name.inside()></span>
            </label>
            <input
                type="date"
                id=id
                min=labels.first.words()
                max=labels.last.words()
                value=example
                node_ref=fields.day
                on:change=move |_| changed.run(Changed::Day)
            />
            <label class="open">
                <input
                    type="checkbox"
                    id="f-d-open"
                    aria-label=labels.aside_in_full.words()
                    checked=is_open
                    node_ref=fields.no_day
                    on:change=move |_| changed.run(Changed::NoDay)
                />
                <span inner_html=labels.aside.inside()></span>
            </label>
        </div>
    }
}

/// The day on which the same case stands beside the answer.
#[component]
pub fn OtherDay(
    /// The form.
    fields: Fields,
    /// What stands on it.
    labels: DayLabels,
    /// Is told of changes.
    changed: Callback<Changed>,
) -> impl IntoView {
    view! {
        <label>
            <span inner_html=labels.name.inside()></span>
            <input
                type="date"
                id="f-d2"
                min=labels.first.words()
                max=labels.last.words()
                node_ref=fields.other_day
                on:change=move |_| changed.run(Changed::Other)
            />
            <small inner_html=labels.aside.inside()></small>
        </label>
    }
}
