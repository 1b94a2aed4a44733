//! The data for others: every list of records with its words, the rules, the real cases, the claims and the sources,
//! as JSON with schemas and as tables, and one Data Package that describes them all.

mod claims;
mod columns;
pub mod numbers;
mod package;
mod records;
mod rules;
pub mod table;
mod tables;

pub use columns::{Column, ValueKind};
pub use rules::{table_name, word};

use crate::content::{load::Site, words::data::NAMES};

/// The licence of every data file, as its SPDX id.
pub const LICENCE: &str = "CC-BY-4.0";
/// Where the licence stands.
pub const LICENCE_URL: &str = "https://creativecommons.org/licenses/by/4.0/";
/// The folder of the data files below the site's folder.
pub const FOLDER: &str = "data";
/// The file that describes all others.
pub const PACKAGE: &str = "datapackage.json";

/// A data set: the same records in several files.
#[derive(Debug)]
pub struct DataSet {
    /// Its name.
    pub name: &'static str,
    /// How many records it has.
    pub count: usize,
    /// Its files: the JSON, its schema, then the tables.
    pub files: Vec<DataFile>,
}

/// One file of a data set.
#[derive(Debug)]
pub struct DataFile {
    /// Its name in the folder of the data files.
    pub name: String,
    /// What stands in it.
    pub text: String,
    /// What it is.
    pub form: Form,
}

/// What a data file is.
#[derive(Debug)]
pub enum Form {
    /// The records, in the value of this name.
    Json(&'static str),
    /// The schema of the JSON.
    Schema,
    /// A table with these columns.
    Table(Vec<Column>),
}

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
