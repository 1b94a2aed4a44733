//! The map at work: drawn once the reader reaches it, coloured anew for each item and year.

use super::{Props, caption, key, list, picture};
use crate::model::answer::{atlas, clauses::fill, phrases::Phrases};
use crate::model::query as address_of;
use crate::model::rules::{
    case::{Case, Choice, Input},
    verdict::Verdict,
};
use crate::model::world::World;
use crate::web::{address, clock, form, links, page, place};
use crate::widget::element::{Piece, element, words};
use crate::widget::fetch;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// How long a year stays while they run.
const STEP_MS: i32 = 500;

struct Live {
    props: Props,
    phrases: Phrases,
    /// The marks that the map shows, in the order of the destinations.
    marks: RefCell<Vec<Option<Verdict>>>,
    /// The place that the reader looks at.
    at: Cell<Option<usize>>,
    running: Cell<bool>,
}

/// Fetches rules and shapes, and draws the map.
pub fn fetch(props: Props, notice: RwSignal<String>) {
    let (data, world) = (props.data.clone(), props.world.clone());
    fetch::packed::<Phrases>(&data, move |phrases| {
        fetch::packed::<World>(&world, move |world| match (phrases, world) {
            (Some(phrases), Some(world)) => start(props, phrases, &world, notice),
            _ => page::stay_still(),
        });
    });
}

fn start(props: Props, phrases: Phrases, world: &World, notice: RwSignal<String>) {
    place::fill("atlas", vec![picture(world, &props.words.say("label"))]);
    let live =
        Rc::new(Live { props, phrases, marks: RefCell::default(), at: Cell::new(None), running: Cell::new(false) });
    notice.set(live.read());
    form::enable("map-form");
    place::say("map-readout", &live.props.words.say("keys"));
    live.draw();
    live.settle(false);
    let changed = live.clone();
    form::on_input("m-y", move || changed.draw());
    let changed = live.clone();
    form::on_change("map-form", move |id| {
        notice.set(if id == "m-i" { changed.mend_origin() } else { String::new() });
        changed.draw();
        changed.settle(true);
    });
    let run = live.clone();
    links::on_press("map-play", move || run.clone().run());
    for root in ["atlas", "map-list"] {
        let looks = live.clone();
        links::on_marked(root, &links::REACH, move |id| looks.look(id));
    }
    links::on_key("atlas", move |key| live.key(key));
}

/// Sets an attribute of a place's shape and of its marker.
fn set(id: &str, name: &str, value: Option<&str>) {
    place::set(&["at-", id].concat(), name, value);
    place::set(&["dot-", id].concat(), name, value);
}

impl Live {
    /// Item, origin and year from the address into the form; gives what was left out.
    fn read(&self) -> String {
        let rules = &self.phrases.rules;
        let mut left_out = String::new();
        for (name, value) in address_of::pairs(&address::query()) {
            let id = ["m-", &name].concat();
            let year = value.parse().ok().filter(|year| (1949..=rules.last_known_day().year()).contains(year));
            let known = match &*name {
                "i" => rules.choice(Input::Item, &value).is_some(),
                "o" => rules.choice(Input::Origin, &value).is_some(),
                "y" => year.is_some(),
                _ => false,
            };
            if known {
                form::set_value(&id, &value);
            } else if !address_of::is_foreign(&name) {
                left_out += &[" ", &address_of::shortened(&name), "=", &address_of::shortened(&value)].concat();
            }
        }
        let mended = self.mend_origin();
        if left_out.is_empty() { mended } else { self.props.words.say("dropped") + &left_out }
    }

    /// An item may rule an origin out. What does not fit is changed, and the reader is told.
    fn mend_origin(&self) -> String {
        let phrases = &self.phrases;
        let Some(usual) = phrases.other_origin(&form::value("m-i"), &form::value("m-o")) else { return String::new() };
        form::set_value("m-o", &phrases.rules.choice_id(Input::Origin, Choice::at(usual)));
        let name = &phrases.inputs[Input::Origin as usize].values[usual].0;
        fill(&self.props.words.say("origin_changed"), &[("origin", name)])
    }

    fn case(&self) -> Case {
        let rules = &self.phrases.rules;
        let year = form::value("m-y").parse().unwrap_or_default();
        Case::default()
            .with(Input::Date, Some(Choice::of_day(self.phrases.last_day_of(year))))
            .with(Input::Item, rules.choice(Input::Item, &form::value("m-i")))
            .with(Input::Origin, rules.choice(Input::Origin, &form::value("m-o")))
    }

    /// Colours what has changed. This is what runs for each year.
    fn draw(&self) {
        let case = self.case();
        let verdicts = atlas::verdicts(&self.phrases, &case);
        let mut marks = self.marks.borrow_mut();
        for (index, verdict) in verdicts.iter().enumerate() {
            if marks.get(index) != Some(verdict) {
                set(&self.phrases.place_id(index), "class", Some(&atlas::mark(*verdict)));
            }
        }
        place::fill("map-key", key(&self.phrases, &verdicts));
        place::say("map-year", &form::value("m-y"));
        place::say("map-caption", &caption(&self.phrases, &case, &self.props.words.say("caption")));
        *marks = verdicts;
        drop(marks);
        if let Some(at) = self.at.get() {
            self.show(at);
        }
    }

    /// The list and the address follow when the reader has chosen.
    fn settle(&self, into_address: bool) {
        let pieces = list(&self.phrases, &self.case(), &self.marks.borrow(), Some(&self.props.up));
        place::fill("map-list", pieces);
        if into_address {
            let pair = |name: &'static str, id: &str| (name, form::value(id));
            address::replace_query(&address_of::join([pair("i", "m-i"), pair("o", "m-o"), pair("y", "m-y")]));
        }
    }

    /// Lets the years run to the last one, or stops them.
    fn run(self: Rc<Self>) {
        let stop = self.running.get();
        self.running.set(!stop);
        place::say("map-play", &self.props.words.say(if stop { "play" } else { "stop" }));
        if stop {
            return self.settle(true);
        }
        let last = self.phrases.rules.last_known_day().year();
        if form::value("m-y") == last.to_string() {
            form::set_value("m-y", "1949");
        }
        self.step(last);
    }

    fn step(self: Rc<Self>, last: u32) {
        self.draw();
        let year: u32 = form::value("m-y").parse().unwrap_or(last);
        clock::after(STEP_MS, move || {
            if !self.running.get() {
            } else if year >= last {
                self.run();
            } else {
                form::set_value("m-y", &(year + 1).to_string());
                self.step(last);
            }
        });
    }

    /// The reader points at a place, or a key has led there.
    fn look(&self, id: &str) {
        match self.phrases.rules.choice(Input::Destination, id) {
            Some(choice) => self.show(choice.place()),
            None if id == "jp" => place::say("map-readout", &self.props.words.say("home")),
            None => {}
        }
    }

    fn show(&self, at: usize) {
        if let Some(before) = self.at.replace(Some(at)) {
            set(&self.phrases.place_id(before), "data-on", None);
        }
        set(&self.phrases.place_id(at), "data-on", Some(""));
        let verdict = self.marks.borrow().get(at).copied().flatten();
        let name = verdict.map_or("", |verdict| &self.phrases.verdict(verdict).short);
        let said = &self.props.words;
        let values = [("place", self.phrases.place_name(at)), ("verdict", name)];
        let link = vec![("href", self.phrases.case_link(&self.case(), at, &self.props.up))];
        let why = element("a", link, vec![Piece::Text(said.say("why"))]);
        let text = words("span", &atlas::mark(verdict), &fill(&said.say("readout"), &values));
        place::fill("map-readout", vec![text, Piece::Text(" ".to_owned()), why]);
    }

    /// Arrow keys go from place to place; Enter follows the link of the one that is shown.
    fn key(&self, key: &str) -> bool {
        let count = self.marks.borrow().len();
        let at = self.at.get();
        match key {
            "ArrowRight" | "ArrowDown" => self.show(at.map_or(0, |at| (at + 1) % count)),
            "ArrowLeft" | "ArrowUp" => self.show(at.map_or(count - 1, |at| (at + count - 1) % count)),
            "Enter" => links::open("map-readout"),
            _ => return false,
        }
        true
    }
}
