//! The words of the rules: what can be asked, and what an outcome means.

use serde::{Deserialize, Serialize};

use super::{case::Input, limits::Limits, verdict::Verdict};
use crate::model::date::Day;

/// Every closed list the rules use.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Vocab {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// Regime ids in the order that settles which of two equal conditions decides.
    pub regimes: Vec<String>,
    /// The first day a case may have.
    pub first_day: Day,
    /// The last day a case may have: a host that knows today's date puts it here.
    pub last_day: Day,
    /// Later than this the facts were not followed.
    pub coverage_to: Day,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub coverage_note: String,
    pub items: Vec<Item>,
    /// Tags that an item carries only in some cases.
    pub extra_tags: Vec<ExtraTag>,
    pub origins: Vec<Term>,
    /// ISO 3166-1 alpha-2 codes, with a few more for bodies and states that have ended.
    pub destinations: Vec<String>,
    pub purposes: Vec<Term>,
    pub fighting: Vec<Term>,
    pub end_uses: Vec<Term>,
    pub specials: Vec<Term>,
    /// In an order in which a class names only classes above it.
    pub destination_classes: Vec<DestinationClass>,
    pub outcomes: Vec<Outcome>,
    /// Outcomes of bars that go before all other bars.
    pub bars_first: Vec<String>,
    /// Outcomes of gates, the first to be preferred.
    pub gates_first: Vec<String>,
    /// Inputs in the order in which a reader would try to change them.
    pub easiest_first: Vec<Input>,
}

/// One value of an input.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// What follows from it in the dimension of end-use control or of process.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gives: Vec<String>,
}

/// A class of items.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// What the class counts as besides itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// The origins it can have by its own definition; empty if any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub origins: Vec<String>,
    /// Nobody asks this in earnest; it comes last among suggestions.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unlikely: bool,
}

/// A thing in everyday words, and the class it is asked as.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EverydayItem {
    pub id: String,
    pub class: String,
    /// Another class that it can be, where the facts do not settle which.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub or_class: Option<String>,
    /// The facts do not settle its class, and the class given is the likeliest: no answer about it is sure.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub class_open: bool,
    /// Words that people type for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The usual origin, as a suggestion for a form.
    pub origin: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// A tag that some classes carry when the case meets its limits.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExtraTag {
    pub tag: String,
    /// The classes themselves: an item that merely counts as one of them does not carry it.
    pub carried_by: Vec<String>,
    pub when: Limits,
}

/// A class of destinations: the case is in it if one of its clauses holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DestinationClass {
    pub id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The government judges: where it is met, it is shown as a requirement.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub judged: bool,
    pub members: Vec<Members>,
}

/// One clause of a class.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Members {
    pub who: Who,
    /// Nothing settles whether these are in the class.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unsettled: bool,
    #[serde(default, skip_serializing_if = "Limits::is_empty")]
    pub when: Limits,
    #[serde(default, skip_serializing_if = "Limits::is_empty")]
    pub unless: Limits,
}

/// The destinations a clause speaks of.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Who {
    Everyone,
    States(Vec<String>),
    /// A dated list of `country-classes.json`.
    List(String),
    /// States with an agreement in force.
    AgreementStates,
    /// States with an agreement that is signed, and not known to be in force.
    PendingAgreements,
    /// The partners of the joint project that makes this item.
    PartnersOf(String),
}

/// What a condition leads to.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    pub id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// None for outcomes that never decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// A step that comes with an open door although its condition never decides.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub comes_along: bool,
}
