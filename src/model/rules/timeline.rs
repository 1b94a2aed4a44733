//! Time and place: eras in which nothing changes, and destinations that never differ.
//!
//! Some seventy eras and fifty columns of destinations make a table of a few thousand fields, but
//! only some two hundred different places: a plan, with the list memberships of a destination.

use super::{
    countries::{Agreement, Period},
    record::RuleRecord,
    vocab::{Members, Who},
};
use crate::model::date::Day;
use serde::{Deserialize, Serialize};

/// Bits for the clauses of all classes of destinations, in their order.
pub type Clauses = u64;

/// The most clauses that the bits can hold.
pub const CAPACITY: usize = Clauses::BITS as usize;

/// Days between which no rule and no list changes.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Era {
    pub from: Day,
    pub plan: usize,
}

/// A plan in force, and the clauses that name the destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub plan: usize,
    pub named: Clauses,
}

/// Eras, columns, and the place where each pair meets.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Timeline {
    pub eras: Vec<Era>,
    /// The column of each destination of the vocabulary.
    pub columns: Vec<usize>,
    pub column_count: usize,
    pub places: Vec<Place>,
    place_of: Vec<usize>,
}

impl Timeline {
    /// Lays out the record in time: an era from each of these days, with its plan.
    pub fn new(record: &RuleRecord, days: &[Day], plans: &[usize], no_plan: usize) -> Self {
        let eras: Vec<Era> = days.iter().zip(plans).map(|(from, plan)| Era { from: *from, plan: *plan }).collect();
        let clauses: Vec<&Members> = clauses(record).collect();
        let (mut columns, mut histories): (Vec<usize>, Vec<Vec<Option<Clauses>>>) = (Vec::new(), Vec::new());
        for state in &record.vocab.destinations {
            let periods: Vec<Vec<Period>> =
                clauses.iter().map(|clause| memberships(&clause.who, state, record)).collect();
            let ended = record.vocab.ended_states.iter().find(|ended| ended.iso == *state);
            let is_there = |day: &Day| ended.is_none_or(|ended| *day <= ended.to.last_day());
            let history: Vec<Option<Clauses>> =
                days.iter().map(|day| is_there(day).then(|| named_on(*day, &periods))).collect();
            let known = histories.iter().position(|other| *other == history);
            columns.push(known.unwrap_or(histories.len()));
            if known.is_none() {
                histories.push(history);
            }
        }
        let (mut places, mut place_of) = (Vec::new(), Vec::new());
        for (era_place, era) in eras.iter().enumerate() {
            for history in &histories {
                // Nothing is in force towards a state that is no more.
                let place = match history[era_place] {
                    Some(named) => Place { plan: era.plan, named },
                    None => Place { plan: no_plan, named: 0 },
                };
                let known = places.iter().position(|other| *other == place);
                place_of.push(known.unwrap_or(places.len()));
                if known.is_none() {
                    places.push(place);
                }
            }
        }
        Self { eras, columns, column_count: histories.len(), places, place_of }
    }

    /// The era of a day.
    pub fn era_on(&self, day: Day) -> usize {
        self.eras.partition_point(|era| era.from <= day).saturating_sub(1)
    }

    /// The eras that have a day between these two, inclusive.
    pub fn eras_between(&self, first: Day, last: Day) -> std::ops::RangeInclusive<usize> {
        self.era_on(first)..=self.era_on(last)
    }

    /// The last day of an era; none for the era that is still open.
    pub fn last_day(&self, era: usize) -> Option<Day> {
        self.eras.get(era + 1).map(|next| next.from.previous())
    }

    /// Where an era and a column meet.
    pub fn place(&self, era: usize, column: usize) -> usize {
        self.place_of.get(era * self.column_count + column).copied().unwrap_or_default()
    }
}

/// The clauses of all classes, as many as the bits can hold.
pub fn clauses(record: &RuleRecord) -> impl Iterator<Item = &Members> {
    record.vocab.destination_classes.iter().flat_map(|class| &class.members).take(CAPACITY)
}

/// All days on which something begins, or no longer holds; the first is the first of the calendar.
pub fn turning_days(record: &RuleRecord) -> Vec<Day> {
    let regimes = record.regimes.iter();
    let regime_periods = regimes.clone().map(|regime| Period::new(Some(regime.effective_from), regime.effective_to));
    let conditions = regimes.flat_map(|regime| &regime.conditions);
    let condition_periods = conditions.map(|condition| Period::new(condition.valid_from, condition.valid_to));
    let lists = record.country_classes.lists.iter();
    let list_periods = lists.clone().map(|list| Period::new(list.from, list.to));
    let state_periods = lists.flat_map(|list| &list.states).map(|state| Period::new(state.from, state.to));
    let signed = record.agreements.states.iter();
    let agreements = signed.flat_map(|agreement| agreement.period().into_iter().chain(agreement.pending()));
    let territories = record.vocab.territories.iter().map(|one| Period::new(one.from, None));
    let ended = record.vocab.ended_states.iter().map(|one| Period::new(None, Some(one.to)));
    let periods = regime_periods.chain(condition_periods).chain(list_periods).chain(state_periods);
    let periods = periods.chain(agreements).chain(territories).chain(ended);
    let mut days: Vec<Day> = periods.flat_map(Period::turns).chain([Day::FIRST]).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The periods in which a clause names a destination: a territory has those of its state as well.
fn memberships(who: &Who, destination: &str, record: &RuleRecord) -> Vec<Period> {
    let mut periods = own_memberships(who, destination, record);
    for territory in record.vocab.territories.iter().filter(|one| one.territory == destination) {
        let counted = Period::new(territory.from, None);
        periods.extend(own_memberships(who, &territory.state, record).into_iter().map(|period| period.and(counted)));
    }
    periods
}

fn agreements<'a>(state: &str, record: &'a RuleRecord) -> impl Iterator<Item = &'a Agreement> {
    let state = state.to_owned();
    record.agreements.states.iter().filter(move |agreement| agreement.iso == state)
}

/// The periods in which a clause names a state itself.
fn own_memberships(who: &Who, state: &str, record: &RuleRecord) -> Vec<Period> {
    let always = Period { from: None, to: None };
    match who {
        Who::Everyone => vec![always],
        Who::States(states) => states.iter().filter(|iso| *iso == state).map(|_| always).collect(),
        Who::AgreementStates => agreements(state, record).filter_map(Agreement::period).collect(),
        Who::PendingAgreementStates => agreements(state, record).filter_map(Agreement::pending).collect(),
        Who::PartnersOf(item) => {
            let projects = record.country_classes.joint_project_partners.projects.iter();
            let partners = projects.filter(|project| project.item_class == *item).flat_map(|project| &project.partners);
            partners.filter(|iso| *iso == state).map(|_| always).collect()
        }
        Who::List(id) => {
            let lists = record.country_classes.lists.iter().filter(|list| list.id == *id);
            let states = lists.flat_map(|list| list.states.iter().map(move |listed| (list, listed)));
            let listed = states.filter(|(_, listed)| listed.iso == state);
            listed.map(|(list, listed)| list.period().and(listed.period())).collect()
        }
    }
}

fn named_on(day: Day, periods: &[Vec<Period>]) -> Clauses {
    let named = periods.iter().enumerate().filter(|(_, periods)| periods.iter().any(|period| period.contains(day)));
    named.fold(0, |bits, (place, _)| bits | 1 << place)
}
