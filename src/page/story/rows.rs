//! What was reported and what became of it, each with one of three signs.

use super::figure::{Drawn, add};
use super::sign::{self, Shape};
use crate::content::evidence::{
    find,
    story::{Row, SceneWords, Sign},
};
use crate::page::{context::Context, prose};
use leptos::prelude::*;

/// The table of signs.
pub fn draw(context: &Context, rows: &[Row], words: &SceneWords) -> Drawn {
    context.style("scene-rows");
    let evidence = &context.site.evidence;
    let frame = &evidence.story_words;
    let mut sources = Vec::new();
    let drawn: Vec<_> = rows
        .iter()
        .zip(&words.lines)
        .map(|(row, line)| {
            let (entry, _) = find(&evidence.ledger, |entry| entry.id.0 == row.entry.0);
            add(&mut sources, &entry.sources);
            entry.happened.iter().for_each(|happened| add(&mut sources, &happened.sources));
            let (shape, said) = match row.sign {
                Sign::NotFound => (Shape::EmptySeal, &frame.not_found),
                Sign::Planned => (Shape::Ring, &frame.planned),
                Sign::Happened => (Shape::Disc, &frame.happened),
            };
            let href = context.href(&format!("what-next#{}", row.entry.0));
            let found = line.text.as_ref().map(|text| prose::text(context, &text.0));
            view! {
                <tr>
                    <th scope="row"><a href=href>{prose::text(context, &line.title.0)}</a></th>
                    <td>{sign::draw(shape)} <span class="hush">{said.clone()}</span></td>
                    <td>{found}</td>
                </tr>
            }
        })
        .collect();
    let heads: Vec<_> = words.columns.iter().map(|head| view! { <th scope="col">{head.clone()}</th> }).collect();
    let keys = [
        (Sign::NotFound, Shape::EmptySeal, &frame.not_found),
        (Sign::Planned, Shape::Ring, &frame.planned),
        (Sign::Happened, Shape::Disc, &frame.happened),
    ];
    let key = keys.into_iter().filter(|(sign, ..)| rows.iter().any(|row| row.sign == *sign));
    let key: Vec<_> = key.map(|(_, shape, said)| view! { <li>{sign::draw(shape)} " " {said.clone()}</li> }).collect();
    let caption = crate::content::values::plain(context.site, &words.alt.0);
    let picture = view! {
        <table class="drawn found">
            <caption class="hush">{caption}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>{drawn}</tbody>
        </table>
        <ul class="key">{key}</ul>
    };
    Drawn { picture: picture.into_any(), table: None, sources }
}
