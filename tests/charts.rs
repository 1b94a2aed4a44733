//! What every picture must keep, for all series of the site and for series made up at random.

#[path = "charts/dice.rs"]
mod dice;
#[path = "charts/keep.rs"]
mod keep;
#[path = "charts/made_up.rs"]
mod made_up;
#[path = "support/sheet.rs"]
mod sheet;
#[path = "charts/ties.rs"]
mod ties;

use keep::{check, check_sheet};
use sangensoku::chart::*;
use sangensoku::content::load;
use sangensoku::page::{Shared, figure::picture as drawing};

/// Everything that the site draws, and its words.
fn drawn() -> (Vec<Series>, Vec<Group>, Words) {
    let site = load::load(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is sound");
    drawing::every(&Shared::new(&site))
}

#[test]
fn every_series_keeps_the_rules() {
    let (all, _, words) = drawn();
    assert_eq!(all.len(), 54);
    for series in &all {
        let count = check(series, &words);
        assert_eq!(count, if series.kind == Kind::Table { 0 } else { 2 }, "{}", series.id);
        for size in Size::BOTH {
            // What it says to a pointer is as long as its table, and comes last.
            let drawn = |svg: String| svg.split("<rect class=\"hit\"").next().map_or(0, str::len);
            let bytes = picture(series, &words, size).map_or(0, drawn);
            assert!(bytes < 3000, "{} takes {bytes} bytes", series.id);
        }
    }
}

#[test]
fn every_group_keeps_the_rules() {
    let (_, groups, words) = drawn();
    assert_eq!(groups.len(), 5);
    for one in &groups {
        for size in Size::BOTH {
            let svgs = group(one, &words, size);
            assert!(!svgs.is_empty(), "{} is drawn", one.id);
            svgs.iter().for_each(|svg| drop(check_sheet(svg)));
        }
    }
}
