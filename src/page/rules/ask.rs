//! The home page's question: three blanks in a sentence, the answer of the rules under it, and the same case over
//! time. The form leads to the checker; without scripts it is a sentence with an example.

use super::check::{self, Asks};
use crate::model::answer::sheet::Place;
use crate::model::rules::{
    case::{Case, Input},
    query,
};
use crate::page::context::Context;
use crate::widget::{element::render, sheet};
use leptos::prelude::*;

/// The question with its answer.
pub fn ask(context: &Context, example: &str) -> AnyView {
    context.style("case");
    let phrases = &context.shared.phrases;
    let words = &context.site.labels.check;
    let case = query::read(&phrases.rules, example).case;
    let mut question: Vec<AnyView> = Vec::new();
    let mut rest = words.ask.as_str();
    while let Some((before, behind)) = rest.split_once('{') {
        let (name, after) = behind.split_once('}').unwrap_or((behind, ""));
        question.push(before.to_owned().into_any());
        question.push(match name {
            "item" => blank(Input::Item, &words.ask_item, check::short_options(context, Input::Item, &case)),
            "place" => {
                blank(Input::Destination, &words.ask_place, check::short_options(context, Input::Destination, &case))
            }
            _ => blank(Input::Date, &words.ask_year, years(context, &case)),
        });
        rest = after;
    }
    question.push(rest.to_owned().into_any());
    let place = Place { up: context.up.to_owned(), base: "check/".to_owned() };
    view! {
        // The search knows the page by its name and not by its question, whose blanks it leaves out.
        <form
            id="form"
            class="blanks"
            action="check/"
            method="get"
            data-pagefind-meta=format!("title:{}", context.page.title)
        >
            <p class="ask">{question}</p>
            <h3 class="hush">{words.answer.clone()}</h3>
            <div id="answer">{render(sheet::view(&phrases.glance(&case, &place)))}</div>
            <button type="submit">{words.ask_more.clone()}</button>
        </form>
        {check::widget(context, "", Asks::Glance)}
    }
    .into_any()
}

fn blank(input: Input, label: &str, options: AnyView) -> AnyView {
    let (id, name, label) = (format!("f-{}", input.key()), input.key(), label.to_owned());
    view! { <select id=id name=name aria-label=label>{options}</select> }.into_any()
}

/// The years as options, the newest first. A year stands for the last day of it that the facts reach, which is what
/// the checker is asked.
fn years(context: &Context, case: &Case) -> AnyView {
    let phrases = &context.shared.phrases;
    let (first, _) = phrases.rules.days();
    let last = phrases.rules.last_known_day();
    let chosen = case.date().unwrap_or(last).year();
    let option = |year: u32| {
        let value = phrases.last_day_of(year).to_string();
        view! { <option value=value selected=year == chosen>{year}</option> }
    };
    (first.year()..=last.year()).rev().map(option).collect::<Vec<_>>().into_any()
}
