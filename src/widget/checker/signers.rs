//! Who has a say in the reader's own case: item and destination are chosen, the origin is the usual one.

use super::{props::Props, short::case_of_form};
use crate::model::answer::{
    clauses::{capital, fill},
    phrases::Phrases,
    sheet::Place,
};
use crate::model::date::Day;
use crate::model::rules::case::{Case, Input};
use crate::web::{form, place};
use crate::widget::{element::Piece, sheet};

/// The id of the case's name, and the ids of the cells of the two days.
pub const NAME: &str = "who-case";
/// See [`NAME`].
pub const CELLS: [&str; 2] = ["who-then", "who-now"];

/// Brings the choices to life.
pub fn start(props: Props, phrases: Phrases) {
    form::enable("form");
    form::on_change("form", move |_| {
        let base = Place { up: props.up.clone(), base: [&props.up, "check/"].concat() };
        let case = case_of_form(&phrases);
        place::fill(NAME, vec![Piece::Text(name(&phrases, &case, &props.words.say("case_name")))]);
        for (id, day) in CELLS.iter().zip(&props.days) {
            place::fill(id, cell(&phrases, &case, *day, &base, &props.words.say("nobody")));
        }
    });
}

/// The case in words: `{item}`, `{place}`.
pub fn name(phrases: &Phrases, case: &Case, pattern: &str) -> String {
    let chosen = |input| phrases.chosen(case, input).unwrap_or_default();
    capital(&fill(pattern, &[("item", &chosen(Input::Item)), ("place", &chosen(Input::Destination))]))
}

/// The answer of a day with its names.
pub fn cell(phrases: &Phrases, case: &Case, day: Day, place: &Place, nobody: &str) -> Vec<Piece> {
    sheet::signers(phrases.signers(case, day, place), nobody)
}
