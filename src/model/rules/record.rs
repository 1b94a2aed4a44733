//! The rules as one record of data, and real cases to try them on.

use serde::{Deserialize, Serialize};

use super::{
    countries::{Agreements, CountryClasses},
    regime::{Confidence, Regime},
    verdict::Verdict,
    vocab::{EverydayItem, Vocab},
};

/// All data that the reasoning needs.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RuleRecord {
    pub vocab: Vocab,
    pub country_classes: CountryClasses,
    pub agreements: Agreements,
    pub regimes: Vec<Regime>,
    #[serde(default)]
    pub everyday: Vec<EverydayItem>,
}

impl RuleRecord {
    /// The record with its regimes in the order of the vocabulary.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        let order = &self.vocab.regimes;
        let place = |id: &String| order.iter().position(|listed| listed == id).unwrap_or(order.len());
        self.regimes.sort_by_key(|regime| place(&regime.id));
        self
    }
}

/// A real case, with what happened and the questions it puts to the checker.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RealCase {
    /// Its id; its address is `cases#<id>` in small letters.
    pub id: String,
    /// Its year.
    pub year: u16,
    /// When it was, as a date or in words.
    pub date: String,
    /// The item.
    pub item: String,
    /// The class of the item in the rules.
    pub item_class: String,
    /// Who developed the item.
    pub origin: String,
    /// Where it was to go.
    pub destination: String,
    /// Who was to receive it.
    pub recipient: String,
    /// What it was for.
    pub purpose: String,
    /// What became of it, in a word.
    pub outcome: String,
    /// What became of it, in a sentence.
    pub outcome_text: String,
    /// The rules of its time, by id.
    pub regime: String,
    /// Conditions that bear on the case, decisive or not.
    pub deciding_rule: Vec<String>,
    /// What the rules said of it, in a sentence.
    pub expected_checker_answer: String,
    /// What else is to be known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What it rests on.
    pub sources: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The exact questions that it puts to the rules.
    pub inputs: Vec<Question>,
}

/// One exact question and the verdict to expect.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The day.
    pub date: String,
    /// The item, by its id in the rules.
    pub item: String,
    /// Its origin, by id.
    pub origin: String,
    /// The destination: ISO 3166-1 alpha-2.
    pub destination: String,
    /// The purpose, by id.
    pub purpose: String,
    /// Whether the destination is at war, by id.
    pub fighting: String,
    /// What the recipient undertakes, by id.
    pub end_use: String,
    /// A special statement or circumstance, by id.
    pub special: String,
    /// The verdict that the rules give.
    pub verdict: Verdict,
}
