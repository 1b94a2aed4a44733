//! The filter of the timeline. Controls and events are the page's own HTML: the widget only reads the ones and says
//! which of the others are shown, so that without it nothing is missing, and no prose is in the WASM.

use crate::model::answer::clauses::fill;
use crate::model::pack::pack_struct;
use crate::model::search::fold;
use crate::model::timeline::{Dropped, Filter, Row};
use crate::web::{address, form, links, place, rows};
use crate::widget::{status, words::Words};
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

/// What the filter is made from.
#[derive(Clone, Debug)]
pub struct Props {
    /// The events, in the order of the page.
    pub rows: Vec<Row>,
    /// The id of the part of the page that holds the timeline.
    pub place: String,
    /// The ids of the elements that hold the events of each period.
    pub periods: Vec<String>,
    /// The ids of the tags.
    pub tags: Vec<String>,
    /// Its words, by the names of `content::words::TimelineWords`.
    pub words: Words,
}

pack_struct!(Props { rows, place, periods, tags, words });

/// What it says while it works. The controls and the events are the page's.
pub fn view(props: Props) -> AnyView {
    let all = props.rows.len().to_string();
    let (off, notice) = (fill(&props.words.say("off"), &[("all", &all)]), RwSignal::new(String::new()));
    // Effects run only in the browser and only after hydration, so the first rendering stays that of the props.
    Effect::new(move |_| start(props.clone(), notice));
    status::view(off, notice, RwSignal::new(String::new()))
}

struct Live {
    props: Props,
    filter: RefCell<Filter>,
    /// The folded text of each event, read from the page when it is first needed.
    texts: Vec<String>,
    notice: RwSignal<String>,
}

fn start(props: Props, notice: RwSignal<String>) {
    let texts = props.rows.iter().map(|row| fold(&rows::text(&row.id))).collect();
    let live = Rc::new(Live { props, filter: RefCell::default(), texts, notice });
    form::enable("t-form");
    // A link that asks for certain events leads to them, not to the top of the page.
    if live.read() && !address::has_fragment() {
        rows::reveal(&live.props.place);
    }
    let typed = live.clone();
    form::on_input("t-q", move || typed.change(|filter| filter.words = form::value("t-q")));
    let chosen = live.clone();
    form::on_change("t-level", move |_| {
        chosen.change(|filter| filter.importance = form::value("t-level").parse().unwrap_or(1));
    });
    for tag in live.props.tags.clone() {
        let pressed = live.clone();
        links::on_press(&button(&tag), move || pressed.change(|filter| filter.toggle(&tag, &pressed.props.tags)));
    }
    let cleared = live.clone();
    links::on_press("t-clear", move || {
        cleared.change(|filter| *filter = Filter::default());
        cleared.fill_controls();
    });
    address::on_travel(move || {
        live.read();
    });
}

impl Live {
    /// Takes the filter from the address; true if the address asks for anything.
    fn read(&self) -> bool {
        let (asked, dropped) = Filter::from_query(&address::query(), &self.props.tags);
        let asks = asked != Filter::default() || !dropped.is_empty();
        self.notice.set(if dropped.is_empty() {
            String::new()
        } else {
            [&self.props.words.say("dropped"), " ", &named(&dropped)].concat()
        });
        *self.filter.borrow_mut() = asked;
        self.fill_controls();
        self.apply();
        asks
    }

    fn change(&self, by: impl FnOnce(&mut Filter)) {
        by(&mut self.filter.borrow_mut());
        self.apply();
    }

    fn fill_controls(&self) {
        let filter = self.filter.borrow();
        form::set_value("t-q", &filter.words);
        form::set_value("t-level", &filter.importance.to_string());
    }

    /// Shows and hides the events and the periods that are left empty, and says how many events are shown.
    fn apply(&self) {
        let (filter, props) = (self.filter.borrow(), &self.props);
        let mut in_period = vec![0; props.periods.len()];
        for (row, text) in props.rows.iter().zip(&self.texts) {
            let kept = filter.keeps(row, text);
            rows::show(&row.id, kept);
            if let Some(count) = in_period.get_mut(usize::from(row.period)) {
                *count += usize::from(kept);
            }
        }
        for (id, count) in props.periods.iter().zip(&in_period) {
            rows::show(id, *count > 0);
            rows::show(&jump(id), *count > 0);
        }
        for tag in &props.tags {
            let pressed = if filter.tags.contains(tag) { "true" } else { "false" };
            place::set(&button(tag), "aria-pressed", Some(pressed));
        }
        let (shown, all) = (in_period.iter().sum::<usize>(), props.rows.len());
        let values = [("shown", &*shown.to_string()), ("all", &*all.to_string())];
        place::say("t-hits", &fill(&props.words.say("hits"), &values));
        rows::show("t-clear", *filter != Filter::default());
        rows::show("t-none", shown == 0);
        address::replace_query(&filter.to_query());
    }
}

/// The id of the link that jumps to a period: `p-1967` gives `to-p-1967`.
pub fn jump(period: &str) -> String {
    ["to-", period].concat()
}

/// The id of the button of a tag.
pub fn button(tag: &str) -> String {
    ["t-", tag].concat()
}

/// `tag=fish, level=9`: what was left out, as text.
fn named(pieces: &[Dropped]) -> String {
    let mut text = String::new();
    for piece in pieces {
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str(&piece.key);
        text.push('=');
        text.push_str(&piece.value);
    }
    text
}
