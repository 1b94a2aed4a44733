//! The checker: the whole form, and the answer under it. The address holds the case.
//!
//! Before it is alive: the form shut with the reason above it, and the answer to an example.

mod day;
mod fields;
mod props;
mod tools;

pub use day::Labels as DayLabels;
pub use props::{Labels, Props, QUESTIONS, Question, Words};

use super::{anew::Anew, answer::Answer, choice::Choice, life, spoken::spoken, tables::Tables};
use crate::model::answer::{
    asked::{Asked, is_ours},
    clauses::fill,
    phrases::Phrases,
    sheet::{Place, Sheet},
};
use crate::model::rules::case::Input;
use crate::web::{address, page};
use day::{Day, OtherDay};
use fields::{Changed, Fields, id};
use leptos::{ev, html, prelude::*};
use tools::Tools;

/// What the parts of the checker share.
#[derive(Clone, Copy)]
struct State {
    phrases: Tables<Phrases>,
    words: StoredValue<Words>,
    /// The condition whose page this is; empty on the page of all.
    condition: StoredValue<String>,
    asked: RwSignal<Asked>,
    notice: RwSignal<String>,
}

impl State {
    /// Takes the case from the address, or `else_asked` where the address says nothing.
    fn arrive(self, else_asked: impl FnOnce(&Phrases) -> Asked) {
        self.phrases.now(|phrases| {
            let arrival = Asked::read(phrases, &address::query());
            let asked = arrival.asked.unwrap_or_else(|| else_asked(phrases));
            let decided = phrases.sheet(&asked.case, None, &Place::default()).condition.unwrap_or_default();
            let another = self.condition.with_value(|own| !own.is_empty() && *own != decided);
            let another = phrases.condition(&decided).filter(|_| another).map(|known| known.title.clone());
            self.notice.set(self.words.with_value(|words| words.arrived(&arrival.left_out, another.as_deref())));
            self.asked.set(asked);
        });
    }

    /// The reader has changed something in the form.
    fn changed(self, fields: Fields, what: Changed) {
        if what == Changed::Day && fields.is_half_typed() {
            return;
        }
        self.phrases.now(|phrases| {
            let mut asked = fields.changed(&phrases.rules, what);
            let mut notice = fields.unknown_day(&phrases.rules).map_or(String::new(), |(first, last)| {
                let values = [("from", &*first.date().in_words()), ("to", &*last.date().in_words())];
                self.words.with_value(|words| fill(&words.day_unknown, &values))
            });
            // An item may rule an origin out. What does not fit is changed, and the reader is told.
            if what == Changed::Item
                && let Some(origin) = phrases.other_origin(&asked.case)
            {
                asked.case = asked.case.with(Input::Origin, Some(origin));
                let name = phrases.name(Input::Origin, origin);
                notice = self.words.with_value(|words| fill(&words.origin_changed, &[("origin", name)]));
            }
            self.notice.set(notice);
            self.asked.set(asked);
            address::replace(is_ours, &asked.write(phrases));
        });
    }

    /// The reader follows a link of the answer to another case, and can go back.
    fn go(self, to: &str) {
        self.phrases.now(|phrases| {
            if let Some(asked) = Asked::read(phrases, to).asked {
                address::push(is_ours, &asked.write(phrases));
                self.notice.set(String::new());
                self.asked.set(asked);
            }
        });
    }

    fn sheet(self) -> Option<Sheet> {
        let place = || Place { up: address::up(), base: String::new() };
        self.phrases.with(|phrases| self.asked.with(|asked| phrases.sheet(&asked.case, asked.other_day, &place())))
    }
}

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
            fields.follow(state);
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
                {move || phrases.are_there().then(|| view! { <Tools sheet words /> })}
            </div>
        </div>
    }
}
