//! The verdict map: one item for every country in a year.

mod live;

use super::element::{Piece, blank, element, words};
use crate::model::answer::{atlas, clauses::capital, clauses::fill, phrases::Phrases};
use crate::model::pack::pack_struct;
use crate::model::rules::{
    case::{Case, Input},
    verdict::Verdict,
};
use crate::widget::{status, words::Words};
use leptos::prelude::*;

/// What the map is made from.
#[derive(Clone, Debug)]
pub struct Props {
    /// The way to the site's folder.
    pub up: String,
    /// The file with the rules and their words.
    pub data: String,
    /// The file with the shapes.
    pub world: String,
    /// Its words, by the names of `content::named_words::MapWords`.
    pub words: Words,
}

pack_struct!(Props { up, data, world, words });

/// What it says while it works. Controls, map and list are the page's.
pub fn view(props: Props) -> AnyView {
    let (off, notice) = (props.words.say("off"), RwSignal::new(String::new()));
    live::fetch(props, notice);
    status::view(off, notice, RwSignal::new(String::new()))
}

/// What the map shows, in a sentence.
pub fn caption(phrases: &Phrases, case: &Case, template: &str) -> String {
    let item = phrases.chosen(case, Input::Item).unwrap_or_default();
    let day = phrases.chosen(case, Input::Date).unwrap_or_default();
    capital(&fill(template, &[("item", &item), ("day", &day)]))
}

/// Each verdict that occurs, with its mark and its number of places.
pub fn key(phrases: &Phrases, verdicts: &[Option<Verdict>]) -> Vec<Piece> {
    let entry = |(verdict, places): (Verdict, Vec<usize>)| {
        let inside = vec![
            words("i", "", ""),
            words("b", "", &phrases.verdict(verdict).short),
            blank(),
            Piece::Text(places.len().to_string()),
        ];
        element("li", vec![("class", atlas::mark(Some(verdict)))], inside)
    };
    atlas::groups(phrases, verdicts).into_iter().map(entry).collect()
}

/// The places of each verdict; links to their cases where `up` is given.
pub fn list(phrases: &Phrases, case: &Case, verdicts: &[Option<Verdict>], up: Option<&str>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (verdict, places) in atlas::groups(phrases, verdicts) {
        let mut inside = vec![words("b", "", &phrases.verdict(verdict).short), blank()];
        for (index, place) in places.into_iter().enumerate() {
            if index > 0 {
                inside.push(Piece::Text(", ".to_owned()));
            }
            let name = phrases.place_name(place);
            inside.push(match up {
                None => Piece::Text(name.to_owned()),
                Some(up) => element(
                    "a",
                    vec![("href", phrases.case_link(case, place, up)), ("data-m", phrases.place_id(place))],
                    vec![Piece::Text(name.to_owned())],
                ),
            });
        }
        pieces.push(element("p", vec![("class", atlas::mark(Some(verdict)))], inside));
    }
    pieces
}
