//! `ids.json`: every address that was ever published. An address never stops to answer: it is live, or this file says
//! where its matter went.

use crate::model::date::Day;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `ids.json`. `cargo site ids` adds what is new; nothing is ever taken out.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IdsFile {
    /// The addresses by kind: pages (`check/t2026-d1`), places on pages (`history#t081`), keys of queries (`check?d`).
    pub ids: BTreeMap<String, Vec<Published>>,
}

/// An address that was published.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// The address, as links of the content write it.
    pub id: String,
    /// The day on which the sources of the first release that held it were read.
    pub first: Day,
    /// What became of it.
    #[serde(default)]
    pub status: Status,
    /// The addresses that hold its matter now.
    #[serde(default)]
    pub to: Vec<String>,
    /// A sentence for the reader who comes by an old link.
    pub note: Option<String>,
}

/// What became of an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It answers.
    #[default]
    Live,
    /// Its matter has another address.
    Moved,
    /// Its matter is part of that of another address.
    Merged,
    /// Its matter has several addresses.
    Split,
    /// Its matter is gone, and the note says why.
    Retired,
}

impl IdsFile {
    /// What became of the address `id` of whatever kind.
    pub fn find(&self, id: &str) -> Option<&Published> {
        self.ids.values().flatten().find(|published| published.id == id)
    }

    /// Every address of whatever kind.
    pub fn all(&self) -> impl Iterator<Item = &Published> {
        self.ids.values().flatten()
    }
}
