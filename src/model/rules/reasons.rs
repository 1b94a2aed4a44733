//! From bits back to words: the reasons that all closings of a case have in common.

use super::{
    Rules,
    book::{Plan, Rule, RuleSet, Shown, Truth, places},
    case::Case,
    decide::{Considered, Decider, Decision, Lack, Reason, Requirement, RequirementKind},
    explain::{Loss, Lost},
    facts::{Facts, Known},
    grounds::Asked,
    labels::ClassLabel,
    limits::Dimension,
    point::Point,
    regime::Role,
};

/// Sets of rules and of shown rows that hold at every point looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Common {
    because_held: RuleSet,
    because_not: RuleSet,
    requirements: RuleSet,
    pub rests_on: RuleSet,
    /// Bars that do not hold, and would change the answer if they did.
    pub absent: RuleSet,
    pub unsettled: RuleSet,
    shown: RuleSet,
    pub known: Known,
    /// Nothing that is not settled goes before what decides.
    pub is_settled: bool,
}

impl Rules {
    /// The reasons common to all points; without a point there are none.
    pub(super) fn reasons(&self, case: &Case, points: &[Point], decided_by: Option<usize>) -> Decision {
        let mut decision = Decision::default();
        let Some(common) = points.iter().map(|point| self.common(point)).reduce(Common::and) else { return decision };
        decision.condition = decided_by.map(|rule| self.condition_id(rule));
        decision.condition_regime = decided_by.map(|rule| self.regime_id(rule));
        if let [point] = points {
            let truth = self.book.truth(self.plan(point), common.known);
            let lost = self.book.lost_gates(common.known, truth, self.book.answer(truth));
            decision.considered = lost.iter().map(|lost| self.considered(lost)).collect();
            decision.nearest = decision.considered.first().filter(|_| decided_by.is_none()).cloned();
        }
        decision.because = self.because(&common, decided_by);
        decision.requirements = self.requirements(&common, decided_by);
        decision.shown = self.shown(&common).map(|shown| self.label(&shown.rule).id.clone()).collect();
        decision.deciders = self.deciders(&common, decided_by);
        decision.unsettled = places(common.unsettled).map(|place| self.condition_id(place)).collect();
        self.add_grounds(&mut decision, &common, &Asked::new(self, case));
        decision
    }

    fn common(&self, point: &Point) -> Common {
        let known = self.facts(point);
        let plan = self.plan(point);
        let truth = self.book.truth(plan, known);
        let answer = self.book.answer(truth);
        let because = self.book.because(known, truth, answer);
        let bars = self.book.bars.iter().fold(0, |set, bar| set | 1 << bar);
        Common {
            because_held: because & truth.holds,
            because_not: because & !truth.holds,
            requirements: self.book.requirements(known, truth, answer),
            rests_on: self.book.rests_on(known, truth, answer),
            absent: because & !truth.holds & bars,
            unsettled: self.book.unsettled(truth, answer),
            shown: self.shown_set(plan, known, truth),
            known,
            is_settled: answer.is_settled,
        }
    }

    fn because(&self, common: &Common, decisive: Option<usize>) -> Vec<Reason> {
        // The decisive condition comes first, then what else holds, then what does not.
        let first = decisive.map_or(0, |place| 1 << place);
        let held = places(common.because_held & first).chain(places(common.because_held & !first));
        let reasons = held.map(|place| (place, true)).chain(places(common.because_not).map(|place| (place, false)));
        let reason = |(place, held): (usize, bool)| {
            let inputs = self.book.rules[place].inputs.clone();
            Reason { condition: self.condition_id(place), held, inputs }
        };
        reasons.map(reason).collect()
    }

    fn considered(&self, lost: &Lost) -> Considered {
        let (why, failed, dimension) = match lost.loss {
            Loss::Missed(dimension) => (Lack::Missed, lost.gate, Some(dimension)),
            Loss::Shut(rule) => (Lack::Shut, rule, None),
            Loss::Outranked(rule) if self.book.rules[rule].role == Role::Bar => (Lack::Barred, rule, None),
            Loss::Outranked(rule) => (Lack::Outranked, rule, None),
        };
        Considered { gate: self.condition_id(lost.gate), why, failed: self.condition_id(failed), dimension }
    }

    fn requirements(&self, common: &Common, decisive: Option<usize>) -> Vec<Requirement> {
        let of = |rule: &Rule, kind, class| Requirement { condition: self.label(rule).id.clone(), kind, class };
        let mut requirements = Vec::new();
        // What comes with every answer comes last.
        let always = common.requirements & self.book.with_every_answer;
        for place in places(common.requirements & !always).chain(places(always)) {
            let rule = &self.book.rules[place];
            let kind = match rule {
                _ if always >> place & 1 == 1 => RequirementKind::Always,
                rule if rule.is_task => RequirementKind::ToDo,
                _ => RequirementKind::Met,
            };
            requirements.push(of(rule, kind, None));
        }
        let gate = self.gate(decisive);
        let along = self.shown(common).filter(|shown| gate.is_some() && self.label(&shown.rule).comes_along);
        requirements.extend(along.map(|shown| of(&shown.rule, RequirementKind::Along, None)));
        let supports = self.shown(common).filter(|shown| shown.rule.role == Role::Support);
        for place in supports.flat_map(|shown| places(shown.requires)).chain(gate) {
            let rule = &self.book.rules[place];
            let judged = self.classes_looked_at(rule, common.known.sure).filter(|class| class.judged);
            requirements.extend(judged.map(|class| of(rule, RequirementKind::Judged, Some(class.id.clone()))));
        }
        requirements
    }

    /// The decisive body, those of the requirements, those of the procedure, and the licence last.
    fn deciders(&self, common: &Common, decisive: Option<usize>) -> Vec<Decider> {
        let always = common.requirements & self.book.with_every_answer;
        let own = decisive.into_iter().chain(places(common.requirements & !always));
        let procedure = self.shown(common).filter(|shown| shown.rule.role == Role::Procedure);
        let procedure = procedure.filter(|_| self.gate(decisive).is_some()).map(|shown| &shown.rule);
        let rule = |place: usize| &self.book.rules[place];
        let mut deciders: Vec<Decider> = Vec::new();
        for rule in own.map(rule).chain(procedure).chain(places(always).map(rule)) {
            let label = self.label(rule);
            let is_new = deciders.iter().all(|decider| decider.who != label.decider);
            if is_new && !label.decider.is_empty() {
                deciders.push(Decider { who: label.decider.clone(), condition: label.id.clone() });
            }
        }
        deciders
    }

    /// The classes of destinations that a rule asks for and that are among the facts.
    pub(super) fn classes_looked_at(&self, rule: &Rule, facts: Facts) -> impl Iterator<Item = &ClassLabel> {
        let when = rule.scope.when.iter().filter(|(dimension, _)| *dimension == Dimension::Destination);
        let asked = if rule.asks_about == Dimension::Destination { rule.asks } else { 0 };
        let asked = when.fold(asked, |all, (_, mask)| all | mask) & facts;
        self.labels.classes.iter().filter(move |class| class.fact & asked != 0)
    }

    fn gate(&self, decisive: Option<usize>) -> Option<usize> {
        decisive.filter(|place| self.book.rules[*place].role == Role::Gate)
    }

    fn regime_id(&self, rule: usize) -> String {
        self.labels.regimes[self.label(&self.book.rules[rule]).regime].clone()
    }

    fn shown(&self, common: &Common) -> impl Iterator<Item = &Shown> {
        places(common.shown).filter_map(|place| self.book.shown.get(place))
    }

    /// Rows that speak in the case: those about process always do within their scope.
    fn shown_set(&self, plan: &Plan, known: Known, truth: Truth) -> RuleSet {
        let speaks = |place: &usize| {
            let Shown { rule, requires } = &self.book.shown[*place];
            let asked = rule.asks_about == Dimension::Process || known.sure & rule.asks != 0;
            asked && rule.scope.is_met(known) && requires & truth.in_force & !truth.holds == 0
        };
        places(plan.shown).filter(speaks).fold(0, |set, place| set | 1 << place)
    }
}

impl Common {
    fn and(self, other: Self) -> Self {
        Self {
            because_held: self.because_held & other.because_held,
            because_not: self.because_not & other.because_not,
            requirements: self.requirements & other.requirements,
            rests_on: self.rests_on & other.rests_on,
            absent: self.absent & other.absent,
            unsettled: self.unsettled & other.unsettled,
            shown: self.shown & other.shown,
            known: Known { sure: self.known.sure & other.known.sure, maybe: self.known.maybe | other.known.maybe },
            is_settled: self.is_settled && other.is_settled,
        }
    }
}
