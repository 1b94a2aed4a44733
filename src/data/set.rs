//! What a data set is: its files, and what each of them is.

use super::columns::Column;

/// The licence of every data file, as its SPDX id.
pub const LICENCE: &str = "CC-BY-4.0";
/// Where the licence stands.
pub const LICENCE_URL: &str = "https://creativecommons.org/licenses/by/4.0/";
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
