//! What runs at each key, choice and year: `cargo bench --bench moving`. A machine is fast or slow, so each is measured
//! against something plain done on the same data in the same run, and fails if it takes more than so many times that.

use base64::Engine;
use sangensoku::component::{Lists, filter};
use sangensoku::content::load;
use sangensoku::model::{
    answer::{atlas, sheet::Place},
    packed,
    rules::{case::Case, decide::decide, query::read},
    search::fold,
};
use sangensoku::page::{self, Shared};
use std::{hint::black_box, path::Path, process::ExitCode, time::Instant};

/// Rounds of which the median counts.
const ROUNDS: usize = 41;

fn main() -> ExitCode {
    let site = load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is sound");
    let shared = Shared::new(&site);
    let deals = page::render(&shared).into_iter().find(|page| page.path == "partners/index.html").expect("a page");
    let (listing, texts) = list_of(&deals.body);
    let phrases = &shared.phrases;
    let case = |query: &str| read(&phrases.rules, query).case;
    let destroyer = case("d=2026-05-05&i=sdf-weapon-finished&o=own&to=ph");
    let place = Place { up: "../".to_owned(), ..Place::default() };
    let year = case("d=2014-12-31&i=sdf-weapon-finished&o=own");

    println!("{:<34} {:>12} {:>9} {:>9}", "", "µs", "ratio", "at most");
    let held = [
        // A key in the filter of the deals: every row is looked at, with a choice beside the words.
        against(
            ("a key in the list of the deals", 20.0, || {
                let (asked, _) = listing.read(black_box("?q=frigate+escort&to=ph"));
                black_box(listing.kept(&asked, &fold(&asked.words), &texts));
            }),
            // Looking for one word in the same texts.
            || {
                black_box(texts.iter().filter(|text| text.contains(black_box("frigate"))).count());
            },
        ),
        // The whole answer of the checker with its other days, other cases and who decides.
        against(
            ("the answer of the checker", 2_000.0, || {
                drop(black_box(phrases.sheet(black_box(&destroyer), None, &place)))
            }),
            || drop(black_box(decide(&phrases.rules, black_box(&destroyer)))),
        ),
        // Another year on the map: one decision for each state.
        against(("a year on the map", 400.0, || drop(black_box(atlas::verdicts(phrases, black_box(&year))))), || {
            drop(black_box(decide(&phrases.rules, black_box::<&Case>(&year))))
        }),
    ];
    if held.into_iter().all(|held| held) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints how long something takes, and how many times the plain thing that is; false if that is too many.
fn against((name, most, act): (&str, f64, impl Fn()), plain: impl Fn()) -> bool {
    let (took, plain) = (median(&act), median(&plain));
    let ratio = took / plain;
    println!("{name:<34} {took:>12.2} {ratio:>9.2} {most:>9.2}{}", if ratio > most { "  too slow" } else { "" });
    ratio <= most
}

/// The median over some rounds, each long enough to be measured, in microseconds.
fn median(act: &impl Fn()) -> f64 {
    let start = Instant::now();
    act();
    let times = (2_000.0 / (start.elapsed().as_nanos() as f64 / 1_000.0)).clamp(1.0, 20_000.0) as usize;
    let mut rounds: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            (0..times).for_each(|_| act());
            start.elapsed().as_nanos() as f64 / 1_000.0 / times as f64
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    rounds[ROUNDS / 2]
}

/// The list of a page as the browser gets it, and what its rows say.
fn list_of(html: &str) -> (sangensoku::model::listing::Listing, Vec<String>) {
    let props = html.split_once(" data-island=\"").and_then(|(_, rest)| rest.split_once('"')).expect("a component").0;
    let bytes = base64::engine::general_purpose::STANDARD.decode(props).expect("base64");
    let Some(Lists::Filter(filter::Props { listing, .. })) = packed::open(&bytes) else { panic!("a filter") };
    let rows = html.split(" data-row=\"").skip(1).map(|row| fold(&words(row)));
    (listing, rows.collect())
}

fn words(html: &str) -> String {
    html.split('<').map(|piece| piece.split_once('>').map_or("", |(_, words)| words)).collect::<Vec<_>>().join(" ")
}
