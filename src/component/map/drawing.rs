//! The map as a drawing: the shape of each place, and a marker for each that is too small for one.

use super::seen::Seen;
use crate::model::answer::atlas;
use crate::model::rules::verdict::Verdict;
use crate::model::world::{Marker, World};
use leptos::prelude::*;

/// The shapes and markers, each in the colour and pattern of its verdict.
#[component]
pub fn Drawing(
    /// The shapes and markers.
    world: World,
    /// The destination of each shape and then of each marker, by its place in the rules.
    places: Vec<Option<usize>>,
    /// What the drawing is called.
    label: String,
    /// The verdict of each destination.
    #[prop(into)]
    marks: Signal<Vec<Option<Verdict>>>,
    /// What the reader looks at.
    #[prop(into)]
    seen: Signal<Seen>,
) -> impl IntoView {
    let mark = move |place: Option<usize>| {
        move || place.map(|place| atlas::mark(marks.with(|marks| marks.get(place).copied().flatten())))
    };
    let is_on =
        move |place: Option<usize>| move || place.is_some_and(|place| seen.get() == Seen::Place(place)).then_some("");
    let of_markers = places.get(world.shapes.len()..).unwrap_or_default().to_vec();
    let shape = |((id, path), place): ((String, String), Option<usize>)| {
        view! { <path d=path id=named("at-", &id) data-m=named("", &id) class=mark(place) data-on=is_on(place) /> }
    };
    let marker = |(marker, place): (Marker, Option<usize>)| {
        let Marker { id, x, y, major } = marker;
        // Room for a finger.
        let room = major.then(|| view! { <circle cx=x cy=y r="13" class="room" /> });
        view! {
            <g id=named("dot-", &id) data-m=named("", &id) class=mark(place) data-on=is_on(place)>
                <circle cx=x cy=y r=if major { "5" } else { "3" } />
                {room}
            </g>
        }
    };
    let size = ["0 0 ", &world.width.to_string(), " ", &world.height.to_string()].concat();
    let shapes = world.shapes.into_iter().zip(places).map(shape).collect_view();
    let markers = world.markers.into_iter().zip(of_markers).map(marker).collect_view();
    view! {
        <svg viewBox=size tabindex="0" role="img" aria-label=label>
            {shapes}
            {markers}
        </svg>
    }
}

/// A name made of the id of a place; none for land that is no destination.
fn named(prefix: &str, id: &str) -> Option<String> {
    (id != "-").then(|| [prefix, id].concat())
}
