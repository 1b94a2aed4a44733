//! Guess first: the reader says what the rules of a case's day said, then the case opens.
//!
//! Before it is alive: every case with its answer in a fold, the guesses shut, and the reason in the place of the score.

use super::{fixed::Fixed, life};
use crate::model::answer::clauses::fill;
use leptos::{html, prelude::*};
use serde::{Deserialize, Serialize};

/// What the quiz is made from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Props {
    /// The cases in the order of the page.
    pub cases: Vec<Case>,
    /// What can be guessed.
    pub verdicts: Vec<Verdict>,
    /// What is said while it works.
    pub words: Words,
    /// What stands on it and never changes.
    pub labels: Labels,
}

/// A real case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Case {
    /// Its place on the page.
    pub id: Fixed,
    /// Its day, its name and its question: HTML.
    pub question: Fixed,
    /// The answer with its summary: HTML.
    pub answer: Fixed,
    /// The places of the verdicts that are right, for a case may ask of several days.
    pub right: Vec<usize>,
}

/// A verdict that can be guessed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Verdict {
    /// Its id.
    pub id: Fixed,
    /// Its colour.
    pub tone: Fixed,
    /// Its name.
    pub name: Fixed,
}

/// What is said while the quiz works.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    /// After a right guess.
    pub right: String,
    /// After a wrong one.
    pub wrong: String,
    /// The score: `{right}` of `{all}`.
    pub score: String,
}

/// What stands on the quiz and never changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    /// In the place of the score, before the first guess.
    pub begin: Fixed,
    /// In its place until it is alive.
    pub off: Fixed,
    /// Over the guesses.
    pub guess: Fixed,
    /// What the verdicts mean: HTML between the score and the cases.
    pub meanings: Fixed,
}

/// The cases with their guesses.
#[component]
pub fn Quiz(
    /// What it is made from.
    props: Props,
) -> impl IntoView {
    let Props { cases, verdicts, words, labels } = props;
    let (alive, words, verdicts) = (life::alive(), StoredValue::new(words), StoredValue::new(verdicts));
    // For each case that was guessed, whether it was guessed right.
    let guessed = RwSignal::new(vec![None; cases.len()]);
    let score = Memo::new(move |_| {
        guessed.with(|guessed| {
            let all = guessed.iter().flatten().count();
            let right = guessed.iter().flatten().filter(|right| **right).count();
            let values = [("right", &*right.to_string()), ("all", &*all.to_string())];
            if all > 0 { words.with_value(|words| fill(&words.score, &values)) } else { String::new() }
        })
    });
    let said = RwSignal::new(String::new());
    let guess_label = labels.guess;
    let questions = cases.into_iter().enumerate().map(|(at, case)| {
        let told = move || {
            guessed.with(|guessed| guessed[at]).map_or(String::new(), |is_right| {
                words.with_value(|words| if is_right { words.right.clone() } else { words.wrong.clone() })
            })
        };
        let tell = move |is_right| {
            guessed.update(|guessed| guessed[at] = Some(is_right));
            said.set([told(), " ".to_owned(), score.get_untracked()].concat());
        };
        let label = guess_label.clone();
        let told = Signal::derive(told);
        view! { <Question case verdicts label alive told tell=Callback::new(tell) /> }
    });
    let questions = questions.collect_view();
    view! {
        <div class="state">
            // Before the first guess it says how to begin.
            <p class="score">
                <span inner_html=labels.begin.inside() hidden=move || score.with(|score| !score.is_empty())></span>
                <span id="score" prop:textContent=score></span>
            </p>
            <p class="off" inner_html=labels.off.inside()></p>
        </div>
        <p class="hush" role="status" prop:textContent=said></p>
        <div inner_html=labels.meanings.html()></div>
        <ol class="cases">{questions}</ol>
    }
}

/// A case with its guesses.
#[component]
fn Question(
    /// The case.
    case: Case,
    /// What can be guessed.
    verdicts: StoredValue<Vec<Verdict>>,
    /// What stands over the guesses.
    label: Fixed,
    /// Shut before.
    alive: ReadSignal<bool>,
    /// What is said to the guess.
    told: Signal<String>,
    /// Takes the guess: whether it is right.
    tell: Callback<bool>,
) -> impl IntoView {
    let Case { id, question, answer, right } = case;
    let id = id.words();
    let guess = RwSignal::new(None::<usize>);
    let is_done = move || guess.with(Option::is_some);
    let fold = NodeRef::<html::Details>::new();
    let right = StoredValue::new(right);
    let is_right = move |at: usize| right.with_value(|right| right.contains(&at));
    let press = move |at: usize| {
        // The buttons stay, so that the keyboard does, but they count once.
        if guess.get_untracked().is_none() {
            guess.set(Some(at));
            tell.run(is_right(at));
            if let Some(fold) = fold.get_untracked() {
                fold.set_open(true);
            }
        }
    };
    let button = |(at, verdict): (usize, Verdict)| {
        let is_mine = move || guess.get() == Some(at);
        view! {
            <button
                type="button"
                id=["g-", &id, "-", &verdict.id.words()].concat()
                class=verdict.tone.words()
                aria-pressed=move || is_mine().to_string()
                data-right=move || (is_done() && is_right(at)).then_some("")
                on:click=move |_| press(at)
                inner_html=verdict.name.inside()
            ></button>
        }
    };
    let buttons = verdicts.get_value().into_iter().enumerate().map(button).collect_view();
    view! {
        <li id=id.clone()>
            <div class="question" inner_html=question.html()></div>
            <fieldset
                id=["g-", &id].concat()
                class="guess"
                disabled=move || !alive.get()
                data-done=move || is_done().then_some("")
            >
                <legend inner_html=label.inside()></legend>
                {buttons}
            </fieldset>
            <p class="told" id=["t-", &id].concat() prop:textContent=told></p>
            <details id=["a-", &id].concat() node_ref=fold inner_html=answer.html()></details>
        </li>
    }
}
