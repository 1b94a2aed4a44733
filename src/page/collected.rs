//! What a page collects beside its HTML: what can be cited of it, and the numbers of its sources.

use crate::content::{
    page::{PAGES, Page, Prose, Span},
    site::Site,
    visit::each_prose,
};
use crate::model::date::Date;
use std::collections::BTreeSet;

/// A page, or a place on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citable {
    /// Its id on the page; empty for the page itself.
    pub id: String,
    /// Its title, or the sentence of a claim.
    pub title: String,
    /// The day on which its sources were last read.
    pub read: Date,
    /// How sure it is, and what it rests on; empty where it says nothing by itself.
    pub note: String,
}

/// The sources of a page in the order in which its sentences name them; the number is the place, from 1.
/// Each is listed once, beside the part that names it first.
#[derive(Clone)]
pub struct Notes(Vec<(String, String)>);

impl Notes {
    /// Numbers the sources of a page.
    pub fn of(page: &Page) -> Self {
        let mut order: Vec<(String, String)> = Vec::new();
        each_prose(page, &mut |prose, path| {
            let index = path.strip_prefix("parts[").and_then(|rest| rest.split(']').next()?.parse::<usize>().ok());
            let part = index.map_or(TOP, |index| &page.parts[index].id.0);
            for id in named(prose) {
                if !order.iter().any(|(known, _)| known == id) {
                    order.push((id.clone(), part.to_owned()));
                }
            }
        });
        Self(order)
    }

    /// Numbers every source of the site: first those that sentences name, page by page, then those of records.
    pub fn of_all(site: &Site) -> Self {
        let mut order: Vec<(String, String)> = Vec::new();
        let mut known = BTreeSet::new();
        let named = PAGES.iter().flat_map(|id| Self::of(&site.pages[*id]).0).map(|(id, _)| id);
        for id in named.chain(site.sources.keys().cloned()) {
            if known.insert(id.clone()) {
                order.push((id, String::new()));
            }
        }
        Self(order)
    }

    /// The sources that `part` is the first to name.
    pub fn first_in(&self, part: &str) -> impl Iterator<Item = &String> {
        self.0.iter().filter(move |(_, known)| known == part).map(|(id, _)| id)
    }

    /// All sources in the order of their numbers.
    pub fn all(&self) -> impl Iterator<Item = &String> {
        self.0.iter().map(|(id, _)| id)
    }

    /// The number of a source on this page.
    pub fn number(&self, id: &str) -> usize {
        self.0.iter().position(|(known, _)| known == id).map_or(0, |at| at + 1)
    }
}

/// What stands for the part above the first heading.
pub const TOP: &str = "top";

/// The sources that a row of sentences names.
pub fn named(prose: &Prose) -> impl Iterator<Item = &String> {
    let claims = prose.iter().filter_map(|span| match span {
        Span::Claim(claim) => Some(claim),
        Span::Plain(_) => None,
    });
    claims.flat_map(|claim| claim.sources.iter().map(|source| &source.0))
}
