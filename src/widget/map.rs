//! The verdict map: one item for every country in a year.

mod live;

use super::element::{Piece, blank, element, words};
use crate::model::answer::{atlas, clauses::capital, clauses::fill, phrases::Phrases};
use crate::model::pack::pack_struct;
use crate::model::rules::{
    case::{Case, Input},
    verdict::Verdict,
};
use crate::model::world::World;
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
    /// Its words, by the names of `content::words::named::MapWords`.
    pub words: Words,
}

pack_struct!(Props { up, data, world, words });

/// What it says while it works. Controls, map and list are the page's.
pub fn view(props: Props) -> AnyView {
    let (off, notice) = (props.words.say("off"), RwSignal::new(String::new()));
    live::fetch(props, notice);
    status::view(off, notice, RwSignal::new(String::new()))
}

/// The shapes and markers, each with the id of its place.
pub fn picture(world: &World, label: &str) -> Piece {
    let mut pieces = Vec::new();
    for (id, path) in &world.shapes {
        pieces.push(element("path", named("at-", id, vec![("d", path.clone())]), Vec::new()));
    }
    for marker in &world.markers {
        let at =
            |radius: &str| vec![("cx", marker.x.to_string()), ("cy", marker.y.to_string()), ("r", radius.to_owned())];
        let mut inside = vec![element("circle", at(if marker.major { "5" } else { "3" }), Vec::new())];
        if marker.major {
            // Room for a finger.
            inside.push(element("circle", [at("13"), vec![("class", "room".to_owned())]].concat(), Vec::new()));
        }
        pieces.push(element("g", named("dot-", &marker.id, Vec::new()), inside));
    }
    let size = ["0 0 ", &world.width.to_string(), " ", &world.height.to_string()].concat();
    let attributes = vec![
        ("viewBox", size),
        ("tabindex", "0".to_owned()),
        ("role", "img".to_owned()),
        ("aria-label", label.to_owned()),
    ];
    element("svg", attributes, pieces)
}

fn named(prefix: &str, id: &str, mut attributes: Vec<(&'static str, String)>) -> Vec<(&'static str, String)> {
    if id != "-" {
        attributes.extend([("id", [prefix, id].concat()), ("data-m", id.to_owned())]);
    }
    attributes
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
