//! How the book is written: from regimes and conditions to rules, gates and plans.

use super::{
    book::{Book, CAPACITY, Gate, Plan, Rule, RuleSet, Shown},
    countries::Period,
    facts::{FactList, Scope},
    limits::{Dimension, Limits},
    record::RuleRecord,
    regime::{Condition, Reach, Regime, RegimeKind, Role},
    verdict::Verdict,
};
use crate::model::date::Day;

/// A regime with its place, and one of its conditions with its label.
struct Entry<'a> {
    regime_place: usize,
    regime: &'a Regime,
    label: usize,
    condition: &'a Condition,
}

impl Book {
    /// Writes the book of a record, with a plan for each of these days.
    pub fn new(record: &RuleRecord, facts: &FactList, days: &[Day]) -> (Self, Vec<usize>) {
        let entries = entries(record);
        let (shown, deciding): (Vec<&Entry>, Vec<&Entry>) =
            entries.iter().partition(|entry| entry.condition.role.is_shown_only());
        let deciding: Vec<&Entry> = deciding.into_iter().take(CAPACITY).collect();
        let shown: Vec<&Entry> = shown.into_iter().take(CAPACITY).collect();
        let set = |test: &dyn Fn(&Entry) -> bool| set_of(&deciding, test);
        let mut book = Self {
            rules: deciding.iter().map(|entry| Rule::new(entry, record, facts)).collect(),
            exits: set(&|entry| entry.condition.role == Role::Exit),
            with_every_answer: set(&|entry| entry.is_general(Reach::EveryAnswer)),
            ..Self::default()
        };
        for (place, entry) in deciding.iter().enumerate() {
            match entry.condition.role {
                Role::Bar => book.bars.push(place),
                Role::Gate => book.gates.push(gate(place, entry, &deciding, record)),
                _ => {}
            }
        }
        let row = |entry: &&Entry| Shown {
            rule: Rule::new(entry, record, facts),
            requires: of_group(entry, Role::GateRequirement, &deciding, record),
        };
        book.shown = shown.iter().map(row).collect();
        book.put_in_order(&deciding, record);
        let plans = days.iter().map(|day| book.plan_on(*day, &deciding, &shown, record)).collect();
        (book, plans)
    }

    /// The plan under which no rule is in force: for a state that has ended, no rule can be asked.
    pub(super) fn plan_of_nothing(&mut self) -> usize {
        self.known_plan(Plan::default())
    }

    fn known_plan(&mut self, plan: Plan) -> usize {
        let known = self.plans.iter().position(|other| *other == plan);
        if known.is_none() {
            self.plans.push(plan);
        }
        known.unwrap_or(self.plans.len() - 1)
    }

    /// The sorts are stable, so that the order of the book settles the rest.
    fn put_in_order(&mut self, deciding: &[&Entry], record: &RuleRecord) {
        let rank = |order: &[String], place: usize| {
            let outcome = &deciding[place].condition.outcome;
            order.iter().position(|listed| listed == outcome).unwrap_or(order.len())
        };
        self.bars.sort_by_key(|bar| rank(&record.vocab.bars_first, *bar));
        self.gates.sort_by_key(|gate| rank(&record.vocab.gates_first, gate.rule));
    }

    /// The plan of a day: one base with all it inherits, and every overlay.
    fn plan_on(&mut self, day: Day, deciding: &[&Entry], shown: &[&Entry], record: &RuleRecord) -> usize {
        let holds = |regime: &Regime| Period::new(Some(regime.effective_from), regime.effective_to).contains(day);
        let is_base = |regime: &Regime| regime.kind == RegimeKind::Base && holds(regime);
        let base = record.regimes.iter().position(is_base);
        let chain = base.map_or_else(Vec::new, |base| chain(record, base));
        let in_force = |entry: &Entry| {
            let regime = match entry.regime.kind {
                RegimeKind::Base => chain.contains(&entry.regime_place),
                RegimeKind::Overlay => holds(entry.regime),
                RegimeKind::Process => false,
            };
            regime && Period::new(entry.condition.valid_from, entry.condition.valid_to).contains(day)
        };
        self.known_plan(Plan { base, in_force: set_of(deciding, &in_force), shown: set_of(shown, &in_force) })
    }
}

impl Entry<'_> {
    fn is_general(&self, reach: Reach) -> bool {
        self.condition.role == Role::GeneralRequirement && self.regime.general_requirements == reach
    }
}

impl Rule {
    fn new(entry: &Entry, record: &RuleRecord, facts: &FactList) -> Self {
        let condition = entry.condition;
        let asks = facts.mask(condition.asks, &condition.values);
        let scope = Scope::new(facts, &condition.when, &condition.unless);
        let outcome = record.vocab.outcomes.iter().find(|outcome| outcome.id == condition.outcome);
        let mut inputs = facts.inputs_of(asks);
        for input in facts.inputs_of(scope.looks_at()) {
            if !inputs.contains(&input) {
                inputs.push(input);
            }
        }
        Self {
            label: entry.label,
            role: condition.role,
            scope,
            asks_about: condition.asks,
            asks,
            inputs,
            is_task: condition.role.is_requirement() && condition.asks == Dimension::Process && asks == 0,
            not_lifted_for: Scope::new(facts, &condition.not_lifted_for, &Limits::default()).looks_at(),
            verdict: outcome.and_then(|outcome| outcome.verdict).unwrap_or(Verdict::TextSilent),
        }
    }
}

/// All conditions in the order of the book. History is no rule, and is left out.
fn entries(record: &RuleRecord) -> Vec<Entry<'_>> {
    let mut label = 0;
    let mut entries = Vec::new();
    for (regime_place, regime) in record.regimes.iter().enumerate() {
        for condition in &regime.conditions {
            entries.push(Entry { regime_place, regime, label, condition });
            label += 1;
        }
    }
    entries.retain(|entry| entry.regime.kind != RegimeKind::Process);
    // An heir's chain is longer than those of the regimes it inherits from.
    entries.sort_by_key(|entry| match entry.regime.kind {
        RegimeKind::Base => (0, usize::MAX - chain(record, entry.regime_place).len()),
        _ => (1, 0),
    });
    entries
}

fn gate(place: usize, entry: &Entry, deciding: &[&Entry], record: &RuleRecord) -> Gate {
    let general = |other: &Entry| other.is_general(Reach::OwnGates) && are_family(entry, other, record);
    Gate {
        rule: place,
        requires: of_group(entry, Role::GateRequirement, deciding, record) | set_of(deciding, &general),
        shut_by: of_group(entry, Role::GateBar, deciding, record),
        excused_by: of_group(entry, Role::ExceptionToGateBar, deciding, record),
        lifts: set_of(deciding, &|other| entry.regime.lifts.contains(&other.condition.id)),
    }
}

/// A group's name means the same gate in all regimes of a family.
fn of_group(entry: &Entry, role: Role, deciding: &[&Entry], record: &RuleRecord) -> RuleSet {
    let group = &entry.condition.group;
    let belongs = |other: &Entry| other.condition.role == role && group.is_some() && other.condition.group == *group;
    set_of(deciding, &|other| belongs(other) && are_family(entry, other, record))
}

/// Whether two conditions are of one regime, or of two of which some regime inherits both.
fn are_family(one: &Entry, other: &Entry, record: &RuleRecord) -> bool {
    let both_in = |chain: &[usize]| chain.contains(&one.regime_place) && chain.contains(&other.regime_place);
    (0..record.regimes.len()).any(|place| both_in(&chain(record, place)))
}

fn set_of(entries: &[&Entry], test: &dyn Fn(&Entry) -> bool) -> RuleSet {
    let found = entries.iter().enumerate().filter(|(_, entry)| test(entry));
    found.fold(0, |set, (place, _)| set | 1 << place)
}

/// A regime and those it inherits from, nearest first.
fn chain(record: &RuleRecord, first: usize) -> Vec<usize> {
    let mut chain = Vec::new();
    let mut next = Some(first);
    while let Some(place) = next.filter(|place| !chain.contains(place)) {
        chain.push(place);
        let inherited = record.regimes[place].inherits.as_ref();
        next = inherited.and_then(|id| record.regimes.iter().position(|regime| regime.id == *id));
    }
    chain
}
