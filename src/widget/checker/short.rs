//! The short form at work: item, destination and year; what else the rules ask is as usual.

use super::props::Props;
use crate::model::answer::{clauses::fill, phrases::Phrases, sheet::Place};
use crate::model::rules::case::{Case, Choice, Input};
use crate::web::{form, place};
use crate::widget::sheet;
use leptos::prelude::*;

/// Brings the form to life.
pub fn start(props: Props, phrases: Phrases, said: RwSignal<String>) {
    form::on_change("form", move |_| {
        let place = Place { up: props.up.clone(), base: [&props.up, "check/"].concat() };
        let sheet = phrases.glance(&case_of_form(&phrases), &place);
        let stamp = sheet.head.stamp.join(" ");
        said.set(fill(&props.words.say("announced"), &[("stamp", &*stamp), ("sentence", &*sheet.head.sentence)]));
        place::fill("answer", sheet::view(&sheet));
    });
}

/// The case with its usual origin; no day where the page asks for none.
pub(super) fn case_of_form(phrases: &Phrases) -> Case {
    let rules = &phrases.rules;
    let chosen = |input: Input| rules.choice(input, &form::value(&["f-", input.key()].concat()));
    let item = chosen(Input::Item);
    let usual = item.and_then(|item| phrases.origins.get(item.place())).copied();
    Case::default()
        .with(Input::Date, chosen(Input::Date))
        .with(Input::Item, item)
        .with(Input::Origin, usual.filter(|usual| *usual != usize::MAX).map(Choice::at))
        .with(Input::Destination, chosen(Input::Destination))
}
