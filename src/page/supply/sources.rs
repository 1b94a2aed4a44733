//! The sources of everything that has an address.

use crate::content::{places, site::Site};
use std::collections::BTreeMap;

/// The sources of claims and records by their address.
pub type SourcesOf = BTreeMap<String, Vec<String>>;

/// Turns "who uses a source" round.
pub fn sources_of(site: &Site) -> SourcesOf {
    let mut found = SourcesOf::new();
    for (source, users) in &site.uses.of_source {
        for address in users.iter().filter_map(|(kind, id)| places::address(site, kind, id)) {
            let known = found.entry(address).or_default();
            if !known.contains(source) {
                known.push(source.clone());
            }
        }
    }
    found
}
