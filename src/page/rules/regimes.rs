//! The rules as they stand in the data: every regime with all its conditions, in words.

use crate::content::places::anchor;
use crate::model::answer::clauses::capital;
use crate::model::rules::regime::{Condition, Regime, RegimeKind};
use crate::page::list::{
    lane::{Axis, Lane, Line},
    sign::Sign,
};
use crate::page::{
    context::Context,
    text::{here, notes},
};
use leptos::prelude::*;

/// The regimes that decide, in order of time; each condition has an address of its own.
pub fn tables(context: &Context) -> AnyView {
    context.style("tables");
    let mut regimes: Vec<&Regime> =
        context.site.rules.regimes.iter().filter(|regime| regime.kind != RegimeKind::Process).collect();
    regimes.sort_by_key(|regime| regime.effective_from.first_day());
    let axis = axis(context);
    let tables: Vec<_> = regimes.into_iter().map(|regime| table(context, regime, axis)).collect();
    view! { {axis.head(&YEARS)} <ol class="lanes drawn always regimes">{tables}</ol> }.into_any()
}

/// The years that the axis names.
const YEARS: [u32; 4] = [1950, 1975, 2000, 2025];

/// From the first rule to the last day that the facts reach.
fn axis(context: &Context) -> Axis {
    let from = context.site.rules.regimes.iter().map(|regime| regime.effective_from.first_day());
    let from = from.min().map_or(0.0, |day| day.in_years());
    Axis { from, to: context.shared.phrases.rules.days().1.in_years() }
}

/// How long a regime was in force: open at the end where it still is.
fn lane(regime: &Regime, axis: Axis) -> Lane {
    let to = regime.effective_to.map_or(axis.to, |date| date.last_day().in_years());
    Lane::new(axis, &YEARS).bar(regime.effective_from.first_day().in_years(), to, false)
}

fn table(context: &Context, regime: &Regime, axis: Axis) -> AnyView {
    let words = &context.site.labels.tables;
    let until = regime.effective_to.map_or(words.today.clone(), |date| date.in_words());
    let when = format!("{} – {until}", regime.effective_from.in_words());
    let rows: Vec<_> = regime.conditions.iter().map(|condition| row(context, condition)).collect();
    let seen = regime.document.as_ref().map(|document| format!("{}: {}", words.text_seen, document.text_seen));
    let [asked, outcome, who, evidence] = words.columns.clone();
    let id = format!("regime-{}", anchor(&regime.id));
    let link = here::here(context, &id, &regime.name_en);
    let kind = if regime.kind == RegimeKind::Base { words.base.clone() } else { words.overlay.clone() };
    let years = |date: crate::model::date::Date| date.first_day().year().to_string();
    let ends = regime.effective_to.map_or(words.today.clone(), years);
    let is_base = regime.kind == RegimeKind::Base;
    let line = Line {
        id: &id,
        name: &context.site.words.regime(&regime.id).short,
        sign: (if is_base { Sign::Full } else { Sign::Ring }, if is_base { "seal" } else { "nezu" }),
        word: format!("{}–{ends}", years(regime.effective_from)),
        lane: Some(lane(regime, axis)),
    };
    let inside = view! {
            <h3>{regime.name_en.clone()} "\u{a0}" {link}</h3>
            <p class="small"><span lang="ja">{regime.name_ja.clone()}</span> ". " {when} ". " {kind} "."</p>
            <p>{regime.summary.clone()}</p>
            {date_note(regime)}
            <p class="small">{seen} ". " {notes::links(context, &regime.sources)}</p>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{asked}</th>
                        <th scope="col">{outcome}</th>
                        <th scope="col">{who}</th>
                        <th scope="col">{evidence}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
    };
    line.over(context, inside.into_any())
}

/// What is not known of the dates of a regime.
pub fn date_note(regime: &Regime) -> Option<AnyView> {
    (!regime.date_note.is_empty()).then(|| view! { <p class="small">{regime.date_note.clone()}</p> }.into_any())
}

/// Who decides, in words.
pub fn who(context: &Context, decider: &str) -> String {
    let known = context.shared.phrases.deciders.iter().find(|known| known.decider == decider);
    let words = known.map_or(decider, |known| if known.shown.is_empty() { &known.who } else { &known.shown });
    capital(words)
}

fn row(context: &Context, condition: &Condition) -> impl IntoView + use<> {
    let labels = &context.site.labels;
    let vocab = &context.site.rules.vocab;
    let outcome = vocab.outcomes.iter().find(|outcome| outcome.id == condition.outcome);
    let tone = outcome.and_then(|outcome| outcome.verdict).filter(|_| !condition.role.is_shown_only());
    let role = labels.tables.roles.iter().find(|words| words.role == condition.role);
    let role = role.map(|words| words.name.clone()).unwrap_or_default();
    let confidence = labels.tables.confidence.iter().find(|words| words.confidence == condition.confidence);
    let confidence = confidence.map(|words| words.name.clone()).unwrap_or_default();
    let id = anchor(&condition.id);
    let title = context.shared.phrases.condition(&condition.id).map(|known| known.title.clone());
    let title = title.unwrap_or_else(|| condition.id.clone());
    let note = (!condition.note.is_empty()).then(|| view! { <span class="small">{condition.note.clone()}</span> });
    view! {
        <tr id=id.clone() class=tone.map(|verdict| verdict.tone())>
            <th scope="row">
                <a class="small" href=format!("#{id}")>{title}</a>
                " "
                {condition.question.clone()}
                {note}
            </th>
            <td><b>{role}</b> " " {outcome.map(|outcome| outcome.text.clone())}</td>
            <td data-head=labels.tables.columns[2].clone()>{who(context, &condition.decider)}</td>
            <td class="small">{confidence} " " {notes::links(context, &condition.sources)}</td>
        </tr>
    }
}
