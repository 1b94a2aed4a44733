//! The verdict map: one item for every country in a year. The address holds item, origin and year.
//!
//! Before it is alive: the controls shut, the place of the drawing, what the first year says in words and numbers, and
//! the reason in the place of what is said of a country. The drawing comes with the shapes, which are fetched.

mod asked;
mod drawing;
mod key;
mod places;
mod press;
mod props;
mod seen;
mod state;

pub use drawing::Drawing;
pub use key::Count;
pub use places::{Places, groups};
pub use props::{Entry, Labels, Props, Words};
pub use seen::Seen;

use super::{
    anew::{Anew, Reworded},
    choice::Choice,
    fixed::Fixed,
    life,
    tables::Tables,
};
use crate::model::answer::{atlas, clauses::fill};
use crate::model::rules::{case::Input, verdict::Verdict};
use crate::model::world::World;
use crate::web::{address, page};
use asked::Asked;
use leptos::{ev, html, prelude::*, web_sys::Event};
use press::{Press, press};
use state::{Fields, State};

/// The land of those who export. It is no destination.
const HOME: &str = "jp";

/// The controls, the drawing, and the same in words.
#[component]
pub fn Map(
    /// What it is made from.
    props: Props,
) -> impl IntoView {
    let Props { file, world_file, first, last, words, key, labels } = props;
    let fields = Fields { item: NodeRef::new(), origin: NodeRef::new(), year: NodeRef::new() };
    let begun = Asked { item: None, origin: None, year: last };
    let state = State {
        phrases: Tables::new(),
        words: StoredValue::new(words),
        fields,
        asked: RwSignal::new(begun),
        settled: RwSignal::new(begun),
        running: RwSignal::new(false),
        notice: RwSignal::default(),
    };
    let State { phrases, words, asked, settled, running, notice, .. } = state;
    let world = Tables::<World>::new();
    let (root, why) = (NodeRef::<html::Div>::new(), NodeRef::<html::A>::new());
    let seen = RwSignal::new(Seen::default());

    let verdicts = move |asked: RwSignal<Asked>| {
        phrases.with(|phrases| atlas::verdicts(phrases, &asked.get().case(phrases))).unwrap_or_default()
    };
    let marks = Memo::new(move |_| verdicts(asked));
    let caption = Memo::new(move |_| {
        let caption = words.with_value(|words| words.caption.clone());
        phrases.with(|phrases| phrases.caption(&asked.get().case(phrases), &caption))
    });
    let mark = move || match seen.get() {
        Seen::Place(at) => atlas::mark(marks.with(|marks| marks.get(at).copied().flatten())),
        _ => String::new(),
    };
    let read_out = move || match seen.get() {
        Seen::Nothing => String::new(),
        Seen::Home => words.with_value(|words| words.home.clone()),
        Seen::Place(at) => phrases
            .with(|phrases| {
                let verdict = marks.with(|marks| marks.get(at).copied().flatten());
                let verdict = verdict.map_or("", |verdict| &phrases.verdict(verdict).short);
                let values = [("place", phrases.place_name(at)), ("verdict", verdict)];
                words.with_value(|words| fill(&words.readout, &values))
            })
            .unwrap_or_default(),
    };
    let to_case = move || match seen.get() {
        Seen::Place(at) => phrases.with(|phrases| phrases.case_link(&asked.get().case(phrases), at, &address::up())),
        _ => None,
    };
    let listed = move || {
        phrases.with(|phrases| {
            let case = settled.get().case(phrases);
            groups(phrases, &case, &verdicts(settled), Some(&address::up()))
        })
    };

    let drawn = move || {
        let label = words.with_value(|words| words.label.clone());
        let drawn = world.with(|world| phrases.with(|phrases| (world.clone(), phrases.places(world))));
        drawn.flatten().map(|(world, places)| view! { <Drawing world places label marks seen /> })
    };

    life::begin(move || {
        world.fetch(world_file, root, || ());
        phrases.fetch(file, root, move || {
            state.arrive();
            state.keep_time();
            Effect::new(move |_| {
                phrases.with(|phrases| fields.write(phrases, asked.get()));
            });
        });
    });

    let look = move |event: &Event| {
        let id = page::closest(event, "data-m").unwrap_or_default();
        let place = phrases.now(|phrases| phrases.rules.choice(Input::Destination, &id)).flatten();
        match place {
            Some(place) => seen.set(Seen::Place(place.place())),
            None if id == HOME => seen.set(Seen::Home),
            None => {}
        }
    };
    let key_down = move |event: ev::KeyboardEvent| {
        let held = event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key();
        let Some(press) = press(&event.key(), held, event.is_composing()) else { return };
        event.prevent_default();
        match press {
            Press::Step(step) => seen.update(|seen| *seen = seen.stepped(step, marks.with_untracked(Vec::len))),
            Press::Follow => page::click(why.get_untracked().as_deref()),
        }
    };
    let chosen = Callback::new(move |()| {
        state.change();
        state.settle();
    });
    let key = key.into_iter().zip(Verdict::ALL).map(|(entry, verdict)| {
        let first = entry.count;
        let count = Memo::new(move |_| match marks.with(Vec::is_empty) {
            true => first,
            false => marks.with(|marks| marks.iter().filter(|mark| **mark == Some(verdict)).count()),
        });
        view! { <Count entry count /> }
    });
    let key = key.collect_view();
    let [item, items] = labels.item;
    let [origin, origins] = labels.origin;
    view! {
        <div node_ref=root>
            <div class="aide">
                <p class="notice" role="status" hidden=move || notice.with(String::is_empty) prop:textContent=notice></p>
            </div>
            <fieldset id="map-form" class="ask-form" disabled=move || !phrases.are_there()>
                <legend class="hush" inner_html=labels.legend.inside()></legend>
                <Choice id="m-i".to_owned() name=item options=items field=fields.item chosen />
                <Choice id="m-o".to_owned() name=origin options=origins field=fields.origin chosen />
                <label>
                    <span>
                        <span inner_html=labels.year.inside()></span>
                        <b id="map-year" inner_html=last.to_string() prop:textContent=move || asked.get().year.to_string()></b>
                    </span>
                    <input
                        type="range"
                        id="m-y"
                        min=first
                        max=last
                        value=last
                        node_ref=fields.year
                        on:input=move |_| state.change()
                        on:change=move |_| state.settle()
                    />
                </label>
                <div>
                    <button type="button" id="map-play" on:click=move |_| state.run()>
                        <span hidden=move || running.get() inner_html=labels.play.inside()></span>
                        <span hidden=move || !running.get() inner_html=labels.stop.inside()></span>
                    </button>
                </div>
            </fieldset>
            <p class="small" id="map-caption">
                <Reworded page=labels.caption.clone() now=caption />
            </p>
            <ul class="key" id="map-key">{key}</ul>
            <div
                class="map"
                id="atlas"
                on:pointerover=move |event| look(&event)
                on:click=move |event| look(&event)
                on:focusin=move |event| look(&event)
                on:keydown=key_down
            >
                <img
                    src=labels.picture.words()
                    alt=labels.caption.words()
                    width=labels.size[0].words()
                    height=labels.size[1].words()
                    loading="lazy"
                />
                <Anew page=Fixed::default() made=drawn />
            </div>
            <div class="state" data-waits=move || (!phrases.are_there()).then_some("")>
                <p class="readout" id="map-readout" role="status">
                    <span hidden=move || seen.get() != Seen::Nothing inner_html=labels.keys.inside()></span>
                    <span class=mark prop:textContent=read_out></span>
                    <a
                        href=to_case
                        hidden=move || !matches!(seen.get(), Seen::Place(_))
                        node_ref=why
                        inner_html=labels.why.inside()
                    ></a>
                </p>
                <p class="off" inner_html=labels.off.inside()></p>
            </div>
            <details>
                <summary inner_html=labels.list.inside()></summary>
                <div
                    id="map-list"
                    class="map-list"
                    on:pointerover=move |event| look(&event)
                    on:click=move |event| look(&event)
                    on:focusin=move |event| look(&event)
                >
                    <Anew page=labels.places made=move || listed().map(|groups| view! { <Places groups /> }) />
                </div>
            </details>
        </div>
    }
}
