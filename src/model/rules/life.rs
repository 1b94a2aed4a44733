//! The life of a case: the same question under every regime.

use serde::{Deserialize, Serialize};

use super::{
    Rules,
    case::{Case, Choice, Input},
    verdict::Verdict,
};
use crate::model::date::Day;

/// A stretch of time in which a case has one answer under one base regime.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The base regime.
    pub regime: Option<String>,
    pub from: Day,
    /// The last day, inclusive; none for the regime in force.
    pub to: Option<Day>,
    /// None while open inputs leave more than one possible.
    pub verdict: Option<Verdict>,
    pub possible: Vec<Verdict>,
    /// The condition that decides, where it is the same throughout.
    pub condition: Option<String>,
}

/// The answers to a case from the first day of the rules to the last, whatever its own date.
/// A regime has more than one span where an exception or a list changes the answer within it.
pub fn life(rules: &Rules, case: &Case) -> Vec<Span> {
    let timeline = &rules.timeline;
    let mut spans: Vec<Span> = Vec::new();
    for era in timeline.eras_between(rules.lists.first_day, rules.lists.last_day) {
        let from = timeline.eras[era].from.max(rules.lists.first_day);
        let then = case.with(Input::Date, Some(Choice::of_day(from)));
        let (possible, condition) = if let Some(point) = rules.point(&then) {
            let answer = rules.answer(&point);
            (vec![answer.verdict], answer.decided_by)
        } else {
            let survey = rules.survey(&then);
            (survey.possible.iter().collect(), survey.decided_by)
        };
        let span = Span {
            regime: rules.base_on(from),
            from,
            to: timeline.last_day(era),
            verdict: if let [verdict] = possible[..] { Some(verdict) } else { None },
            possible,
            condition: condition.map(|rule| rules.condition_id(rule)),
        };
        match spans.last_mut().filter(|last| last.goes_on_as(&span)) {
            Some(last) => last.to = span.to,
            None => spans.push(span),
        }
    }
    spans
}

impl Span {
    fn goes_on_as(&self, next: &Self) -> bool {
        self.regime == next.regime && self.possible == next.possible && self.condition == next.condition
    }
}
