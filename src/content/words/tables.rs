//! The words of the tables of rules and of the real cases.

use crate::content::record::Confidence;
use crate::model::rules::regime::Role;
use schemars::JsonSchema;
use serde::Deserialize;

/// The words of the tables of rules.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableWords {
    /// The heads of the columns: what is asked, what follows, who, evidence.
    pub columns: [String; 4],
    /// What stands for the end of what is in force.
    pub today: String,
    /// The words before whether the text was seen.
    pub text_seen: String,
    /// What a governing policy is called.
    pub base: String,
    /// What an exception or statute beside it is called.
    pub overlay: String,
    /// What is said above the data files.
    pub downloads: String,
    /// The roles of conditions.
    pub roles: Vec<RoleWords>,
    /// The grades of confidence.
    pub confidence: Vec<ConfidenceWords>,
}

/// The name of a role.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleWords {
    /// The role.
    pub role: Role,
    /// Its name.
    pub name: String,
}

/// The name of a grade of confidence.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfidenceWords {
    /// The grade.
    pub confidence: Confidence,
    /// Its name.
    pub name: String,
}

/// The words of the real cases.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseWords {
    /// What opens the answer.
    pub answer: String,
    /// The words above the reading of the rules.
    pub rules_said: String,
    /// The words above what happened.
    pub happened: String,
    /// What became of a case.
    pub outcomes: Vec<OutcomeWords>,
    /// Above what each verdict means.
    pub verdicts: String,
}

/// The name of what became of a case.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutcomeWords {
    /// Its id in the cases.
    pub outcome: String,
    /// Its name.
    pub name: String,
}
