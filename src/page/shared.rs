//! What all pages share.

use super::supply::{
    file, phrases,
    sources::{SourcesOf, sources_of},
    world,
};
use crate::content::site::Site;
use crate::data::{self, DataSet};
use crate::model::answer::phrases::Phrases;

/// What all pages share: the content, and what is made of it once.
pub struct Shared<'a> {
    /// The whole content.
    pub site: &'a Site,
    /// The rules with their words.
    pub phrases: Phrases,
    /// The file of the same that the checker fetches: its path below the site's folder, and its bytes.
    pub checker_file: (String, Vec<u8>),
    /// The map of the world that the verdict map fetches, in the same way.
    pub world_file: (String, Vec<u8>),
    /// The land of the map of the deals, in the same way.
    pub land_file: (String, Vec<u8>),
    /// The sources of claims and records by their address.
    pub sources_of: SourcesOf,
    /// The data sets with their files.
    pub sets: Vec<DataSet>,
}

impl<'a> Shared<'a> {
    /// Makes what is made once.
    pub fn new(site: &'a Site) -> Self {
        let phrases = phrases::phrases(site);
        let checker_file = file::packed("checker", &phrases);
        let world_file = file::packed("world", &world::world(&site.world));
        let land_file = file::hashed("land", "svg", world::land(&site.world).into_bytes());
        let (sources_of, sets) = (sources_of(site), data::sets(site));
        Self { site, phrases, checker_file, world_file, land_file, sources_of, sets }
    }
}
