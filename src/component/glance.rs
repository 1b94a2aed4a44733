//! The question in a sentence: item, destination and year, and the answer at a glance. What else the rules ask is as
//! usual; the form leads to the whole checker with the same case.
//!
//! Before it is alive: the sentence with its choices, the answer to an example, and the reason in the place of the button.

use super::{
    anew::Anew,
    answer::{Answer, away},
    choice,
    fixed::Fixed,
    life,
    spoken::spoken,
    tables::Tables,
};
use crate::model::answer::{clauses::fill, phrases::Phrases};
use crate::model::rules::{
    case::{Case, Input},
    query,
};
use leptos::{html, prelude::*};
use serde::{Deserialize, Serialize};

/// What the question is made from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Props {
    /// The file with the rules and their words, below the site's folder.
    pub file: String,
    /// The case that the page answers, as a query.
    pub example: String,
    /// The blanks of the sentence in their order.
    pub blanks: Vec<Blank>,
    /// What is said after a change: `{stamp}`, `{sentence}`.
    pub announced: String,
    /// What stands on it and never changes.
    pub labels: Labels,
}

/// A blank of the sentence.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Blank {
    /// What is chosen.
    pub input: Input,
    /// The words before it.
    pub before: Fixed,
    /// Its name.
    pub name: Fixed,
    /// Its options: HTML.
    pub options: Fixed,
}

/// What stands on the question and never changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    /// The words behind the last blank.
    pub after: Fixed,
    /// The heading of the answer.
    pub answer: Fixed,
    /// The answer to the example: HTML.
    pub example: Fixed,
    /// The button that leads to the whole checker.
    pub more: Fixed,
    /// Where it leads.
    pub way: Fixed,
    /// What is said in its place until the question is answered.
    pub off: Fixed,
    /// What the search calls the page; it leaves the blanks of the sentence out.
    pub title: Fixed,
}

/// The sentence with its answer.
#[component]
pub fn Glance(
    /// What it is made from.
    props: Props,
) -> impl IntoView {
    let Props { file, example, blanks, announced, labels } = props;
    let phrases = Tables::<Phrases>::new();
    let root = NodeRef::<html::Div>::new();
    let fields: Vec<(Input, NodeRef<html::Select>)> =
        blanks.iter().map(|blank| (blank.input, NodeRef::new())).collect();
    let fields = StoredValue::new(fields);
    let (case, said) = (RwSignal::new(Case::default()), RwSignal::new(String::new()));

    // What the form asks, also after the browser has put back what was chosen before.
    let read = move || {
        let asked = phrases.now(|phrases| {
            let chosen = |case: Case, (input, field): &(Input, NodeRef<html::Select>)| {
                case.with(*input, phrases.rules.choice(*input, &choice::value(*field)))
            };
            phrases.with_usual_origin(fields.with_value(|fields| fields.iter().fold(Case::default(), chosen)))
        });
        asked.into_iter().for_each(|asked| case.set(asked));
    };
    let sheet = Memo::new(move |_| phrases.with(|phrases| phrases.glance(&case.get(), &away())));
    // The page's answer stays as long as it is the answer.
    let shown = Memo::new(move |before: Option<&Option<_>>| {
        let is_other = before.is_some_and(Option::is_some);
        let is_example = phrases.with(|phrases| query::read(&phrases.rules, &example).case == case.get());
        sheet.get().filter(|_| is_other || is_example == Some(false))
    });
    let announced = Memo::new(move |_| {
        sheet.with(|sheet| {
            let head = sheet.as_ref().map(|sheet| (sheet.head.stamp.join(" "), sheet.head.sentence.clone()));
            head.map(|(stamp, sentence)| fill(&announced, &[("stamp", &stamp), ("sentence", &sentence)]))
                .unwrap_or_default()
        })
    });
    life::begin(move || {
        phrases.fetch(file, root, move || {
            read();
            spoken(announced, said);
        });
    });

    let blanks = blanks.into_iter().zip(fields.get_value()).map(|(blank, (input, field))| {
        view! {
            <span inner_html=blank.before.inside()></span>
            <select
                id=["f-", input.key()].concat()
                name=input.key()
                aria-label=blank.name.words()
                node_ref=field
                on:change=move |_| read()
                inner_html=blank.options.html()
            ></select>
        }
    });
    let blanks = blanks.collect_view();
    view! {
        <div node_ref=root>
            <form
                id="form"
                class="blanks"
                action=labels.way.words()
                method="get"
                data-pagefind-meta=labels.title.words()
            >
                <p class="ask">{blanks} <span inner_html=labels.after.inside()></span></p>
                <h3 class="hush" inner_html=labels.answer.inside()></h3>
                <div id="answer">
                    <Anew page=labels.example made=move || shown.get().map(|sheet| view! { <Answer sheet /> }) />
                </div>
                <div class="state" data-waits=move || (!phrases.are_there()).then_some("")>
                    <button type="submit" inner_html=labels.more.inside()></button>
                    <p class="off small" inner_html=labels.off.inside()></p>
                </div>
            </form>
            <p class="hush" role="status" prop:textContent=said></p>
        </div>
    }
}
