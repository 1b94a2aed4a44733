//! The book of rules: every condition ready to be put to a case, and how those in force combine.

use super::{
    case::Input,
    facts::{Facts, Known, Scope},
    limits::Dimension,
    regime::Role,
    verdict::Verdict,
};
use crate::model::pack::pack_struct;

/// A set of rules, by their place in the book.
pub type RuleSet = u128;

/// The most rules that a book can hold.
pub const CAPACITY: usize = RuleSet::BITS as usize;

/// Rules that can decide, and rows that are only shown.
///
/// Regimes that inherit stand before those they inherit from, and overlays last. So the order of
/// the book is the order in which, of two equal rules, the first decides.
#[derive(Clone, Debug, Default)]
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
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
pub struct Gate {
    pub rule: usize,
    pub requires: RuleSet,
    pub shut_by: RuleSet,
    pub excused_by: RuleSet,
    /// Bars that do not stand while this gate is open.
    pub lifts: RuleSet,
}

/// A condition that is shown with an answer and never decides.
#[derive(Clone, Debug)]
pub struct Shown {
    pub rule: Rule,
    pub requires: RuleSet,
}

/// The rules in force at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The place of the base regime among the labels; none before the first.
    pub base: Option<usize>,
    pub in_force: RuleSet,
    pub shown: RuleSet,
}

pack_struct!(Book { rules, exits, bars, gates, shown, with_every_answer, plans });
pack_struct!(Rule { label, role, scope, asks_about, asks, inputs, is_task, not_lifted_for, verdict });
pack_struct!(Gate { rule, requires, shut_by, excused_by, lifts });
pack_struct!(Shown { rule, requires });
pack_struct!(Plan { base, in_force, shown });

/// Which rules hold in a case: requirements hold, all others apply.
#[derive(Clone, Copy, Debug)]
pub struct Truth {
    pub in_force: RuleSet,
    pub holds: RuleSet,
    /// All that hold, and all that may, as nothing settles it.
    pub may_hold: RuleSet,
    /// Bars that nothing can lift in this case.
    pub unliftable: RuleSet,
    /// The same, and those that may be such.
    pub may_be_unliftable: RuleSet,
    /// Whether any base regime is in force.
    pub has_base: bool,
}

/// What the book says of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    pub verdict: Verdict,
    /// The rule that decides; none if no bar stands and no gate is open.
    pub decided_by: Option<usize>,
    /// Nothing that is not settled goes before the rule that decides, or is it.
    pub is_settled: bool,
}

impl Book {
    /// Which of the rules in force hold, given the facts of a case.
    pub fn truth(&self, plan: &Plan, known: Known) -> Truth {
        let mut truth = Truth {
            in_force: plan.in_force,
            holds: 0,
            may_hold: 0,
            unliftable: 0,
            may_be_unliftable: 0,
            has_base: plan.base.is_some(),
        };
        for place in places(plan.in_force) {
            let rule = &self.rules[place];
            truth.holds |= RuleSet::from(rule.holds(known)) << place;
            truth.may_hold |= RuleSet::from(rule.holds(known.turned())) << place;
            truth.unliftable |= RuleSet::from(known.sure & rule.not_lifted_for != 0) << place;
            truth.may_be_unliftable |= RuleSet::from(known.maybe & rule.not_lifted_for != 0) << place;
        }
        truth
    }

    /// The answer: an exit first, then a bar that stands, then the best open gate. Where a bar, or
    /// the only gate, is not settled, the text does not say.
    pub fn answer(&self, truth: Truth) -> Answer {
        let decided = |place: usize, is_settled| Answer {
            verdict: self.rules[place].verdict,
            decided_by: Some(place),
            is_settled,
        };
        let open = |place: usize| Answer { verdict: Verdict::TextSilent, decided_by: Some(place), is_settled: false };
        let without = |verdict| Answer { verdict, decided_by: None, is_settled: true };
        if let Some(exit) = places(self.exits & truth.holds).next() {
            return decided(exit, true);
        }
        if let Some(exit) = places(self.exits & truth.may_hold).next() {
            return open(exit);
        }
        let possible = truth.turned();
        let (mut lifted, mut may_be_lifted) = (0, 0);
        let (mut best, mut best_possible) = (None, None);
        for gate in self.gates.iter().filter(|gate| gate.is_open(possible)) {
            may_be_lifted |= gate.lifts;
            best_possible = best_possible.or(Some(gate.rule));
            if gate.is_open(truth) {
                lifted |= gate.lifts;
                best = best.or(Some(gate.rule));
            }
        }
        let first = |set: RuleSet| self.bars.iter().copied().find(|bar| set >> bar & 1 == 1);
        let standing = first(truth.holds & !(may_be_lifted & !truth.unliftable));
        let may_stand = first(truth.may_hold & !(lifted & !truth.may_be_unliftable));
        match (standing, may_stand, best, best_possible) {
            (Some(bar), _, _, _) => decided(bar, may_stand == Some(bar)),
            (None, Some(bar), Some(_), _) => open(bar),
            (None, None, Some(gate), _) => decided(gate, true),
            (None, _, None, Some(gate)) => open(gate),
            (None, _, None, None) if truth.has_base => without(Verdict::NoDoor),
            // Where no regime is on record, the record is silent.
            (None, _, None, None) => without(Verdict::TextSilent),
        }
    }
}

impl Truth {
    /// The same asked of what may be: see [`Known`].
    #[must_use]
    pub fn turned(self) -> Self {
        Self {
            holds: self.may_hold,
            may_hold: self.holds,
            unliftable: self.may_be_unliftable,
            may_be_unliftable: self.unliftable,
            ..self
        }
    }

    /// The same, with a rule that holds or does not.
    #[must_use]
    pub fn with(self, rule: usize, holds: bool) -> Self {
        let set = |rules: RuleSet| if holds { rules | 1 << rule } else { rules & !(1 << rule) };
        Self { holds: set(self.holds), may_hold: set(self.may_hold), ..self }
    }

    /// Rules of which nothing settles whether they hold.
    pub fn unsettled(self) -> RuleSet {
        self.may_hold & !self.holds
    }
}

impl Gate {
    /// Whether nothing shuts the gate, leaving aside whether it applies.
    pub fn lets_through(&self, truth: Truth) -> bool {
        let required = self.requires & truth.in_force;
        required & !truth.holds == 0 && (self.shut_by & truth.may_hold == 0 || self.excused_by & truth.holds != 0)
    }

    /// Whether the gate applies and nothing shuts it.
    pub fn is_open(&self, truth: Truth) -> bool {
        truth.holds >> self.rule & 1 == 1 && self.lets_through(truth)
    }
}

impl Rule {
    /// A requirement holds unless it speaks and finds none of its values; anything else holds if it
    /// speaks and finds one.
    pub fn holds(&self, known: Known) -> bool {
        let found = known.sure & self.asks != 0;
        if self.role.is_requirement() {
            self.is_task || found || !self.scope.is_met(known.turned())
        } else {
            found && self.scope.is_met(known)
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
