//! Some cases in some periods, each answer a door: open, shut, or not said. Each door leads to the answer at length.

use super::answer::{self, Answer, on};
use super::figure::{Drawn, Table, add};
use super::svg::svg;
use crate::content::evidence::story::{Doors, LineWords, SceneWords};
use crate::content::values::plain;
use crate::model::rules::{
    case::Case,
    decide::{Decision, decide},
    query,
};
use crate::page::{context::Context, text::prose};
use leptos::prelude::*;

/// The table of doors.
pub fn draw(context: &Context, doors: &Doors, words: &SceneWords) -> Drawn {
    context.style("scene-doors");
    let rules = &context.shared.phrases.rules;
    let periods: Vec<_> = doors.periods.iter().map(|id| answer::period(context, id)).collect();
    let decided: Vec<Vec<(Case, Decision)>> = doors
        .cases
        .iter()
        .map(|case| {
            let cases = periods.iter().map(|(day, _)| on(context, case, *day));
            cases.map(|case| (case, decide(rules, &case))).collect()
        })
        .collect();
    let mut sources = Vec::new();
    decided.iter().flatten().for_each(|(_, decision)| add(&mut sources, &decision.sources));
    let lines = || decided.iter().zip(&words.lines);
    let rows: Vec<_> = lines()
        .map(|(row, line)| {
            let is_open = |at: &usize| Answer::of(row[*at].1.verdict) == Answer::Open;
            let first = (0..row.len()).find(is_open);
            let cells: Vec<_> = row
                .iter()
                .enumerate()
                .map(|(at, (case, decision))| cell(context, case, decision, Some(at) == first))
                .collect();
            let newest = row.last().map(|(case, _)| href(context, case));
            let text = line.text.as_ref().map(|text| view! { <span>{prose::text(context, &text.0)}</span> });
            view! {
                <tr>
                    <th scope="row"><a href=newest>{plain(context.site, &line.title.0)}</a> " " {text}</th>
                    {cells}
                </tr>
            }
        })
        .collect();
    let heads: Vec<_> = periods.iter().map(|(_, name)| view! { <th scope="col">{name.clone()}</th> }).collect();
    let (column, alt) = (words.columns[0].clone(), plain(context.site, &words.alt.0));
    let picture = view! {
        <table class="drawn doors">
            <caption class="hush">{alt}</caption>
            <thead><tr><th scope="col"><span class="hush">{column}</span></th> {heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
        {key(context, decided.iter().flatten().map(|(_, decision)| Answer::of(decision.verdict)).collect())}
        <p class="small"><a href=context.href("check")>{context.site.evidence.story_words.case.clone()}</a></p>
    };
    let in_words = |(row, line): (&Vec<(Case, Decision)>, &LineWords)| {
        let text = line.text.as_ref().map(|text| format!(", {}", plain(context.site, &text.0))).unwrap_or_default();
        let head = plain(context.site, &line.title.0) + &text;
        [head].into_iter().chain(row.iter().map(|(_, decision)| answer::words(context, decision.verdict))).collect()
    };
    let table = Table {
        heads: periods.iter().map(|(_, name)| name.clone()).collect(),
        rows: lines().map(in_words).collect(),
        total: None,
    };
    Drawn { picture: picture.into_any(), table: Some(table), sources }
}

fn href(context: &Context, case: &Case) -> String {
    format!("{}?{}", context.href("check"), query::write(&context.shared.phrases.rules, case))
}

/// The link is for pointers: the head of the row leads the same way without thirty stops.
fn cell(context: &Context, case: &Case, decision: &Decision, is_first: bool) -> AnyView {
    let said = answer::words(context, decision.verdict);
    let (title, class) = (said.clone(), is_first.then_some("first"));
    let opens = is_first.then(|| format!(" ({})", context.site.evidence.story_words.opens));
    view! {
        <td class=class>
            <a href=href(context, case) tabindex="-1" title=title>
                {door(Answer::of(decision.verdict))} <span class="hush">{said} {opens}</span>
            </a>
        </td>
    }
    .into_any()
}

/// A door: a leaf that stands open, a shut leaf with a bolt across, or a frame with a question mark.
fn door(answer: Answer) -> AnyView {
    let (class, inside) = match answer {
        Answer::Open => {
            ("door open", "<path class=\"frame\" d=\"M3 42V2h24v40\"/><path class=\"leaf\" d=\"M3 2l14 5v40L3 42z\"/>")
        }
        Answer::Shut | Answer::Refused => (
            "door shut",
            "<rect class=\"frame\" x=\"3\" y=\"2\" width=\"24\" height=\"40\"/><path class=\"bolt\" d=\"M0 23h30\"/>",
        ),
        Answer::Silent => (
            "door silent",
            "<rect class=\"frame\" x=\"3\" y=\"2\" width=\"24\" height=\"40\"/><path class=\"ask\" d=\"M10.5 17a4.5 4.5 0 1 1 6.500 4.500q-2 1-2 4M15 31v1\"/>",
        ),
    };
    svg(class, "0 0 30 48".to_owned(), None, inside.to_owned())
}

/// What each kind of door means, for those that are there.
fn key(context: &Context, answers: Vec<Answer>) -> AnyView {
    let words = &context.site.evidence.story_words;
    let is_there = |answer: Answer| answers.contains(&answer);
    let kinds = [
        (is_there(Answer::Shut) || is_there(Answer::Refused), Answer::Shut, &words.shut),
        (is_there(Answer::Open), Answer::Open, &words.open),
        (is_there(Answer::Silent), Answer::Silent, &words.silent),
    ];
    let entries = kinds.into_iter().filter(|(is_there, ..)| *is_there);
    let entries: Vec<_> =
        entries.map(|(_, answer, words)| view! { <li>{door(answer)} " " {words.clone()}</li> }).collect();
    let first = view! { <li><svg class="door" viewBox="0 0 30 48" aria-hidden="true"><path class="mark" d="M1 24h28"></path></svg> " " {words.opens.clone()}</li> };
    view! { <ul class="key">{entries} {first}</ul> }.into_any()
}
