//! One item for every destination on one day: what the map colours and the list below it says.

use super::phrases::Phrases;
use super::sheet::is_hatched;
use crate::model::rules::{
    case::{Case, Choice, Input},
    decide::verdict,
    query,
    verdict::Verdict,
};

/// The verdict for each destination, none for one that had ended by then, in the order of the rules' own list.
pub fn verdicts(phrases: &Phrases, case: &Case) -> Vec<Option<Verdict>> {
    let count = phrases.rules.choice_count(Input::Destination);
    let on_map = |case: &Case| verdict(&phrases.rules, case).filter(|_| !phrases.rules.has_ended(case));
    (0..count).map(|place| on_map(&to(case, place))).collect()
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
