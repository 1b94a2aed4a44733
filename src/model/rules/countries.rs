//! Dated lists of states. A list says where it is incomplete.

use serde::{Deserialize, Serialize};

use super::regime::Confidence;
use crate::model::date::{Date, Day};

/// The lists that classes of destination refer to.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountryClasses {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    pub lists: Vec<CountryList>,
    pub joint_project_partners: JointProjects,
    /// Places that are counted with a state.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub territories: Vec<Territory>,
    /// States that have ended: no rule can be asked about them later.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ended: Vec<EndedState>,
    /// Measures outside the rules of the principles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sanctions: Vec<Sanction>,
}

/// A place that is counted with a state: an inference, and said so.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Territory {
    pub iso: String,
    /// The state.
    pub of: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
}

/// A state that has ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EndedState {
    pub iso: String,
    /// Its last day.
    pub to: Date,
}

/// A measure that can forbid what the rules leave open.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sanction {
    pub id: String,
    pub states: Vec<String>,
    /// None where the start was not looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// The law that it stands in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub law: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    pub sources: Vec<String>,
    pub confidence: Confidence,
}

/// States with the dates between which each belongs.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountryList {
    pub id: String,
    /// The dates of the list itself, within which those of its states count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    pub states: Vec<ListedState>,
    /// The days on which no state is missing. On all others, not to be on the list proves little.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub complete: Vec<Days>,
    /// How sure it is of a state that is not on the list on such other days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub absent: Option<Confidence>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    pub confidence: Confidence,
}

/// Days from one to another, inclusive.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Days {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
}

/// One state on a list.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListedState {
    pub iso: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub country: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// Why it is on the list, or what is not known of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What this row rests on; the sources of the list if it names none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// How sure this row is; as sure as the list if it says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
}

/// Who makes what together.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JointProjects {
    pub projects: Vec<JointProject>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    pub confidence: Confidence,
}

/// One joint project whose partners are fixed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JointProject {
    pub item_class: String,
    pub partners: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// States with a defence equipment and technology transfer agreement.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Agreements {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    pub confidence: Confidence,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub negotiating: Vec<Negotiation>,
    pub states: Vec<Agreement>,
}

/// Talks without a signature.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Negotiation {
    pub country: String,
    pub note: String,
    pub sources: Vec<String>,
}

/// One agreement.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub country: String,
    pub iso: String,
    pub order_signed: u16,
    pub signed: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force: Option<Date>,
    pub status: AgreementStatus,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// Whether an agreement binds yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AgreementStatus {
    Signed,
    InForce,
}

/// The days of a membership, both ends inclusive; an open end is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub from: Option<Day>,
    pub to: Option<Day>,
}

impl Period {
    /// As a start a vague date means its first day, as an end its last.
    pub fn new(from: Option<Date>, to: Option<Date>) -> Self {
        Self { from: from.map(Date::first_day), to: to.map(Date::last_day) }
    }

    /// Whether the day is in the period.
    pub fn contains(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// The days on which membership changes: the first day in, and the first day out.
    pub fn turns(self) -> impl Iterator<Item = Day> {
        self.from.into_iter().chain(self.to.map(Day::next))
    }
}

impl Period {
    /// The days in both periods.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let from = self.from.max(other.from);
        let to = [self.to, other.to].into_iter().flatten().min();
        Self { from, to }
    }
}

impl CountryList {
    /// The days of the list itself.
    pub fn period(&self) -> Period {
        Period::new(self.from, self.to)
    }
}

impl ListedState {
    /// The days on which the state is on its list.
    pub fn period(&self) -> Period {
        Period::new(self.from, self.to)
    }
}

impl Territory {
    /// The days on which the place is counted with the state.
    pub fn period(&self) -> Period {
        Period::new(self.from, self.to)
    }
}

impl Sanction {
    /// The days on which the measure is in force.
    pub fn period(&self) -> Period {
        Period::new(self.from, self.to)
    }
}

impl Agreement {
    /// The days on which the state counts: from entry into force, or from signature where that
    /// day was not verified. None while the agreement is only signed.
    pub fn period(&self) -> Option<Period> {
        (self.status == AgreementStatus::InForce).then(|| Period { from: Some(self.starts()), to: None })
    }

    /// The days on which the state has signed and no more; none once the agreement is in force.
    pub fn pending(&self) -> Option<Period> {
        (self.status == AgreementStatus::Signed).then(|| Period::new(Some(self.signed), None))
    }

    /// A vague date of entry into force never goes before the signature.
    fn starts(&self) -> Day {
        let in_force = self.in_force.map(Date::first_day);
        self.signed.first_day().max(in_force.unwrap_or(Day::FIRST))
    }
}
