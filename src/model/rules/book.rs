//! The book of rules: every condition ready to be put to a case, and how those in force combine.

use super::{
    case::Input,
    facts::{Facts, Scope},
    limits::Dimension,
    regime::Role,
    verdict::Verdict,
};
use serde::{Deserialize, Serialize};

/// A set of rules, by their place in the book.
pub type RuleSet = u128;

/// The most rules that a book can hold.
pub const CAPACITY: usize = RuleSet::BITS as usize;

/// Rules that can decide, and rows that are only shown.
///
/// Regimes that inherit stand before those they inherit from, and overlays last. So the order of
/// the book is the order in which, of two equal rules, the first decides.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Book {
    pub rules: Vec<Rule>,
    pub exits: RuleSet,
    /// Bars and gates, the one that would decide first.
    pub bars: Vec<usize>,
    pub gates: Vec<Gate>,
    pub shown: Vec<Shown>,
    /// Requirements that come with every answer and bind no gate.
    pub with_every_answer: RuleSet,
    pub plans: Vec<Plan>,
}

/// A condition made ready to be put to a case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rule {
    /// The place of the condition among the labels.
    pub label: usize,
    pub role: Role,
    pub scope: Scope,
    pub asks_about: Dimension,
    pub asks: Facts,
    /// The inputs it comes down to, those it asks about first.
    pub inputs: Vec<Input>,
    /// A requirement that is no input: it cannot fail, and comes with the answer.
    pub is_task: bool,
    /// Facts under which nothing lifts this bar.
    pub not_lifted_for: Facts,
    pub verdict: Verdict,
}

/// A gate with everything that can shut it, as far as it is in force.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Gate {
    pub rule: usize,
    pub requires: RuleSet,
    pub shut_by: RuleSet,
    pub excused_by: RuleSet,
    /// Bars that do not stand while this gate is open.
    pub lifts: RuleSet,
}

/// A condition that is shown with an answer and never decides.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Shown {
    pub rule: Rule,
    pub requires: RuleSet,
}

/// The rules in force at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The place of the base regime among the labels; none before the first.
    pub base: Option<usize>,
    pub in_force: RuleSet,
    pub shown: RuleSet,
}

/// Which rules hold in a case: requirements hold, all others apply.
#[derive(Clone, Copy, Debug)]
pub struct Truth {
    pub in_force: RuleSet,
    pub holds: RuleSet,
    /// Bars that nothing can lift in this case.
    pub unliftable: RuleSet,
    /// Whether any base regime is in force.
    pub has_base: bool,
}

/// What the book says of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    pub verdict: Verdict,
    /// The rule that decides; none if no bar stands and no gate is open.
    pub decided_by: Option<usize>,
}

impl Book {
    /// Which of the rules in force hold, given the facts of a case.
    pub fn truth(&self, plan: &Plan, facts: Facts) -> Truth {
        let mut truth = Truth { in_force: plan.in_force, holds: 0, unliftable: 0, has_base: plan.base.is_some() };
        for place in places(plan.in_force) {
            let rule = &self.rules[place];
            truth.holds |= RuleSet::from(rule.holds(facts)) << place;
            truth.unliftable |= RuleSet::from(facts & rule.not_lifted_for != 0) << place;
        }
        truth
    }

    /// The answer: an exit first, then a bar that stands, then the best open gate.
    pub fn answer(&self, truth: Truth) -> Answer {
        let holds = |place: usize| truth.holds >> place & 1 == 1;
        let decided = |place: usize| Answer { verdict: self.rules[place].verdict, decided_by: Some(place) };
        if let Some(exit) = places(self.exits & truth.holds).next() {
            return decided(exit);
        }
        let mut lifted = 0;
        let mut best = None;
        for gate in self.gates.iter().filter(|gate| holds(gate.rule) && gate.lets_through(truth)) {
            lifted |= gate.lifts;
            best = best.or(Some(gate.rule));
        }
        let standing = truth.holds & !(lifted & !truth.unliftable);
        let bar = self.bars.iter().copied().find(|bar| standing >> bar & 1 == 1);
        // A bar of which it is not settled whether it applies shuts nothing that is not open.
        let bar = bar.filter(|bar| best.is_some() || self.rules[*bar].verdict != Verdict::TextSilent);
        match bar.or(best) {
            Some(place) => decided(place),
            None if truth.has_base => Answer { verdict: Verdict::NoDoor, decided_by: None },
            // Where no regime is on record, the record is silent.
            None => Answer { verdict: Verdict::TextSilent, decided_by: None },
        }
    }
}

impl Gate {
    /// Whether nothing shuts the gate, leaving aside whether it applies.
    pub fn lets_through(&self, truth: Truth) -> bool {
        let required = self.requires & truth.in_force;
        required & !truth.holds == 0 && (self.shut_by & truth.holds == 0 || self.excused_by & truth.holds != 0)
    }
}

impl Rule {
    /// A requirement holds unless it speaks and finds none of its values; anything else holds if it
    /// speaks and finds one.
    pub fn holds(&self, facts: Facts) -> bool {
        let found = facts & self.asks != 0;
        if self.role.is_requirement() {
            self.is_task || found || !self.scope.is_met(facts)
        } else {
            found && self.scope.is_met(facts)
        }
    }

    /// Every fact the rule looks at.
    pub fn looks_at(&self) -> Facts {
        self.asks | self.scope.looks_at() | self.not_lifted_for
    }
}

/// The members of a set in order.
pub fn places(mut set: RuleSet) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = set.trailing_zeros() as usize;
        set &= set.wrapping_sub(1);
        (place < CAPACITY).then_some(place)
    })
}
