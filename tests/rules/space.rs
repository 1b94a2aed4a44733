//! Every case there can be, put to the engine one by one.

use std::collections::{BTreeMap, BTreeSet};

use sangensoku::model::rules::{
    case::{Case, Choice, Input},
    census::{Census, Example, census},
    decide::{decide, verdict},
    regime::{Condition, RegimeKind, Role},
    verdict::Verdict,
};

use crate::record::{RECORD, RULES};

/// Calls the visitor with every case at a date and a destination.
pub fn each_case(example: &Example, mut visit: impl FnMut(Case)) {
    let base = Case::OPEN
        .with(Input::Date, Some(Choice::of_day(example.day)))
        .with(Input::Destination, Some(example.destination()));
    let inputs = [Input::Item, Input::Origin, Input::Purpose, Input::Fighting, Input::EndUse, Input::Special];
    let sizes = inputs.map(|input| match input {
        Input::Item => RECORD.vocab.items.len(),
        input => RULES.choice_count(input),
    });
    for number in 0..sizes.iter().product() {
        let mut rest: usize = number;
        let mut case = base;
        for (input, size) in inputs.into_iter().zip(sizes) {
            case = case.with(input, Some(Choice::at(rest % size)));
            rest /= size;
        }
        visit(case);
    }
}

pub fn conditions() -> impl Iterator<Item = &'static Condition> {
    RECORD.regimes.iter().flat_map(|regime| &regime.conditions)
}

fn counts_by_verdict(census: &Census) -> BTreeMap<Verdict, u64> {
    let mut counts = BTreeMap::new();
    census.outcomes.iter().for_each(|outcome| *counts.entry(outcome.verdict).or_default() += outcome.cases);
    counts
}

#[test]
fn the_census_counts_what_asking_every_case_one_by_one_counts() {
    for census in census(&RULES) {
        let mut counts = BTreeMap::new();
        for example in &census.examples {
            each_case(example, |case| {
                let verdict = verdict(&RULES, &case).expect("a closed case has a verdict");
                *counts.entry(verdict).or_default() += 1;
            });
        }
        assert_eq!(counts, counts_by_verdict(&census), "{}", census.regime);
        let places = census.examples.len();
        println!("{}: {places} places, {} cases", census.regime, census.cases);
        for (verdict, cases) in counts {
            println!("    {:20} {cases:>9}", verdict.id());
        }
    }
}

#[test]
fn every_base_regime_has_cases_and_no_case_is_without_a_regime() {
    let census = census(&RULES);
    let counted: BTreeSet<&str> = census.iter().map(|census| census.regime.as_str()).collect();
    let bases = RECORD.regimes.iter().filter(|regime| regime.kind == RegimeKind::Base);
    assert_eq!(counted, bases.map(|regime| regime.id.as_str()).collect());
}

/// Conditions that no case can bring to work, each with the reason; all others must work somewhere.
const IDLE: [(&str, &str); 1] =
    [("T2023.5", "gate p2b is for project partners only, so it never applies to a third state that this could bar")];

/// How a condition can show in decisions. A requirement works where it fails, any other condition
/// where it applies.
#[derive(Default)]
struct Seen {
    decisive: BTreeSet<String>,
    at_work: BTreeSet<String>,
    told: BTreeSet<String>,
}

impl Seen {
    fn look_at(&mut self, case: &Case) {
        let decision = decide(&RULES, case);
        assert!(decision.verdict.is_some(), "a closed case has a verdict");
        let explained = decision.condition.is_some() || decision.nearest.is_some() || decision.ended;
        assert!(explained, "{case:?} has a verdict that nothing explains");
        self.decisive.extend(decision.condition);
        for reason in decision.because {
            let role = conditions().find(|condition| condition.id == reason.condition).map(|condition| condition.role);
            if role.is_some_and(|role| role.is_requirement() != reason.held) {
                self.at_work.insert(reason.condition);
            }
        }
        self.told.extend(decision.requirements.into_iter().map(|requirement| requirement.condition));
        self.told.extend(decision.shown);
    }
}

/// Asks every fifth case for its reasons; the step shares no factor with the sizes of the inputs.
#[test]
fn every_condition_works_somewhere_or_the_reason_is_known() {
    let mut seen = Seen::default();
    let mut number = 0;
    for census in census(&RULES) {
        seen.decisive.extend(census.outcomes.into_iter().filter_map(|outcome| outcome.condition));
        for example in &census.examples {
            each_case(example, |case| {
                number += 1;
                if number % 5 == 0 {
                    seen.look_at(&case);
                }
            });
        }
    }
    let mut surprises = Vec::new();
    for condition in conditions() {
        let id = &condition.id;
        let how = match condition.role {
            Role::Bar | Role::Gate | Role::Exit if seen.decisive.contains(id) => "decides",
            Role::GateRequirement | Role::GeneralRequirement if seen.at_work.contains(id) => "shuts gates",
            Role::GateBar if seen.at_work.contains(id) => "shuts gates",
            Role::ExceptionToGateBar if seen.at_work.contains(id) => "opens gates",
            role if role.is_requirement() && seen.told.contains(id) => "comes with the answer",
            role if role.is_shown_only() && seen.told.contains(id) => "is shown",
            role if role.is_shown_only() => "never decides, and no case shows it",
            _ => "is idle",
        };
        println!("{id:14} {how}");
        if (how == "is idle") != IDLE.iter().any(|(idle, _)| idle == id) {
            surprises.push(format!("{id} {how}"));
        }
    }
    assert!(surprises.is_empty(), "not as expected: {surprises:#?}");
}
