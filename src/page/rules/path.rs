//! One export, step by step, before and since April 2026.

use crate::content::record::shape::label;
use crate::content::record::steps::*;
use crate::page::list::{
    lane::{Line, short},
    sign::Sign,
};
use crate::page::text::record::{actors, sources, title, word};
use crate::page::{context::Context, text::prose};
use leptos::prelude::*;

/// The steps in order; before and since stand side by side where there is room.
pub fn path(context: &Context) -> AnyView {
    context.style("records");
    context.style("path");
    let steps = &context.site.evidence.steps;
    let steps: Vec<_> = steps.iter().map(|(step, words)| one(context, step, words)).collect();
    view! { <ol class="lanes path">{steps}</ol> }.into_any()
}

/// The sign of a change.
pub(in crate::page) fn sign(changed: StepChanged) -> Sign {
    match changed {
        StepChanged::Yes => Sign::Full,
        StepChanged::Partly => Sign::Half,
        StepChanged::PlannedChange => Sign::Ring,
        StepChanged::No => Sign::Dash,
        StepChanged::Open => Sign::Question,
    }
}

pub(in crate::page) fn tone(changed: StepChanged) -> &'static str {
    match changed {
        StepChanged::Yes => "seal",
        StepChanged::Partly => "ochre",
        StepChanged::PlannedChange => "ai",
        StepChanged::No | StepChanged::Open => "nezu",
    }
}

fn one(context: &Context, step: &Step, words: &StepWords) -> AnyView {
    let evidence = &context.site.evidence;
    let labels = &evidence.strategy_labels;
    let frame = &labels.words;
    let id = step.id.0.clone();
    let note = words.note.as_ref().map(|note| view! { {prose::text(context, &note.0)} " " });
    let changed = word(tone(step.changed), &label(&labels.step_changed, step.changed).name);
    let phase = label(&labels.step_phase, step.phase).name.clone();
    let name = format!("{}. {}", step.order, short(&evidence.names.steps, &id));
    let line = Line {
        id: &id,
        name: &name,
        sign: (sign(step.changed), tone(step.changed)),
        word: label(&labels.step_changed, step.changed).name.clone(),
        lane: None,
    };
    let inside = view! {
            <p class="small">{step.order} " · " {phase} " " {changed}</p>
            <h3>{title(context, &id, &words.title)}</h3>
            <div class="beside">
                <p><b class="over">{frame.before.clone()}</b> " " {prose::text(context, &words.before.0)}</p>
                <p><b class="over">{frame.since.clone()}</b> " " {prose::text(context, &words.since.0)}</p>
            </div>
            <p class="small">
                <span class="line"><b>{frame.who.clone()}</b> ": " {actors(context, &step.who)} "."</span>
                <span class="line">
                    <b>{frame.time.clone()}</b> ": " {prose::text(context, &words.typical_time.0)} " " {note}
                </span>
                <b>{frame.sources.clone()}</b> ": " {sources(context, &step.sources)}
            </p>
    };
    line.over(context, inside.into_any())
}
