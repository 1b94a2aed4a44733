//! Japan's rules beside those of its partners: `comparison.json`, and the words.

use super::Confidence;
use super::shape::shapes;
use crate::content::reference::*;
use crate::model::date::Date;

shapes! {
    /// `comparison.json`: what the rules of several states say.
    ComparisonFile {
        /// The statements; a state's row stands where its first statement does.
        statements: Vec<Statement>,
    }
    /// What the rules of one state say on one aspect; its words are in `<language>/comparison.json`.
    Statement {
        /// Its id; its address is `rules#<id>`.
        id: StatementId,
        /// Whose rules.
        state: PartnerRef,
        /// Which aspect; a state may have several statements on one, or none.
        aspect: AspectRef,
        /// The date of the newest source; none if its sources bear none.
        as_of: Option<Date>,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is.
        #[serde(default)]
        confidence: Confidence,
    }
    /// `<language>/comparison.json`.
    ComparisonWordsFile {
        /// The words around the table.
        frame: ComparisonFrame,
        /// The columns of the table, in order.
        aspects: Vec<AspectWords>,
        /// The words, one entry for each statement.
        statements: Vec<StatementWords>,
    }
    /// The words around the table; what stands in `{}` is filled in.
    ComparisonFrame {
        /// The head of the column of states.
        state: String,
        /// The date of a statement: `{date}`.
        as_of: String,
        /// What stands where there is no statement.
        not_found: String,
    }
    /// The name of an aspect.
    AspectWords {
        /// Its id.
        aspect: AspectId,
        /// Its name.
        name: String,
    }
    /// The words of a statement.
    StatementWords {
        /// Whose words.
        statement: StatementRef,
        /// What the rules say.
        text: Text,
    }
}
