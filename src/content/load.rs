//! Reads everything under `src/content/` into a [`Site`], or reports every problem of every file.

mod follow;
mod join;
mod read;

use super::check;
use super::evidence::{EVENTS, Evidence, LISTS};
use super::examine::{File, Findings, examine};
use super::family::{Family, Records, matter};
use super::ids::IdsFile;
use super::page::Page;
use super::problem::Problem;
use super::record::*;
use super::uses::Uses;
use super::words::data::DataWords;
use super::words::rules::RuleWords;
use super::words::*;
use super::world::WorldFile;
use crate::model::rules::record::{RealCase, RuleRecord};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub use follow::place_of;

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

/// The folder of the content below the project's folder.
pub const FOLDER: &str = "src/content";

/// Loads the content of the project at `root`; all problems at once if there are any.
pub fn load(root: &Path) -> Result<Site, Vec<Problem>> {
    let mut problems = Vec::new();
    let (files, missed) = read::read(root, &mut problems);
    let findings: Vec<Findings> = files.iter().map(|(family, file)| examine(file, &family.schema())).collect();
    problems.extend(findings.iter().flat_map(|found| found.problems.iter().cloned()));
    // What only seems to be missing, because the file that defines it cannot be read, is not reported.
    let missed: BTreeSet<&str> = missed.iter().flat_map(|family| family.defines().iter().copied()).collect();
    problems.extend(follow::follow(&files, &findings, &missed));

    let mut records = Records::default();
    let unread: Vec<String> =
        problems.iter().filter(|problem| problem.at.is_empty()).map(|one| one.file.clone()).collect();
    records.unread = unread.iter().map(|file| matter(file)).collect();
    for (family, file) in &files {
        records.take(*family, file, &mut problems);
    }
    // A value that is wrong by itself, or holds one that is, is not asked what it means.
    let is_sound = |meaning: &Problem| {
        !problems.iter().any(|problem| problem.file == meaning.file && problem.at.starts_with(&meaning.at))
    };
    let meanings: Vec<Problem> = check::check(&records).into_iter().filter(is_sound).collect();
    // What would be compared with a file that cannot be read is not compared at all.
    let (of_unread, meanings): (Vec<_>, Vec<_>) =
        meanings.into_iter().partition(|problem| records.unread.contains(matter(&problem.file)));
    problems.extend(meanings);
    if let (Some(first), false) = (problems.iter().min().cloned(), of_unread.is_empty()) {
        let what = format!("{} more checks wait for files that cannot be read yet", of_unread.len());
        problems.push(Problem { what, advice: "mend what is reported here, then check again.".into(), ..first });
    }
    if !missed.contains("page")
        && records.pages.len() == files.iter().filter(|(family, _)| *family == Family::Pages).count()
    {
        problems.extend(check::needed_pages(&records));
    }
    let uses = Uses::of(&files, &findings);
    if missed.is_empty() {
        problems.extend(uses.unused(&files, &findings));
    }
    problems.sort();
    let is_list =
        |family: &Family| LISTS.iter().chain([&EVENTS]).any(|list| [list.family, list.words].contains(family));
    let raw = files.iter().filter(|(family, _)| is_list(family));
    let raw = raw.map(|(family, file)| (*family, file.value.clone())).collect();
    if problems.is_empty() { Ok(join::join(records, uses, raw)) } else { Err(problems) }
}

/// Reads a file into its type. A file whose shape is wrong has been reported; serde would only repeat it.
pub fn typed<'a, T: DeserializeOwned>(file: &'a File, to: &mut Vec<(&'a File, T)>, problems: &mut Vec<Problem>) {
    let mut value = file.value.clone();
    if let Some(object) = value.as_object_mut() {
        object.remove("$schema");
    }
    match serde_json::from_value(value) {
        Ok(value) => to.push((file, value)),
        Err(_) if problems.iter().any(|problem| problem.file == file.name) => {}
        Err(error) => problems.push(file.problem("", error.to_string(), "see the schema named at the top.")),
    }
}
