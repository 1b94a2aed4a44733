//! The picture of a step with all that must be said of it: what it shows, how to read it, what it rests on, and the
//! same as a table.

use super::{bars, dates, doors, dots, maps, rows, seats, ships};
use crate::content::evidence::{
    find,
    story::{Draw, SceneWords},
};
use crate::content::values::plain;
use crate::page::{
    context::Context,
    text::{here, notes, prose, record::fill},
};
use leptos::prelude::*;

/// So many publishers stand under a picture; the fold has all.
const NAMED: usize = 3;

/// A picture as it was drawn from records.
pub struct Drawn {
    /// The drawing.
    pub picture: AnyView,
    /// The same as a table; none where the picture is one.
    pub table: Option<Table>,
    /// The ids of the sources of all that is drawn.
    pub sources: Vec<String>,
}

/// A table in words, the first cell of each row being its head.
#[derive(Default)]
pub struct Table {
    /// Heads that depend on the records, after those of the words.
    pub heads: Vec<String>,
    /// One row for each thing drawn.
    pub rows: Vec<Vec<String>>,
    /// The sum of all.
    pub total: Option<Vec<String>>,
}

/// The figure of a step.
pub fn figure(context: &Context, id: &str) -> AnyView {
    context.style("scenes");
    let site = context.site;
    let (scene, words) = find(&site.evidence.scenes, |scene| scene.id.0 == id);
    let Drawn { picture, table, sources } = match &scene.draw {
        Draw::Dots(series) => dots::draw(context, series, words),
        Draw::Maps(maps) => maps::draw(context, maps, words),
        Draw::Doors(doors) => doors::draw(context, doors, words),
        Draw::Bars(bars) => bars::draw(context, bars, words),
        Draw::Ships(ships) => ships::draw(context, ships, words),
        Draw::Seats(seats) => seats::draw(context, seats, words),
        Draw::Rows(rows) => rows::draw(context, rows, words),
        Draw::Dates(dates) => dates::draw(context, dates, words),
    };
    let frame = &site.evidence.story_words;
    let anchor = format!("f-{id}");
    let title = plain(site, &words.title.0);
    let link = here::here(context, &anchor, &title);
    let note = words.note.as_ref().map(|note| view! { " " {prose::text(context, &note.0)} });
    let summary = if table.is_some() { frame.table.clone() } else { site.labels.frame.evidence.clone() };
    let table = table.map(|table| self::table(words, &title, &frame.total, table));
    let all = notes::links(context, &sources);
    view! {
        <figure class="scene" id=anchor>
            <figcaption>
                <b>{title} "\u{a0}" {link}</b> " " <span class="small">{prose::text(context, &words.subtitle.0)}</span>
            </figcaption>
            {picture}
            <p class="small"><b>{frame.how.clone()}</b> " " {prose::text(context, &words.read.0)} {note}</p>
            <p class="small source">{source_line(context, &sources)}</p>
            <details class="small">
                <summary>{summary}</summary>
                {table}
                <p>{site.labels.frame.evidence.clone()} ": " {all}</p>
            </details>
        </figure>
    }
    .into_any()
}

/// The first publishers, and when they were last read: what stays in a picture of the screen.
fn source_line(context: &Context, sources: &[String]) -> String {
    let frame = &context.site.evidence.story_words;
    let mut publishers: Vec<&str> = Vec::new();
    // The firmest grades stand first, because few are named.
    let mut sources: Vec<_> = sources.iter().map(|id| &context.site.sources[id]).collect();
    sources.sort_by_key(|(grade, source)| (!source.authority, *grade));
    for (_, source) in sources {
        let publisher = source.publisher.as_str();
        if !publishers.contains(&publisher) {
            publishers.push(publisher);
        }
    }
    let rest = publishers.len().saturating_sub(NAMED);
    let more = match rest {
        0 => String::new(),
        rest => format!(" {}", fill(&frame.more, &[("n", &rest.to_string())])),
    };
    let names = publishers.iter().take(NAMED).copied().collect::<Vec<_>>().join("; ") + &more;
    let read = fill(&frame.read_on, &[("date", &context.page.read.in_words())]);
    format!("Sangensoku. {}; {read}.", fill(&frame.sources, &[("names", &names)]))
}

fn table(words: &SceneWords, title: &str, total: &str, table: Table) -> AnyView {
    let heads: Vec<_> =
        words.columns.iter().cloned().chain(table.heads).map(|head| view! { <th scope="col">{head}</th> }).collect();
    let rows: Vec<_> = table
        .rows
        .into_iter()
        .map(|row| {
            let mut cells = row.into_iter();
            let head = cells.next();
            let cells: Vec<_> = cells.map(|cell| view! { <td>{cell}</td> }).collect();
            view! { <tr><th scope="row">{head}</th> {cells}</tr> }
        })
        .collect();
    let foot = table.total.map(|cells| {
        let cells: Vec<_> = cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect();
        view! { <tfoot><tr><th scope="row">{total.to_owned()}</th> {cells}</tr></tfoot> }
    });
    // Seven columns of words are wider than a phone: the table moves under the finger and under the arrow keys.
    view! {
        <div class="across" role="group" tabindex="0" aria-label=title.to_owned()>
            <table>
                <caption>{title.to_owned()}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
                {foot}
            </table>
        </div>
    }
    .into_any()
}

/// Adds what is not there yet.
pub fn add<T: AsRef<str>>(to: &mut Vec<String>, more: &[T]) {
    for one in more.iter().map(AsRef::as_ref) {
        if !to.iter().any(|known| known == one) {
            to.push(one.to_owned());
        }
    }
}
