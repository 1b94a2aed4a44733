//! The form: what stands in its fields. They are their own masters, so that what the browser has put back into them, and
//! what a reader has half typed, stays; they are written only where they say something else than what is asked.

use crate::component::{choice, tables::Tables};
use crate::model::answer::{asked::Asked, phrases::Phrases};
use crate::model::date::Day;
use crate::model::rules::{
    Rules,
    case::{Case, Choice, Input},
};
use crate::web::page;
use leptos::{html, prelude::*, web_sys::HtmlInputElement};

/// What the reader has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// The item.
    Item,
    /// The day.
    Day,
    /// Whether there is a day.
    NoDay,
    /// Anything else.
    Other,
}

/// The fields of the form.
#[derive(Clone, Copy)]
pub struct Fields {
    /// In the order of the inputs, without the day.
    choices: [NodeRef<html::Select>; 7],
    /// The day.
    pub day: NodeRef<html::Input>,
    /// That no day is meant.
    pub no_day: NodeRef<html::Input>,
    /// The second day.
    pub other_day: NodeRef<html::Input>,
    /// The fold around what has a usual answer.
    pub more: NodeRef<html::Details>,
}

/// The id of the field of an input, for links that lead to it.
pub fn id(input: Input) -> String {
    ["f-", input.key()].concat()
}

/// What stands for no choice.
const OPEN: &str = "-";

impl Fields {
    /// Fields that are not there yet.
    pub fn new() -> Self {
        Self {
            choices: std::array::from_fn(|_| NodeRef::new()),
            day: NodeRef::new(),
            no_day: NodeRef::new(),
            other_day: NodeRef::new(),
            more: NodeRef::new(),
        }
    }

    /// The field of an input that is chosen from a list.
    pub fn choice(self, input: Input) -> NodeRef<html::Select> {
        self.choices[(input as usize).saturating_sub(1)]
    }

    fn chosen(self) -> impl Iterator<Item = (Input, NodeRef<html::Select>)> {
        Input::ALL.into_iter().filter(|input| *input != Input::Date).zip(self.choices)
    }

    /// What the form asks.
    pub fn asked(self, rules: &Rules) -> Asked {
        let case = self
            .chosen()
            .fold(Case::OPEN, |case, (input, field)| case.with(input, rules.choice(input, &choice::value(field))));
        let is_open = self.no_day.get_untracked().is_some_and(|open| open.checked());
        let day = day_of(rules, self.day).filter(|_| !is_open);
        Asked { case: case.with(Input::Date, day.map(Choice::of_day)), other_day: day_of(rules, self.other_day) }
    }

    /// What the form asks after a change: a day and no day do not stand beside each other.
    pub fn changed(self, rules: &Rules, what: Changed) -> Asked {
        let (asked, no_day) = (self.asked(rules), self.no_day.get_untracked());
        let day = match what {
            Changed::Day => day_of(rules, self.day),
            Changed::NoDay if no_day.is_some_and(|open| !open.checked()) => Some(rules.last_known_day()),
            Changed::NoDay => None,
            _ => return asked,
        };
        Asked { case: asked.case.with(Input::Date, day.map(Choice::of_day)), ..asked }
    }

    /// True while the day is being typed.
    pub fn is_half_typed(self) -> bool {
        self.day.get_untracked().is_some_and(|day| is_half_typed(&day))
    }

    /// The days that can be asked of, where the day is another.
    pub fn unknown_day(self, rules: &Rules) -> Option<(Day, Day)> {
        (Day::parse(&text(self.day)).is_some() && day_of(rules, self.day).is_none()).then(|| rules.days())
    }

    /// From now on the fields follow what is asked.
    pub fn follow(self, asked: RwSignal<Asked>, phrases: Tables<Phrases>) {
        Effect::new(move |_| {
            let asked = asked.get();
            phrases.with(|phrases| self.write(&phrases.rules, &asked));
        });
    }

    fn write(self, rules: &Rules, asked: &Asked) {
        for (input, field) in self.chosen() {
            let value = asked.case[input].map(|choice| rules.choice_id(input, choice));
            choice::write(field, value.as_deref().unwrap_or(OPEN));
        }
        for (field, day) in [(self.day, asked.case.date()), (self.other_day, asked.other_day)] {
            if day_of(rules, field) != day
                && let Some(field) = field.get_untracked()
            {
                field.set_value(&day.map(|day| day.to_string()).unwrap_or_default());
            }
        }
        if let Some(open) = self.no_day.get_untracked() {
            // A day that is half typed, or that no rules reach, is a day.
            let is_typed = self.is_half_typed() || !text(self.day).is_empty();
            open.set_checked(asked.case.date().is_none() && !is_typed);
        }
    }

    /// Opens the fold around the field of an input, and puts the keyboard there.
    pub fn go_to(self, input: Input) {
        let is_folded = matches!(input, Input::Purpose | Input::Fighting | Input::EndUse | Input::Special);
        if let Some(more) = self.more.get_untracked().filter(|_| is_folded) {
            more.set_open(true);
        }
        match input {
            Input::Date => page::focus(self.day.get_untracked().as_deref()),
            _ => page::focus(self.choice(input).get_untracked().as_deref()),
        }
    }
}

fn text(field: NodeRef<html::Input>) -> String {
    field.get_untracked().map(|field| field.value()).unwrap_or_default()
}

/// The day in a field, if the rules reach it.
fn day_of(rules: &Rules, field: NodeRef<html::Input>) -> Option<Day> {
    let text = text(field);
    rules.choice(Input::Date, &text).and_then(|_| Day::parse(&text))
}

/// A day that lacks something is none to the browser; one in a year below 1000 lacks digits.
fn is_half_typed(field: &HtmlInputElement) -> bool {
    field.validity().bad_input() || Day::parse(&field.value()).is_some_and(|day| day.year() < 1000)
}
