//! The rules as a whole, and the map that shows them.

use crate::content::{family::Records, problem::Problem};
use crate::model::rules::{complaints::complaints, record::RuleRecord};
use std::collections::BTreeSet;

/// The rules as the engine takes them; `None` while one of their files cannot be read.
pub fn rule_record(records: &Records) -> Option<RuleRecord> {
    let record = RuleRecord {
        vocab: records.vocab.first()?.1.clone(),
        country_classes: records.country_classes.first()?.1.clone(),
        agreements: records.agreements.first()?.1.clone(),
        regimes: records.regimes.iter().map(|(_, regime)| regime.clone()).collect(),
        everyday: records.items.first()?.1.items.clone(),
    };
    Some(record.in_order())
}

/// What the engine finds wrong with the rules as a whole. It names regime and condition, which the file names as well.
pub fn rules(records: &Records) -> Vec<Problem> {
    let Some(record) = rule_record(records) else { return Vec::new() };
    let Some((vocab, _)) = records.vocab.first() else { return Vec::new() };
    let place_of = |complaint: &str| {
        let place = complaint.split(':').next().unwrap_or_default();
        let named = |id: &str| place == id || place.ends_with(&format!(" {id}"));
        for (file, regime) in &records.regimes {
            let conditions = regime.conditions.iter().position(|condition| named(&condition.id));
            if let Some(index) = conditions {
                return (*file, format!("conditions[{index}]"));
            }
            if named(&regime.id) {
                return (*file, "id".to_owned());
            }
        }
        (*vocab, String::new())
    };
    complaints(&record)
        .into_iter()
        .map(|complaint| {
            let (file, path) = place_of(&complaint);
            file.problem(&path, complaint, "the words of the rules are defined in rules/vocab.json.")
        })
        .collect()
}

/// Every destination is on the map once, or is said to have no land there.
pub fn world(records: &Records) -> Vec<Problem> {
    let mut problems = Vec::new();
    let Some((_, vocab)) = records.vocab.first() else { return problems };
    for (file, world) in &records.world {
        let shapes = world.shapes.iter().map(|shape| shape.id.as_str());
        let markers = world.markers.iter().map(|marker| marker.id.as_str());
        let on_map: BTreeSet<&str> = shapes.chain(markers).collect();
        let without: BTreeSet<&str> = world.without_land.iter().map(|place| place.id.as_str()).collect();
        for code in &vocab.destinations {
            let id = code.to_lowercase();
            if on_map.contains(id.as_str()) == without.contains(id.as_str()) {
                problems.push(file.problem(
                    "without_land",
                    format!("destination `{code}` is to be on the map or in this list, and not in both"),
                    "make the map anew (tests/world), or give the reason here.",
                ));
            }
        }
    }
    problems
}
