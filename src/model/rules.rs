//! Japan's defence export rules: data, and pure reasoning over them.
//!
//! Reading order: a [`record::RuleRecord`] holds regimes, conditions and lists as the data files
//! do. [`Rules`] are made from it: everything a condition can ask about becomes a bit, dates
//! become eras, destinations become columns, and the conditions become a book of rules with a plan
//! of what is in force in each era. A [`case::Case`] is put to the rules; [`decide::decide`],
//! [`flips::flips`] and [`life::life`] answer.
//!
//! A rule change is a change of data: no regime, condition or country is named here.
#![allow(missing_docs, reason = "a field whose name says it all, as it does in the data files, goes without a line")]

mod book;
pub mod case;
mod caveats;
pub mod census;
mod choices;
pub mod complaints;
pub mod countries;
pub mod decide;
mod explain;
pub mod facts;
pub mod flips;
mod givens;
mod index;
mod labels;
pub mod life;
pub mod limits;
mod lists;
mod point;
pub mod query;
mod readings;
mod reasons;
pub mod record;
pub mod regime;
mod space;
mod survey;
mod timeline;
pub mod verdict;
pub mod vocab;
mod write_book;

use book::Book;
use givens::Givens;
use labels::Labels;
use lists::Lists;
use readings::Readings;
use serde::{Deserialize, Serialize};
use timeline::Timeline;

/// The rules, ready to be asked. They travel packed, without the prose of their record.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rules {
    lists: Lists,
    givens: Givens,
    timeline: Timeline,
    book: Book,
    labels: Labels,
    readings: Readings,
}
