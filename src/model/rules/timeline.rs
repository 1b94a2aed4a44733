//! Time and place: eras in which nothing changes, and destinations that never differ.
//!
//! Some seventy eras and fifty columns of destinations make a table of a few thousand fields, but
//! only some two hundred different places: a plan, with the list memberships of a destination.

use super::{
    countries::{Agreement, Period, Territory},
    record::RuleRecord,
    vocab::{Members, Who},
};
use crate::model::date::Day;
use crate::model::pack::pack_struct;

/// Bits for the clauses of all classes of destinations, in their order.
pub type Clauses = u64;

/// The most clauses that the bits can hold.
pub const CAPACITY: usize = Clauses::BITS as usize;

/// Days between which no rule and no list changes.
#[derive(Clone, Copy, Debug)]
pub struct Era {
    pub from: Day,
    pub plan: usize,
}

/// A plan in force, and the clauses that name the destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub plan: usize,
    pub named: Clauses,
}

/// Eras, columns, and the place where each pair meets.
#[derive(Clone, Debug)]
pub struct Timeline {
    pub eras: Vec<Era>,
    /// The column of each destination of the vocabulary.
    pub columns: Vec<usize>,
    pub column_count: usize,
    pub places: Vec<Place>,
    place_of: Vec<usize>,
}

pack_struct!(Timeline { eras, columns, column_count, places, place_of });
pack_struct!(Era { from, plan });
pack_struct!(Place { plan, named });

impl Timeline {
    /// Lays out the record in time: an era from each of these days, with its plan.
    /// A state that has ended has the plan of nothing.
    pub fn new(record: &RuleRecord, days: &[Day], plans: &[usize], nothing: usize) -> Self {
        let eras: Vec<Era> = days.iter().zip(plans).map(|(from, plan)| Era { from: *from, plan: *plan }).collect();
        let clauses: Vec<&Members> = clauses(record).collect();
        let (mut columns, mut histories): (Vec<usize>, Vec<History>) = (Vec::new(), Vec::new());
        for state in &record.vocab.destinations {
            let periods: Vec<Vec<Period>> =
                clauses.iter().map(|clause| memberships(&clause.who, state, record)).collect();
            let ended = record.country_classes.ended.iter().find(|ended| ended.iso == *state);
            let on = |day: &Day| match ended {
                Some(ended) if *day > ended.to.last_day() => None,
                _ => Some(named_on(*day, &periods)),
            };
            let history: History = days.iter().map(on).collect();
            let known = histories.iter().position(|other| *other == history);
            columns.push(known.unwrap_or(histories.len()));
            if known.is_none() {
                histories.push(history);
            }
        }
        let (mut places, mut place_of) = (Vec::new(), Vec::new());
        for (era_place, era) in eras.iter().enumerate() {
            for history in &histories {
                let place = match history[era_place] {
                    Some(named) => Place { plan: era.plan, named },
                    None => Place { plan: nothing, named: 0 },
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

/// For each era the clauses that name a destination; none once it has ended.
type History = Vec<Option<Clauses>>;

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
    let agreements = record.agreements.states.iter();
    let agreements = agreements.clone().filter_map(Agreement::period).chain(agreements.filter_map(Agreement::pending));
    let classes = &record.country_classes;
    let territories = classes.territories.iter().map(Territory::period);
    let ends = classes.ended.iter().map(|ended| Period::new(None, Some(ended.to)));
    let periods = regime_periods.chain(condition_periods).chain(list_periods).chain(state_periods).chain(agreements);
    let periods = periods.chain(territories).chain(ends);
    let mut days: Vec<Day> = periods.flat_map(Period::turns).chain([Day::FIRST]).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The periods in which a clause names a place: as itself, or with the state it is counted with.
fn memberships(who: &Who, state: &str, record: &RuleRecord) -> Vec<Period> {
    let mut periods = own_memberships(who, state, record);
    for territory in record.country_classes.territories.iter().filter(|territory| territory.iso == state) {
        let of_state = own_memberships(who, &territory.of, record);
        periods.extend(of_state.into_iter().map(|period| period.and(territory.period())));
    }
    periods
}

fn own_memberships(who: &Who, state: &str, record: &RuleRecord) -> Vec<Period> {
    let always = Period { from: None, to: None };
    match who {
        Who::Everyone => vec![always],
        Who::States(states) => states.iter().filter(|iso| *iso == state).map(|_| always).collect(),
        Who::AgreementStates => {
            let agreements = record.agreements.states.iter().filter(|agreement| agreement.iso == state);
            agreements.filter_map(Agreement::period).collect()
        }
        Who::PendingAgreements => {
            let agreements = record.agreements.states.iter().filter(|agreement| agreement.iso == state);
            agreements.filter_map(Agreement::pending).collect()
        }
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
