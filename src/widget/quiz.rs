//! Guess first: the reader says what the rules of a case's day said, then the case opens.

use crate::model::answer::clauses::fill;
use crate::model::pack::pack_struct;
use crate::web::{form, links, place};
use crate::widget::{status, words::Words};
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

/// What the quiz is made from.
#[derive(Clone, Debug)]
pub struct Props {
    /// Each case with the ids of the verdicts that its questions have.
    pub cases: Vec<(String, Vec<String>)>,
    /// Its words, by the names of `content::words::named::QuizWords`.
    pub words: Words,
}

pack_struct!(Props { cases, words });

/// What it says while it works. The cases and the buttons are the page's; the score is kept nowhere else.
pub fn view(props: Props) -> AnyView {
    let (off, said) = (props.words.say("off"), RwSignal::new(String::new()));
    Effect::new(move |_| start(props.clone(), said));
    status::view(off, RwSignal::new(String::new()), said)
}

fn start(props: Props, said: RwSignal<String>) {
    for (case, _) in &props.cases {
        form::enable(&guesses(case));
    }
    // How many cases were guessed, how many of the guesses were right, and which cases.
    let score = Rc::new(RefCell::new((0, 0, Vec::new())));
    links::on_marked("cases", &["click"], move |guess| {
        let Some((case, verdict)) = guess.split_once(' ') else { return };
        let Some((_, right)) = props.cases.iter().find(|(known, _)| known == case) else { return };
        let is_right = right.iter().any(|one| one == verdict);
        let mut score = score.borrow_mut();
        if score.2.iter().any(|done| done == case) {
            return;
        }
        score.2.push(case.to_owned());
        score.0 += 1;
        score.1 += usize::from(is_right);
        place::set(&button(case, verdict), "aria-pressed", Some("true"));
        // The buttons stay, so that the keyboard does, but they count no more.
        place::set(&guesses(case), "data-done", Some(""));
        for one in right {
            place::set(&button(case, one), "data-right", Some(""));
        }
        place::set(&answer(case), "open", Some(""));
        let told = props.words.say(if is_right { "right" } else { "wrong" });
        place::say(&told_at(case), &told);
        let (right, all) = (score.1.to_string(), score.0.to_string());
        let text = fill(&props.words.say("score"), &[("right", &right), ("all", &all)]);
        place::say("score", &text);
        said.set([&*told, " ", &text].concat());
    });
}

/// The id of the guesses of a case.
pub fn guesses(case: &str) -> String {
    ["g-", case].concat()
}

/// The id of the button of one guess.
pub fn button(case: &str, verdict: &str) -> String {
    ["g-", case, "-", verdict].concat()
}

/// The id of the answer to a case.
pub fn answer(case: &str) -> String {
    ["a-", case].concat()
}

/// The id of the place that says whether the guess was right.
pub fn told_at(case: &str) -> String {
    ["t-", case].concat()
}
