//! What must hold of any case, tried on cases by chance.

use std::{collections::BTreeSet, sync::LazyLock};

use proptest::prelude::*;
use sangensoku::model::{
    date::Day,
    rules::{
        case::{Case, Choice, Input},
        decide::{decide, verdict},
        flips::{Change, Flip, flips},
        life::life,
        query::{LONGEST, read, write},
        verdict::Verdict,
    },
};

use crate::{
    plain,
    record::{RECORD, RULES},
    two_readings::words,
};

/// Every day a case may have.
static DAYS: LazyLock<Vec<Day>> = LazyLock::new(|| {
    let following = |day: &Day| Some(day.next()).filter(|next| *next <= RECORD.vocab.last_day);
    std::iter::successors(Some(RECORD.vocab.first_day), following).collect()
});

/// Any day, and as often a day on which a regime begins, or the day before or after.
fn day() -> impl Strategy<Value = Choice> {
    let near_edges = RECORD.regimes.iter().flat_map(|regime| {
        let first = regime.effective_from.first_day();
        [first, first.previous(), first.next()]
    });
    let near_edges: Vec<Day> = near_edges.filter(|day| DAYS.binary_search(day).is_ok()).collect();
    prop_oneof![prop::sample::select(&**DAYS), prop::sample::select(near_edges)].prop_map(Choice::of_day)
}

fn choice(input: Input) -> BoxedStrategy<Choice> {
    match input {
        Input::Date => day().boxed(),
        // States on a list, with an agreement or with a condition of their own are few among many.
        Input::Destination => {
            let listed: Vec<Choice> = ["us", "id", "ua", "au", "gb", "vn", "kp", "cn", "iq", "ly", "un", "bd", "ca"]
                .iter()
                .map(|id| RULES.choice(input, id).expect("a destination"))
                .collect();
            let any = (0..RULES.choice_count(input)).prop_map(Choice::at);
            prop_oneof![prop::sample::select(listed), any].boxed()
        }
        _ => (0..RULES.choice_count(input)).prop_map(Choice::at).boxed(),
    }
}

/// Cases with at most this many inputs open.
fn case(open_at_most: usize) -> impl Strategy<Value = Case> {
    let choices: Vec<_> = Input::ALL.map(choice).into_iter().collect();
    let open = prop::sample::subsequence(Input::ALL.to_vec(), 0..=open_at_most);
    (choices, open).prop_map(|(choices, open)| {
        let closed = Input::ALL
            .into_iter()
            .zip(choices)
            .fold(Case::OPEN, |case, (input, choice)| case.with(input, Some(choice)));
        open.into_iter().fold(closed, |case, input| case.with(input, None))
    })
}

/// All days on which an answer can change, by the lives of the case in every destination it may have.
fn turning_days(case: &Case) -> Vec<Choice> {
    let destinations = match case[Input::Destination] {
        Some(destination) => vec![destination],
        None => (0..RULES.choice_count(Input::Destination)).map(Choice::at).collect(),
    };
    let lives = destinations.into_iter().flat_map(|to| life(&RULES, &case.with(Input::Destination, Some(to))));
    lives.map(|span| span.from).collect::<BTreeSet<Day>>().into_iter().map(Choice::of_day).collect()
}

/// The verdicts of all ways to close a case, one by one.
fn closed_verdicts(case: &Case, found: &mut BTreeSet<Verdict>) {
    let Some(input) = case.open().last() else {
        found.extend(verdict(&RULES, case));
        return;
    };
    let choices = match input {
        Input::Date => turning_days(case),
        _ => (0..RULES.choice_count(input)).map(Choice::at).collect(),
    };
    choices.into_iter().for_each(|choice| closed_verdicts(&case.with(input, Some(choice)), found));
}

/// Every way to carry out a change, a day at each end of a run of time.
fn values(change: &Change) -> Vec<Choice> {
    let edges = [change.from, Some(change.until.unwrap_or(RECORD.vocab.last_day))];
    let days = edges.into_iter().flatten().filter(|_| change.input == Input::Date).map(Choice::of_day);
    let named = std::iter::once(&change.to).chain(&change.alike);
    let named = named.map(|id| RULES.choice(change.input, id).unwrap_or_else(|| panic!("{change:?} names no choice")));
    named.chain(days).collect()
}

fn check_flip(case: &Case, flip: &Flip) {
    let before = verdict(&RULES, case);
    assert_ne!(Some(flip.verdict), before);
    match &flip.changes[..] {
        [change] => {
            for value in values(change) {
                assert_eq!(verdict(&RULES, &case.with(change.input, Some(value))), Some(flip.verdict), "{flip:?}");
            }
        }
        [first, second] => {
            for value in values(first) {
                let half = case.with(first.input, Some(value));
                assert_eq!(verdict(&RULES, &half), before, "one half is enough: {flip:?}");
                for other in values(second) {
                    let half = case.with(second.input, Some(other));
                    assert_eq!(verdict(&RULES, &half), before, "one half is enough: {flip:?}");
                    let both = half.with(first.input, Some(value));
                    assert_eq!(verdict(&RULES, &both), Some(flip.verdict), "{flip:?}");
                }
            }
        }
        changes => panic!("{} changes", changes.len()),
    }
}

/// Values of an input that flip the verdict alone, found the slow way.
fn single_flips(case: &Case, input: Input) -> BTreeSet<Choice> {
    let before = verdict(&RULES, case);
    let others = (0..RULES.choice_count(input)).map(Choice::at);
    others.filter(|choice| verdict(&RULES, &case.with(input, Some(*choice))) != before).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_plain_reading_agrees_on_any_day_and_destination(case in case(0)) {
        // The plain reading knows classes only.
        let class = case[Input::Item].map(|item| Choice::at(item.place() % RULES.class_count(Input::Item)));
        let case = case.with(Input::Item, class);
        let decision = decide(&RULES, &case);
        let found = (decision.verdict.map_or("", Verdict::id).to_owned(), decision.condition);
        prop_assert_eq!(found, plain::verdict(&RECORD, &words(&case)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn open_inputs_give_exactly_the_union_of_the_closed_ones(case in case(2)) {
        let mut expected = BTreeSet::new();
        closed_verdicts(&case, &mut expected);
        let decision = decide(&RULES, &case);
        prop_assert_eq!(&decision.possible, &expected.iter().copied().collect::<Vec<_>>());
        prop_assert_eq!(decision.verdict.is_some(), expected.len() == 1);
        prop_assert_eq!(decision.ask_next.is_some(), expected.len() > 1);
        if let Some(input) = decision.ask_next {
            prop_assert!(case[input].is_none());
        }
    }

    #[test]
    fn every_flip_flips_and_no_half_of_it_does(case in case(0)) {
        flips(&RULES, &case).iter().for_each(|flip| check_flip(&case, flip));
    }

    #[test]
    fn no_flip_of_one_input_is_missing(case in case(0)) {
        let flips = flips(&RULES, &case);
        for input in Input::ALL.into_iter().filter(|input| *input != Input::Date) {
            let singles = flips.iter().filter(|flip| flip.changes.len() == 1 && flip.changes[0].input == input);
            let found: BTreeSet<Choice> = singles.flat_map(|flip| values(&flip.changes[0])).collect();
            // Everyday items are asked as their class, and are not offered twice.
            let classes = RECORD.vocab.items.len();
            let expected = single_flips(&case, input).into_iter();
            let expected: BTreeSet<Choice> = expected.filter(|choice| input != Input::Item || choice.place() < classes).collect();
            prop_assert_eq!(found, expected, "{:?}", input);
        }
    }

    #[test]
    fn no_flip_of_two_inputs_is_missing(case in case(0), pair in prop::sample::subsequence(Input::ALL[1..].to_vec(), 2)) {
        let flips = flips(&RULES, &case);
        let inputs = |flip: &Flip| flip.changes.iter().map(|change| change.input).collect::<Vec<_>>();
        let doubles = flips.iter().filter(|flip| inputs(flip) == pair);
        let found: BTreeSet<[Choice; 2]> = doubles.flat_map(|flip| {
            let seconds = values(&flip.changes[1]);
            values(&flip.changes[0]).into_iter().flat_map(move |first| seconds.clone().into_iter().map(move |second| [first, second]))
        }).collect();
        let before = verdict(&RULES, &case);
        let quiet = |input: Input| {
            let count = if input == Input::Item { RECORD.vocab.items.len() } else { RULES.choice_count(input) };
            let others = (0..count).map(Choice::at);
            others.filter(move |choice| verdict(&RULES, &case.with(input, Some(*choice))) == before).collect::<Vec<_>>()
        };
        let mut expected = BTreeSet::new();
        for first in quiet(pair[0]) {
            for second in quiet(pair[1]) {
                let changed = case.with(pair[0], Some(first)).with(pair[1], Some(second));
                if verdict(&RULES, &changed) != before {
                    expected.insert([first, second]);
                }
            }
        }
        prop_assert_eq!(found, expected, "{:?}", pair);
    }

    #[test]
    fn flips_come_one_change_first_and_realistic_first(case in case(0)) {
        let flips = flips(&RULES, &case);
        prop_assert!(flips.is_sorted_by_key(|flip| (flip.changes.len(), !flip.realistic)));
    }

    #[test]
    fn a_case_survives_its_address(case in case(8)) {
        let address = write(&RULES, &case);
        let reading = read(&RULES, &address);
        prop_assert_eq!(reading.case, case, "{}", address);
        prop_assert!(reading.dropped.is_empty());
        prop_assert!(address.len() <= LONGEST);
        prop_assert_eq!(write(&RULES, &reading.case), address);
    }

    #[test]
    fn a_life_says_on_each_day_what_the_decision_of_that_day_says(case in case(0)) {
        let decision = decide(&RULES, &case);
        let day = case.date().expect("a closed case has a date");
        let life = life(&RULES, &case);
        prop_assert!(life.windows(2).all(|pair| pair[0].to.map(Day::next) == Some(pair[1].from)), "no gap");
        let span = life.iter().rfind(|span| span.from <= day).expect("the life covers the day");
        prop_assert_eq!(span.verdict, decision.verdict);
        prop_assert_eq!(&span.regime, &decision.regime);
        prop_assert_eq!(&span.condition, &decision.condition);
    }

    #[test]
    fn the_same_case_gives_the_same_decision(case in case(1)) {
        prop_assert_eq!(decide(&RULES, &case), decide(&RULES.clone(), &case));
    }

    #[test]
    fn reasons_of_an_open_case_are_reasons_of_every_closed_one(case in case(1), choices in Input::ALL.map(choice)) {
        let decision = decide(&RULES, &case);
        let closed = case.open().fold(case, |closed, input| closed.with(input, Some(choices[input as usize])));
        let all: BTreeSet<_> = decide(&RULES, &closed).because.into_iter().map(|reason| (reason.condition, reason.held)).collect();
        for reason in decision.because {
            prop_assert!(all.contains(&(reason.condition.clone(), reason.held)), "{:?}", reason);
        }
    }
}
