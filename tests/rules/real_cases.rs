//! Real cases: the engine must say of each what the facts expect.

use sangensoku::model::rules::{decide::decide, regime::Role};

use crate::record::{CASES, RECORD, RULES};

fn role_of(condition: &str) -> Option<Role> {
    let conditions = RECORD.regimes.iter().flat_map(|regime| &regime.conditions);
    conditions.filter(|other| other.id == condition).map(|other| other.role).next()
}

#[test]
fn every_question_of_a_real_case_gets_the_verdict_the_facts_expect() {
    let mut wrong = Vec::new();
    let mut asked = 0;
    for real in CASES.iter() {
        for question in &real.inputs {
            asked += 1;
            let case = question.case(&RULES);
            assert!(case.is_closed(), "{}: a value of {question:?} is not in the vocabulary", real.id);
            let decision = decide(&RULES, &case);
            println!(
                "{} {} {:?} {} by {}",
                real.id,
                question.date,
                decision.verdict.map(|verdict| verdict.id()),
                decision.confidence.map_or(String::new(), |c| format!("{c:?}")),
                decision.condition.as_deref().unwrap_or("-")
            );
            if decision.verdict != Some(question.verdict) {
                wrong.push(format!(
                    "{} on {}: expected {:?}, found {decision:#?}",
                    real.id, question.date, question.verdict
                ));
            }
        }
    }
    assert_eq!(asked, 36, "the facts put 36 questions");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_decisive_condition_is_one_that_the_facts_name() {
    for real in CASES.iter() {
        let can_decide = |id: &&String| matches!(role_of(id), Some(Role::Bar | Role::Gate | Role::Exit));
        let named: Vec<&String> = real.deciding_rule.iter().filter(can_decide).collect();
        for question in &real.inputs {
            let found = decide(&RULES, &question.case(&RULES)).condition;
            let is_named = found.as_ref().is_some_and(|id| named.contains(&id));
            assert!(is_named || named.is_empty(), "{} on {}: {found:?} is none of {named:?}", real.id, question.date);
        }
    }
}
