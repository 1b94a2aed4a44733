//! The controls of a facet: buttons of which several can be pressed, or a choice of one; and the choice of the order.

use super::{props::Names, state::State};
use crate::component::fixed::Fixed;
use crate::web::address;
use leptos::{html, prelude::*, wasm_bindgen::JsCast};

/// The number of the first option of a facet, and what its options are called in the address.
fn options(state: State, at: usize) -> Vec<(u32, String, usize)> {
    state.listing.with_value(|listing| {
        let Some(facet) = listing.facets.get(at) else { return Vec::new() };
        let numbered = |option: &String| {
            let number = listing.option(&facet.key, option)?;
            Some((number, option.clone(), listing.count(number)))
        };
        facet.options.iter().filter_map(numbered).collect()
    })
}

fn key(state: State, at: usize) -> String {
    state.listing.with_value(|listing| listing.facets.get(at).map(|facet| facet.key.clone()).unwrap_or_default())
}

/// Buttons of which several can be pressed; a row needs one of the pressed.
#[component]
pub(super) fn Tags(
    /// What the filter knows.
    state: State,
    /// The place of the facet.
    at: usize,
    /// Its names.
    names: Names,
) -> impl IntoView {
    let (asked, key) = (state.asked, key(state, at));
    let buttons = options(state, at).into_iter().zip(names.options).map(|((number, option, count), name)| {
        let pressed = move || asked.with(|asked| asked.options.contains(&number));
        view! {
            <button
                type="button"
                id=["l-", &key, "-", &option].concat()
                aria-pressed=move || pressed().to_string()
                on:click=move |_| state.change(|asked| asked.toggle(number))
                inner_html=[&name.inside(), " <small>", &count.to_string(), "</small>"].concat()
            ></button>
        }
    });
    let buttons = buttons.collect_view();
    view! { <div class="tags" role="group" aria-label=names.facet.words()>{buttons}</div> }
}

/// A choice of one among the options that some row has.
#[component]
pub(super) fn Choice(
    /// What the filter knows.
    state: State,
    /// The place of the facet.
    at: usize,
    /// Its names.
    names: Names,
    /// The choice of everything.
    any: Fixed,
) -> impl IntoView {
    let State { listing, asked, .. } = state;
    let chosen = move || {
        listing.with_value(|listing| {
            let facet = listing.facets.get(at)?;
            asked.with(|asked| listing.chosen(facet, asked).first().map(|option| (*option).to_owned()))
        })
    };
    let choose = move |option: String| {
        state.change(|asked| {
            listing.with_value(|listing| {
                if let Some(facet) = listing.facets.get(at) {
                    listing.choose(facet, &option, asked);
                }
            });
        });
    };
    let named = options(state, at).into_iter().zip(names.options).filter(|((_, _, count), _)| *count > 0);
    let options = named.map(|((_, option, count), name)| {
        view! { <option value=option inner_html=[&name.inside(), " (", &count.to_string(), ")"].concat()></option> }
    });
    let options = options.collect_view();
    view! {
        <label>
            <span inner_html=names.facet.inside()></span>
            <select
                id=["l-", &key(state, at)].concat()
                prop:value=move || chosen().unwrap_or_default()
                on:change:target=move |event| choose(event.target().value())
            >
                <option value="" inner_html=any.inside()></option>
                {options}
            </select>
        </label>
    }
}

/// The choice of the order.
#[component]
pub(super) fn Order(
    /// What the filter knows.
    state: State,
    /// The names of the orders.
    orders: Vec<Fixed>,
    /// The name of the choice.
    label: Fixed,
    /// The order of the page.
    as_shown: Fixed,
) -> impl IntoView {
    let asked = state.asked;
    let options = orders.into_iter().enumerate().map(|(at, name)| {
        view! { <option value=(at + 1).to_string() inner_html=name.inside()></option> }
    });
    let options = options.collect_view();
    let choose = move |order: String| state.change(|asked| asked.order = order.parse().unwrap_or_default());
    view! {
        <label>
            <span inner_html=label.inside()></span>
            <select
                id="l-sort"
                prop:value=move || asked.with(|asked| asked.order.to_string())
                on:change:target=move |event| choose(event.target().value())
            >
                <option value="0" inner_html=as_shown.inside()></option>
                {options}
            </select>
        </label>
    }
}

/// What is asked, in the words that the controls show: `5 of 101 events: GCAP, Rules`. They are read from the controls,
/// because names do not travel.
pub(super) fn told(hits: &str, form: NodeRef<html::Fieldset>) -> String {
    let mut told = hits.to_owned();
    let found = form.get_untracked().and_then(|form| {
        form.query_selector_all("input, [aria-pressed=true], option:not([value=''], [value='0']):checked").ok()
    });
    for at in 0..found.as_ref().map_or(0, |found| found.length()) {
        let Some(node) = found.as_ref().and_then(|found| found.item(at)) else { continue };
        let words = match node.dyn_ref::<leptos::web_sys::HtmlInputElement>() {
            Some(field) => field.value(),
            None => node.text_content().unwrap_or_default(),
        };
        if !words.is_empty() {
            told += if told.len() == hits.len() { ": " } else { ", " };
            told += &words;
        }
    }
    [&told, " (", &address::here(), ")"].concat()
}
