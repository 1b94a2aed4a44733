//! The rules as one record of data, and real cases to try them on.

use serde::{Deserialize, Serialize};

use super::{
    Rules,
    case::{Case, Input},
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
    pub id: String,
    pub year: u16,
    pub date: String,
    pub item: String,
    pub item_class: String,
    pub origin: String,
    pub destination: String,
    pub recipient: String,
    pub purpose: String,
    pub outcome: String,
    pub outcome_text: String,
    pub regime: String,
    /// Conditions that bear on the case, decisive or not.
    pub deciding_rule: Vec<String>,
    pub expected_checker_answer: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    pub sources: Vec<String>,
    pub confidence: Confidence,
    pub inputs: Vec<Question>,
}

/// One exact question and the verdict to expect.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub date: String,
    pub item: String,
    pub origin: String,
    pub destination: String,
    pub purpose: String,
    pub fighting: String,
    pub end_use: String,
    pub special: String,
    pub verdict: Verdict,
}

impl Question {
    /// The question as a case; a value that the rules do not know stays open.
    pub fn case(&self, rules: &Rules) -> Case {
        [
            (Input::Date, &self.date),
            (Input::Item, &self.item),
            (Input::Origin, &self.origin),
            (Input::Destination, &self.destination),
            (Input::Purpose, &self.purpose),
            (Input::Fighting, &self.fighting),
            (Input::EndUse, &self.end_use),
            (Input::Special, &self.special),
        ]
        .into_iter()
        .fold(Case::OPEN, |case, (input, id)| case.with(input, rules.choice(input, id)))
    }
}
