//! The sections of a sheet: each turns a part of a decision into lines.

use super::clauses::{capital, fill};
use super::phrases::{CasePhrase, Phrases};
use super::sheet::{Line, Place, Section, is_hatched};
use crate::model::rules::{
    case::{Case, Choice, Input},
    decide::{Decision, RequirementKind},
    flips::flips,
    life::{Span, life},
    query,
    regime::Confidence,
    verdict::Verdict,
};

const MOST_FLIPS: usize = 6;
const MOST_CONSIDERED: usize = 5;
const MOST_CASES: usize = 3;
/// Below this a real case has too little in common with the one that is asked.
const LIKE: usize = 4;

impl Phrases {
    pub(super) fn section(&self, kind: &'static str, lines: Vec<Line>) -> Section {
        Section { kind, heading: self.say(kind).to_owned(), lines }
    }

    /// The condition that decides, in words; or the door that came nearest, and what shut it.
    pub(super) fn rule(&self, decision: &Decision, place: &Place) -> Section {
        let mut lines = Vec::new();
        if let Some(condition) = &decision.condition {
            lines.extend(self.rule_line(condition, place));
        }
        if let Some(near) = &decision.nearest {
            lines.push(Line::new("", self.say("no_gate"), "", None));
            lines.extend(self.rule_line(&near.gate, place));
            lines.push(Line::new(self.say("shut_by"), &capital(&self.why_lost(near)), "", None));
        }
        if lines.is_empty() {
            return self.section("rule", lines);
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

    /// Each day with the rule that decides on it.
    pub(super) fn difference(&self, days: [(&Case, &Decision); 2], place: &Place) -> Section {
        let decisive = |(_, decision): (&Case, &Decision)| {
            let near = decision.nearest.as_ref().map(|near| near.gate.clone());
            decision.condition.clone().or(near)
        };
        let lines = match days.map(decisive) {
            [Some(one), Some(other)] if one == other => {
                let same = Line::new("", self.say("same_rule"), "", None);
                [same].into_iter().chain(self.rule_line(&one, place)).collect()
            }
            rules => days
                .iter()
                .zip(rules)
                .filter_map(|((case, _), rule)| {
                    let line = self.rule_line(&rule?, place)?;
                    let lead = [&*self.chosen(case, Input::Date).unwrap_or_default(), ":"].concat();
                    Some(Line { lead, ..line })
                })
                .collect(),
        };
        self.section("difference", lines)
    }

    pub(super) fn because(&self, decision: &Decision) -> Section {
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

    pub(super) fn considered(&self, decision: &Decision, place: &Place) -> Section {
        let lines = decision.considered.iter().take(MOST_CONSIDERED).filter_map(|lost| {
            let line = self.rule_line(&lost.gate, place)?;
            Some(Line { note: capital(&self.why_lost(lost)), ..line })
        });
        self.section("considered", lines.collect())
    }

    pub(super) fn flipped(&self, case: &Case, place: &Place) -> Section {
        let lines = flips(&self.rules, case).into_iter().filter(|flip| flip.realistic).take(MOST_FLIPS).map(|flip| {
            let (text, changed) = self.change(case, &flip);
            let (lead, href) = (&self.verdict(flip.verdict).short, self.link(&changed, place));
            Line { tone: Some(flip.verdict.tone()), ..Line::new(lead, &capital(&text), "", Some(href)) }
        });
        self.section("flips", lines.collect())
    }

    pub(super) fn life(&self, case: &Case, place: &Place) -> Section {
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

    pub(super) fn who(&self, decision: &Decision) -> Section {
        let lines = decision.deciders.iter().map(|decider| {
            let known = self.deciders.iter().find(|known| known.decider == decider.who);
            let text =
                known.map_or(&decider.who, |known| if known.shown.is_empty() { &known.who } else { &known.shown });
            let note = self.condition(&decider.condition).map(|condition| condition.title.clone()).unwrap_or_default();
            Line::new("", &capital(text), &note, None)
        });
        self.section("who", lines.collect())
    }

    pub(super) fn with_it(&self, decision: &Decision) -> Section {
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

    pub(super) fn cases_like(&self, case: &Case, decision: &Decision, place: &Place) -> Section {
        let mut best: Vec<(usize, &CasePhrase)> = Vec::new();
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

    pub(super) fn limits(&self, decision: &Decision) -> Section {
        let judged = decision.requirements.iter().any(|one| one.kind == RequirementKind::Judged);
        let (refused, unsettled) =
            (decision.verdict == Some(Verdict::RefusedInPractice), !decision.unsettled.is_empty());
        let names = [
            ("limit_unsettled", unsettled),
            ("limit_class_open", decision.class_open),
            ("limit_sample", refused),
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
        let counted = decision.counted_with.as_deref().map(|state| {
            let place = self.rules.choice(Input::Destination, state).map_or("", |state| self.place_name(state.place()));
            Line::new("", &fill(self.say("limit_counted"), &[("state", place)]), "", None)
        });
        let ways = Line::new("", self.say("ways"), "", None);
        self.section("limits", lines.map(|(name, _)| line(name)).chain(counted).chain([ways]).collect())
    }

    /// What other laws may forbid: a standing line, and the measures that touch the destination on the day.
    pub(super) fn standing(&self, decision: &Decision, place: &Place) -> Section {
        let mut lines = vec![Line::new("", self.say("standing_line"), "", None)];
        for sanction in &decision.sanctions {
            let words = self.sanctions.iter().find(|(id, _)| *id == sanction.id);
            lines.extend(words.map(|(_, text)| Line::new("", text, "", None)));
            lines.extend(self.source_lines(&sanction.sources, place));
        }
        self.section("standing", lines)
    }

    /// The conditions that nothing settles and on which the answer turns.
    pub(super) fn unsettled(&self, decision: &Decision, place: &Place) -> Section {
        let lines = decision.unsettled.iter().filter_map(|id| self.rule_line(id, place));
        self.section("unsettled", lines.collect())
    }

    fn source_lines(&self, ids: &[String], place: &Place) -> Vec<Line> {
        let known = ids.iter().filter_map(|id| self.sources.iter().find(|source| source.id == *id));
        known.map(|source| Line::new("", &source.name, "", Some([&*place.up, &source.path].concat()))).collect()
    }

    pub(super) fn grounds(&self, decision: &Decision, place: &Place) -> Section {
        self.section("grounds", self.source_lines(&decision.sources, place))
    }

    fn link(&self, case: &Case, place: &Place) -> String {
        [&*place.base, "?", &query::write(&self.rules, case)].concat()
    }
}
