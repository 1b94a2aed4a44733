//! The words that a language gives to the rules: what the checker's form and its answers are made of.

use crate::model::rules::{case::Input, verdict::Verdict};
use schemars::JsonSchema;
use serde::Deserialize;

/// `<language>/rules/conditions.json`
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConditionWordsFile {
    /// One entry for each condition of each regime.
    pub conditions: Vec<ConditionWords>,
}

/// A condition in plain words.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConditionWords {
    /// Whose words.
    pub condition: String,
    /// The heading of its page.
    #[schemars(length(min = 1, max = 70))]
    pub title: String,
    /// What it says, as one or two sentences with their dates.
    pub rule: String,
    /// What is so where it is met: a clause without a full stop. Conditions that only inform need none.
    #[serde(default)]
    pub yes: String,
    /// What is so where it is not met.
    #[serde(default)]
    pub no: String,
    /// A case that it decides, as a query; the example of its page.
    pub example: Option<String>,
}

/// `<language>/rules/regimes.json`
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RegimeWordsFile {
    /// One entry for each regime.
    pub regimes: Vec<RegimeWords>,
    /// One entry for each body that a condition names.
    pub deciders: Vec<DeciderWords>,
}

/// The names of a regime.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RegimeWords {
    /// Whose words.
    pub regime: String,
    /// Its name.
    pub name: String,
    /// Its name inside a sentence: "the rules of 2014".
    pub in_sentence: String,
    /// Its name where there is little room.
    #[schemars(length(min = 1, max = 24))]
    pub short: String,
    /// What every answer under it must say, such as that its text was not seen.
    #[serde(default)]
    pub caveat: String,
}

/// Someone who decides, inside a sentence.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeciderWords {
    /// The words of the condition.
    pub decider: String,
    /// "the Cabinet", "four ministers in the National Security Council"; none where it only ever refuses.
    #[serde(default)]
    pub who: String,
    /// "agrees" or "agree".
    #[serde(default)]
    pub agrees: String,
    /// The whole of it, in plain words.
    #[serde(default)]
    pub shown: String,
}

/// `<language>/rules/form.json`: what each input asks, and what each of its values is called.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormWords {
    /// When, what, whose, for whom, what for, fighting, passed on, special: what each input asks.
    pub questions: [String; 8],
    /// Everyday items.
    pub items: Vec<TermWords>,
    /// Classes of items.
    pub classes: Vec<TermWords>,
    /// Where it was made.
    pub origins: Vec<TermWords>,
    /// What it is for.
    pub purposes: Vec<TermWords>,
    /// Whether the destination fights.
    pub fighting: Vec<TermWords>,
    /// Whether it may be passed on.
    pub end_uses: Vec<TermWords>,
    /// Whether something special is claimed.
    pub specials: Vec<TermWords>,
}

/// The words of one value.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermWords {
    /// Its id in the rules.
    pub id: String,
    /// Its name in a list.
    pub name: String,
    /// Its name inside a sentence, where that differs.
    #[serde(default)]
    pub short: String,
    /// Examples, or what it means.
    #[serde(default)]
    pub hint: String,
    /// Other words that people type for it.
    #[serde(default)]
    pub words: Vec<String>,
}

impl TermWords {
    /// The name inside a sentence.
    pub fn in_sentence(&self) -> &str {
        if self.short.is_empty() { &self.name } else { &self.short }
    }
}

/// `<language>/rules/places.json`
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceWordsFile {
    /// One entry for each destination, sorted by name.
    pub places: Vec<TermWords>,
}

/// `<language>/rules/verdicts.json`
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VerdictWordsFile {
    /// The verdicts, in the order in which they are always shown.
    pub verdicts: Vec<VerdictWords>,
}

/// The words of a verdict. In its sentences `{rules}`, `{item}`, `{place}`, `{who}` and `{agrees}` are filled in.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VerdictWords {
    /// The verdict.
    pub verdict: Verdict,
    /// Its name in a few words.
    pub name: String,
    /// Its name where there is little room.
    #[schemars(length(min = 1, max = 12))]
    pub short: String,
    /// The lines of its stamp.
    #[schemars(length(min = 1, max = 3))]
    pub stamp: Vec<String>,
    /// What it means.
    pub means: String,
    /// The sentence of an answer.
    pub plain: String,
    /// The sentence where a body is named that decides.
    #[serde(default)]
    pub with_who: String,
    /// The sentence where no condition decides.
    #[serde(default)]
    pub closed: String,
}

/// `<language>/rules/measures.json`
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureWordsFile {
    /// One entry for each measure outside the rules.
    pub measures: Vec<MeasureWords>,
}

/// A measure outside the rules, in words.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureWords {
    /// Whose words.
    pub measure: String,
    /// What it does, with its day.
    pub text: String,
}

/// `<language>/rules/cases.json`
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseWordsFile {
    /// One entry for each real case.
    pub cases: Vec<RealCaseWords>,
}

/// A real case in plain words.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RealCaseWords {
    /// Whose words.
    pub case: String,
    /// What it was.
    #[schemars(length(min = 1, max = 70))]
    pub title: String,
    /// The question before the answer, which it does not give away.
    pub question: String,
    /// What happened.
    pub happened: String,
}

/// All words of the rules, checked: each id of the rules has its own.
#[derive(Clone, Debug)]
pub struct RuleWords {
    /// The conditions, in the order of their file.
    pub conditions: Vec<ConditionWords>,
    /// The regimes and the bodies that decide.
    pub regimes: RegimeWordsFile,
    /// The form.
    pub form: FormWords,
    /// The destinations, sorted by name.
    pub places: Vec<TermWords>,
    /// The verdicts, in the order in which they are always shown.
    pub verdicts: Vec<VerdictWords>,
    /// The real cases.
    pub cases: Vec<RealCaseWords>,
    /// Sanctions and other controls, which the rules do not hold.
    pub measures: Vec<MeasureWords>,
}

impl RuleWords {
    /// The terms of an input; everyday items come before their classes.
    pub fn terms(&self, input: Input) -> Vec<&TermWords> {
        let form = &self.form;
        match input {
            Input::Date => Vec::new(),
            Input::Item => form.items.iter().chain(&form.classes).collect(),
            Input::Origin => form.origins.iter().collect(),
            Input::Destination => self.places.iter().collect(),
            Input::Purpose => form.purposes.iter().collect(),
            Input::Fighting => form.fighting.iter().collect(),
            Input::EndUse => form.end_uses.iter().collect(),
            Input::Special => form.specials.iter().collect(),
        }
    }

    /// The words of a verdict.
    pub fn verdict(&self, verdict: Verdict) -> &VerdictWords {
        self.verdicts.iter().find(|words| words.verdict == verdict).expect("checked: every verdict has its words")
    }

    /// The words of a condition.
    pub fn condition(&self, id: &str) -> &ConditionWords {
        self.conditions.iter().find(|words| words.condition == id).expect("checked: every condition has its words")
    }

    /// The words of a regime.
    pub fn regime(&self, id: &str) -> &RegimeWords {
        self.regimes.regimes.iter().find(|words| words.regime == id).expect("checked: every regime has its words")
    }

    /// The words of a real case.
    pub fn case(&self, id: &str) -> &RealCaseWords {
        self.cases.iter().find(|words| words.case == id).expect("checked: every real case has its words")
    }
}
