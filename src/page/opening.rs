//! The figure that a section opens with: its finding, what is counted, the drawing, how to read it, where it is from,
//! and the same as a table. What is drawn, said and tabled comes from one list of marks.

mod drawn;
mod events;
mod of;
mod polls;
mod units;

use crate::component::{Fixed, readout};
use crate::content::values::plain;
use crate::content::words::openings::{Opening, OpeningWords};
use crate::page::context::Context;
use crate::page::text::record::fill;
use crate::page::text::{here, prose};
use leptos::prelude::*;

/// The id of the figure on its page.
pub const PLACE: &str = "figure";

/// The figure as a part of its page; a chart that follows it in the content is its drawing.
pub fn opening(context: &Context, which: Opening, charts: Vec<AnyView>) -> AnyView {
    if context.on_paper {
        return ().into_any();
    }
    context.style("opening");
    let openings = &context.site.evidence.openings;
    let words = openings.openings.iter().find(|words| words.opening == which);
    let words = words.expect("every figure has its words: `content::check`");
    if !charts.is_empty() {
        return of_charts(context, words, charts);
    }
    let figure = of::figure(context, which, words);
    let values: Vec<(&str, &str)> = figure.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let finding = fill(&words.finding, &values);
    let (marks, records) = (figure.counted.0.to_string(), figure.counted.1.to_string());
    let proof = fill(&openings.words.proof, &[("marks", &*marks), ("records", &*records)]);
    let source = fill(&openings.words.source, &[("read", &*context.page.read.in_words())]);
    let alt = fill(&words.alt, &values);
    view! {
        <section class="part wide" id=PLACE>
            <div class="text">
                <figure class="opening-figure">
                    <figcaption>
                        <h2>{finding.clone()} "\u{a0}" {here::here(context, PLACE, &finding)}</h2>
                        <p class="small">{fill(&words.subtitle, &values)}</p>
                    </figcaption>
                    {context.readout("", readout::Props { name: Fixed::new(alt), drawing: Fixed::new(figure.drawing) })}
                    <p class="small">{prose::text(context, &words.reading.0)}</p>
                    <p class="small">{source} " " {proof}</p>
                    {table(words, &openings.words.table, &finding, figure.table)}
                </figure>
            </div>
        </section>
    }
    .into_any()
}

/// A figure whose drawing is a chart, which brings its own reading, sources and table.
fn of_charts(context: &Context, words: &OpeningWords, charts: Vec<AnyView>) -> AnyView {
    let finding = plain(context.site, &words.finding);
    view! {
        <section class="part wide" id=PLACE>
            <div class="text opening-figure">
                <h2>{finding.clone()} "\u{a0}" {here::here(context, PLACE, &finding)}</h2>
                <p class="small">{words.subtitle.clone()}</p>
                {charts}
                <p class="small">{prose::text(context, &words.reading.0)}</p>
            </div>
        </section>
    }
    .into_any()
}

fn table(words: &OpeningWords, name: &str, finding: &str, rows: Vec<Vec<String>>) -> AnyView {
    let heads: Vec<_> = words.columns.iter().map(|head| view! { <th scope="col">{head.clone()}</th> }).collect();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|cells| {
            let mut cells = cells.into_iter();
            let first = cells.next();
            let rest: Vec<_> = cells.map(|cell| view! { <td>{cell}</td> }).collect();
            view! { <tr><th scope="row">{first}</th> {rest}</tr> }
        })
        .collect();
    view! {
        <details>
            <summary>{name.to_owned()}</summary>
            <table>
                <caption>{finding.to_owned()}</caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}
