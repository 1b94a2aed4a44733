//! The checker on a page: what stands on its form, and the answer to an example.

use crate::component::{Cases, Fixed, answer::Answer, checker};
use crate::content::{
    site::Site,
    words::{checker::CheckWords, rules::TermWords},
};
use crate::model::answer::sheet::Place;
use crate::model::date::Day;
use crate::model::rules::{
    Rules,
    case::{Case, Input},
    query,
};
use crate::page::{context::Context, list::listing::still, supply::phrases};
use leptos::prelude::*;

/// The form and the answer to `example`; `condition` is that whose page this is.
pub fn checker(context: &Context, example: &str, condition: Option<&str>) -> AnyView {
    context.style("form");
    context.style("checker");
    let phrases = &context.shared.phrases;
    let case = query::read(&phrases.rules, example).case;
    let sheet = phrases.sheet(&case, None, &Place { up: context.up.to_owned(), base: String::new() });
    let words = &context.site.labels.check;
    let props = checker::Props {
        file: context.shared.checker_file.0.clone(),
        condition: condition.unwrap_or_default().to_owned(),
        example: sheet.query.clone(),
        words: said(words),
        labels: labels(context.site, &phrases.rules, &case, Fixed::new(still(view! { <Answer sheet /> }))),
    };
    context.island("", Cases::Checker(props))
}

fn said(words: &CheckWords) -> checker::Words {
    checker::Words {
        dropped: words.dropped.clone(),
        origin_changed: words.origin_changed.clone(),
        day_unknown: words.day_unknown.clone(),
        announced: words.announced.clone(),
        another_rule: words.another_rule.clone(),
        tools: words.tools.clone(),
        copy: words.copy.clone(),
        embed: words.embed.clone(),
        csv: words.csv.clone(),
        report: [words.report.clone(), words.report_subject.clone(), words.report_body.clone()],
        cite: [words.cite.clone(), words.citation.clone()],
    }
}

fn labels(site: &Site, rules: &Rules, case: &Case, example: Fixed) -> checker::Labels {
    let words = &site.labels.check;
    let question = |input: Input| checker::Question {
        name: (&site.words.form.questions[input as usize]).into(),
        options: Fixed::new(still(view! {
            {options(site, rules, input, case)}
            <option value="-" selected=case[input].is_none()>{words.not_sure.clone()}</option>
        })),
    };
    let (first, last) = rules.days();
    let day = |name: &String, example: Option<Day>, aside: &String| checker::DayLabels {
        name: name.into(),
        first: Fixed::new(first.to_string()),
        last: Fixed::new(last.to_string()),
        example: Fixed::new(example.map(|day| day.to_string()).unwrap_or_default()),
        aside: aside.into(),
        aside_in_full: Fixed::new(format!("{name} {aside}")),
    };
    checker::Labels {
        how: (&words.how).into(),
        off: (&words.off).into(),
        legend: (&words.legend).into(),
        questions: checker::QUESTIONS.map(question),
        day: day(&site.words.form.questions[Input::Date as usize], case.date(), &words.not_sure),
        more: (&words.more).into(),
        other_day: day(&words.other_day, None, &words.other_day_hint),
        answer: (&words.answer).into(),
        example,
    }
}

/// Everyday items, or places, by the names that stand in a sentence.
pub fn short_options(context: &Context, input: Input, case: &Case) -> Fixed {
    let (site, rules) = (context.site, &context.shared.phrases.rules);
    let terms = if input == Input::Item { &site.words.form.items } else { &site.words.places };
    let option = |term: &TermWords| option(rules, input, case, term, term.in_sentence());
    Fixed::new(still(terms.iter().map(option).collect_view()))
}

/// The values of an input as options; items in two groups, places by name.
pub fn options(site: &Site, rules: &Rules, input: Input, case: &Case) -> AnyView {
    let option = |term: &TermWords| option(rules, input, case, term, &term.name);
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

fn option(rules: &Rules, input: Input, case: &Case, term: &TermWords, name: &str) -> impl IntoView + use<> {
    let choice = rules.choice(input, &term.id);
    let value = choice.map(|choice| rules.choice_id(input, choice)).unwrap_or_default();
    view! { <option value=value selected=choice.is_some() && choice == case[input]>{name.to_owned()}</option> }
}
