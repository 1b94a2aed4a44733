//! What the checker must never say, as far as a decision can say it.

use std::collections::BTreeSet;

use sangensoku::model::rules::{
    case::{Case, Choice, Input},
    census::{Example, census},
    decide::{Decision, Lack, RequirementKind, decide},
    regime::{Confidence, RegimeKind, Role},
    verdict::Verdict,
};

use crate::{
    record::{CASES, RECORD, RULES},
    space::{conditions, each_case},
};

const OPEN_DOORS: [Verdict; 3] = [Verdict::ByException, Verdict::MinistersDecide, Verdict::LicenceOnly];

/// Every eleventh case under a regime, or under all, with its decision.
fn each_decision(regime: Option<&str>, mut visit: impl FnMut(&Case, Decision)) {
    let mut number = 0;
    for census in census(&RULES).into_iter().filter(|census| regime.is_none_or(|id| census.regime == id)) {
        for example in &census.examples {
            each_case(example, |case| {
                number += 1;
                if number % 11 == 0 {
                    visit(&case, decide(&RULES, &case));
                }
            });
        }
    }
}

fn id(case: &Case, input: Input) -> String {
    RULES.choice_id(input, case[input].expect("a closed case"))
}

#[test]
fn an_open_door_is_never_said_to_be_an_export_for_someone_still_decides() {
    each_decision(None, |case, decision| {
        let verdict = decision.verdict.expect("a closed case");
        if OPEN_DOORS.contains(&verdict) {
            assert!(!decision.deciders.is_empty(), "nobody decides on {case:?}");
            let licence = decision.requirements.iter().any(|one| one.kind == RequirementKind::Always);
            assert!(licence, "no licence comes with {case:?}");
        }
    });
}

#[test]
fn april_2026_is_never_free_export_of_weapons() {
    let weapons: BTreeSet<String> = RECORD
        .vocab
        .items
        .iter()
        .filter(|item| item.tags.iter().any(|tag| tag == "sdf_weapon"))
        .map(|item| item.id.replace('_', "-"))
        .collect();
    let mut open = 0;
    each_decision(Some("T2026"), |case, decision| {
        assert_ne!(decision.verdict, Some(Verdict::LicenceOnly));
        if weapons.contains(&id(case, Input::Item)) && OPEN_DOORS.contains(&decision.verdict.expect("a closed case")) {
            open += 1;
            let needs = |condition: &str| decision.requirements.iter().any(|one| one.condition == condition);
            assert!(needs("T2026.3"), "an agreement is needed for {case:?}");
            assert!(needs("T2026.6"), "the NSC approves each case: {case:?}");
            let fights = id(case, Input::Fighting) != "no";
            assert!(!fights || id(case, Input::Special) == "yes", "not to a fighting state: {case:?}");
            assert_ne!(decision.confidence, Some(Confidence::High), "the text was not seen");
        }
    });
    assert!(open > 0, "some weapon finds a door");
}

#[test]
fn no_first_weapon_under_the_new_rules_is_named() {
    for real in CASES.iter().filter(|real| real.regime == "T2026") {
        assert_eq!(real.outcome, "pending", "{}", real.id);
    }
}

#[test]
fn party_papers_and_laws_of_support_are_never_permissions_nor_bars() {
    let idle: BTreeSet<&str> = RECORD
        .regimes
        .iter()
        .filter(|regime| {
            regime.kind == RegimeKind::Process
                || ["OSA2023", "LAW_SDF116_3", "LAW_DPB2023"].contains(&regime.id.as_str())
        })
        .flat_map(|regime| &regime.conditions)
        .map(|condition| condition.id.as_str())
        .collect();
    let papers: BTreeSet<&str> = RECORD
        .regimes
        .iter()
        .filter(|regime| regime.kind == RegimeKind::Process)
        .flat_map(|regime| &regime.conditions)
        .map(|condition| condition.id.as_str())
        .collect();
    each_decision(None, |case, decision| {
        let because = decision.because.iter().map(|reason| &reason.condition);
        let considered = decision.considered.iter().flat_map(|one| [&one.gate, &one.failed]);
        let carrying = decision.condition.iter().chain(because).chain(considered);
        for condition in carrying {
            assert!(!idle.contains(condition.as_str()), "{condition} carries {case:?}");
        }
        let told = decision.shown.iter().chain(decision.requirements.iter().map(|one| &one.condition));
        for condition in told {
            assert!(!papers.contains(condition.as_str()), "{condition} is shown with {case:?}");
        }
    });
}

#[test]
fn a_lost_bid_is_no_refusal_and_a_refused_idea_is_no_refused_licence() {
    for real in CASES.iter() {
        for question in &real.inputs {
            let decision = decide(&RULES, &question.case(&RULES));
            let open = OPEN_DOORS.contains(&decision.verdict.expect("a closed case"));
            match real.outcome.as_str() {
                "deal_lost_commercial" | "not_concluded" | "pending" => {
                    let is_silent = decision.verdict == Some(Verdict::TextSilent);
                    assert!(open || is_silent, "{} reads as a refusal", real.id);
                }
                // The idea of 2004 is shown beside an answer; the answer itself is another rule's.
                "refused" => {
                    let decides = decision.condition.as_deref().and_then(|id| conditions().find(|one| one.id == id));
                    assert!(
                        decides.is_some_and(|one| one.role == Role::Bar && one.outcome != "refused"),
                        "{}",
                        real.id
                    );
                }
                _ => {}
            }
        }
    }
}

#[test]
fn dual_use_goods_are_always_another_laws_and_nothing_else_is() {
    each_decision(None, |case, decision| {
        let dual_use = id(case, Input::Item) == "dual-use";
        assert_eq!(dual_use, decision.verdict == Some(Verdict::Outside), "{case:?}");
        if dual_use {
            assert!(decision.requirements.is_empty() && decision.considered.is_empty(), "{case:?}");
        }
    });
}

#[test]
fn no_rule_found_is_never_allowed_and_the_nearest_gate_is_named() {
    let gates: BTreeSet<&str> = conditions().filter(|one| one.role == Role::Gate).map(|one| one.id.as_str()).collect();
    each_decision(None, |case, decision| {
        let verdict = decision.verdict.expect("a closed case");
        if OPEN_DOORS.contains(&verdict) {
            assert!(decision.condition.as_deref().is_some_and(|id| gates.contains(id)), "{case:?}");
        }
        // What is not said turns on a condition that says so, or that nothing settles.
        if verdict == Verdict::TextSilent {
            let decisive = decision.condition.as_deref().expect("a condition");
            assert!(gates.contains(decisive) || decision.unsettled.iter().any(|id| id == decisive), "{case:?}");
            assert_eq!(decision.confidence, Some(Confidence::Low), "{case:?}");
        }
        if decision.condition.is_none() {
            assert_eq!(verdict, Verdict::NoDoor, "{case:?}");
            let nearest = decision.nearest.expect("a gate that came nearest");
            assert!(matches!(nearest.why, Lack::Missed | Lack::Shut), "{case:?}");
        }
    });
}

#[test]
fn a_date_before_the_rules_is_not_allowed_but_not_said() {
    let example = Example { day: RECORD.vocab.first_day.previous(), destination: 0 };
    each_case(&example, |case| {
        let decision = decide(&RULES, &case);
        assert_eq!((decision.verdict, decision.regime), (Some(Verdict::TextSilent), None));
    });
}

#[test]
fn a_date_after_the_facts_says_so() {
    let on = |day: &str| {
        let case =
            Case::default().with(Input::Date, RULES.choice(Input::Date, day)).with(Input::Item, Some(Choice::at(0)));
        decide(&RULES, &case).after_coverage
    };
    assert!(!on("2026-10-10") && on("2026-10-11"));
}

/// The lists and measures that speak against an export, and the days on which they name a place.
fn is_spoken_against(iso: &str, day: sangensoku::model::date::Day) -> bool {
    let classes = &RECORD.country_classes;
    let against = ["communist_bloc", "un_embargo", "un_embargo_in_part"];
    let lists = classes.lists.iter().filter(|list| against.contains(&list.id.as_str()));
    let listed = lists.flat_map(|list| list.states.iter().map(move |state| (list, state)));
    listed.filter(|(_, state)| state.iso == iso).any(|(list, state)| list.period().and(state.period()).contains(day))
        || classes.sanctions.iter().any(|one| one.states.iter().any(|state| state == iso) && one.period().contains(day))
}

#[test]
fn no_door_is_surely_open_to_a_state_on_a_list_of_the_day() {
    let destinations = RECORD.vocab.destinations.iter().enumerate();
    for (place, iso) in destinations {
        for year in 1950..=2026 {
            let day = sangensoku::model::date::Day::parse(&format!("{year}-06-01")).expect("a day");
            if !is_spoken_against(iso, day) {
                continue;
            }
            let mut number = 0;
            each_case(&Example { day, destination: place }, |case| {
                number += 1;
                if number % 499 == 0 {
                    let decision = decide(&RULES, &case);
                    let open = [Verdict::ByException, Verdict::MinistersDecide].map(Some).contains(&decision.verdict);
                    // Arms that Japan's own forces carry are no export to the state in which they serve.
                    let own = id(&case, Input::Purpose) == "sdf-activity";
                    assert!(!open || own || decision.confidence == Some(Confidence::Low), "{case:?} {decision:#?}");
                }
            });
        }
    }
}
