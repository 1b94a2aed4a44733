//! The reasons of single decisions, as a reader would get them.

use sangensoku::model::rules::{
    case::Input,
    decide::{Decision, Lack, RequirementKind},
    limits::Dimension,
    query::answer,
    regime::Confidence,
    verdict::Verdict,
};

use crate::record::RULES;

fn decision(query: &str) -> Decision {
    let (reading, decision) = answer(&RULES, query);
    assert_eq!(reading.dropped, [], "{query}");
    decision
}

fn because(query: &str, expected: &[(&str, bool)]) {
    let decision = decision(query);
    let found: Vec<(&str, bool)> =
        decision.because.iter().map(|reason| (reason.condition.as_str(), reason.held)).collect();
    assert_eq!(found, expected, "{query}");
}

#[test]
fn because_names_what_alone_would_change_the_verdict_the_decisive_first() {
    because(
        "d=2026-05-05&i=destroyer&o=own&to=ph",
        &[
            ("T2026.1", true),
            ("T2026.3", true),
            ("T2026.9", true),
            ("T2026.P1a", false),
            ("T2026.P1b", false),
            ("T2026.P1c", false),
            ("T2026.4", false),
            ("LAW_FEFA.2", false),
        ],
    );
    because(
        "d=1986-09-05&i=military-technology&o=own&to=us",
        &[("X1983.2", true), ("X1983.1", true), ("X1983.3", true), ("MIKI1976.1", false), ("LAW_FEFA.2", false)],
    );
}

#[test]
fn a_bar_behind_which_no_gate_is_open_is_decisive_and_yet_no_single_reason() {
    let decision = decision("d=2016-05-05&i=destroyer&o=own&to=ph");
    assert_eq!(decision.condition.as_deref(), Some("T2014.P2i"));
    assert!(decision.because.iter().all(|reason| reason.condition != "T2014.P2i"));
}

#[test]
fn the_nearest_gate_is_the_one_that_applies_and_is_shut() {
    let nearest = |query| {
        let decision = decision(query);
        assert_eq!((decision.verdict, &decision.condition), (Some(Verdict::NoDoor), &None), "{query}");
        decision.nearest.map(|nearest| (nearest.gate, nearest.why, nearest.failed))
    };
    let shut = |gate: &str, by: &str| Some((gate.to_owned(), Lack::Shut, by.to_owned()));
    assert_eq!(nearest("d=2026-05-05&i=destroyer&o=own&to=br"), shut("T2026.1", "T2026.3"));
    assert_eq!(nearest("d=2026-05-05&i=destroyer&o=own&to=ph&c=fighting"), shut("T2026.1", "T2026.4"));
    assert_eq!(nearest("d=2026-05-05&i=destroyer&o=own&to=ph&x=no-consent"), shut("T2026.1", "T2026.9"));
    assert_eq!(nearest("d=2024-06-01&i=gcap-finished&o=codev-partner&to=br"), shut("T2024.1", "T2024.2"));
}

#[test]
fn a_gate_for_the_item_is_nearer_than_a_gate_for_another() {
    let decision = decision("d=2016-06-01&i=f35-component&o=licensed-us&to=il");
    let nearest = decision.nearest.expect("no gate is open");
    assert_eq!((nearest.gate.as_str(), nearest.why), ("T2014.P2e", Lack::Missed));
    assert_eq!(nearest.dimension, Some(Dimension::Destination));
}

#[test]
fn an_open_gate_behind_a_bar_is_said_to_be_barred() {
    let decision = decision("d=2015-06-01&i=acsa-item&o=own&to=kp");
    let considered = decision.considered.iter().find(|one| one.gate == "T2014.P2c").expect("the gate is named");
    assert_eq!((considered.why, considered.failed.as_str()), (Lack::Barred, "T2014.P1b"));
}

#[test]
fn what_the_government_judges_comes_as_a_requirement() {
    let decision = decision("d=2020-08-28&i=air-surveillance-radar&o=own&to=ph&p=surveillance");
    let judged = decision.requirements.iter().find(|one| one.kind == RequirementKind::Judged).expect("one is judged");
    assert_eq!((judged.condition.as_str(), judged.class.as_deref()), ("T2014.P2f", Some("security_cooperation_state")));
    let used = self::decision("d=2023-05-24&i=used-vehicles&o=own-used&to=ua&p=transport&c=invaded");
    assert!(used.requirements.iter().any(|one| one.class.as_deref() == Some("developing_region")));
    assert!(used.shown.iter().any(|shown| shown == "SDF116.1"), "the law of support is shown");
}

#[test]
fn a_cabinet_decision_is_needed_for_the_joint_fighter_to_a_third_state_only() {
    let needs_cabinet = |query| decision(query).requirements.iter().any(|one| one.condition == "T2026.7");
    assert!(needs_cabinet("d=2026-05-05&i=joint-fighter&o=codev-partner&to=au"));
    assert!(!needs_cabinet("d=2026-05-05&i=joint-fighter&o=codev-partner&to=gb"));
}

#[test]
fn an_answer_is_no_surer_than_the_list_it_rests_on() {
    let bloc = decision("d=1980-01-01&i=arms-3p&o=own&to=kp");
    assert_eq!((bloc.condition.as_deref(), bloc.confidence), (Some("MIKI1976.1"), Some(Confidence::Low)));
    assert!(bloc.rests_on.iter().any(|ground| ground.is_list && ground.id == "communist_bloc"));
    // Fighting is the reader's word, and no list.
    let fighting = decision("d=1980-01-01&i=arms-3p&o=own&to=ir&c=fighting");
    assert_eq!((fighting.condition.as_deref(), fighting.confidence), (Some("MIKI1976.1"), Some(Confidence::High)));
}

#[test]
fn an_open_input_gives_what_is_possible_and_what_to_ask() {
    let open = decision("d=2026-05-05&i=destroyer&o=own");
    assert_eq!((open.verdict, open.ask_next), (None, Some(Input::Destination)));
    assert_eq!(open.possible, [Verdict::NoDoor, Verdict::MinistersDecide, Verdict::TextSilent]);
    let time = decision("i=destroyer&o=own&to=ph");
    assert_eq!(time.ask_next, Some(Input::Date));
    let item = decision("d=2026-05-05&to=ph");
    assert_eq!(item.ask_next, Some(Input::Item));
}

#[test]
fn an_open_input_that_settles_nothing_leaves_the_answer_whole() {
    let whole = decision("d=2026-05-05&i=destroyer&to=ph");
    assert_eq!((whole.verdict, whole.ask_next), (Some(Verdict::MinistersDecide), None));
    assert_eq!(whole.condition.as_deref(), Some("T2026.1"));
    assert!(!whole.because.is_empty() && !whole.deciders.is_empty() && !whole.sources.is_empty());
}
