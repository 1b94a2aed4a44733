//! The data for others: the rules and the real cases, and every list of records with its words, as JSON with schemas
//! and as tables.

mod records;
mod rules;
mod table;

pub use rules::word;

use crate::content::load::Site;

/// The licence of every data file, as its SPDX id.
const LICENCE: &str = "CC-BY-4.0";

/// Every data file: its path below the site's folder, and its text.
pub fn files(site: &Site) -> Vec<(String, String)> {
    let mut files = rules::files(site);
    files.extend(records::files(site));
    files
}
