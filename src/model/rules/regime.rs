//! Regimes and their conditions, as the data files hold them.

use serde::{Deserialize, Serialize};

use super::limits::{Dimension, Limits};
use crate::model::date::Date;

/// A body of rules with the dates between which it held.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Regime {
    /// Its id.
    pub id: String,
    /// What it is to the others of its time.
    pub kind: RegimeKind,
    /// The first day, or the first day of the month or year where the day is not known.
    pub effective_from: Date,
    /// The last day, inclusive; none while it still holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_to: Option<Date>,
    /// The regime whose conditions count as this one's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inherits: Option<String>,
    /// Conditions of other regimes that fall away while a gate of this one is open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lifts: Vec<String>,
    #[serde(default, skip_serializing_if = "Reach::is_own_gates")]
    pub general_requirements: Reach,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name_en: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name_ja: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decided_by: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Document>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub date_note: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    pub conditions: Vec<Condition>,
}

/// What a regime is to the others of its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RegimeKind {
    /// The governing policy of its period; one at a time.
    Base,
    /// An exception or statute on top of the base.
    Overlay,
    /// Political history, which never decides.
    Process,
}

/// Which gates the general requirements of a regime bind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// The gates of the regime itself and of its chain of inheritance.
    #[default]
    OwnGates,
    /// No gate: they are shown with every answer.
    EveryAnswer,
}

impl Reach {
    fn is_own_gates(&self) -> bool {
        *self == Self::OwnGates
    }
}

/// The text a regime rests on, and whether it was seen.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub title_en: String,
    pub title_ja: String,
    pub date: String,
    pub url: String,
    pub form: String,
    pub text_seen: String,
}

/// One question of a regime, with what follows from its answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Its id; its address is `check#<id>`, in small letters with hyphens.
    pub id: String,
    /// What it does to the answer.
    pub role: Role,
    /// The gate that a requirement or bar belongs to, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// What it asks about.
    pub asks: Dimension,
    /// The question in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// One of these must hold.
    pub values: Vec<String>,
    /// Each dimension named here must have one of its values.
    #[serde(default, skip_serializing_if = "Limits::is_empty")]
    pub when: Limits,
    /// No dimension named here may have any of its values.
    #[serde(default, skip_serializing_if = "Limits::is_empty")]
    pub unless: Limits,
    /// The first day, where it is later than the regime's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    /// The last day, where it is earlier than the regime's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
    /// Conditions of other regimes that fall away while this gate is open, where they are not those of its regime.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lifts: Vec<String>,
    /// Cases in which no other regime lifts this bar.
    #[serde(default, skip_serializing_if = "Limits::is_empty")]
    pub not_lifted_for: Limits,
    /// What follows, by the id of an outcome.
    pub outcome: String,
    /// Who decides.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decider: String,
    /// What else is to be known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What a condition does to the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// If it applies, the answer is its outcome.
    Bar,
    /// A door: it opens the way if it applies and its group's requirements hold.
    Gate,
    /// Must hold for the gate of its group.
    GateRequirement,
    /// Shuts the gate of its group if it applies.
    GateBar,
    /// Lifts the gate bar of its group if it applies.
    ExceptionToGateBar,
    /// Must hold for every gate of its regime and of the chain of inheritance.
    GeneralRequirement,
    /// Leaves the rules: another law answers.
    Exit,
    /// Points to the regime that continues; shown.
    Inherit,
    /// A step on the way; shown.
    Procedure,
    /// Background; shown.
    Info,
    /// A help that is no permission; shown if the requirements of its group hold.
    Support,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 11] = [
        Self::Bar,
        Self::Gate,
        Self::GateRequirement,
        Self::GateBar,
        Self::ExceptionToGateBar,
        Self::GeneralRequirement,
        Self::Exit,
        Self::Inherit,
        Self::Procedure,
        Self::Info,
        Self::Support,
    ];

    /// Whether the condition must hold, rather than apply, to do its work.
    pub fn is_requirement(self) -> bool {
        matches!(self, Self::GateRequirement | Self::GeneralRequirement)
    }

    /// Whether the condition is shown and never decides.
    pub fn is_shown_only(self) -> bool {
        matches!(self, Self::Inherit | Self::Procedure | Self::Info | Self::Support)
    }
}

/// How well a statement is supported, weakest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Weak or inferred; shown as reported.
    Low,
    /// Indirect, partial, or official wording not verified.
    Medium,
    /// Official text, or clear and undisputed reporting by good outlets.
    #[default]
    High,
}

impl Confidence {
    /// All grades, weakest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];
}
