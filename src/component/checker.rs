//! The checker: the whole form, and the answer under it. The address holds the case.
//!
//! Before it is alive: the form shut with the reason above it, and the answer to an example.

mod day;
mod fields;
mod props;
mod state;
mod tools;

pub use props::{DayLabels, Labels, Props, QUESTIONS, Question, Words};

use super::{anew::Anew, answer::Answer, choice::Choice, fixed::Fixed, life, spoken::spoken, tables::Tables};
use crate::model::answer::{asked::Asked, phrases::Phrases, sheet::Sheet};
use crate::model::rules::case::Input;
use crate::web::page;
use day::{Day, OtherDay};
use fields::{Changed, Fields, id};
use leptos::{ev, html, prelude::*};
use state::State;
use tools::Tools;

/// The form with its answer.
#[component]
pub fn Checker(
    /// What it is made from.
    props: Props,
) -> impl IntoView {
    let Props { file, condition, example, words, labels } = props;
    let state = State {
        phrases: Tables::new(),
        words: StoredValue::new(words),
        condition: StoredValue::new(condition),
        asked: RwSignal::default(),
        notice: RwSignal::default(),
    };
    let State { phrases, words, notice, .. } = state;
    let fields = Fields::new();
    let (root, head) = (NodeRef::<html::Div>::new(), NodeRef::<html::H2>::new());
    let said = RwSignal::new(String::new());

    let sheet = Memo::new(move |_| state.sheet());
    // The page's answer stays as long as it is the answer: what has the keyboard in it keeps it.
    let example = StoredValue::new(example);
    let shown = Memo::new(move |before: Option<&Option<Sheet>>| {
        let is_other = before.is_some_and(Option::is_some);
        sheet.get().filter(|sheet| is_other || example.with_value(|example| *example != sheet.query))
    });
    let announced = Memo::new(move |_| {
        let line = |sheet: &Sheet| words.with_value(|words| words.announced(sheet));
        sheet.with(|sheet| sheet.as_ref().map(line).unwrap_or_default())
    });

    life::begin(move || {
        phrases.fetch(file, root, move || {
            // What the browser has put back into the form is asked.
            state.arrive(|phrases| fields.asked(&phrases.rules));
            fields.follow(state.asked, phrases);
            spoken(announced, said);
            let first = move |phrases: &Phrases| example.with_value(|example| Asked::read(phrases, example).asked);
            let back = move || state.arrive(|phrases| first(phrases).unwrap_or_default());
            let travelled = window_event_listener(ev::popstate, move |_| back());
            on_cleanup(move || travelled.remove());
        });
    });

    let changed = Callback::new(move |what| state.changed(fields, what));
    let follow = move |event: ev::MouseEvent| {
        let Some(to) = page::followed(&event) else { return };
        let place = to.strip_prefix('#');
        if let Some(input) = Input::ALL.into_iter().find(|input| place == Some(&*id(*input))) {
            event.prevent_default();
            fields.go_to(input);
        } else if to.starts_with('?') {
            event.prevent_default();
            state.go(&to);
            page::focus(head.get_untracked().as_deref());
        }
    };
    let question = move |(input, question): (Input, Question)| {
        let what = if input == Input::Item { Changed::Item } else { Changed::Other };
        let chosen = Callback::new(move |()| changed.run(what));
        let Question { name, options } = question;
        view! { <Choice id=id(input) name options field=fields.choice(input) chosen /> }
    };
    let mut questions = QUESTIONS.into_iter().zip(labels.questions);
    let first = questions.by_ref().take(3).map(question).collect_view();
    let folded = questions.map(question).collect_view();
    view! {
        <div node_ref=root>
            <div class="aide">
                <div class="state" data-waits=move || (!phrases.are_there()).then_some("")>
                    <p class="how" inner_html=labels.how.inside()></p>
                    <p class="off" inner_html=labels.off.inside()></p>
                </div>
                <p class="notice" role="status" hidden=move || notice.with(String::is_empty) prop:textContent=notice></p>
                <p class="hush" role="status" prop:textContent=said></p>
            </div>
            <fieldset id="form" class="ask-form" disabled=move || !phrases.are_there()>
                <legend class="hush" inner_html=labels.legend.inside()></legend>
                {first}
                <Day fields labels=labels.day changed />
                <details node_ref=fields.more>
                    <summary inner_html=labels.more.inside()></summary>
                    <div>
                        {folded}
                        <OtherDay fields labels=labels.other_day changed />
                    </div>
                </details>
            </fieldset>
            <h2 class="over" id="answer-head" tabindex="-1" node_ref=head inner_html=labels.answer.inside()></h2>
            <div id="answer" on:click=follow>
                <Anew page=labels.example made=move || shown.get().map(|sheet| view! { <Answer sheet /> }) />
                <Anew
                    page=Fixed::default()
                    made=move || phrases.are_there().then(|| view! { <Tools sheet words /> })
                />
            </div>
        </div>
    }
}
