//! What the map is made from.

use crate::component::fixed::Fixed;
use serde::{Deserialize, Serialize};

/// What the map is made from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Props {
    /// The file with the rules and their words, below the site's folder.
    pub file: String,
    /// The file with the shapes.
    pub world_file: String,
    /// The first year that can be asked of.
    pub first: u32,
    /// The last year, with which it begins.
    pub last: u32,
    /// What is said while it works.
    pub words: Words,
    /// The verdicts in their order.
    pub key: Vec<Entry>,
    /// What stands on it and never changes.
    pub labels: Labels,
}

/// A verdict in the key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// Its colour and pattern.
    pub mark: Fixed,
    /// Its name.
    pub name: Fixed,
    /// How many places it has on the page.
    pub count: usize,
}

/// What is said while the map works.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    /// What it shows: `{item}`, `{day}`.
    pub caption: String,
    /// What the drawing is called.
    pub label: String,
    /// Of a place: `{place}`, `{verdict}`.
    pub readout: String,
    /// Of the exporter.
    pub home: String,
    /// An origin did not fit the item: `{origin}`.
    pub origin_changed: String,
    /// What of the address was left out follows.
    pub dropped: String,
}

/// What stands on the map and never changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    /// The heading of the controls.
    pub legend: Fixed,
    /// The choice of an item: its name and its options.
    pub item: [Fixed; 2],
    /// The choice of an origin.
    pub origin: [Fixed; 2],
    /// The name of the year.
    pub year: Fixed,
    /// The button that lets the years run.
    pub play: Fixed,
    /// The same while they run.
    pub stop: Fixed,
    /// What the page's picture shows.
    pub caption: Fixed,
    /// Where the picture is.
    pub picture: Fixed,
    /// Its width and height.
    pub size: [Fixed; 2],
    /// How the reader goes from place to place.
    pub keys: Fixed,
    /// The link to the case of a place.
    pub why: Fixed,
    /// What is said until it works.
    pub off: Fixed,
    /// The name of the list.
    pub list: Fixed,
    /// The list: HTML.
    pub places: Fixed,
}
