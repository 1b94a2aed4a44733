//! The checker: the page's own form and answer come to life. What it knows is fetched once it starts; until then,
//! and where it cannot start, the page shows an example.

mod live;
mod short;
pub mod signers;

use crate::model::answer::phrases::Phrases;
use crate::model::date::Day;
use crate::model::pack::pack_struct;
use crate::web::page;
use crate::widget::{fetch, status, words::Words};
use leptos::prelude::*;

/// What the checker is made from.
#[derive(Clone, Debug)]
pub struct Props {
    /// The way to the site's folder.
    pub up: String,
    /// The file with the rules and their words.
    pub data: String,
    /// The condition whose page this is; empty on the page of all.
    pub page: String,
    /// True on the home page, which asks for item, destination and year alone.
    pub is_short: bool,
    /// The two days of a page that asks who has a say; else none.
    pub days: Vec<Day>,
    /// Its words, by the names of `content::words::checker::CheckWords`.
    pub words: Words,
}

pack_struct!(Props { up, data, page, is_short, days, words });

/// What it says while it works. The form and the answer are the page's.
pub fn view(props: Props) -> AnyView {
    let (notice, said) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let asks_who = !props.days.is_empty();
    let off = props.words.say(match (props.is_short, asks_who) {
        (true, _) => "off_short",
        (_, true) => "off_who",
        _ => "off",
    });
    let path = props.data.clone();
    // It arrives after hydration, so the first rendering stays that of the props.
    fetch::packed::<Phrases>(&path, move |phrases| match phrases {
        Some(phrases) if props.is_short => short::start(props, phrases, said),
        Some(phrases) if asks_who => signers::start(props, phrases),
        Some(phrases) => live::start(props, phrases, notice, said),
        None => page::stay_still(),
    });
    status::view(off, notice, said)
}
