//! The data for others: every list of records with its words, the rules, the real cases, the claims and the sources,
//! as JSON with schemas and as tables, and one Data Package that describes them all.

mod claims;
mod columns;
pub mod numbers;
mod package;
mod records;
mod rules;
mod set;
pub mod table;
mod tables;

pub use columns::{Column, ValueKind};
pub use rules::{table_name, word};
pub use set::{DataFile, DataSet, Form, LICENCE, LICENCE_URL};

use crate::content::{site::Site, words::data::NAMES};

/// The folder of the data files below the site's folder.
pub const FOLDER: &str = "data";
/// The file that describes all others.
pub const PACKAGE: &str = "datapackage.json";

/// Every data set, in the order of their names.
pub fn sets(site: &Site) -> Vec<DataSet> {
    let set = |name: &'static str| match name {
        "claims" => claims::claims(site),
        "sources" => claims::sources(site),
        "rules" => rules::rules(site),
        "cases" => rules::cases(site),
        name => records::set(site, name),
    };
    NAMES.into_iter().map(set).collect()
}

/// Every file in the folder of data: the files of the sets, and the package that describes them.
pub fn files(site: &Site, sets: &[DataSet]) -> Vec<(String, String)> {
    let all = sets.iter().flat_map(|set| &set.files);
    let mut files: Vec<_> = all.map(|file| (format!("{FOLDER}/{}", file.name), file.text.clone())).collect();
    files.push((format!("{FOLDER}/{PACKAGE}"), package::text(site, sets)));
    files
}
