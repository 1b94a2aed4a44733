//! Who has a say in a case, on two days beside each other: the reader's own case, then some that are given.

use super::check::short_options;
use crate::component::{Cases, Fixed, answer::Say, signers as table};
use crate::content::page::Signers;
use crate::model::answer::sheet::Place;
use crate::model::date::Day;
use crate::model::rules::{
    case::{Case, Input},
    query,
};
use crate::page::{context::Context, list::listing::still, text::record::fill};
use leptos::prelude::*;

/// A choice of the reader's own case, and a row for each case; each answer leads to the checker.
pub fn signers(context: &Context, signers: &Signers) -> AnyView {
    for style in ["form", "tables", "signers"] {
        context.style(style);
    }
    let phrases = &context.shared.phrases;
    let words = &context.site.labels.check;
    let read = |text: &str| query::read(&phrases.rules, text).case;
    let heads = signers.days.map(|day| fill(&words.on_day, &[("day", &day.in_words())]));
    let days = signers.days.map(|day| day.last_day());
    let head = [words.case.clone()].into_iter().chain(heads.clone()).map(|head| view! { <th scope="col">{head}</th> });
    let head = still(view! { <tr>{head.collect_view()}</tr> });
    let row = |text: &String| {
        let case = read(text);
        let cells = days.into_iter().zip(heads.clone()).map(|(day, head)| {
            view! { <td><span class="head">{head} ": "</span> <div>{said(context, &case, day)}</div></td> }
        });
        let name = phrases.named(&case, &words.case_name);
        view! { <tr><th scope="row"><span>{name}</span></th> {cells.collect_view()}</tr> }
    };
    let given = still(signers.cases.iter().map(row).collect_view());
    // On paper nothing is chosen.
    if context.on_paper {
        return view! { <table class="plain signers"><thead inner_html=head></thead><tbody inner_html=given></tbody></table> }
            .into_any();
    }
    let example = read(&signers.example);
    let props = table::Props {
        file: context.shared.checker_file.0.clone(),
        example: query::write(&phrases.rules, &example),
        days,
        words: table::Words { name: words.case_name.clone(), nobody: words.nobody.clone() },
        labels: table::Labels {
            own: (&words.own_case).into(),
            off: (&words.off_who).into(),
            item: [(&words.ask_item).into(), short_options(context, Input::Item, &example)],
            destination: [(&words.ask_place).into(), short_options(context, Input::Destination, &example)],
            heads: Fixed::new(head),
            days: heads.map(|head| Fixed::new(format!("{head}: "))),
            name: Fixed::new(phrases.named(&example, &words.case_name)),
            said: days.map(|day| Fixed::new(still(said(context, &example, day)))),
            given: Fixed::new(given),
        },
    };
    context.island("", Cases::WhoSigns(props))
}

/// What is said of a case on a day.
fn said(context: &Context, case: &Case, day: Day) -> impl IntoView + use<> {
    let place = Place { up: context.up.to_owned(), base: format!("{}check/", context.up) };
    let signers = context.shared.phrases.signers(case, day, &place);
    let nobody = context.site.labels.check.nobody.clone();
    view! { <Say signers nobody /> }
}
