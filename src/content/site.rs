//! The whole content as the pages take it.

use super::evidence::Evidence;
use super::family::Family;
use super::ids::IdsFile;
use super::page::Page;
use super::record::*;
use super::uses::Uses;
use super::words::data::DataWords;
use super::words::rules::RuleWords;
use super::words::*;
use super::world::WorldFile;
use crate::model::rules::record::{RealCase, RuleRecord};
use serde_json::Value;
use std::collections::BTreeMap;

/// The whole content, checked: every reference in it can be followed.
#[derive(Debug)]
pub struct Site {
    /// Sources by id, with their grade.
    pub sources: BTreeMap<String, (Grade, Source)>,
    /// Events with their words, in order of date.
    pub events: Vec<(Event, EventWords)>,
    /// The rule periods with their words, in order of time.
    pub periods: Vec<(Period, PeriodWords)>,
    /// The rules as data.
    pub rules: RuleRecord,
    /// Real cases.
    pub cases: Vec<RealCase>,
    /// The words of the rules.
    pub words: RuleWords,
    /// The map of the world.
    pub world: WorldFile,
    /// The words of the frame.
    pub labels: Labels,
    /// The words of the data sets.
    pub data_words: DataWords,
    /// Every address that was ever published.
    pub ids: IdsFile,
    /// The pages by id.
    pub pages: BTreeMap<String, Page>,
    /// The page on which each claim stands.
    pub claims: BTreeMap<String, String>,
    /// The records behind the pages, with their words.
    pub evidence: Evidence,
    /// Where each source is used.
    pub uses: Uses,
    /// The files of records and of their words as they stand, for the data files.
    pub raw: BTreeMap<Family, Value>,
}
