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
    /// Sanctions and lists of other controls, which these rules do not hold and every answer names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Measure>,
}

/// A measure outside these rules that may forbid what they leave open.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Its id, by which its words are found.
    pub id: String,
    /// The states that it names, with their days.
    pub states: Vec<ListedState>,
    /// The days between which all its states are known, as pairs; none if it names its states itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub complete: Vec<[Date; 2]>,
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
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// How sure it is that a state on the list belongs there.
    pub confidence: Confidence,
    /// How sure an answer can be that rests on a state not being on the list.
    pub absent: Confidence,
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

impl Agreement {
    /// The days on which the state counts: from entry into force, or from signature where that
    /// day was not verified or only its year is known. None while the agreement is only signed.
    pub fn period(&self) -> Option<Period> {
        (self.status == AgreementStatus::InForce).then(|| self.since())
    }

    /// The days since an agreement was signed that is not known to bind yet.
    pub fn pending(&self) -> Option<Period> {
        (self.status == AgreementStatus::Signed).then(|| self.since())
    }

    fn since(&self) -> Period {
        let signed = self.signed.first_day();
        let from = self.in_force.map_or(signed, |in_force| in_force.first_day().max(signed));
        Period { from: Some(from), to: None }
    }
}
