//! A page for each condition that can decide: the address that a result is shared under. A crawler sees the rule, a
//! person the rule and the exact case.

use super::{
    Rendered, check,
    context::{Context, Shared},
    finish, frame, notes, regimes,
};
use crate::model::rules::{
    Rules,
    decide::decide,
    regime::{Condition, Regime},
};
use leptos::prelude::*;

/// The pages of all conditions that can decide or shut a door.
pub fn pages(shared: &Shared) -> Vec<Rendered> {
    let regimes = shared.site.rules.regimes.iter();
    let all = regimes.flat_map(|regime| regime.conditions.iter().map(move |condition| (regime, condition)));
    all.filter(|(_, condition)| !condition.role.is_shown_only())
        .map(|(regime, condition)| page(shared, regime, condition))
        .collect()
}

fn page(shared: &Shared, regime: &Regime, condition: &Condition) -> Rendered {
    let site = shared.site;
    let context = Context::below(shared, &site.pages["check"]);
    context.style("condition");
    let words = site.words.condition(&condition.id);
    let path = format!("check/{}/index.html", regimes::anchor(&condition.id));
    let body = Owner::new().with(|| {
        let labels = &site.labels.check;
        let example = match &words.example {
            Some(example) => check::checker(&context, example, Some(&condition.id)),
            None => view! { <p>{labels.never.clone()}</p> {check::checker(&context, NO_CASE, Some(&condition.id))} }
                .into_any(),
        };
        let main = view! {
            <div class="part opening">
                <div class="text">
                    <p class="crumb"><a href=context.href("check")>{context.page.menu.clone()}</a></p>
                    <h1>{words.title.clone()}</h1>
                    <p class="lede">{words.rule.clone()}</p>
                    {facts(&context, regime, condition)}
                </div>
            </div>
            <section class="part wide" id="case">
                <div class="text">
                    <h2>{labels.example.clone()}</h2>
                    {example}
                </div>
            </section>
            {real_cases(&context, condition)}
        };
        frame::body(&context, main.into_any())
    });
    finish(context, path, words.title.clone(), summary(&words.title, &words.rule), body)
}

/// As many of the rule's sentences as a preview has room for; of a long one, its first words.
fn summary(title: &str, rule: &str) -> String {
    const MOST: usize = 200;
    let mut text = String::new();
    for sentence in rule.split_inclusive(". ") {
        if text.chars().count() + sentence.chars().count() > MOST {
            break;
        }
        text += sentence;
    }
    if text.is_empty() {
        let words = rule.split_inclusive(' ');
        let fits = words.scan(0, |length, word| {
            *length += word.chars().count();
            (*length < MOST).then_some(word)
        });
        text = fits.collect::<String>().trim_end().to_owned() + "…";
    }
    // A short rule says too little by itself.
    let short = text.chars().count() < 50;
    if short { format!("{title}: {}", text.trim()) } else { text.trim().to_owned() }
}

/// A case of which nothing is known.
const NO_CASE: &str = "v=1&p=-&c=-&x=-&s=-";

/// What the record says of it.
fn facts(context: &Context, regime: &Regime, condition: &Condition) -> impl IntoView + use<> {
    let labels = &context.site.labels;
    let words = &labels.check;
    let confidence = labels.tables.confidence.iter().find(|words| words.confidence == condition.confidence);
    let confidence = confidence.map(|words| words.name.clone()).unwrap_or_default();
    let role = labels.tables.roles.iter().find(|words| words.role == condition.role);
    let role = role.map(|words| words.name.clone()).unwrap_or_default();
    let until = regime.effective_to.map_or(labels.tables.today.clone(), |date| date.in_words());
    let outcome = context.site.rules.vocab.outcomes.iter().find(|outcome| outcome.id == condition.outcome);
    let outcome = outcome.map(|outcome| outcome.text.clone()).unwrap_or_default();
    let row = |name: &str, value: AnyView| view! { <dt>{name.to_owned()}</dt> <dd>{value}</dd> }.into_any();
    let mut rows = vec![
        row(
            &words.rule_of,
            view! {
                {regime.name_en.clone()} " " <span lang="ja">{regime.name_ja.clone()}</span> " "
                <span class="small">{format!("{} – {until}", regime.effective_from.in_words())}</span>
            }
            .into_any(),
        ),
        row(&words.asks, condition.question.clone().into_any()),
        row(&role, outcome.into_any()),
    ];
    if !condition.decider.is_empty() {
        rows.push(row(&words.decider, condition.decider.clone().into_any()));
    }
    if let Some(document) = &regime.document {
        rows.push(row(&labels.tables.text_seen, document.text_seen.clone().into_any()));
    }
    rows.push(row(
        &words.confidence,
        view! { {confidence} " " {notes::links(context, &condition.sources)} }.into_any(),
    ));
    let note = (!condition.note.is_empty()).then(|| view! { <p>{condition.note.clone()}</p> });
    let row_href = context.href(&format!("check#{}", regimes::anchor(&condition.id)));
    view! {
        <dl class="record">{rows}</dl>
        {note}
        <p><a href=row_href>{words.in_table.clone()}</a></p>
    }
}

/// The real cases that this condition decides.
fn real_cases(context: &Context, condition: &Condition) -> Option<AnyView> {
    let rules: &Rules = &context.shared.phrases.rules;
    let decides = |question: &crate::model::rules::record::Question| {
        let decision = decide(rules, &question.case(rules));
        decision.condition.or(decision.nearest.map(|near| near.failed)).as_deref() == Some(&*condition.id)
    };
    let cases: Vec<_> = context
        .site
        .cases
        .iter()
        .filter(|case| case.inputs.iter().any(decides))
        .map(|case| {
            let href = context.href(&format!("cases#{}", case.id.to_lowercase()));
            view! { <li><a href=href>{context.site.words.case(&case.id).title.clone()}</a></li> }
        })
        .collect();
    let heading = context.site.labels.check.real_cases.clone();
    (!cases.is_empty()).then(|| {
        view! {
            <section class="part" id="cases">
                <div class="text"><h2>{heading}</h2> <ul>{cases}</ul></div>
            </section>
        }
        .into_any()
    })
}
