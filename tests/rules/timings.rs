//! How long answers take. Run with: cargo test --release --test rules -- --ignored --nocapture timings

use std::{hint::black_box, time::Instant};

use sangensoku::model::rules::{
    Rules,
    case::Case,
    census::census,
    decide::{decide, verdict},
    flips::flips,
    life::life,
    query::read,
};

use crate::record::{RECORD, RULES, record};

fn time<T>(what: &str, times: u32, mut act: impl FnMut() -> T) {
    black_box(act());
    let start = Instant::now();
    for _ in 0..times {
        black_box(act());
    }
    println!("{what:40} {:>12.2?}", start.elapsed() / times);
}

#[test]
#[ignore = "measures, and asserts nothing"]
fn timings() {
    for query in [
        "d=2026-05-05&i=sdf-weapon-finished&o=own&to=ph",
        "d=2013-06-01&i=codev-bmd&o=codev-us&to=gb&x=third-state",
        "d=2024-06-01&i=gcap-finished&o=codev-partner&to=au&p=joint-development",
    ] {
        println!("{query}");
        let case = read(&RULES, query).case;
        time("  verdict", 100_000, || verdict(&RULES, &case));
        time("  decide", 20_000, || decide(&RULES, &case));
        time("  flips", 100, || flips(&RULES, &case));
        time("  life", 1_000, || life(&RULES, &case));
        println!("  {} flips", flips(&RULES, &case).len());
    }
    time("decide, destination open", 100, || decide(&RULES, &read(&RULES, "d=2026-05-05&i=destroyer&o=own").case));
    time("decide, form untouched", 5, || decide(&RULES, &Case::default()));
    time("decide, nothing known", 5, || decide(&RULES, &Case::OPEN));
    time("life, destination open", 10, || life(&RULES, &read(&RULES, "i=destroyer&o=own").case));
    time("census of all regimes", 5, || census(&RULES));
    let whole = record();
    time("index", 10, || Rules::from(whole.clone()));
    println!("{:?}", RECORD.vocab.destinations.len());
}
