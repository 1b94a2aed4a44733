//! The ships of a deal, solid where they are contracted and in outline where they are planned, and the way to it.

use super::figure::{Drawn, Table, add};
use super::sign::{self, Shape};
use super::svg::svg;
use crate::content::evidence::{
    deals::{Deal, QuantityWhat},
    find,
    story::{SceneWords, Ships, Station},
};
use crate::content::values::plain;
use crate::page::{
    context::Context,
    text::{prose, record::fill},
};
use leptos::prelude::*;

/// The id of the drawing of a ship.
const SHIP: &str = "ship";
/// A frigate from the side.
const HULL: &str = "M1 33 9 45H150l14-14-20 2-2-3h-16l-3-6h-9l-2-7h-8l-1-13h-3l-2 13h-5l-3 7h-8l-2-5h-13l-2 5h-6l-3 7H44l-2-4H31v4H14z";
const VIEW: &str = "-1 2 168 45";

/// The ships and the way.
pub fn draw(context: &Context, ships: &Ships, words: &SceneWords) -> Drawn {
    context.style("scene-ships");
    let frame = &context.site.evidence.story_words;
    let (deal, own) = find(&context.site.evidence.deals, |deal| deal.id.0 == ships.deal.0);
    let contracted = count(deal, QuantityWhat::Contracted);
    let planned = count(deal, QuantityWhat::Planned).saturating_sub(contracted);
    let mut sources = Vec::new();
    add(&mut sources, &deal.sources);
    let fleets: Vec<_> = [(contracted, "fleet solid", &frame.ships_done), (planned, "fleet outline", &frame.ships_planned)]
        .into_iter()
        .zip(&words.lines)
        .map(|((count, class, said), line)| {
            let ship = || svg("", VIEW.to_owned(), None, format!("<use href=\"#{SHIP}\"/>"));
            let all: Vec<_> = (0..count).map(|_| ship()).collect();
            let said = fill(said, &[("n", &count.to_string())]);
            view! { <div class=class><div>{all}</div> <p><b>{said}</b> ", " {prose::text(context, &line.title.0)}</p></div> }
        })
        .collect();
    let stations: Vec<_> = ships.stations.iter().map(|one| station(context, one, &mut sources)).collect();
    let steps: Vec<_> = stations
        .iter()
        .map(|(shape, row)| view! { <li>{sign::draw(*shape)} <time>{row[0].clone()}</time> " " <span>{row[1].clone()}</span></li> })
        .collect();
    let alt = plain(context.site, &words.alt.0);
    let hull = format!("<symbol id=\"{SHIP}\" viewBox=\"{VIEW}\"><path d=\"{HULL}\"/></symbol>");
    let picture = view! {
        {svg("store", VIEW.to_owned(), None, hull)}
        <div class="drawn ships">
            <div role="group" aria-label=alt>{fleets}</div>
            <ol class="path">{steps}</ol>
        </div>
    };
    let fleet = |count: u64, said: &str, at: usize| {
        let where_ = words.lines.get(at).map(|line| plain(context.site, &line.title.0)).unwrap_or_default();
        vec![own.to.clone(), where_, fill(said, &[("n", &count.to_string())])]
    };
    let ships = [fleet(contracted, &frame.ships_done, 0), fleet(planned, &frame.ships_planned, 1)];
    let rows = ships.into_iter().chain(stations.into_iter().map(|(_, row)| row)).collect();
    Drawn { picture: picture.into_any(), table: Some(Table { rows, ..Table::default() }), sources }
}

fn count(deal: &Deal, what: QuantityWhat) -> u64 {
    deal.quantities.iter().filter(|one| one.what == what).find_map(|one| one.count).unwrap_or_default()
}

/// The sign of a station, and when, what and how far it is.
fn station(context: &Context, station: &Station, sources: &mut Vec<String>) -> (Shape, Vec<String>) {
    let (site, frame) = (context.site, &context.site.evidence.story_words);
    let event = |id: &str| find(&site.events, |event| event.id.0 == id);
    let (shape, said, id) = match station {
        Station::Lost(id) => (Shape::Cross, &frame.lost, id),
        Station::Done(id) => (Shape::Disc, &frame.done, id),
        Station::Due(id) => {
            let (item, words) = find(&site.evidence.outlook, |item| item.id.0 == id.0);
            add(sources, &item.sources);
            return (Shape::Ring, vec![words.expected.clone(), words.title.clone(), frame.due.clone()]);
        }
    };
    let (event, words) = event(&id.0);
    add(sources, &event.sources);
    (shape, vec![event.date.in_words(), words.title.clone(), said.clone()])
}
