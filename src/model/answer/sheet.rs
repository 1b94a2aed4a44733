//! The whole answer to a case as headings and lines, ready to be shown.

use super::clauses::{capital, fill};
use super::phrases::Phrases;
use crate::model::{
    date::Day,
    rules::{
        case::{Case, Choice, Input},
        decide::{Decision, RequirementKind, decide},
        flips::flips,
        life::{Span, life},
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
    fn new(lead: &str, text: &str, note: &str, href: Option<String>) -> Self {
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

const MOST_FLIPS: usize = 6;
const MOST_CONSIDERED: usize = 5;
const MOST_CASES: usize = 3;
/// Below this a real case has too little in common with the one that is asked.
const LIKE: usize = 4;

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
        let mut sections = vec![self.rule(&decision, place)];
        if let Some(other) = &other_case {
            sections.push(self.difference(&decision, &decide(&self.rules, other), place));
        }
        sections.extend([
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

    fn section(&self, kind: &'static str, lines: Vec<Line>) -> Section {
        Section { kind, heading: self.say(kind).to_owned(), lines }
    }

    /// The condition that decides, in words; or the door that came nearest, and what shut it.
    fn rule(&self, decision: &Decision, place: &Place) -> Section {
        let mut lines = Vec::new();
        if let Some(condition) = &decision.condition {
            lines.extend(self.rule_line(condition, place));
        }
        if let Some(near) = &decision.nearest {
            lines.push(Line::new("", self.say("no_gate"), "", None));
            lines.extend(self.rule_line(&near.gate, place));
            lines.push(Line::new(self.say("shut_by"), &capital(&self.why_lost(near)), "", None));
        }
        let own = decision.condition_regime.as_deref().or(decision.regime.as_deref());
        if let Some(regime) = own.and_then(|id| self.regime(id)).filter(|regime| !regime.name_ja.is_empty()) {
            lines.push(Line { lang: Some("ja"), ..Line::new("", "", &regime.name_ja, None) });
        }
        self.section("rule", lines)
    }

    fn rule_line(&self, id: &str, place: &Place) -> Option<Line> {
        let known = self.condition(id)?;
        let href = (!known.page.is_empty()).then(|| [&*place.up, "check/", &known.page, "/"].concat());
        Some(Line::new("", &known.title, &known.rule, href))
    }

    fn difference(&self, one: &Decision, other: &Decision, place: &Place) -> Section {
        let decisive = |decision: &Decision| {
            let near = decision.nearest.as_ref().map(|near| near.gate.clone());
            decision.condition.clone().or(near).and_then(|id| self.rule_line(&id, place))
        };
        let lines = match (decisive(one), decisive(other)) {
            (one, other) if one == other => {
                vec![Line::new("", self.say("same_rule"), "", None)]
            }
            (one, other) => one.into_iter().chain(other).collect(),
        };
        self.section("difference", lines)
    }

    fn because(&self, decision: &Decision) -> Section {
        let mut lines: Vec<Line> = Vec::new();
        for reason in &decision.because {
            let text = self.clause(&reason.condition, reason.held);
            // A later regime repeats the bars of the one before it: the reader needs each once.
            if !text.is_empty() && lines.iter().all(|line| line.text != text) {
                let href = reason.inputs.first().map(|input| ["#f-", input.key()].concat());
                lines.push(Line::new("", &text, "", href));
            }
        }
        self.section("because", lines)
    }

    fn considered(&self, decision: &Decision, place: &Place) -> Section {
        let lines = decision.considered.iter().take(MOST_CONSIDERED).filter_map(|lost| {
            let line = self.rule_line(&lost.gate, place)?;
            Some(Line { note: capital(&self.why_lost(lost)), ..line })
        });
        self.section("considered", lines.collect())
    }

    fn flipped(&self, case: &Case, place: &Place) -> Section {
        let lines = flips(&self.rules, case).into_iter().filter(|flip| flip.realistic).take(MOST_FLIPS).map(|flip| {
            let (text, changed) = self.change(case, &flip);
            let (lead, href) = (&self.verdict(flip.verdict).short, self.link(&changed, place));
            Line { tone: Some(flip.verdict.tone()), ..Line::new(lead, &capital(&text), "", Some(href)) }
        });
        self.section("flips", lines.collect())
    }

    fn life(&self, case: &Case, place: &Place) -> Section {
        let mut lines: Vec<Line> = Vec::new();
        let mut last: Option<Span> = None;
        for span in life(&self.rules, case) {
            let goes_on =
                last.as_ref().is_some_and(|last| last.regime == span.regime && last.possible == span.possible);
            let here = case.date().is_some_and(|day| span.from <= day && span.to.is_none_or(|to| day <= to));
            if goes_on {
                if let Some(line) = lines.last_mut() {
                    line.current |= here;
                }
                continue;
            }
            let is_new = last.as_ref().is_none_or(|last| last.regime != span.regime);
            let then = case.with(Input::Date, Some(Choice::of_day(span.from)));
            let lead = match span.regime.as_deref().and_then(|id| self.regime(id)).filter(|_| is_new) {
                Some(regime) => regime.short.clone(),
                None => fill(self.say("from_day"), &[("from", &span.from.date().in_words())]),
            };
            let text = span.verdict.map_or(self.say("stamp_open"), |one| &self.verdict(one).short);
            lines.push(Line {
                tone: Some(span.verdict.map_or("nezu", Verdict::tone)),
                hatched: span.verdict.is_none_or(is_hatched),
                current: here,
                ..Line::new(&lead, text, "", Some(self.link(&then, place)))
            });
            last = Some(span);
        }
        self.section("life", lines)
    }

    fn who(&self, decision: &Decision) -> Section {
        let lines = decision.deciders.iter().map(|decider| {
            let known = self.deciders.iter().find(|known| known.decider == decider.who);
            let text =
                known.map_or(&decider.who, |known| if known.shown.is_empty() { &known.who } else { &known.shown });
            let note = self.condition(&decider.condition).map(|condition| condition.title.clone()).unwrap_or_default();
            Line::new("", &capital(text), &note, None)
        });
        self.section("who", lines.collect())
    }

    fn with_it(&self, decision: &Decision) -> Section {
        let lines = decision.requirements.iter().filter_map(|one| {
            let known = self.condition(&one.condition)?;
            let lead = self.say(match one.kind {
                RequirementKind::Met => "req_met",
                RequirementKind::ToDo => "req_to_do",
                RequirementKind::Judged => "req_judged",
                RequirementKind::Along => "req_along",
                RequirementKind::Always => "req_always",
            });
            Some(Line::new(lead, &known.rule, "", None))
        });
        self.section("with_it", lines.collect())
    }

    fn cases_like(&self, case: &Case, decision: &Decision, place: &Place) -> Section {
        let mut best: Vec<(usize, &super::phrases::CasePhrase)> = Vec::new();
        for real in &self.cases {
            let likeness = self.likeness(case, decision, &real.query);
            if likeness < LIKE || best.iter().any(|(_, known)| known.id == real.id) {
                continue;
            }
            let at = best.partition_point(|(known, _)| *known >= likeness);
            best.insert(at, (likeness, real));
        }
        best.truncate(MOST_CASES);
        let lines = best.into_iter().map(|(_, real)| {
            Line::new("", &real.title, &real.outcome, Some([&*place.up, "cases/#", &real.id].concat()))
        });
        self.section("cases", lines.collect())
    }

    fn limits(&self, decision: &Decision) -> Section {
        let judged = decision.requirements.iter().any(|one| one.kind == RequirementKind::Judged);
        let names = [
            ("limit_open_door", decision.verdict == Some(Verdict::MinistersDecide)),
            ("limit_judged", judged),
            ("limit_fighting", true),
            (
                "limit_lists",
                decision.rests_on.iter().any(|ground| ground.is_list && ground.confidence != Confidence::High),
            ),
        ];
        let lines = names.into_iter().filter(|(_, shown)| *shown);
        let line = |name: &str| Line::new("", self.say(name), "", None);
        self.section("limits", lines.map(|(name, _)| line(name)).collect())
    }

    fn grounds(&self, decision: &Decision, place: &Place) -> Section {
        let known = decision.sources.iter().filter_map(|id| self.sources.iter().find(|source| source.id == *id));
        let lines = known.map(|source| Line::new("", &source.name, "", Some([&*place.up, &source.path].concat())));
        self.section("grounds", lines.collect())
    }

    fn link(&self, case: &Case, place: &Place) -> String {
        [&*place.base, "?", &query::write(&self.rules, case)].concat()
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
