//! What the rules say of a case on a day, in the four kinds that a picture can tell apart.

use crate::content::evidence::find;
use crate::content::reference::PeriodRef;
use crate::model::date::Date;
use crate::model::rules::{
    case::{Case, Choice, Input},
    query,
    verdict::Verdict,
};
use crate::page::context::Context;

/// The kinds of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// Someone may grant it.
    Open,
    /// It was refused in practice.
    Refused,
    /// No door.
    Shut,
    /// The text does not say, or another law applies.
    Silent,
}

impl Answer {
    /// The kind of a verdict.
    pub fn of(verdict: Option<Verdict>) -> Self {
        match verdict {
            Some(Verdict::LicenceOnly | Verdict::MinistersDecide | Verdict::ByException) => Self::Open,
            Some(Verdict::RefusedInPractice) => Self::Refused,
            Some(Verdict::NoDoor) => Self::Shut,
            Some(Verdict::Outside | Verdict::TextSilent) | None => Self::Silent,
        }
    }

    /// What the style sheet calls its colour.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Refused => "refused",
            Self::Shut => "shut",
            Self::Silent => "silent",
        }
    }
}

/// A case of the story on a day.
pub fn on(context: &Context, case: &str, day: Date) -> Case {
    let rules = &context.shared.phrases.rules;
    query::read(rules, case).case.with(Input::Date, Some(Choice::of_day(day.first_day())))
}

/// The first day of a period, and what it is called where there is little room.
pub fn period(context: &Context, id: &PeriodRef) -> (Date, String) {
    let (period, words) = find(&context.site.periods, |period| period.id.0 == id.0);
    (period.from, words.short.clone())
}

/// A verdict in a word or two.
pub fn words(context: &Context, verdict: Option<Verdict>) -> String {
    let phrases = &context.shared.phrases;
    verdict.map_or_else(|| phrases.say("stamp_open").to_owned(), |verdict| phrases.verdict(verdict).short.clone())
}
