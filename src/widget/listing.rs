//! The filter of a list, the same for every list. Controls and rows are the page's own HTML: the widget reads the ones
//! and says which of the others are shown, so that without it nothing is missing, and no prose is in the WASM.

use crate::model::answer::clauses::fill;
use crate::model::listing::{Asked, Dropped, Facet, Listing};
use crate::model::pack::pack_struct;
use crate::model::search::fold;
use crate::web::{address, form, links, place, rows};
use crate::widget::{status, words::Words};
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

/// What the filter is made from.
#[derive(Clone, Debug)]
pub struct Props {
    /// Rows, facets and orders.
    pub listing: Listing,
    /// The id of the part of the page that holds the list.
    pub place: String,
    /// The ids of the elements that hold the rows of each group.
    pub groups: Vec<String>,
    /// The id of the drawing whose links choose an option of the first facet, if there is one.
    pub drawing: String,
    /// Its words: `hits`, `dropped`, `off`.
    pub words: Words,
}

pack_struct!(Props { listing, place, groups, drawing, words });

/// The ids of the controls. One list on a page has them, so they need no name of their own.
pub mod id {
    /// The fieldset around the controls.
    pub const FORM: &str = "l-form";
    /// The field for words.
    pub const WORDS: &str = "l-q";
    /// The choice of the order.
    pub const ORDER: &str = "l-sort";
    /// How many rows are shown.
    pub const HITS: &str = "l-hits";
    /// The button that shows all again.
    pub const CLEAR: &str = "l-clear";
    /// What is said where no row is left.
    pub const NONE: &str = "l-none";

    /// The choice of a facet.
    pub fn facet(key: &str) -> String {
        ["l-", key].concat()
    }

    /// The button of an option.
    pub fn option(key: &str, option: &str) -> String {
        ["l-", key, "-", option].concat()
    }

    /// The link that jumps to a group.
    pub fn jump(group: &str) -> String {
        ["to-", group].concat()
    }

    /// What stands for an option in the drawing.
    pub fn spot(option: &str) -> String {
        ["spot-", option].concat()
    }

    /// The number of rows of an option, in the drawing.
    pub fn count(option: &str) -> String {
        ["count-", option].concat()
    }

    /// The button in the head of a column that puts the rows into an order.
    pub fn order(key: &str) -> String {
        ["l-by-", key].concat()
    }
}

/// What it says while it works. The controls and the rows are the page's.
pub fn view(props: Props) -> AnyView {
    let all = props.listing.rows.len().to_string();
    let (off, notice) = (fill(&props.words.say("off"), &[("all", &all)]), RwSignal::new(String::new()));
    // Effects run only in the browser and only after hydration, so the first rendering stays that of the props.
    Effect::new(move |_| start(props.clone(), notice));
    status::view(off, notice, RwSignal::new(String::new()))
}

struct Live {
    props: Props,
    asked: RefCell<Asked>,
    /// The folded text of each row, read from the page once.
    texts: Vec<String>,
    notice: RwSignal<String>,
}

fn start(props: Props, notice: RwSignal<String>) {
    let texts = props.listing.rows.iter().map(|row| fold(&rows::text(&row.id))).collect();
    let live = Rc::new(Live { props, asked: RefCell::default(), texts, notice });
    form::enable(id::FORM);
    // A link that asks for certain rows leads to them, not to the top of the page.
    if live.read() && !address::has_fragment() {
        rows::reveal(&live.props.place);
    }
    let typed = live.clone();
    form::on_input(id::WORDS, move || typed.change(|asked| asked.words = form::value(id::WORDS)));
    let chosen = live.clone();
    form::on_change(id::FORM, move |_| chosen.change(|asked| chosen.take_choices(asked)));
    for facet in live.props.listing.facets.iter().filter(|facet| facet.many) {
        for option in &facet.options {
            let (pressed, number) = (live.clone(), live.props.listing.option(&facet.key, option).unwrap_or_default());
            links::on_press(&id::option(&facet.key, option), move || pressed.change(|asked| asked.toggle(number)));
        }
    }
    for (place, (key, _)) in live.props.listing.orders.iter().enumerate() {
        let (pressed, button) = (live.clone(), id::order(key));
        form::enable(&button);
        links::on_press(&button, move || {
            pressed.change(|asked| asked.order = if asked.order == place + 1 { 0 } else { place + 1 });
            pressed.fill_controls();
        });
    }
    if !live.props.drawing.is_empty() {
        let pointed = live.clone();
        links::on_follow(&live.props.drawing, move |href| pointed.follow(href));
    }
    let cleared = live.clone();
    links::on_press(id::CLEAR, move || {
        cleared.change(|asked| *asked = Asked::default());
        cleared.fill_controls();
        // The button is gone with what it cleared.
        form::go_to(id::HITS);
    });
    address::on_travel(move || {
        live.read();
    });
}

impl Live {
    /// Takes the request from the address; true if the address asks for anything.
    fn read(&self) -> bool {
        let (asked, dropped) = self.props.listing.read(&address::query());
        let asks = asked != Asked::default() || !dropped.is_empty();
        self.notice.set(if dropped.is_empty() {
            String::new()
        } else {
            [&self.props.words.say("dropped"), " ", &named(&dropped)].concat()
        });
        *self.asked.borrow_mut() = asked;
        self.fill_controls();
        self.apply();
        asks
    }

    fn change(&self, by: impl FnOnce(&mut Asked)) {
        by(&mut self.asked.borrow_mut());
        self.apply();
    }

    fn choices(&self) -> impl Iterator<Item = &Facet> {
        self.props.listing.facets.iter().filter(|facet| !facet.many)
    }

    /// Takes over what the page's choices say.
    fn take_choices(&self, asked: &mut Asked) {
        for facet in self.choices() {
            self.props.listing.choose(facet, &form::value(&id::facet(&facet.key)), asked);
        }
        asked.order = form::value(id::ORDER).parse().unwrap_or_default();
    }

    /// Chooses what a link of the drawing stands for: its address ends in the option of the first facet.
    fn follow(&self, href: &str) -> bool {
        let listing = &self.props.listing;
        let Some((facet, (_, option))) = listing.facets.first().zip(href.rsplit_once('-')) else { return false };
        let known = listing.option(&facet.key, option).is_some();
        if known {
            self.change(|asked| listing.choose(facet, option, asked));
            self.fill_controls();
            // What was chosen stands below the map.
            form::go_to(id::HITS);
        }
        known
    }

    fn fill_controls(&self) {
        let asked = self.asked.borrow();
        form::set_value(id::WORDS, &asked.words);
        form::set_value(id::ORDER, &asked.order.to_string());
        for facet in self.choices() {
            let chosen = self.props.listing.chosen(facet, &asked).first().copied().unwrap_or_default();
            form::set_value(&id::facet(&facet.key), chosen);
        }
    }

    /// Shows and hides rows, and groups and spots that are left empty; puts the rows in order, and says how many
    /// are shown.
    fn apply(&self) {
        let (asked, props, listing) = (self.asked.borrow(), &self.props, &self.props.listing);
        let (mut in_group, mut shown) = (vec![false; props.groups.len()], 0_usize);
        let mut met: Vec<u32> = Vec::new();
        for (row, text) in listing.rows.iter().zip(&self.texts) {
            let kept = listing.keeps(&asked, row, text);
            rows::show(&row.id, kept);
            if kept {
                shown += 1;
                met.extend(&row.has);
                if let Some(group) = in_group.get_mut(row.group as usize) {
                    *group = true;
                }
            }
        }
        for (group, is_met) in props.groups.iter().zip(in_group) {
            rows::show(group, is_met);
            rows::show(&id::jump(group), is_met);
        }
        for (at, facet) in listing.facets.iter().enumerate() {
            for option in &facet.options {
                let number = listing.option(&facet.key, option).unwrap_or_default();
                if facet.many {
                    let pressed = if asked.options.contains(&number) { "true" } else { "false" };
                    place::set(&id::option(&facet.key, option), "aria-pressed", Some(pressed));
                }
                if at == 0 && !props.drawing.is_empty() {
                    let count = met.iter().filter(|one| **one == number).count();
                    rows::show(&id::spot(option), count > 0);
                    place::say(&id::count(option), &count.to_string());
                }
            }
        }
        for (at, (key, _)) in listing.orders.iter().enumerate() {
            let pressed = if asked.order == at + 1 { "true" } else { "false" };
            place::set(&id::order(key), "aria-pressed", Some(pressed));
        }
        match asked.order.checked_sub(1).and_then(|order| listing.orders.get(order)) {
            Some((_, order)) => order.iter().for_each(|row| self.put_last(*row as usize)),
            None if listing.orders.is_empty() => {}
            None => (0..listing.rows.len()).for_each(|row| self.put_last(row)),
        }
        let values = [("shown", &*shown.to_string()), ("all", &*listing.rows.len().to_string())];
        place::say(id::HITS, &fill(&props.words.say("hits"), &values));
        rows::show(id::CLEAR, *asked != Asked::default());
        rows::show(id::NONE, shown == 0);
        address::replace_query(&listing.write(&asked));
    }

    fn put_last(&self, row: usize) {
        if let Some(row) = self.props.listing.rows.get(row) {
            rows::put_last(&row.id);
        }
    }
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
