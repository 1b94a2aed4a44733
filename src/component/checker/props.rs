//! What the checker is made from.

use crate::component::fixed::Fixed;
use crate::model::answer::{clauses::fill, sheet::Sheet};
use crate::model::rules::{case::Input, query::Dropped};
use serde::{Deserialize, Serialize};

/// What the checker is made from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Props {
    /// The file with the rules and their words, below the site's folder.
    pub file: String,
    /// The condition whose page this is; empty on the page of all.
    pub condition: String,
    /// The case that the page answers, as a query.
    pub example: String,
    /// What is said while it works.
    pub words: Words,
    /// What stands on it and never changes.
    pub labels: Labels,
}

/// What stands on the checker and never changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    /// How it works.
    pub how: Fixed,
    /// What is said in its place until it works.
    pub off: Fixed,
    /// The heading of the form.
    pub legend: Fixed,
    /// In the order of [`QUESTIONS`]; from the fourth on they stand in the fold.
    pub questions: [Question; 7],
    /// The day.
    pub day: DayLabels,
    /// What lies behind the questions that have a usual answer.
    pub more: Fixed,
    /// The second day.
    pub other_day: DayLabels,
    /// The heading of the answer.
    pub answer: Fixed,
    /// The answer to the example: HTML.
    pub example: Fixed,
}

/// What stands on the field of a day and never changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DayLabels {
    /// What is asked.
    pub name: Fixed,
    /// The first day that can be asked of.
    pub first: Fixed,
    /// The last one.
    pub last: Fixed,
    /// The day of the example; empty if it has none.
    pub example: Fixed,
    /// What stands beside it: that no day is meant, or what a second day does.
    pub aside: Fixed,
    /// The same at length, for those who hear the page.
    pub aside_in_full: Fixed,
}

/// The inputs that are chosen from a list, in the order of the form.
pub const QUESTIONS: [Input; 7] =
    [Input::Item, Input::Destination, Input::Origin, Input::Purpose, Input::Fighting, Input::EndUse, Input::Special];

/// A question with a choice of answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    /// What is asked.
    pub name: Fixed,
    /// The options: HTML.
    pub options: Fixed,
}

/// What is said while the checker works.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    /// What of the address was left out follows.
    pub dropped: String,
    /// An origin did not fit the item: `{origin}`.
    pub origin_changed: String,
    /// No rules here reach the day: `{from}`, `{to}`.
    pub day_unknown: String,
    /// After a change: `{stamp}`, `{sentence}`.
    pub announced: String,
    /// The case in the address of a rule's page is decided by another: `{rule}`.
    pub another_rule: String,
    /// The name of the tools below an answer.
    pub tools: String,
    /// The link to the answer.
    pub copy: String,
    /// The link to the code that shows the answer elsewhere.
    pub embed: String,
    /// The answer as a table.
    pub csv: String,
    /// The link that reports a mistake, the subject of the report, and what it asks for.
    pub report: [String; 3],
    /// The heading of the citation, and the citation: `{sentence}`, `{query}`.
    pub cite: [String; 2],
}

impl Words {
    /// The answer for those who hear the page.
    pub fn announced(&self, sheet: &Sheet) -> String {
        fill(&self.announced, &[("stamp", &sheet.head.stamp.join(" ")), ("sentence", &sheet.head.sentence)])
    }

    /// What is said of an address: what was left out of it, and the rule that decides where it is another than the
    /// page's.
    pub fn arrived(&self, left_out: &[Dropped], another: Option<&str>) -> String {
        let pieces: Vec<_> = left_out.iter().map(|piece| [&*piece.key, "=", &piece.value].concat()).collect();
        let dropped = (!pieces.is_empty()).then(|| [&*self.dropped, " ", &pieces.join(", ")].concat());
        let another = another.map(|rule| fill(&self.another_rule, &[("rule", rule)]));
        dropped.into_iter().chain(another).collect::<Vec<_>>().join("\n")
    }
}
