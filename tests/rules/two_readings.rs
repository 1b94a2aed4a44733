//! The engine against the plain reading of the same words.

use sangensoku::model::rules::{
    case::{Case, Input},
    census::census,
    decide::decide,
    record::Question,
    verdict::Verdict,
};

use crate::{
    plain,
    record::{RECORD, RULES},
    space::each_case,
};

/// The case in the words of the data.
pub fn words(case: &Case) -> Question {
    let id = |input: Input| RULES.choice_id(input, case[input].expect("a closed case"));
    Question {
        date: id(Input::Date),
        item: id(Input::Item).replace('-', "_"),
        origin: id(Input::Origin).replace('-', "_"),
        destination: id(Input::Destination).to_uppercase(),
        purpose: id(Input::Purpose).replace('-', "_"),
        fighting: id(Input::Fighting).replace('-', "_"),
        end_use: id(Input::EndUse).replace('-', "_"),
        special: id(Input::Special),
        verdict: Verdict::NoDoor,
    }
}

#[test]
fn the_engine_and_the_plain_reading_agree_on_every_seventh_case_and_more() {
    // All of them take a minute: EVERY_CASE=1 asks for it.
    let every_case = std::env::var_os("EVERY_CASE").is_some();
    let (mut number, mut asked) = (0_u64, 0_u64);
    for example in census(&RULES).iter().flat_map(|census| &census.examples) {
        each_case(example, |case| {
            number += 1;
            if every_case || number % 7 == 0 || number % 11 == 0 {
                asked += 1;
                let decision = decide(&RULES, &case);
                let found = (decision.verdict.map_or("", Verdict::id).to_owned(), decision.condition);
                assert_eq!(found, plain::verdict(&RECORD, &words(&case)), "{:?}", words(&case));
            }
        });
    }
    println!("{asked} cases of {number}");
}
