//! The drawing above a list: each mark stands for an option of the first facet and says how many rows have it.

use super::rows::{marked, show};
use crate::model::listing::Listing;
use leptos::{ev, prelude::*, wasm_bindgen::JsCast, web_sys::Element};

/// The mark of an option, as the page has drawn it.
const MARK: &str = "data-option";

/// The marks of a drawing.
pub(super) struct Drawing {
    /// The number of the option, the mark, and what in it holds the number of rows.
    marks: Vec<(u32, Element, Option<Element>)>,
}

impl Drawing {
    /// Finds what the page has marked: numbers of options, counted through all facets.
    pub fn find(hole: &Element, listing: StoredValue<Listing>) -> Self {
        let own = listing.with_value(|listing| listing.facets.first().map_or(0, |facet| facet.options.len()));
        let marks = marked(hole, MARK).into_iter().filter(|(number, _)| *number < own);
        let counted = |(number, mark): (usize, Element)| {
            let count = mark.query_selector("text, small").ok().flatten();
            (number as u32, mark, count)
        };
        Self { marks: marks.map(counted).collect() }
    }

    /// From now on the marks say how many of the rows that are shown they stand for.
    pub fn follow(self, kept: Memo<Vec<bool>>, listing: StoredValue<Listing>) {
        Effect::new(move |before: Option<Vec<usize>>| {
            let counts = kept.with(|kept| listing.with_value(|listing| self.counts(listing, kept)));
            for (at, (_, mark, count)) in self.marks.iter().enumerate() {
                let now = counts[at];
                // Without a memory it is as the page came: every mark with all of its rows.
                let was = match &before {
                    Some(before) => before[at],
                    None => listing.with_value(|listing| listing.count(self.marks[at].0)),
                };
                if now != was {
                    show(Some(mark), now > 0);
                    if let Some(count) = count {
                        count.set_text_content(Some(&now.to_string()));
                    }
                }
            }
            counts
        });
    }

    fn counts(&self, listing: &Listing, kept: &[bool]) -> Vec<usize> {
        let shown: Vec<_> = listing.rows.iter().zip(kept).filter(|(_, kept)| **kept).map(|(row, _)| row).collect();
        let count = |number: &u32| shown.iter().filter(|row| row.has.contains(number)).count();
        self.marks.iter().map(|(number, ..)| count(number)).collect()
    }
}

/// The option whose mark was pressed. Presses for a new tab or window are the browser's.
pub(super) fn chosen(event: &ev::MouseEvent, listing: StoredValue<Listing>) -> Option<String> {
    if event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let pressed: Element = event.target()?.dyn_into().ok()?;
    let mark = pressed.closest(&["[", MARK, "]"].concat()).ok()??;
    let number: usize = mark.get_attribute(MARK)?.parse().ok()?;
    listing.with_value(|listing| listing.facets.first()?.options.get(number).cloned())
}
