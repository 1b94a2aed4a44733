//! The checker at work: from the address or the form to a case, and from the case to the answer.

use super::props::Props;
use crate::model::answer::{clauses::fill, phrases::Phrases, sheet::Place};
use crate::model::date::Day;
use crate::model::query::is_foreign;
use crate::model::rules::{
    case::{Case, Choice, Input},
    query::{self, Dropped},
};
use crate::web::{address, form, links, place};
use crate::widget::sheet;
use leptos::prelude::*;
use std::rc::Rc;

/// What a change of the case does to the address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The address has said it, or the reader only looks.
    Stay,
    /// The address follows.
    Replace,
    /// The reader may go back.
    Push,
}

struct Live {
    props: Props,
    phrases: Phrases,
    notice: RwSignal<String>,
    said: RwSignal<String>,
}

/// Brings the form to life.
pub fn start(props: Props, phrases: Phrases, notice: RwSignal<String>, said: RwSignal<String>) {
    let live = Rc::new(Live { props, phrases, notice, said });
    live.read(Step::Stay);
    form::enable("form");
    form::on_change("form", {
        let live = live.clone();
        move |id| live.changed(&id)
    });
    links::on_follow("answer", {
        let live = live.clone();
        move |href| live.follow(href)
    });
    address::on_travel(move || live.read(Step::Stay));
}

impl Live {
    /// Takes the case from the address, or from the form where the address says nothing.
    fn read(&self, step: Step) {
        let asked = address::query();
        let mut reading = query::read(&self.phrases.rules, &asked);
        if !reading.has_version {
            reading.case = self.with_usual_origin(&reading.case);
        }
        let decided = if reading.used == 0 && reading.other_day.is_none() {
            let (case, other) = self.case_of_form();
            self.show(&case, other, step)
        } else {
            self.fill_form(&reading.case, reading.other_day);
            self.show(&reading.case, reading.other_day, step)
        };
        self.notice.set(self.left_out(&reading.dropped, &decided));
    }

    /// The home page's form asks for no origin: a case that comes from there has the usual one.
    fn with_usual_origin(&self, case: &Case) -> Case {
        let usual = case[Input::Item].and_then(|item| self.phrases.origins.get(item.place())).copied();
        match usual.filter(|usual| case[Input::Origin].is_none() && *usual != usize::MAX) {
            Some(usual) => case.with(Input::Origin, Some(Choice::at(usual))),
            None => *case,
        }
    }

    /// Follows a link inside the answer: to an input, or to another case.
    fn follow(&self, href: &str) -> bool {
        if let Some(id) = href.strip_prefix('#') {
            form::go_to(id);
            return true;
        }
        if !href.starts_with('?') {
            return false;
        }
        let reading = query::read(&self.phrases.rules, href);
        self.fill_form(&reading.case, reading.other_day);
        self.show(&reading.case, reading.other_day, Step::Push);
        form::go_to("answer-head");
        true
    }

    fn changed(&self, id: &str) {
        self.notice.set(String::new());
        if id == "f-i" {
            self.mend_origin();
        }
        if id == "f-d" {
            form::tick("f-d-open", form::value("f-d").is_empty());
        }
        // A day and no day do not stand beside each other.
        if id == "f-d-open" {
            let last = self.phrases.rules.last_known_day().to_string();
            form::set_value("f-d", if form::is_ticked(id) { "" } else { &last });
        }
        let day = form::value("f-d");
        if !day.is_empty() && self.phrases.rules.choice(Input::Date, &day).is_none() {
            let (from, to) = self.phrases.rules.days();
            let values = [("from", &*from.date().in_words()), ("to", &*to.date().in_words())];
            self.notice.set(fill(&self.props.words.say("day_unknown"), &values));
        }
        let (case, other) = self.case_of_form();
        self.show(&case, other, Step::Replace);
    }

    /// An item has a usual origin, and may rule others out. What does not fit is changed, and the reader is told.
    fn mend_origin(&self) {
        if let Some(usual) = self.phrases.other_origin(&form::value("f-i"), &form::value("f-o")) {
            form::set_value("f-o", &self.phrases.rules.choice_id(Input::Origin, Choice::at(usual)));
            let name = &self.phrases.inputs[Input::Origin as usize].values[usual].0;
            self.notice.set(fill(&self.props.words.say("origin_changed"), &[("origin", name)]));
        }
    }

    fn case_of_form(&self) -> (Case, Option<Day>) {
        let mut case = Case::OPEN;
        for input in Input::ALL {
            let id = ["f-", input.key()].concat();
            let is_open = input == Input::Date && form::is_ticked("f-d-open");
            case = case.with(input, self.phrases.rules.choice(input, &form::value(&id)).filter(|_| !is_open));
        }
        let other = form::value("f-d2");
        let other = self.phrases.rules.choice(Input::Date, &other).and_then(|_| Day::parse(&other));
        (case, other)
    }

    fn fill_form(&self, case: &Case, other: Option<Day>) {
        for input in Input::ALL {
            let id = ["f-", input.key()].concat();
            let value = case[input].map(|choice| self.phrases.rules.choice_id(input, choice));
            let open = if input == Input::Date { "" } else { "-" };
            form::set_value(&id, value.as_deref().unwrap_or(open));
        }
        form::tick("f-d-open", case.date().is_none());
        form::set_value("f-d2", &other.map(|day| day.to_string()).unwrap_or_default());
    }

    /// Shows the answer, and gives the condition that decides.
    fn show(&self, case: &Case, other: Option<Day>, step: Step) -> String {
        let place = Place { up: self.props.up.clone(), base: String::new() };
        let sheet = self.phrases.sheet(case, other, &place);
        let query = ["?", &sheet.query].concat();
        match step {
            Step::Stay => {}
            Step::Replace => address::replace_query(&query),
            Step::Push => address::push_query(&query),
        }
        if step != Step::Stay {
            let stamp = sheet.head.stamp.join(" ");
            let values = [("stamp", &*stamp), ("sentence", &*sheet.head.sentence)];
            self.said.set(fill(&self.props.words.say("announced"), &values));
        }
        let mut views = sheet::view(&sheet);
        views.push(sheet::tools(&sheet, &self.props.words, &self.props.up));
        place::fill("answer", views);
        sheet.condition.unwrap_or_default()
    }

    /// What of the address was left out, in words; and where another condition than the page's decides, that.
    fn left_out(&self, dropped: &[Dropped], decided: &str) -> String {
        let mut text = String::new();
        for piece in dropped.iter().filter(|piece| !is_foreign(&piece.key)) {
            text += if text.is_empty() { " " } else { ", " };
            text += &[&*piece.key, "=", &piece.value].concat();
        }
        if !text.is_empty() {
            text = self.props.words.say("dropped") + &text;
        }
        let title = self.phrases.condition(decided).map(|known| known.title.clone());
        if let Some(title) = title.filter(|_| !self.props.page.is_empty() && self.props.page != decided) {
            text += &["\n", &fill(&self.props.words.say("another_rule"), &[("rule", &title)])].concat();
        }
        text
    }
}
