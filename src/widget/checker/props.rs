//! What the checker is given.

use crate::model::date::Day;
use crate::model::pack::pack_struct;
use crate::widget::words::Words;

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
