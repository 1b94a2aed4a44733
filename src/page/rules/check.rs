//! The checker's page: the form, the answer to an example, and the place where the checker itself comes to life.

use crate::content::load::Site;
use crate::content::words::rules::TermWords;
use crate::model::answer::sheet::Place;
use crate::model::date::Day;
use crate::model::rules::{
    Rules,
    case::{Case, Input},
    query,
};
use crate::page::{context::Context, supply::phrases};
use crate::widget::{Widget, checker, element::render, sheet, words::Words};
use leptos::prelude::*;

/// The form and the answer to `example`; `page` is the condition whose page this is.
pub fn checker(context: &Context, example: &str, page: Option<&str>) -> AnyView {
    let site = context.site;
    let phrases = &context.shared.phrases;
    let reading = query::read(&phrases.rules, example);
    let answer = phrases.sheet(&reading.case, None, &Place { up: context.up.to_owned(), base: String::new() });
    let words = &site.labels.check;
    view! {
        {widget(context, page.unwrap_or_default(), Asks::All)}
        {form(site, &phrases.rules, &reading.case)}
        <h2 class="over" id="answer-head" tabindex="-1">{words.answer.clone()}</h2>
        <div id="answer">{render(sheet::view(&answer))}</div>
    }
    .into_any()
}

/// What a form asks.
pub enum Asks {
    /// All inputs.
    All,
    /// Item, destination and year, for an answer at a glance.
    Glance,
    /// Item and destination, for who has a say on two days.
    Who([Day; 2]),
}

/// The checker itself, which brings the form to life.
pub fn widget(context: &Context, page: &str, asks: Asks) -> AnyView {
    context.style("form");
    context.style("checker");
    // Never empty, so that a frame can tell a way from a word.
    let up = if context.up.is_empty() { "./" } else { context.up };
    let props = checker::Props {
        up: up.to_owned(),
        data: format!("{up}{}", context.shared.checker_file.0),
        page: page.to_owned(),
        is_short: matches!(asks, Asks::Glance),
        days: if let Asks::Who(days) = asks { days.to_vec() } else { Vec::new() },
        words: Words { pairs: context.site.labels.check.by_name() },
    };
    context.widget("aide", Widget::Checker(props))
}

/// The first four inputs, and behind a summary those that have a usual answer.
fn form(site: &Site, rules: &Rules, case: &Case) -> impl IntoView + use<> {
    let words = &site.labels.check;
    let choices =
        |inputs: &[Input]| -> Vec<AnyView> { inputs.iter().map(|input| choice(site, rules, case, *input)).collect() };
    view! {
        <fieldset id="form" class="ask-form" disabled>
            <legend class="hush">{words.legend.clone()}</legend>
            {choices(&[Input::Item, Input::Destination, Input::Origin, Input::Date])}
            <details>
                <summary>{words.more.clone()}</summary>
                <div>
                    {choices(&[Input::Purpose, Input::Fighting, Input::EndUse, Input::Special])}
                    <label>
                        <span>{words.other_day.clone()}</span>
                        {day("f-d2", rules, None)}
                        <small>{words.other_day_hint.clone()}</small>
                    </label>
                </div>
            </details>
        </fieldset>
    }
}

/// One input with its question.
fn choice(site: &Site, rules: &Rules, case: &Case, input: Input) -> AnyView {
    let question = site.words.form.questions[input as usize].clone();
    let id = format!("f-{}", input.key());
    let open = site.labels.check.not_sure.clone();
    if input == Input::Date {
        let unsure = format!("{question} {open}");
        return view! {
            <div class="day">
                <label for=id.clone()><span>{question}</span></label>
                {day(&id, rules, case.date().map(|day| day.to_string()))}
                <label class="open"><input type="checkbox" id="f-d-open" aria-label=unsure checked=case.date().is_none() /> " " {open}</label>
            </div>
        }
        .into_any();
    }
    view! {
        <label>
            <span>{question}</span>
            <select id=id>
                {options(site, rules, input, case)}
                <option value="-" selected=case[input].is_none()>{open}</option>
            </select>
        </label>
    }
    .into_any()
}

fn day(id: &str, rules: &Rules, value: Option<String>) -> impl IntoView + use<> {
    let (first, last) = rules.days();
    view! { <input type="date" id=id.to_owned() min=first.to_string() max=last.to_string() value=value /> }
}

/// Everyday items, or places, by the names that stand in a sentence.
pub fn short_options(context: &Context, input: Input, case: &Case) -> AnyView {
    let (site, rules) = (context.site, &context.shared.phrases.rules);
    let terms = if input == Input::Item { &site.words.form.items } else { &site.words.places };
    let option = |term: &TermWords| {
        let choice = rules.choice(input, &term.id);
        let value = choice.map(|choice| rules.choice_id(input, choice)).unwrap_or_default();
        let name = term.in_sentence().to_owned();
        view! { <option value=value selected=choice.is_some() && choice == case[input]>{name}</option> }
    };
    terms.iter().map(option).collect::<Vec<_>>().into_any()
}

/// The values of an input as options; items in two groups, places by name.
pub fn options(site: &Site, rules: &Rules, input: Input, case: &Case) -> AnyView {
    let option = |term: &TermWords| {
        let choice = rules.choice(input, &term.id);
        let value = choice.map(|choice| rules.choice_id(input, choice)).unwrap_or_default();
        let selected = choice.is_some() && choice == case[input];
        view! { <option value=value selected=selected>{term.name.clone()}</option> }
    };
    let form = &site.words.form;
    match input {
        Input::Item => {
            let words = &site.labels.check;
            let group = |label: &str, terms: &[TermWords]| {
                let terms: Vec<_> = terms.iter().map(option).collect();
                view! { <optgroup label=label.to_owned()>{terms}</optgroup> }
            };
            vec![group(&words.everyday, &form.items), group(&words.by_class, &form.classes)].into_any()
        }
        Input::Destination => site.words.places.iter().map(option).collect::<Vec<_>>().into_any(),
        _ => phrases::terms(site, rules, input).into_iter().map(option).collect::<Vec<_>>().into_any(),
    }
}
