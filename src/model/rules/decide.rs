//! The decision: a verdict with its reasons.

use serde::{Deserialize, Serialize};

use super::{
    Rules,
    book::Rule,
    case::{Case, Input},
    labels::ConditionLabel,
    limits::Dimension,
    query::Dropped,
    regime::Confidence,
    verdict::{Verdict, Verdicts},
};
use crate::model::date::Day;

/// What the rules say of a case. It is a reading of the rules and never a forecast.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// None while open inputs leave more than one possible.
    pub verdict: Option<Verdict>,
    /// All verdicts that the open inputs leave possible.
    pub possible: Vec<Verdict>,
    /// The open input whose answer would settle most.
    pub ask_next: Option<Input>,
    /// The base regime of the date.
    pub regime: Option<String>,
    /// The condition that decides. None if no door was found, or if it depends on open inputs.
    pub condition: Option<String>,
    /// The regime of that condition: the base, one it inherits from, or an overlay.
    pub condition_regime: Option<String>,
    /// If no bar stands and no gate is open, the gate that came nearest.
    pub nearest: Option<Considered>,
    /// Conditions whose change, alone, would change the verdict.
    pub because: Vec<Reason>,
    /// Gates that do not decide, nearest first.
    pub considered: Vec<Considered>,
    /// Who has a say, in order.
    pub deciders: Vec<Decider>,
    /// Conditions of which nothing settles whether they hold, and on which the answer turns.
    pub unsettled: Vec<String>,
    /// The state that the destination is counted with, where the answer rests on that.
    pub counted_with: Option<String>,
    /// Nothing settles the class of the item.
    pub class_open: bool,
    /// The destination had ended by then: no rule can be asked about it.
    pub has_ended: bool,
    /// Measures outside these rules that touch the destination on the day.
    pub sanctions: Vec<Sanctioned>,
    /// What comes with the answer.
    pub requirements: Vec<Requirement>,
    /// Conditions of the time that inform and never decide.
    pub shown: Vec<String>,
    /// The confidence of the weakest ground.
    pub confidence: Option<Confidence>,
    pub rests_on: Vec<Ground>,
    pub sources: Vec<String>,
    /// The date is later than the facts were followed.
    pub after_coverage: bool,
    /// What of the address was not understood.
    pub dropped: Vec<Dropped>,
}

/// A measure that can forbid what the rules leave open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sanctioned {
    pub id: String,
    pub sources: Vec<String>,
}

/// A condition that carries the verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    pub condition: String,
    /// Whether it holds; the verdict may also rest on a condition that does not.
    pub held: bool,
    /// The inputs to go back to, the one it asks about first.
    pub inputs: Vec<Input>,
}

/// A gate that does not decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Considered {
    pub gate: String,
    pub why: Lack,
    /// The one condition that failed or goes before: the gate itself where the case misses it.
    pub failed: String,
    /// What the case misses the gate by.
    pub dimension: Option<Dimension>,
}

/// How a gate was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lack {
    /// The gate is not for such a case.
    Missed,
    /// A requirement fails, or a bar of the gate applies.
    Shut,
    /// The gate is open, but a bar of the regime stands.
    Barred,
    /// The gate is open, but another goes before it.
    Outranked,
}

/// Someone who has a say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decider {
    pub who: String,
    pub condition: String,
}

/// Something that comes with the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    pub condition: String,
    pub kind: RequirementKind,
    /// The class of destination that the government judges.
    pub class: Option<String>,
}

/// How a requirement stands in the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequirementKind {
    /// The inputs meet it.
    Met,
    /// It is still to be done.
    ToDo,
    /// There is no list: the government judges, and the answer takes it as met.
    Judged,
    /// A step or a report that comes with an open door.
    Along,
    /// It comes with every answer: the licence.
    Always,
}

/// What the answer rests on: a condition, or a list of countries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    pub id: String,
    pub is_list: bool,
    pub confidence: Confidence,
}

/// Decides a case. Open inputs give all possible verdicts, and reasons as far as they are common.
pub fn decide(rules: &Rules, case: &Case) -> Decision {
    let mut decision = rules.point(case).map_or_else(
        || {
            let survey = rules.survey(case);
            let mut decision = rules.reasons(case, &survey.points, survey.decided_by);
            decision.ask_next = survey.ask_next;
            decision.set_possible(survey.possible);
            decision
        },
        |point| {
            let answer = rules.answer(&point);
            let mut decision = rules.reasons(case, &[point], answer.decided_by);
            decision.set_possible([answer.verdict].into_iter().collect());
            decision
        },
    );
    decision.after_coverage = case.date().is_some_and(|day| day > rules.lists.covered_until);
    decision.regime = case.date().and_then(|day| rules.base_on(day));
    decision.has_ended = rules.has_ended(case);
    decision.sanctions = rules.sanctions(case);
    decision.class_open = case[Input::Item].is_some_and(|item| rules.is_open_item(item));
    if decision.class_open && decision.verdict != Some(Verdict::Outside) {
        decision.confidence = decision.confidence.map(|_| Confidence::Low);
    }
    if decision.has_ended {
        decision.regime = None;
        decision.confidence = Some(Confidence::Low);
    }
    decision
}

/// The verdict alone, without reasons and without allocation, for maps and counts. None while an
/// input is open.
pub fn verdict(rules: &Rules, case: &Case) -> Option<Verdict> {
    rules.point(case).map(|point| rules.answer(&point).verdict)
}

impl Decision {
    fn set_possible(&mut self, possible: Verdicts) {
        self.verdict = possible.only();
        self.possible = possible.iter().collect();
    }
}

impl Rules {
    /// The base regime of a day.
    pub fn base_on(&self, day: Day) -> Option<String> {
        let plan = self.timeline.eras[self.timeline.era_on(day)].plan;
        self.book.plans[plan].base.map(|base| self.labels.regimes[base].clone())
    }

    /// Whether the destination had ended by the day.
    pub fn has_ended(&self, case: &Case) -> bool {
        let (Some(day), Some(destination)) = (case.date(), case[Input::Destination]) else { return false };
        let era = self.timeline.era_on(day);
        let place = self.timeline.place(era, self.column(destination));
        let plan = self.timeline.places.get(place).map(|place| place.plan);
        plan != Some(self.timeline.eras[era].plan)
    }

    /// The label of a rule.
    pub(super) fn label(&self, rule: &Rule) -> &ConditionLabel {
        &self.labels.conditions[rule.label]
    }

    /// The condition of a rule of the book.
    pub(super) fn condition_id(&self, rule: usize) -> String {
        self.label(&self.book.rules[rule]).id.clone()
    }
}
