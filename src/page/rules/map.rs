//! The verdict map on a page: what stands on its controls, and what it shows first. Where the drawing does not come, on
//! paper and without scripts, a picture of it stands in its place.

use super::check;
use crate::component::{
    Cases, Fixed,
    map::{self, Count, Drawing, Places},
};
use crate::model::answer::{atlas, phrases::Phrases};
use crate::model::rules::{
    case::{Case, Choice, Input},
    query,
    verdict::Verdict,
};
use crate::page::figure::take;
use crate::page::{context::Context, list::listing::still, shared::Shared, supply::world::world};
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
    let case = first_case(phrases);
    let verdicts = atlas::verdicts(phrases, &case);
    let caption = phrases.caption(&case, &words.caption);
    let groups = map::groups(phrases, &case, &verdicts, None);
    let places = still(view! { <Places groups /> });
    let picture = format!("{}{}/{STILL}", context.up, take::FOLDER);
    let borders = view! { <p class="small">{words.borders.clone()}</p> };
    if context.on_paper {
        let key = key(phrases, &verdicts).into_iter().map(|entry| {
            let count = entry.count;
            view! { <Count entry count=Signal::stored(count) /> }
        });
        let (width, height) = (context.site.world.width, context.site.world.height);
        return view! {
            <p class="small">{caption.clone()}</p>
            <ul class="key">{key.collect_view()}</ul>
            <div class="map still">
                <img src=picture alt=caption width=width height=height loading="lazy" />
            </div>
            <details>
                <summary>{words.list.clone()}</summary>
                <div class="map-list" inner_html=places></div>
            </details>
            {borders}
        }
        .into_any();
    }
    let choice = |input: Input, name: &String| {
        [name.into(), Fixed::new(still(check::options(context.site, &phrases.rules, input, &case)))]
    };
    let props = map::Props {
        file: context.shared.checker_file.0.clone(),
        world_file: context.shared.world_file.0.clone(),
        first: phrases.rules.days().0.year(),
        last: phrases.rules.last_known_day().year(),
        words: map::Words {
            caption: words.caption.clone(),
            label: words.label.clone(),
            readout: words.readout.clone(),
            home: words.home.clone(),
            origin_changed: words.origin_changed.clone(),
            dropped: words.dropped.clone(),
        },
        key: key(phrases, &verdicts),
        labels: map::Labels {
            legend: (&words.legend).into(),
            item: choice(Input::Item, &words.item),
            origin: choice(Input::Origin, &words.origin),
            year: (&words.year).into(),
            play: (&words.play).into(),
            stop: (&words.stop).into(),
            caption: Fixed::new(caption),
            picture: Fixed::new(picture),
            size: [context.site.world.width, context.site.world.height].map(|length| Fixed::new(length.to_string())),
            keys: (&words.keys).into(),
            why: (&words.why).into(),
            off: (&words.off).into(),
            list: (&words.list).into(),
            places: Fixed::new(places),
        },
    };
    view! {
        {context.island("later", Cases::Map(props))}
        {borders}
    }
    .into_any()
}

/// The verdicts with the numbers of their places.
fn key(phrases: &Phrases, verdicts: &[Option<Verdict>]) -> Vec<map::Entry> {
    let entry = |verdict: Verdict| map::Entry {
        mark: Fixed::new(atlas::mark(Some(verdict))),
        name: (&phrases.verdict(verdict).short).into(),
        count: verdicts.iter().filter(|known| **known == Some(verdict)).count(),
    };
    Verdict::ALL.into_iter().map(entry).collect()
}

fn first_case(phrases: &Phrases) -> Case {
    query::read(&phrases.rules, FIRST).case.with(Input::Date, Some(Choice::of_day(phrases.rules.last_known_day())))
}

/// The picture of what the map begins with, without its colours.
pub fn picture(shared: &Shared) -> String {
    let phrases = &shared.phrases;
    let case = first_case(phrases);
    let label = phrases.caption(&case, &shared.site.labels.map.caption);
    let world = world(&shared.site.world);
    let (places, marks) = (phrases.places(&world), atlas::verdicts(phrases, &case));
    let svg = Owner::new().with(|| {
        let (marks, seen) = (Signal::stored(marks), Signal::stored(map::Seen::Nothing));
        still(view! { <Drawing world places label marks seen /> })
    });
    // A picture takes no keys.
    svg.replacen(" tabindex=\"0\"", "", 1).replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1)
}
