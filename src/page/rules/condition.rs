//! A page for each condition that can decide: the address that a result is shared under. A crawler sees the rule, a
//! person the rule and the exact case.

use super::{check, regimes};
use crate::model::date::Date;
use crate::model::rules::{
    Rules,
    decide::decide,
    regime::{Condition, Regime},
};
use crate::page::{
    Rendered,
    context::{Context, Shared},
    shell::{
        below::{self, Below, Matter},
        card::{self, Mark},
    },
    text::{notes, record::fill},
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
    let words = shared.site.words.condition(&condition.id);
    let labels = &shared.site.labels.check;
    // A short rule says too little by itself.
    let is_short = words.rule.chars().count() < 50;
    let about = if is_short { format!("{}: {}", words.title, words.rule) } else { words.rule.clone() };
    let (folder, description) = (regimes::anchor(&condition.id), below::short(&about));
    let below = Below { page: "check", folder: &folder, title: &words.title, description };
    let outcome = shared.site.rules.vocab.outcomes.iter().find(|outcome| outcome.id == condition.outcome);
    let verdict = outcome.and_then(|outcome| outcome.verdict);
    let mut page = below::page(shared, below, |context| {
        context.style("condition");
        let never = words.example.is_none().then(|| view! { <p>{labels.never.clone()}</p> });
        let example = words.example.as_deref().unwrap_or(NO_CASE);
        let case = view! {
            <h2>{labels.example.clone()}</h2>
            {never}
            {check::checker(context, example, Some(&condition.id))}
        };
        Matter {
            lede: words.rule.clone().into_any(),
            opening: facts(context, regime, condition).into_any(),
            parts: view! { {below::part("case", true, case.into_any())} {real_cases(context, condition)} }.into_any(),
        }
    });
    page.card.period = card::period_of(shared.site, regime.effective_from);
    page.card.mark = verdict.map_or(Mark::None, |verdict| Mark::stamp(shared.site.words.verdict(verdict)));
    page
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
                {regimes::date_note(regime)} {carried(context, regime)}
            }
            .into_any(),
        ),
        row(&words.asks, condition.question.clone().into_any()),
        row(role.trim_end_matches(':'), outcome.into_any()),
    ];
    if !condition.decider.is_empty() {
        rows.push(row(&words.decider, regimes::who(context, &condition.decider).into_any()));
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

/// Until when later rules kept the conditions of a regime, where they did.
fn carried(context: &Context, regime: &Regime) -> Option<AnyView> {
    let day = kept_until(&context.site.rules.regimes, regime)?.in_words();
    let text = fill(&context.site.labels.check.carried, &[("day", &day)]);
    Some(view! { <p class="small">{text}</p> }.into_any())
}

fn kept_until(regimes: &[Regime], regime: &Regime) -> Option<Date> {
    let heirs = regimes.iter().filter(|heir| heir.inherits.as_deref() == Some(&*regime.id));
    let ends = heirs.filter_map(|heir| kept_until(regimes, heir).or(heir.effective_to));
    ends.max_by_key(|end| end.last_day())
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
    let (heading, has_any) = (context.site.labels.check.real_cases.clone(), !cases.is_empty());
    let list = view! { <h2>{heading}</h2> <ul>{cases}</ul> }.into_any();
    has_any.then(|| below::part("cases", false, list))
}
