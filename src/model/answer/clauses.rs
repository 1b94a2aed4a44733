//! Clauses and sentences: pieces of a decision put into words.

use super::phrases::Phrases;
use crate::model::rules::{
    case::{Case, Choice, Input},
    decide::{Considered, Decision, Lack},
    flips::{Change, Flip},
    limits::Dimension,
    query,
};

/// Puts words into a template: `{item}` is replaced by the words that are given for `item`.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        text.push_str(before);
        text.push_str(values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value));
        rest = behind;
    }
    text.push_str(rest);
    text
}

/// The first letter as a capital, for a clause that begins a line.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

impl Phrases {
    /// The answer as one sentence: the rules, the thing, the place, and who decides.
    pub(super) fn sentence(&self, case: &Case, decision: &Decision) -> String {
        let open = |name: &str| self.say(name).to_owned();
        let rules = decision.regime.as_deref().and_then(|id| self.regime(id));
        let rules = rules.map_or_else(|| open("some_rules"), |regime| regime.in_sentence.clone());
        let item = self.chosen(case, Input::Item).unwrap_or_else(|| open("some_item"));
        let place = self.chosen(case, Input::Destination).unwrap_or_else(|| open("some_place"));
        let first = decision.deciders.first();
        let body = first.and_then(|first| self.deciders.iter().find(|known| known.decider == first.who));
        let (who, agrees) = body.map_or(("", ""), |body| (&body.who, &body.agrees));
        let either = self.either(decision);
        let ended = decision.has_ended.then(|| self.say("ended"));
        let template = match decision.verdict.map(|verdict| self.verdict(verdict)) {
            None if [Input::Item, Input::Destination, Input::Date].iter().all(|input| case[*input].is_none()) => {
                self.say("nothing_chosen")
            }
            None => self.say("depends"),
            Some(phrase) if decision.condition.is_none() && !phrase.closed.is_empty() => &phrase.closed,
            Some(phrase) if !who.is_empty() && !phrase.with_who.is_empty() => &phrase.with_who,
            Some(phrase) => &phrase.plain,
        };
        let values = [
            ("rules", &*rules),
            ("item", &item),
            ("place", &place),
            ("who", who),
            ("agrees", agrees),
            ("either", &either),
        ];
        capital(&fill(ended.unwrap_or(template), &values))
    }

    /// The verdicts that are still possible: `No door or Possible`.
    fn either(&self, decision: &Decision) -> String {
        let names: Vec<&str> = decision.possible.iter().map(|verdict| &*self.verdict(*verdict).short).collect();
        match names.split_last() {
            Some((last, [])) => (*last).to_owned(),
            Some((last, others)) => [&others.join(", "), self.say("or"), last].join(" "),
            None => String::new(),
        }
    }

    /// What a condition says of the case, by whether it holds.
    pub(super) fn clause(&self, id: &str, held: bool) -> String {
        self.condition(id)
            .map(|condition| if held { &condition.yes } else { &condition.no })
            .cloned()
            .unwrap_or_default()
    }

    /// Why a gate did not decide.
    pub(super) fn why_lost(&self, lost: &Considered) -> String {
        let failed = self.condition(&lost.failed);
        let title = failed.map(|failed| &*failed.title).unwrap_or_default();
        match lost.why {
            Lack::Missed => match lost.dimension {
                Some(Dimension::Item) => self.say("missed_item").to_owned(),
                Some(Dimension::Origin) => self.say("missed_origin").to_owned(),
                Some(Dimension::Destination) => self.say("missed_place").to_owned(),
                Some(Dimension::Purpose) => self.say("missed_purpose").to_owned(),
                Some(Dimension::Fighting) => self.say("missed_fighting").to_owned(),
                Some(Dimension::EndUse | Dimension::EndUseControl) => self.say("missed_end_use").to_owned(),
                _ => self.say("missed_special").to_owned(),
            },
            Lack::Shut => failed.map(|failed| self.clause(&failed.id, !failed.must_hold)).unwrap_or_default(),
            Lack::Barred => fill(self.say("barred_by"), &[("rule", title)]),
            Lack::Outranked => fill(self.say("outranked_by"), &[("rule", title)]),
        }
    }

    /// The change of a flip in words, and the case that it makes.
    pub(super) fn change(&self, case: &Case, flip: &Flip) -> (String, Case) {
        let mut words: Vec<String> = Vec::new();
        let mut changed = *case;
        for change in &flip.changes {
            let to = self.representative(change);
            changed = changed.with(change.input, self.rules.choice(change.input, &to));
            words.push(self.change_of_one(case, &changed, change));
        }
        (words.join(&[" ", self.say("and"), " "].concat()), changed)
    }

    fn change_of_one(&self, case: &Case, changed: &Case, change: &Change) -> String {
        let to = self.chosen(changed, change.input).unwrap_or_default();
        let others = change.alike.len();
        let name = match change.input {
            Input::Date if change.from.is_some_and(|from| case.date().is_some_and(|day| from > day)) => "flip_later",
            Input::Date => "flip_earlier",
            Input::Item => "flip_item",
            Input::Origin => "flip_origin",
            Input::Destination => "flip_place",
            Input::Purpose => "flip_purpose",
            Input::Fighting => "flip_fighting",
            Input::EndUse => "flip_end_use",
            Input::Special => "flip_special",
        };
        let text = fill(self.say(name), &[("to", &to)]);
        if others == 0 {
            return text;
        }
        text + " " + &fill(self.say("alike"), &[("others", &others.to_string())])
    }

    /// Of many values that do the same, one that readers know.
    fn representative(&self, change: &Change) -> String {
        if change.input == Input::Destination && !change.alike.is_empty() {
            let known = self.familiar.iter().map(|place| self.rules.choice_id(Input::Destination, Choice::at(*place)));
            let mut listed = known.filter(|id| *id == change.to || change.alike.contains(id));
            return listed.next().unwrap_or_else(|| change.to.clone());
        }
        change.to.clone()
    }

    /// How much a real case has in common with this one: place and item weigh most.
    pub(super) fn likeness(&self, case: &Case, decision: &Decision, query: &str) -> usize {
        let real = query::read(&self.rules, query).case;
        let same = |input: Input| case[input].is_some() && case[input] == real[input];
        let same_kind = case[Input::Item]
            .zip(real[Input::Item])
            .is_some_and(|(one, other)| self.rules.class_of(one) == self.rules.class_of(other));
        let rules = real.date().and_then(|day| self.rules.base_on(day));
        3 * usize::from(same(Input::Destination))
            + 3 * usize::from(same_kind)
            + usize::from(rules == decision.regime)
            + usize::from(same(Input::Origin))
    }
}
