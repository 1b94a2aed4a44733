//! The day of a case, and the day to compare it with.

use super::fields::{Changed, Fields, id};
use crate::component::Fixed;
use crate::model::rules::case::Input;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What stands on the field of a day and never changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    /// What is asked.
    pub name: Fixed,
    /// The first day that can be asked of.
    pub first: Fixed,
    /// The last one.
    pub last: Fixed,
    /// The day of the example; empty if it has none.
    pub example: Fixed,
    /// What stands beside it: that no day is meant, or what a second day does.
    pub aside: Fixed,
    /// The same at length, for those who hear the page.
    pub aside_in_full: Fixed,
}

/// The day of the case, or no day.
#[component]
pub fn Day(
    /// The form.
    fields: Fields,
    /// What stands on it.
    labels: Labels,
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
    labels: Labels,
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
