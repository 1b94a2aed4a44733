//! Reasons: which rules carry an answer, and why each other gate did not.

use super::{
    book::{Answer, Book, Gate, Rule, RuleSet, Truth, places},
    facts::Known,
    limits::Dimension,
    regime::Role,
};

/// Why a gate is not the one that decides. The first of several causes stands for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// The gate does not apply: the dimension has none of the values it asks for, or a value it
    /// excludes.
    Missed(Dimension),
    /// A requirement failed or a bar of the gate applies: the rule that shut it.
    Shut(usize),
    /// The gate is open, but the rule named here goes before it.
    Outranked(usize),
}

/// A gate that lost.
#[derive(Clone, Copy, Debug)]
pub struct Lost {
    pub gate: usize,
    pub loss: Loss,
    /// Whether its own question is answered no, how many other limits it misses the case by, and
    /// how many rules shut it: a gate for such an item is nearer than one for another.
    pub distance: (bool, usize, u32),
}

impl Book {
    /// The rules whose change, alone, would change the verdict.
    ///
    /// A requirement that does not speak in the case, and a task that cannot fail, carry nothing.
    pub fn because(&self, known: Known, truth: Truth, answer: Answer) -> RuleSet {
        let carries = |place: &usize| {
            let rule = &self.rules[*place];
            let is_input = !rule.is_task && (!rule.role.is_requirement() || rule.scope.is_met(known));
            let changes = |holds| self.answer(truth.with(*place, holds)).verdict != answer.verdict;
            let holds = truth.holds >> place & 1 == 1;
            is_input && changes(!holds)
        };
        places(truth.in_force & !truth.unsettled()).filter(carries).fold(0, |set, place| set | 1 << place)
    }

    /// The rules that nothing settles and that the answer would turn on: settled one way or the
    /// other, alone or all together, they change it or make it sure.
    pub fn unsettled(&self, truth: Truth, answer: Answer) -> RuleSet {
        let unsettled = truth.unsettled();
        let changes = |place: &usize| {
            let settled = |holds| self.answer(truth.with(*place, holds));
            let same = |other: Answer| (other.verdict, other.is_settled) == (answer.verdict, answer.is_settled);
            answer.decided_by == Some(*place) || !same(settled(true)) || !same(settled(false))
        };
        let alone = places(unsettled).filter(changes).fold(0, |set, place| set | 1 << place);
        if answer.is_settled { 0 } else { alone }
    }

    /// The requirements that come with the answer.
    pub fn requirements(&self, facts: Known, truth: Truth, answer: Answer) -> RuleSet {
        let speaking = self.speaking(facts, truth);
        let of_gate = self.deciding_gate(answer).map_or(0, |gate| gate.requires & speaking);
        let left = answer.decided_by.is_some_and(|rule| self.rules[rule].role == Role::Exit);
        let always = if left { 0 } else { self.with_every_answer & truth.holds & speaking };
        of_gate | always
    }

    /// The rules that carry the answer: the decisive one, and for a gate the requirements and
    /// exceptions that keep it open. For an answer without a decisive rule, the gate that came
    /// nearest and what shut it.
    pub fn rests_on(&self, facts: Known, truth: Truth, answer: Answer) -> RuleSet {
        let Some(rule) = answer.decided_by else {
            let nearest = self.lost_gates(facts, truth, answer).into_iter().next();
            return nearest.map_or(0, |lost| match lost.loss {
                Loss::Shut(rule) | Loss::Outranked(rule) => 1 << lost.gate | 1 << rule,
                Loss::Missed(_) => 1 << lost.gate,
            });
        };
        let gate = self.deciding_gate(answer);
        let required = gate.map_or(0, |gate| gate.requires & self.speaking(facts, truth) & !self.tasks());
        let shut = gate.is_some_and(|gate| gate.shut_by & truth.holds != 0);
        let excused = gate.filter(|_| shut).map_or(0, |gate| gate.excused_by & truth.holds);
        1 << rule | required | excused
    }

    /// Gates that do not decide, the nearest first.
    pub fn lost_gates(&self, facts: Known, truth: Truth, answer: Answer) -> Vec<Lost> {
        if answer.decided_by.is_some_and(|rule| self.rules[rule].role == Role::Exit) {
            return Vec::new();
        }
        let in_force = |gate: &&Gate| truth.in_force >> gate.rule & 1 == 1;
        let others = self.gates.iter().filter(in_force).filter(|gate| Some(gate.rule) != answer.decided_by);
        let mut nearest_first: Vec<Lost> = Vec::new();
        for gate in others {
            let lost = self.lose(gate, facts, truth, answer);
            // Few gates are put in order: inserting each weighs less in the WASM than a sort.
            let at = nearest_first.partition_point(|other| other.distance <= lost.distance);
            nearest_first.insert(at, lost);
        }
        nearest_first
    }

    fn lose(&self, gate: &Gate, facts: Known, truth: Truth, answer: Answer) -> Lost {
        let rule = &self.rules[gate.rule];
        let asked = (facts.maybe & rule.asks == 0).then_some(rule.asks_about);
        let misses = rule.scope.misses(facts);
        let first_miss = asked.or(misses.first().copied());
        let failed = gate.requires & truth.in_force & !truth.may_hold;
        let excused = gate.excused_by & truth.holds != 0;
        let shut_by = failed | if excused { 0 } else { gate.shut_by & truth.holds };
        let loss = match (first_miss, answer.decided_by, places(shut_by).next()) {
            (Some(dimension), _, _) => Loss::Missed(dimension),
            (None, _, Some(rule)) => Loss::Shut(rule),
            // An open gate is never lost without a rule that goes before it.
            (None, rule, None) => Loss::Outranked(rule.unwrap_or(gate.rule)),
        };
        Lost { gate: gate.rule, loss, distance: (asked.is_some(), misses.len(), shut_by.count_ones()) }
    }

    fn deciding_gate(&self, answer: Answer) -> Option<&Gate> {
        self.gates.iter().find(|gate| Some(gate.rule) == answer.decided_by)
    }

    /// Rules in force whose scope lets them speak in the case, whatever they find.
    fn speaking(&self, facts: Known, truth: Truth) -> RuleSet {
        let speaks = |place: &usize| self.rules[*place].scope.is_met(facts);
        places(truth.in_force).filter(speaks).fold(0, |set, place| set | 1 << place)
    }

    fn tasks(&self) -> RuleSet {
        self.set_of(|rule| rule.is_task)
    }

    fn set_of(&self, test: impl Fn(&Rule) -> bool) -> RuleSet {
        let found = self.rules.iter().enumerate().filter(|(_, rule)| test(rule));
        found.fold(0, |set, (place, _)| set | 1 << place)
    }
}
