//! The verdict map: one item for every country in a year. The page holds the controls and the list; the map itself
//! is drawn once the reader reaches it. Where it is not, on paper and without scripts, a picture of it stands there.

use super::take;
use crate::content::world::{self, WorldFile};
use crate::model::answer::{atlas, phrases::Phrases};
use crate::model::pack::Packed;
use crate::model::rules::{
    case::{Case, Choice, Input},
    query,
};
use crate::model::world::{Marker, World};
use crate::page::{
    context::{Context, Shared},
    rules::check,
};
use crate::widget::{
    Widget,
    element::{Piece, render},
    map,
    words::Words,
};
use leptos::prelude::*;

/// What the map begins with, without its day: the item that the home page begins with.
const FIRST: &str = "v=1&i=destroyer&o=own";

/// The file of its picture, in the folder of the figures.
pub const STILL: &str = "rules-map.svg";

/// Controls, map and list.
pub fn map(context: &Context) -> AnyView {
    context.style("form");
    context.style("map");
    let phrases = &context.shared.phrases;
    let words = &context.site.labels.map;
    let (first, last) = (phrases.rules.days().0.year(), phrases.rules.last_known_day());
    let case = first_case(phrases);
    let choice = |input: Input, name: &str| {
        let (id, name) = (format!("m-{}", input.key()), name.to_owned());
        let options = check::options(context.site, &phrases.rules, input, &case);
        view! { <label><span>{name}</span> <select id=id>{options}</select></label> }
    };
    let widget = context.widget(
        "aide later",
        Widget::Map(map::Props {
            up: context.up.to_owned(),
            data: format!("{}{}", context.up, context.shared.checker_file.0),
            world: format!("{}{}", context.up, context.shared.world_file.0),
            words: Words { pairs: words.by_name() },
        }),
    );
    let verdicts = atlas::verdicts(phrases, &case);
    view! {
        {widget}
        <fieldset id="map-form" class="ask-form" disabled>
            <legend class="hush">{words.legend.clone()}</legend>
            {choice(Input::Item, &words.item)}
            {choice(Input::Origin, &words.origin)}
            <label>
                <span>{words.year.clone()} " " <b id="map-year">{last.year()}</b></span>
                <input type="range" id="m-y" min=first max=last.year() value=last.year() />
            </label>
            <div><button type="button" id="map-play">{words.play.clone()}</button></div>
        </fieldset>
        <p class="small" id="map-caption">{map::caption(phrases, &case, &words.caption)}</p>
        <ul class="key" id="map-key">{render(map::key(phrases, &verdicts))}</ul>
        <div class=if context.on_paper { "map still" } else { "map" } id="atlas">
            <img
                src=format!("{}{}/{STILL}", context.up, take::FOLDER)
                alt=map::caption(phrases, &case, &words.caption)
                width=context.site.world.width
                height=context.site.world.height
                loading="lazy"
            />
        </div>
        <p class="readout" id="map-readout" role="status"></p>
        <details>
            <summary>{words.list.clone()}</summary>
            <div id="map-list" class="map-list">{render(map::list(phrases, &case, &verdicts, None))}</div>
        </details>
        <p class="small">{words.borders.clone()}</p>
    }
    .into_any()
}

fn first_case(phrases: &Phrases) -> Case {
    query::read(&phrases.rules, FIRST).case.with(Input::Date, Some(Choice::of_day(phrases.rules.last_known_day())))
}

/// The picture of what the map begins with, without its colours.
pub fn still(shared: &Shared) -> String {
    let (phrases, words) = (&shared.phrases, &shared.site.labels.map);
    let case = first_case(phrases);
    let (verdicts, label) = (atlas::verdicts(phrases, &case), map::caption(phrases, &case, &words.caption));
    let mark = |id: &str| {
        let place = phrases.rules.choice(Input::Destination, id)?.place();
        verdicts.get(place).map(|verdict| atlas::mark(*verdict))
    };
    let picture = marked(map::picture(&world(&shared.site.world), &label), &mark);
    let svg: String = render(vec![picture]).into_iter().map(|view| view.to_html().replace("<!>", "")).collect();
    // A picture takes no keys.
    svg.replacen(" tabindex=\"0\"", "", 1).replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1)
}

/// The drawing with the mark of each place.
fn marked(piece: Piece, mark: &dyn Fn(&str) -> Option<String>) -> Piece {
    let Piece::Element { name, mut attributes, inside } = piece else { return piece };
    let place = attributes.iter().find(|(name, _)| *name == "data-m").and_then(|(_, id)| mark(id));
    attributes.extend(place.map(|mark| ("class", mark)));
    Piece::Element { name, attributes, inside: inside.into_iter().map(|piece| marked(piece, mark)).collect() }
}

/// The world as the browser fetches it.
pub fn packed(file: &WorldFile) -> Packed {
    Packed::new(&world(file))
}

fn world(file: &WorldFile) -> World {
    let marker =
        |marker: &world::Marker| Marker { id: marker.id.clone(), x: marker.x, y: marker.y, major: marker.major };
    World {
        width: file.width,
        height: file.height,
        shapes: file.shapes.iter().map(|shape| (shape.id.clone(), shape.path.clone())).collect(),
        markers: file.markers.iter().map(marker).collect(),
    }
}
