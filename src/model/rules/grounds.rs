//! What an answer rests on: the rules, the lists behind them, and how sure each is.

use super::{
    Rules,
    book::{Rule, RuleSet, places},
    case::{Case, Input},
    decide::{Decision, Ground, Sanctioned},
    facts::Facts,
    labels::{ClassLabel, ListLabel, RowLabel, Stay},
    reasons::Common,
    regime::Confidence,
};
use crate::model::date::Day;

/// The day and the place of a case, as far as they are given.
pub(super) struct Asked {
    day: Option<Day>,
    place: Option<usize>,
    /// The state that the place is counted with.
    state: Option<usize>,
}

/// What a list says of a case, and what says so.
struct Finding<'a> {
    confidence: Confidence,
    sources: &'a [String],
}

impl Asked {
    /// The day and the place of a case.
    pub(super) fn new(rules: &Rules, case: &Case) -> Self {
        let (day, place) = (case.date(), case[Input::Destination].map(|choice| choice.place()));
        let counted = |(of, stay): &(usize, Stay)| stay.holds(place?, day?).then_some(*of);
        Self { day, place, state: rules.labels.territories.iter().find_map(counted) }
    }

    fn is_on(&self, stay: &Stay) -> bool {
        let places = self.place.into_iter().chain(self.state);
        places.zip(self.day.iter().cycle()).any(|(place, day)| stay.holds(place, *day))
    }
}

impl Rules {
    /// Confidence and sources: those of the conditions, and of the lists they were answered from.
    pub(super) fn add_grounds(&self, decision: &mut Decision, common: &Common, asked: &Asked) {
        let mut uses_state = false;
        for place in places(common.rests_on) {
            let rule = &self.book.rules[place];
            let label = self.label(rule);
            decision.rest_on(&label.id, false, label.confidence, &label.sources);
            if let Some((class, finding)) = self.list_behind(rule, common.known.sure, asked) {
                uses_state = true;
                decision.rest_on(&class.id, true, finding.confidence, finding.sources);
            }
        }
        // Not to be on a list proves as much as the list is complete. Its sources do not speak of the state.
        for (class, list) in self.lists_of(common.absent) {
            uses_state = true;
            decision.rest_on(&class.id, true, list.absent(asked), &[]);
        }
        if let (true, Some(state)) = (uses_state, asked.state) {
            decision.counted_with = Some(self.choice_id(Input::Destination, super::case::Choice::at(state)));
        }
        let weakest = decision.rests_on.iter().map(|ground| ground.confidence).min();
        let is_weak = !common.is_settled || decision.counted_with.is_some();
        // That no gate was found is no rule of its own.
        let most = if decision.condition.is_some() { Confidence::High } else { Confidence::Medium };
        decision.confidence = weakest.map(|weakest| if is_weak { Confidence::Low } else { weakest.min(most) });
    }

    /// The measures outside these rules that touch the destination on the day.
    pub(super) fn sanctions(&self, case: &Case) -> Vec<Sanctioned> {
        let asked = Asked::new(self, case);
        let sanctions = self.labels.sanctions.iter().filter(|one| one.stays.iter().any(|stay| asked.is_on(stay)));
        sanctions.map(|one| Sanctioned { id: one.id.clone(), sources: one.sources.clone() }).collect()
    }

    /// The list of countries that a rule was answered from: the best of those the destination is
    /// on, or the weakest of those it is missing from.
    fn list_behind(&self, rule: &Rule, sure: Facts, asked: &Asked) -> Option<(&ClassLabel, Finding<'_>)> {
        let mut is_met = false;
        let mut best: Option<(&ClassLabel, Finding)> = None;
        for class in self.classes_looked_at(rule, sure) {
            is_met = true;
            // A class without a list needs none, and so is the best of all.
            let finding = class.lists.iter().filter_map(|list| list.present(asked)).max_by_key(|one| one.confidence)?;
            if best.as_ref().is_none_or(|(_, other)| finding.confidence > other.confidence) {
                best = Some((class, finding));
            }
        }
        if is_met {
            return best;
        }
        let lists = self
            .classes_looked_at(rule, Facts::MAX)
            .flat_map(|class| class.lists.iter().map(move |list| (class, list)));
        let findings = lists
            .map(|(class, list)| (class, Finding { confidence: list.absent(asked), sources: list.sources.as_slice() }));
        findings.min_by_key(|(_, finding)| finding.confidence)
    }

    /// The lists that rules ask for.
    fn lists_of(&self, rules: RuleSet) -> impl Iterator<Item = (&ClassLabel, &ListLabel)> {
        let rules = places(rules).map(|place| &self.book.rules[place]);
        let classes = rules.flat_map(|rule| self.classes_looked_at(rule, Facts::MAX));
        classes.flat_map(|class| class.lists.iter().map(move |list| (class, list)))
    }
}

impl ListLabel {
    /// What the list says of a destination that is on it; where day or place is open, its weakest row.
    fn present(&self, asked: &Asked) -> Option<Finding<'_>> {
        let is_open = asked.day.is_none() || asked.place.is_none();
        let rows = self.rows.iter().filter(|row| is_open || asked.is_on(&row.stay));
        let row = if is_open { rows.min_by_key(|row| row.confidence) } else { rows.max_by_key(|row| row.confidence) };
        let sources = |row: &RowLabel| row.sources.is_empty() || is_open;
        row.map(|row| Finding {
            confidence: row.confidence,
            sources: if sources(row) { &self.sources } else { &row.sources },
        })
    }

    fn absent(&self, asked: &Asked) -> Confidence {
        asked.day.map_or(self.absent, |day| self.absent_on(day))
    }
}

impl Decision {
    /// Takes in a ground; the same again counts for no more than its weaker grade.
    fn rest_on(&mut self, id: &str, is_list: bool, confidence: Confidence, sources: &[String]) {
        match self.rests_on.iter_mut().find(|ground| ground.id == id) {
            Some(ground) => ground.confidence = ground.confidence.min(confidence),
            None => self.rests_on.push(Ground { id: id.to_owned(), is_list, confidence }),
        }
        for source in sources {
            if !self.sources.contains(source) {
                self.sources.push(source.clone());
            }
        }
    }
}
