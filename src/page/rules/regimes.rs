//! The rules as they stand in the data: every regime with all its conditions, in words.

use crate::model::answer::clauses::capital;
use crate::model::rules::regime::{Condition, Regime, RegimeKind};
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
    let tables: Vec<_> = regimes.into_iter().map(|regime| table(context, regime)).collect();
    view! { <div class="regimes">{tables}</div> }.into_any()
}

/// The id of a condition's row: `T2014.P2i` gives `t2014-p2i`.
pub fn anchor(condition: &str) -> String {
    condition.to_lowercase().replace(['.', '_'], "-")
}

fn table(context: &Context, regime: &Regime) -> impl IntoView + use<> {
    let words = &context.site.labels.tables;
    let until = regime.effective_to.map_or(words.today.clone(), |date| date.in_words());
    let when = format!("{} – {until}", regime.effective_from.in_words());
    let rows: Vec<_> = regime.conditions.iter().map(|condition| row(context, condition)).collect();
    let seen = regime.document.as_ref().map(|document| format!("{}: {}", words.text_seen, document.text_seen));
    let [asked, outcome, who, evidence] = words.columns.clone();
    let id = format!("regime-{}", anchor(&regime.id));
    let link = here::here(context, &id, &regime.name_en);
    let kind = if regime.kind == RegimeKind::Base { words.base.clone() } else { words.overlay.clone() };
    view! {
        <section id=id.clone()>
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
        </section>
    }
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
