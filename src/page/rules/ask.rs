//! The home page's question: three blanks in a sentence, the answer of the rules under it, and the same case over
//! time. The form leads to the checker; without scripts it is a sentence with an example.

use super::check;
use crate::component::{Cases, Fixed, answer::Answer, glance};
use crate::model::answer::sheet::Place;
use crate::model::rules::{
    case::{Case, Input},
    query,
};
use crate::page::{context::Context, list::listing::still};
use leptos::prelude::*;

/// The question with its answer.
pub fn ask(context: &Context, example: &str) -> AnyView {
    for style in ["form", "checker", "case"] {
        context.style(style);
    }
    let phrases = &context.shared.phrases;
    let words = &context.site.labels.check;
    let case = query::read(&phrases.rules, example).case;
    let mut blanks = Vec::new();
    let mut rest = words.ask.as_str();
    while let Some((before, behind)) = rest.split_once('{') {
        let (name, after) = behind.split_once('}').unwrap_or((behind, ""));
        let (input, name, options) = match name {
            "item" => (Input::Item, &words.ask_item, check::short_options(context, Input::Item, &case)),
            "place" => (Input::Destination, &words.ask_place, check::short_options(context, Input::Destination, &case)),
            _ => (Input::Date, &words.ask_year, years(context, &case)),
        };
        blanks.push(glance::Blank { input, before: Fixed::new(before), name: name.into(), options });
        rest = after;
    }
    let place = Place { up: context.up.to_owned(), base: format!("{}check/", context.up) };
    let sheet = phrases.glance(&case, &place);
    let props = glance::Props {
        file: context.shared.checker_file.0.clone(),
        example: query::write(&phrases.rules, &case),
        blanks,
        announced: words.announced.clone(),
        labels: glance::Labels {
            after: Fixed::new(rest),
            answer: (&words.answer).into(),
            example: Fixed::new(still(view! { <Answer sheet /> })),
            more: (&words.ask_more).into(),
            way: Fixed::new(place.base),
            off: (&words.off_short).into(),
            title: Fixed::new(format!("title:{}", context.page.title)),
        },
    };
    context.island("", Cases::Glance(props))
}

/// The years as options, the newest first. A year stands for the last day of it that the facts reach, which is what
/// the checker is asked.
fn years(context: &Context, case: &Case) -> Fixed {
    let phrases = &context.shared.phrases;
    let (first, _) = phrases.rules.days();
    let last = phrases.rules.last_known_day();
    let chosen = case.date().unwrap_or(last).year();
    let option = |year: u32| {
        let value = phrases.last_day_of(year).to_string();
        view! { <option value=value selected=year == chosen>{year}</option> }
    };
    Fixed::new(still((first.year()..=last.year()).rev().map(option).collect_view()))
}
