//! The verdict map: one item for every country in a year. The page holds the controls and the list; the map itself
//! is drawn once the reader reaches it.

use super::{check, context::Context};
use crate::content::world::{self, WorldFile};
use crate::model::answer::atlas;
use crate::model::pack::Packed;
use crate::model::rules::{
    case::{Choice, Input},
    query,
};
use crate::model::world::{Marker, World};
use crate::widget::{Widget, element::render, map, words::Words};
use leptos::prelude::*;

/// What the map begins with, without its day: the item that the home page begins with.
const FIRST: &str = "v=1&i=destroyer&o=own";

/// Controls, map and list.
pub fn map(context: &Context) -> AnyView {
    context.style("form");
    context.style("map");
    let phrases = &context.shared.phrases;
    let words = &context.site.labels.map;
    let (first, last) = (phrases.rules.days().0.year(), phrases.rules.last_known_day());
    let case = query::read(&phrases.rules, FIRST).case.with(Input::Date, Some(Choice::of_day(last)));
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
        <div class="map" id="atlas"></div>
        <p class="readout" id="map-readout" role="status"></p>
        <details>
            <summary>{words.list.clone()}</summary>
            <div id="map-list" class="map-list">{render(map::list(phrases, &case, &verdicts, None))}</div>
        </details>
        <p class="small">{words.borders.clone()}</p>
    }
    .into_any()
}

/// The world as the browser fetches it.
pub fn packed(file: &WorldFile) -> Packed {
    let marker =
        |marker: &world::Marker| Marker { id: marker.id.clone(), x: marker.x, y: marker.y, major: marker.major };
    Packed::new(&World {
        width: file.width,
        height: file.height,
        shapes: file.shapes.iter().map(|shape| (shape.id.clone(), shape.path.clone())).collect(),
        markers: file.markers.iter().map(marker).collect(),
    })
}
