//! The rows of a list, which the page has made: they are shown, hidden and ordered where they are.

use super::state::State;
use crate::model::{listing::Listing, search::fold};
use crate::web::text;
use leptos::{prelude::*, wasm_bindgen::JsCast, web_sys::Element};

/// The rows with what stands for their groups: the element around them, and the link to it.
pub(super) struct Rows {
    /// By their places in the listing.
    rows: Vec<Option<Element>>,
    groups: Vec<(usize, Element)>,
}

impl Rows {
    /// Finds what the page has marked.
    pub fn find(hole: Element, listing: StoredValue<Listing>) -> Self {
        let mut rows = vec![None; listing.with_value(|listing| listing.rows.len())];
        for (at, row) in marked(&hole, "data-row") {
            if let Some(place) = rows.get_mut(at) {
                *place = Some(row);
            }
        }
        Self { rows, groups: marked(&hole, "data-group") }
    }

    /// What each row says, ready to be searched.
    pub fn texts(&self) -> Vec<String> {
        let text = |row: &Element| fold(&text::joined(&row.text_content().unwrap_or_default()));
        self.rows.iter().map(|row| row.as_ref().map(text).unwrap_or_default()).collect()
    }

    /// From now on the rows are as they are asked for. Only what changes is touched.
    pub fn follow(self, state: State, kept: Memo<Vec<bool>>) {
        let State { listing, asked, .. } = state;
        let rows = self.rows.clone();
        let order = Memo::new(move |_| asked.with(|asked| asked.order));
        Effect::new(move |before: Option<usize>| {
            let order = order.get();
            if order != before.unwrap_or_default() {
                let ordered = listing.with_value(|listing| listing.ordered(order));
                for row in ordered.into_iter().filter_map(|at| rows.get(at)?.as_ref()) {
                    row.parent_element().map(|parent| parent.append_child(row));
                }
            }
            order
        });
        Effect::new(move |before: Option<Vec<bool>>| {
            let now = kept.get();
            let before = before.unwrap_or_else(|| vec![true; now.len()]);
            for (at, row) in self.rows.iter().enumerate() {
                if before.get(at) != now.get(at) {
                    show(row.as_ref(), now.get(at) == Some(&true));
                }
            }
            let met = |kept: &[bool]| listing.with_value(|listing| met(listing, kept));
            let (was, is) = (met(&before), met(&now));
            for (group, element) in self.groups.iter().filter(|(group, _)| was.get(*group) != is.get(*group)) {
                show(Some(element), is.get(*group) == Some(&true));
            }
            now
        });
    }
}

/// Which groups have a row that is shown.
fn met(listing: &Listing, kept: &[bool]) -> Vec<bool> {
    let groups = listing.rows.iter().map(|row| row.group as usize + 1).max().unwrap_or_default();
    let mut met = vec![false; groups];
    for (row, _) in listing.rows.iter().zip(kept).filter(|(_, kept)| **kept) {
        met[row.group as usize] = true;
    }
    met
}

/// Shows an element, or hides it from everyone.
pub(super) fn show(element: Option<&Element>, shown: bool) {
    if let Some(element) = element {
        drop(element.toggle_attribute_with_force("hidden", !shown));
    }
}

/// The elements inside `hole` that carry a number under this name.
pub(super) fn marked(hole: &Element, name: &str) -> Vec<(usize, Element)> {
    let Ok(found) = hole.query_selector_all(&["[", name, "]"].concat()) else { return Vec::new() };
    let numbered = |at| {
        let element: Element = found.item(at)?.dyn_into().ok()?;
        Some((element.get_attribute(name)?.parse().ok()?, element))
    };
    (0..found.length()).filter_map(numbered).collect()
}
