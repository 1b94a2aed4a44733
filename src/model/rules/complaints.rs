//! Complaints about a record: references that lead nowhere, and what no answer could come from.

use super::{
    book,
    countries::Period,
    facts::{self, FactList},
    index::known_facts,
    limits::{Dimension, Limits},
    record::RuleRecord,
    regime::{Condition, Regime, RegimeKind, Role},
    timeline,
    vocab::Who,
};
use crate::model::date::Day;

/// Everything wrong with a record, each with its place, what was found and what was expected.
pub fn complaints(record: &RuleRecord) -> Vec<String> {
    let mut inspection = Inspection { record, facts: known_facts(record), found: Vec::new() };
    inspection.ids();
    inspection.regimes();
    inspection.bases();
    for regime in &record.regimes {
        regime.conditions.iter().for_each(|condition| inspection.condition(regime, condition));
    }
    inspection.items();
    inspection.classes();
    inspection.states();
    inspection.sizes();
    inspection.found
}

struct Inspection<'a> {
    record: &'a RuleRecord,
    facts: FactList,
    found: Vec<String>,
}

impl<'a> Inspection<'a> {
    fn expect(&mut self, is_known: bool, place: &str, what: &str, found: &str) {
        if !is_known {
            self.found.push(format!("{place}: {what} \"{found}\" is not known; expected one that the data defines"));
        }
    }

    fn limits(&mut self, place: &str, limits: &Limits) {
        for (dimension, values) in limits.by_dimension() {
            for value in values {
                self.expect(self.facts.knows(dimension, value), place, "value", value);
            }
        }
    }

    fn ids(&mut self) {
        let regimes = self.record.regimes.iter().map(|regime| format!("regime {}", regime.id));
        let conditions = self.record.regimes.iter().flat_map(|regime| &regime.conditions);
        let conditions = conditions.map(|condition| format!("condition {}", condition.id));
        let classes = self.record.vocab.items.iter().map(|item| &item.id);
        // In an address an item may be a class or an everyday item, and hyphens stand for underlines.
        let items = classes.chain(self.record.everyday.iter().map(|item| &item.id));
        let items = items.map(|id| format!("item {}", id.replace('_', "-")));
        let mut seen: Vec<String> = Vec::new();
        for id in regimes.chain(conditions).chain(items) {
            if seen.contains(&id) {
                self.found.push(format!("{id}: the id is used twice; expected one record for each id"));
            }
            seen.push(id);
        }
    }

    fn regimes(&mut self) {
        let record = self.record;
        let is_bar = |id: &String| {
            let conditions = record.regimes.iter().flat_map(|regime| &regime.conditions);
            conditions.into_iter().any(|condition| condition.role == Role::Bar && condition.id == *id)
        };
        for regime in &record.regimes {
            self.expect(record.vocab.regimes.contains(&regime.id), "vocab.regimes", "order of regime", &regime.id);
            if let Some(inherited) = &regime.inherits {
                let is_known = record.regimes.iter().any(|other| other.id == *inherited);
                self.expect(is_known, &regime.id, "inherited regime", inherited);
            }
            for lifted in &regime.lifts {
                self.expect(is_bar(lifted), &regime.id, "lifted bar", lifted);
            }
        }
    }

    fn bases(&mut self) {
        let regimes = self.record.regimes.iter();
        let mut bases: Vec<&Regime> = regimes.filter(|regime| regime.kind == RegimeKind::Base).collect();
        bases.sort_by_key(|regime| regime.effective_from);
        for pair in bases.windows(2) {
            let end = Period::new(Some(pair[0].effective_from), pair[0].effective_to).to;
            if end.map(Day::next) != Some(pair[1].effective_from.first_day()) {
                let (first, second) = (&pair[0].id, &pair[1].id);
                self.found.push(format!(
                    "{second}: does not begin the day after {first} ends; expected one base regime on each day"
                ));
            }
        }
    }

    fn condition(&mut self, regime: &Regime, condition: &Condition) {
        let id = &condition.id;
        let outcome = self.record.vocab.outcomes.iter().find(|outcome| outcome.id == condition.outcome);
        self.expect(outcome.is_some(), id, "outcome", &condition.outcome);
        for limits in [&condition.when, &condition.unless, &condition.not_lifted_for] {
            self.limits(id, limits);
        }
        if condition.role.is_shown_only() || regime.kind == RegimeKind::Process {
            return;
        }
        let decides = matches!(condition.role, Role::Bar | Role::Gate | Role::Exit);
        if decides && outcome.is_some_and(|outcome| outcome.verdict.is_none()) {
            let name = &condition.outcome;
            self.found.push(format!("{id}: outcome \"{name}\" has no verdict; expected one, as the condition decides"));
        }
        if condition.role == Role::Gate {
            let is_ordered = self.record.vocab.gates_first.contains(&condition.outcome);
            self.expect(is_ordered, id, "order of outcome", &condition.outcome);
        }
        for value in condition.values.iter().filter(|_| condition.asks != Dimension::Process) {
            self.expect(self.facts.knows(condition.asks, value), id, "value", value);
        }
    }

    fn items(&mut self) {
        let vocab = &self.record.vocab;
        let is_class = |id: &String| vocab.items.iter().any(|item| item.id == *id);
        let is_origin = |id: &String| vocab.origins.iter().any(|term| term.id == *id);
        for everyday in &self.record.everyday {
            for class in std::iter::once(&everyday.class).chain(&everyday.or_class) {
                self.expect(is_class(class), &everyday.id, "class", class);
            }
            self.expect(is_origin(&everyday.origin), &everyday.id, "origin", &everyday.origin);
        }
        for item in &vocab.items {
            item.origins.iter().for_each(|origin| self.expect(is_origin(origin), &item.id, "origin", origin));
        }
        for extra in &vocab.extra_tags {
            self.limits(&extra.tag, &extra.when);
            extra.carried_by.iter().for_each(|class| self.expect(is_class(class), &extra.tag, "class", class));
        }
    }

    fn classes(&mut self) {
        let record: &'a RuleRecord = self.record;
        let lists = &record.country_classes.lists;
        let projects = &record.country_classes.joint_project_partners.projects;
        let mut above: Vec<&String> = Vec::new();
        for class in &record.vocab.destination_classes {
            let id = &class.id;
            for clause in &class.members {
                self.limits(id, &clause.when);
                self.limits(id, &clause.unless);
                for other in clause.when.destination.iter().chain(&clause.unless.destination) {
                    self.expect(above.contains(&other), id, "class above it", other);
                }
                match &clause.who {
                    Who::Everyone | Who::AgreementStates | Who::PendingAgreements => {}
                    Who::States(states) => states.iter().for_each(|iso| self.state(id, iso)),
                    Who::List(list) => self.expect(lists.iter().any(|one| one.id == *list), id, "list", list),
                    Who::PartnersOf(item) => {
                        let is_known = projects.iter().any(|project| project.item_class == *item);
                        self.expect(is_known, id, "project", item);
                    }
                }
            }
            above.push(id);
        }
    }

    fn states(&mut self) {
        let record: &'a RuleRecord = self.record;
        for list in &record.country_classes.lists {
            list.states.iter().for_each(|state| self.state(&list.id, &state.iso));
        }
        let classes = &record.country_classes;
        for territory in &classes.territories {
            self.state("territories", &territory.iso);
            self.state("territories", &territory.of);
        }
        classes.ended.iter().for_each(|ended| self.state("ended", &ended.iso));
        for sanction in &classes.sanctions {
            sanction.states.iter().for_each(|iso| self.state(&sanction.id, iso));
        }
        for agreement in &record.agreements.states {
            self.state(&agreement.country, &agreement.iso);
        }
        for project in &record.country_classes.joint_project_partners.projects {
            project.partners.iter().for_each(|iso| self.state(&project.item_class, iso));
        }
    }

    fn state(&mut self, place: &str, iso: &String) {
        self.expect(self.record.vocab.destinations.contains(iso), place, "state", iso);
    }

    /// The bits are wide for what there is; a record that outgrows them must be told.
    fn sizes(&mut self) {
        let conditions = || self.record.regimes.iter().flat_map(|regime| &regime.conditions);
        let shown = conditions().filter(|condition| condition.role.is_shown_only()).count();
        let clauses = self.record.vocab.destination_classes.iter().map(|class| class.members.len()).sum();
        for (what, size, capacity) in [
            ("facts", self.facts.len() + 1, facts::CAPACITY),
            ("clauses of classes", clauses, timeline::CAPACITY),
            ("conditions that decide", conditions().count() - shown, book::CAPACITY),
            ("conditions that are shown", shown, book::CAPACITY),
        ] {
            if size > capacity {
                self.found.push(format!("rules: too many {what}; expected at most {capacity}, or wider sets"));
            }
        }
    }
}
