//! How long the engine takes: `cargo bench`. The budgets are 5 µs a decision, 2 ms for all flips of one or two
//! inputs, 20 ms for all cases of a regime.

use criterion::{Criterion, criterion_group, criterion_main};
use sangensoku::content::load;
use sangensoku::model::rules::{
    Rules,
    case::Case,
    census::{census, census_of},
    decide::{decide, verdict},
    flips::flips,
    life::life,
    query::read,
};
use std::{hint::black_box, path::Path};

/// A case decided by the rules of 2026, one by an exception, one by the gate of the joint fighter.
const CASES: [(&str, &str); 3] = [
    ("destroyer-ph-2026", "d=2026-05-05&i=sdf-weapon-finished&o=own&to=ph"),
    ("interceptor-gb-2013", "d=2013-06-01&i=codev-bmd&o=codev-us&to=gb&x=third-state"),
    ("fighter-au-2024", "d=2024-06-01&i=gcap-finished&o=codev-partner&to=au&p=joint-development"),
];

fn rules(criterion: &mut Criterion) {
    let site = load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is sound");
    let rules = Rules::from(site.rules.clone());
    for (name, query) in CASES {
        let case = read(&rules, query).case;
        criterion.bench_function(&format!("verdict/{name}"), |bench| bench.iter(|| verdict(&rules, black_box(&case))));
        criterion.bench_function(&format!("decide/{name}"), |bench| bench.iter(|| decide(&rules, black_box(&case))));
        criterion.bench_function(&format!("flips/{name}"), |bench| bench.iter(|| flips(&rules, black_box(&case))));
        criterion.bench_function(&format!("life/{name}"), |bench| bench.iter(|| life(&rules, black_box(&case))));
    }
    criterion.bench_function("decide/untouched-form", |bench| bench.iter(|| decide(&rules, &Case::default())));
    for one in census(&rules) {
        let name = format!("census/{}", one.regime);
        criterion.bench_function(&name, |bench| bench.iter(|| census_of(&rules, black_box(&one.regime))));
    }
    criterion.bench_function("index", |bench| bench.iter(|| Rules::from(black_box(site.rules.clone()))));
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30).without_plots();
    targets = rules
}
criterion_main!(benches);
