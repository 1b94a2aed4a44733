//! Reads everything under `src/content/` into a [`Site`], or reports every problem of every file.

mod follow;
mod join;
mod read;

use super::check;
use super::evidence::{EVENTS, LISTS};
use super::examine::{Findings, examine};
use super::family::{Family, Records, matter};
use super::problem::Problem;
use super::site::Site;
use super::uses::Uses;
use std::collections::BTreeSet;
use std::path::Path;

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
