//! The values of the inputs as lists, read from a record once.

use super::{
    case::Input,
    record::RuleRecord,
    vocab::{Item, Term},
};
use crate::model::date::Day;
use serde::{Deserialize, Serialize};

/// The values of the inputs, as addresses write them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Lists {
    /// By input. The first is empty, as a date has too many values to list.
    pub ids: Vec<Vec<String>>,
    /// For each item, the place of its class: classes come first, everyday items after them.
    pub classes: Vec<usize>,
    /// For each class, the origins it can have by its own definition; none if nobody asks it in
    /// earnest.
    pub origins: Vec<Vec<usize>>,
    pub first_day: Day,
    pub last_day: Day,
    /// The last day to which the facts were followed.
    pub covered_until: Day,
    /// Inputs in the order in which a reader would try to change them.
    pub easiest_first: Vec<Input>,
}

impl Lists {
    /// Reads the lists of a record.
    pub fn new(record: &RuleRecord) -> Self {
        let vocab = &record.vocab;
        let terms = |terms: &[Term]| terms.iter().map(|term| address_id(&term.id)).collect::<Vec<_>>();
        let classes: Vec<String> = vocab.items.iter().map(|item| address_id(&item.id)).collect();
        let everyday = record.everyday.iter();
        let class_of = |id: &String| vocab.items.iter().position(|item| item.id == *id).unwrap_or_default();
        let origins = |item: &Item| {
            let all = vocab.origins.iter().enumerate();
            let fits = |id: &String| !item.unlikely && (item.origins.is_empty() || item.origins.contains(id));
            all.filter(|(_, origin)| fits(&origin.id)).map(|(place, _)| place).collect()
        };
        Self {
            origins: vocab.items.iter().map(origins).collect(),
            classes: (0..classes.len()).chain(everyday.clone().map(|one| class_of(&one.class))).collect(),
            ids: vec![
                Vec::new(),
                classes.into_iter().chain(everyday.map(|one| address_id(&one.id))).collect(),
                terms(&vocab.origins),
                vocab.destinations.iter().map(|iso| address_id(iso)).collect(),
                terms(&vocab.purposes),
                terms(&vocab.fighting),
                terms(&vocab.end_uses),
                terms(&vocab.specials),
            ],
            first_day: vocab.first_day,
            last_day: vocab.last_day,
            covered_until: vocab.coverage_to.last_day(),
            easiest_first: vocab.easiest_first.clone(),
        }
    }
}

/// Data files write `arms_3p` and `GB` where addresses write `arms-3p` and `gb`.
fn address_id(raw: &str) -> String {
    raw.bytes().map(|byte| char::from(address_byte(byte))).collect()
}

/// One byte of it.
pub fn address_byte(byte: u8) -> u8 {
    if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() }
}
