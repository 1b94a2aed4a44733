//! The whole answer to a case as headings and lines, ready to be shown.

use super::clauses::fill;
use super::phrases::Phrases;
use crate::model::{
    date::Day,
    rules::{
        case::{Case, Choice, Input},
        decide::{Decision, decide},
        life::life,
        query,
        regime::Confidence,
        verdict::Verdict,
    },
};

/// Where the sheet stands.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The way to the site's folder: `../`.
    pub up: String,
    /// The way to the page that answers cases; empty on that page itself.
    pub base: String,
}

/// An answer at a glance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The day and the rules it is about, where two answers stand side by side.
    pub title: String,
    /// The colour of its verdict.
    pub tone: &'static str,
    /// The lines of its stamp.
    pub stamp: Vec<String>,
    /// The answer in a sentence.
    pub sentence: String,
    /// What kind of answer it is, and what it rests on.
    pub small: Vec<String>,
}

/// A heading with lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What the style sheets call it.
    pub kind: &'static str,
    /// Its heading.
    pub heading: String,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// A line: a lead, the text, and a remark; a link if it has an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What stands before the text, set off.
    pub lead: String,
    /// The text.
    pub text: String,
    /// What stands after it, small.
    pub note: String,
    /// Where it leads.
    pub href: Option<String>,
    /// The colour of a verdict.
    pub tone: Option<&'static str>,
    /// The verdict shares its colour with another, and is hatched to tell it apart.
    pub hatched: bool,
    /// It is the one that holds now.
    pub current: bool,
    /// The language of the lead, if not that of the page.
    pub lang: Option<&'static str>,
}

impl Line {
    // Lines are made in many places; not inlined, they weigh a fifth of it in the WASM.
    #[inline(never)]
    pub(super) fn new(lead: &str, text: &str, note: &str, href: Option<String>) -> Self {
        Self {
            lead: lead.to_owned(),
            text: text.to_owned(),
            note: note.to_owned(),
            href,
            tone: None,
            hatched: false,
            current: false,
            lang: None,
        }
    }
}

/// The whole answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The answer at a glance.
    pub head: Head,
    /// The same at another day, if one was given.
    pub other: Option<Head>,
    /// The reasons.
    pub sections: Vec<Section>,
    /// The condition that decides, or that shuts the door that came nearest.
    pub condition: Option<String>,
    /// The query of the case.
    pub query: String,
    /// The address to share, below the site's folder.
    pub share: String,
    /// The case and its answer as a table of one row (RFC 4180).
    pub csv: String,
}

/// Colour and pattern of a verdict: two verdicts may share a colour, none shares both.
pub fn is_hatched(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::RefusedInPractice | Verdict::ByException | Verdict::TextSilent)
}

impl Phrases {
    /// The answer to a case, and to the same case on another day.
    pub fn sheet(&self, case: &Case, other_day: Option<Day>, place: &Place) -> Sheet {
        let decision = decide(&self.rules, case);
        let other_case = other_day.map(|day| case.with(Input::Date, Some(Choice::of_day(day))));
        let condition = decision.condition.clone().or_else(|| decision.nearest.clone().map(|near| near.failed));
        let query = query::write_beside(&self.rules, case, other_day);
        let page = condition.as_deref().and_then(|id| self.condition(id)).map(|known| &*known.page).unwrap_or_default();
        let slash = if page.is_empty() { "" } else { "/" };
        let share = ["check/", page, slash, "?", &query].concat();
        // With two days the rule of each stands in what they differ in; what follows is of the first.
        let mut sections = vec![match &other_case {
            Some(other) => self.difference([(case, &decision), (other, &decide(&self.rules, other))], place),
            None => self.rule(&decision, place),
        }];
        sections.extend([
            self.standing(&decision, place),
            self.unsettled(&decision, place),
            self.because(&decision),
            self.considered(&decision, place),
            self.flipped(case, place),
            self.life(case, place),
            self.who(&decision),
            self.with_it(&decision),
            self.cases_like(case, &decision, place),
            self.limits(&decision),
            self.grounds(&decision, place),
        ]);
        sections.retain(|section| !section.lines.is_empty());
        let head = self.head(case, &decision, other_case.is_some());
        let other = other_case.map(|other| self.head(&other, &decide(&self.rules, &other), true));
        let csv = self.csv(case, &decision, &head);
        Sheet { head, other, sections, condition, query, share, csv }
    }

    /// The inputs by their keys in an address, then the answer.
    fn csv(&self, case: &Case, decision: &Decision, head: &Head) -> String {
        let (mut names, mut values) = (Vec::new(), Vec::new());
        for input in Input::ALL {
            names.push(input.key().to_owned());
            values.push(case[input].map_or_else(String::new, |choice| self.rules.choice_id(input, choice)));
        }
        let possible: Vec<&str> = decision.possible.iter().map(|verdict| verdict.id()).collect();
        for (name, value) in [
            ("verdict", possible.join(" ")),
            ("regime", decision.regime.clone().unwrap_or_default()),
            ("condition", decision.condition.clone().unwrap_or_default()),
            ("sentence", head.sentence.clone()),
            ("sources", decision.sources.join(" ")),
        ] {
            names.push(name.to_owned());
            values.push(["\"", &value.replace('"', "\"\""), "\""].concat());
        }
        [&names.join(","), "\r\n", &values.join(","), "\r\n"].concat()
    }

    /// The answer at a glance, with what the year held before it, and the same case over time.
    pub fn glance(&self, case: &Case, place: &Place) -> Sheet {
        let mut head = self.head(case, &decide(&self.rules, case), false);
        head.small.splice(0..0, self.earlier(case));
        Sheet { head, sections: vec![self.life(case, place)], ..Sheet::default() }
    }

    fn head(&self, case: &Case, decision: &Decision, with_title: bool) -> Head {
        let stamp = match decision.verdict {
            Some(verdict) => self.verdict(verdict).stamp.clone(),
            None => vec![self.say("stamp_open").to_owned()],
        };
        let mut small = vec![self.say("caveat").to_owned()];
        let regime = decision.regime.as_deref().and_then(|id| self.regime(id));
        small.extend(regime.map(|regime| regime.caveat.clone()).filter(|caveat| !caveat.is_empty()));
        if decision.confidence.is_some_and(|confidence| confidence != Confidence::High) {
            let weak = decision.confidence == Some(Confidence::Low);
            small.push(self.say(if weak { "confidence_low" } else { "confidence_medium" }).to_owned());
        }
        if decision.after_coverage {
            small.push(self.say("after_coverage").to_owned());
        }
        if let Some(input) = decision.ask_next {
            let question = &self.inputs[input as usize].question;
            small.push(fill(self.say("ask_next"), &[("question", question)]));
        }
        let title = if with_title { self.chosen(case, Input::Date).unwrap_or_default() } else { String::new() };
        Head {
            title,
            tone: decision.verdict.map_or("nezu", Verdict::tone),
            stamp,
            sentence: self.sentence(case, decision),
            small,
        }
    }

    /// The last day of a year that the facts reach.
    pub fn last_day_of(&self, year: u32) -> Day {
        Day::from_number(year * 10_000 + 1231).unwrap_or(Day::FIRST).min(self.rules.last_known_day())
    }

    /// The other answers of the year before the day of a case, each with its last day.
    fn earlier(&self, case: &Case) -> Vec<String> {
        let Some(day) = case.date() else { return Vec::new() };
        let starts = Day::from_number(day.year() * 10_000 + 101).unwrap_or(Day::FIRST);
        let spans = life(&self.rules, case);
        let now = spans.iter().find(|span| span.from <= day && span.to.is_none_or(|to| day <= to));
        let now = now.and_then(|span| span.verdict);
        let in_year = spans.iter().filter_map(|span| Some((span.to.filter(|to| starts <= *to && *to < day)?, span)));
        let other = in_year.filter_map(|(to, span)| Some((to, span.verdict.filter(|_| span.verdict != now)?)));
        let line = |(to, verdict): (Day, Verdict)| {
            let values = [("to", &*to.date().in_words()), ("verdict", &self.verdict(verdict).short)];
            fill(self.say("earlier"), &values)
        };
        other.map(line).collect()
    }
}
