//! One item for every destination on one day: what the map colours and the list below it says.

use super::clauses::{capital, fill};
use super::phrases::Phrases;
use super::sheet::is_hatched;
use crate::model::rules::{
    case::{Case, Choice, Input},
    decide::verdict,
    query,
    verdict::Verdict,
};
use crate::model::world::World;

/// The verdict for each destination, in the order of the rules' own list; none for a state that is no more.
pub fn verdicts(phrases: &Phrases, case: &Case) -> Vec<Option<Verdict>> {
    let rules = &phrases.rules;
    let is_there = |place: &usize| case.date().is_none_or(|day| rules.is_there(Choice::at(*place), day));
    let places = 0..rules.choice_count(Input::Destination);
    places.map(|place| Some(place).filter(is_there).and_then(|place| verdict(rules, &to(case, place)))).collect()
}

/// The destinations of each verdict that occurs, by name, in the order of the verdicts.
pub fn groups(phrases: &Phrases, verdicts: &[Option<Verdict>]) -> Vec<(Verdict, Vec<usize>)> {
    let places = |wanted: Verdict| {
        let all = phrases.by_name.iter().copied();
        all.filter(|place| verdicts.get(*place) == Some(&Some(wanted))).collect::<Vec<_>>()
    };
    Verdict::ALL
        .into_iter()
        .map(|verdict| (verdict, places(verdict)))
        .filter(|(_, places)| !places.is_empty())
        .collect()
}

/// The case with this destination.
pub fn to(case: &Case, place: usize) -> Case {
    case.with(Input::Destination, Some(Choice::at(place)))
}

/// The classes of a verdict's mark: colour and pattern.
pub fn mark(verdict: Option<Verdict>) -> String {
    match verdict {
        Some(verdict) => [verdict.tone(), if is_hatched(verdict) { " hatched" } else { "" }].concat(),
        None => "nezu hatched".to_owned(),
    }
}

impl Phrases {
    /// What the map shows, in a sentence: `{item}`, `{day}`.
    pub fn caption(&self, case: &Case, template: &str) -> String {
        let chosen = |input| self.chosen(case, input).unwrap_or_default();
        capital(&fill(template, &[("item", &chosen(Input::Item)), ("day", &chosen(Input::Date))]))
    }

    /// The destination of each shape of the world and then of each marker; none for land that is none.
    pub fn places(&self, world: &World) -> Vec<Option<usize>> {
        let ids = world.shapes.iter().map(|(id, _)| id).chain(world.markers.iter().map(|marker| &marker.id));
        ids.map(|id| self.rules.choice(Input::Destination, id).map(Choice::place)).collect()
    }

    /// The id of a destination, as addresses write it.
    pub fn place_id(&self, place: usize) -> String {
        self.rules.choice_id(Input::Destination, Choice::at(place))
    }

    /// The name of a destination.
    pub fn place_name(&self, place: usize) -> &str {
        self.inputs[Input::Destination as usize].values.get(place).map_or("", |(name, _)| name)
    }

    /// The link to the case with this destination, from a page with `up` to the site's folder.
    pub fn case_link(&self, case: &Case, place: usize, up: &str) -> String {
        [up, "check/?", &query::write(&self.rules, &to(case, place))].concat()
    }
}
