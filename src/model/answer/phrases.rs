//! The words that answers are made of, packed together with the rules they speak of.

use crate::model::rules::{
    Rules,
    case::{Case, Input},
    verdict::Verdict,
};
use serde::{Deserialize, Serialize};

/// The rules with their words: all that a checker needs to answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Phrases {
    /// The rules themselves.
    pub rules: Rules,
    /// Words for each condition.
    pub conditions: Vec<ConditionPhrase>,
    /// Words for each regime.
    pub regimes: Vec<RegimePhrase>,
    /// What each input asks and what its values are called, in the order of [`Input::ALL`].
    pub inputs: Vec<InputPhrase>,
    /// Words for each verdict, in the order of [`Verdict::ALL`].
    pub verdicts: Vec<VerdictPhrase>,
    /// Who decides, by the words of the conditions.
    pub deciders: Vec<DeciderPhrase>,
    /// Real cases, one entry for each question that they put.
    pub cases: Vec<CasePhrase>,
    /// The sources of conditions and lists.
    pub sources: Vec<SourcePhrase>,
    /// The places that readers know from the records; they come first where many are alike.
    pub familiar: Vec<usize>,
    /// All places by name.
    pub by_name: Vec<usize>,
    /// The usual origin of each item, as the place in its list.
    pub origins: Vec<Option<usize>>,
    /// Sanctions and other controls in words, by their ids.
    pub measures: Vec<(String, String)>,
    /// Words of the sheet by name.
    pub words: Vec<(String, String)>,
}

/// A condition in words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ConditionPhrase {
    /// Its id in the rules.
    pub id: String,
    /// Its page below `check/`; empty if it has none.
    pub page: String,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub rule: String,
    /// What is so where it holds.
    pub yes: String,
    /// What is so where it does not.
    pub no: String,
    /// Whether it must hold, rather than apply.
    pub must_hold: bool,
}

/// A regime in words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RegimePhrase {
    /// Its id in the rules.
    pub id: String,
    /// Its name inside a sentence.
    pub in_sentence: String,
    /// Its name where there is little room.
    pub short: String,
    /// What every answer under it must say.
    pub caveat: String,
    /// Its Japanese name.
    pub name_ja: String,
}

/// An input in words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InputPhrase {
    /// What it asks.
    pub question: String,
    /// Name, and name inside a sentence, of each value.
    pub values: Vec<(String, String)>,
}

/// A verdict in words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VerdictPhrase {
    /// Its shortest name.
    pub short: String,
    /// The lines of its stamp.
    pub stamp: Vec<String>,
    /// The sentence of an answer.
    pub plain: String,
    /// The sentence where a body is named; empty if there is none.
    pub with_who: String,
    /// The sentence where no condition decides; empty if there is none.
    pub closed: String,
}

/// A body that decides, in words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeciderPhrase {
    /// What the condition calls it.
    pub decider: String,
    /// What a sentence calls it; empty where it only ever refuses.
    pub who: String,
    /// "agrees" or "agree".
    pub agrees: String,
    /// The whole of it.
    pub shown: String,
}

/// A question of a real case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CasePhrase {
    /// The id of the case on its page.
    pub id: String,
    /// What it was.
    pub title: String,
    /// The question as a query.
    pub query: String,
    /// What became of it.
    pub outcome: String,
}

/// A source in words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SourcePhrase {
    /// Its id.
    pub id: String,
    /// Publisher, date and grade.
    pub name: String,
    /// Its place below the site's folder.
    pub path: String,
}

impl Phrases {
    /// The words with this name; the name itself if there are none, so that a mistake shows and nothing stops.
    pub fn say<'a>(&'a self, name: &'a str) -> &'a str {
        self.words.iter().find(|(known, _)| known == name).map_or(name, |(_, words)| words)
    }

    /// The words of a verdict.
    pub fn verdict(&self, verdict: Verdict) -> &VerdictPhrase {
        &self.verdicts[verdict as usize]
    }

    /// The words of a condition.
    pub fn condition(&self, id: &str) -> Option<&ConditionPhrase> {
        self.conditions.iter().find(|condition| condition.id == id)
    }

    /// The words of a regime.
    pub fn regime(&self, id: &str) -> Option<&RegimePhrase> {
        self.regimes.iter().find(|regime| regime.id == id)
    }

    /// What a case has chosen for an input, inside a sentence; none where it is open. A date is in words.
    pub fn chosen(&self, case: &Case, input: Input) -> Option<String> {
        if input == Input::Date {
            return case.date().map(|day| day.date().in_words());
        }
        let place = case[input]?.place();
        Some(self.inputs[input as usize].values.get(place)?.1.clone())
    }
}
