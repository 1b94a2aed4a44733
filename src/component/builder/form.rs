//! The choices of the form.

use crate::component::fixed::Fixed;
use crate::model::embed::Entry;
use crate::web::page;
use leptos::{prelude::*, web_sys::Element};

/// A choice of one.
#[component]
pub(super) fn Choice(
    /// The id of the control, for its name.
    id: String,
    /// Its name.
    name: Fixed,
    /// As the address writes them, and their names.
    options: Vec<(String, Fixed)>,
    /// What is chosen.
    chosen: Signal<String>,
    /// Chooses.
    choose: Callback<String>,
) -> impl IntoView {
    let option = |(value, name): (String, Fixed)| view! { <option value=value inner_html=name.inside()></option> };
    let options = options.into_iter().map(option).collect_view();
    view! {
        <p>
            <label for=id.clone() inner_html=name.inside()></label>
            <select id=id prop:value=chosen on:input:target=move |event| choose.run(event.target().value())>
                {options}
            </select>
        </p>
    }
}

/// The choice of what is shown. Its options are those of the list, so they come once the list has been read.
#[component]
pub(super) fn What(
    /// Its name.
    name: Fixed,
    /// What can be shown, by page.
    groups: RwSignal<Vec<(String, Vec<Entry>)>>,
    /// What is chosen.
    chosen: Signal<String>,
    /// Chooses.
    choose: Callback<String>,
) -> impl IntoView {
    let group = move |(title, entries): (String, Vec<Entry>)| {
        let option = move |entry: Entry| {
            let id = entry.id.clone();
            let is_chosen = move || chosen.with(|chosen| *chosen == id);
            view! { <option value=entry.id prop:selected=is_chosen>{entry.title}</option> }
        };
        view! { <optgroup label=title>{entries.into_iter().map(option).collect_view()}</optgroup> }
    };
    view! {
        <p>
            <label for="b-what" inner_html=name.inside()></label>
            <select id="b-what" on:input:target=move |event| choose.run(event.target().value())>
                <For each=move || groups.get() key=|(title, _)| title.clone() children=group />
            </select>
        </p>
    }
}

/// What the list on the page holds, by page.
pub(super) fn listed(list: &Element) -> Vec<(String, Vec<Entry>)> {
    let entry = |link: Element| {
        let href = link.get_attribute("href").unwrap_or_default();
        Entry {
            id: href.trim_start_matches("./").trim_end_matches('/').to_owned(),
            title: link.text_content().unwrap_or_default(),
            is_part: link.has_attribute("data-part"),
        }
    };
    let group = |fold: Element| {
        let title =
            page::all::<Element>(&fold, "summary").first().and_then(|title| title.text_content()).unwrap_or_default();
        (title, page::all(&fold, "a[href]").into_iter().map(entry).collect())
    };
    page::all(list, "details").into_iter().map(group).collect()
}
