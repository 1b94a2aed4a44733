//! Who has a say in a case, on two days beside each other: the reader's own case, then some that are given.

use super::check::{self, Asks, short_options};
use crate::content::page::Signers;
use crate::model::answer::sheet::Place;
use crate::model::rules::{
    case::{Case, Input},
    query,
};
use crate::page::{context::Context, text::record::fill};
use crate::widget::{
    checker::signers::{CELLS, NAME, cell, name},
    element::render,
};
use leptos::prelude::*;

/// A choice of the reader's own case, and a row for each case; each answer leads to the checker.
pub fn signers(context: &Context, signers: &Signers) -> AnyView {
    context.style("tables");
    context.style("signers");
    let words = &context.site.labels.check;
    let read = |text: &str| query::read(&context.shared.phrases.rules, text).case;
    let day = |at: usize| fill(&words.on_day, &[("day", &signers.days[at].in_words())]);
    let rows: Vec<_> = signers.cases.iter().map(|text| row(context, &read(text), signers, None)).collect();
    // On paper nothing is chosen.
    let example = read(&signers.example);
    let (choice, own) = match context.on_paper {
        true => (().into_any(), None),
        false => (choice(context, signers, &example), Some(row(context, &example, signers, Some(&words.own_case)))),
    };
    view! {
        {choice}
        <table class="plain signers">
            <thead>
                <tr>
                    <th scope="col">{words.case.clone()}</th>
                    <th scope="col">{day(0)}</th>
                    <th scope="col">{day(1)}</th>
                </tr>
            </thead>
            <tbody>{own} {rows}</tbody>
        </table>
    }
    .into_any()
}

/// The reader's own case: an item and a destination; what else the rules ask is as usual.
fn choice(context: &Context, signers: &Signers, example: &Case) -> AnyView {
    let words = &context.site.labels.check;
    let choice = |input: Input, label: &str| {
        view! {
            <label>
                <span>{label.to_owned()}</span>
                <select id=format!("f-{}", input.key())>{short_options(context, input, example)}</select>
            </label>
        }
    };
    view! {
        {check::widget(context, "", Asks::Who(signers.days.map(|day| day.last_day())))}
        <fieldset id="form" class="ask-form" disabled>
            <legend>{words.own_case.clone()}</legend>
            {choice(Input::Item, &words.ask_item)} {choice(Input::Destination, &words.ask_place)}
        </fieldset>
    }
    .into_any()
}

/// A case with its answers. The reader's own, under `over`, is filled anew at each choice, and is heard then.
fn row(context: &Context, case: &Case, signers: &Signers, over: Option<&str>) -> AnyView {
    let phrases = &context.shared.phrases;
    let words = &context.site.labels.check;
    let place = Place { up: context.up.to_owned(), base: format!("{}check/", context.up) };
    let cells: Vec<_> = (0..2)
        .map(|at| {
            let said = render(cell(phrases, case, signers.days[at].last_day(), &place, &words.nobody));
            let day = fill(&words.on_day, &[("day", &signers.days[at].in_words())]);
            let (id, live) = (over.map(|_| CELLS[at]), over.map(|_| "polite"));
            view! { <td><span class="head">{day} ": "</span> <div id=id aria-live=live>{said}</div></td> }
        })
        .collect();
    let name = name(phrases, case, &words.case_name);
    let own = over.map(|over| view! { <span class="over">{over.to_owned()}</span> });
    let (class, id) = (over.map(|_| "own"), over.map(|_| NAME));
    view! { <tr class=class><th scope="row">{own} " " <span id=id>{name}</span></th> {cells}</tr> }.into_any()
}
