//! What was reported and what became of it, each with the sign of its state in the ledger.

use super::figure::{Drawn, add};
use super::sign::{self, Shape};
use crate::content::evidence::{
    aims::AimState,
    find,
    story::{SceneWords, StoryFrame},
};
use crate::content::reference::LedgerRef;
use crate::content::values::plain;
use crate::page::{context::Context, text::prose};
use leptos::prelude::*;

/// The table of signs.
pub fn draw(context: &Context, rows: &[LedgerRef], words: &SceneWords) -> Drawn {
    context.style("scene-rows");
    let evidence = &context.site.evidence;
    let frame = &evidence.story_words;
    let mut sources = Vec::new();
    let mut signs: Vec<(Shape, &str)> = Vec::new();
    let drawn: Vec<_> = rows
        .iter()
        .zip(&words.lines)
        .map(|(id, line)| {
            let (entry, _) = find(&evidence.ledger, |entry| entry.id.0 == id.0);
            add(&mut sources, &entry.sources);
            entry.happened.iter().for_each(|happened| add(&mut sources, &happened.sources));
            let (shape, said) = state(frame, entry.state);
            if !signs.contains(&(shape, said)) {
                signs.push((shape, said));
            }
            let href = context.href(&format!("what-next#{}", id.0));
            let found = line.text.as_ref().map(|text| prose::text(context, &text.0));
            view! {
                <tr>
                    <th scope="row"><a href=href>{prose::text(context, &line.title.0)}</a></th>
                    <td>{sign::draw(shape)} <span class="hush">{said.to_owned()}</span></td>
                    <td>{found}</td>
                </tr>
            }
        })
        .collect();
    let heads: Vec<_> = words.columns.iter().map(|head| view! { <th scope="col">{head.clone()}</th> }).collect();
    let key = signs.into_iter().map(|(shape, said)| view! { <li>{sign::draw(shape)} " " {said.to_owned()}</li> });
    let key: Vec<_> = key.collect();
    let picture = view! {
        <table class="drawn found">
            <caption class="hush">{plain(context.site, &words.alt.0)}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>{drawn}</tbody>
        </table>
        <ul class="key">{key}</ul>
    };
    Drawn { picture: picture.into_any(), table: None, sources }
}

/// The sign of a state, and what it is called.
fn state(frame: &StoryFrame, state: Option<AimState>) -> (Shape, &str) {
    match state {
        Some(AimState::NotSeen) => (Shape::EmptySeal, &frame.not_found),
        Some(AimState::Planned | AimState::UnderWay) => (Shape::Ring, &frame.planned),
        Some(AimState::Done) => (Shape::Disc, &frame.happened),
        Some(AimState::Unknown | AimState::Reading) | None => (Shape::Question, &frame.question),
    }
}
