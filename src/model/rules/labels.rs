//! Names and grades: what an answer says of the rules and lists it rests on.

use super::{
    countries::{Agreement, Agreements, CountryList, Period},
    facts::{FactList, Facts},
    limits::Dimension,
    record::RuleRecord,
    regime::Confidence,
    vocab::Who,
};
use crate::model::date::Day;
use crate::model::pack::pack_struct;

/// Labels of regimes, conditions and classes of destinations, in the order of the record.
#[derive(Clone, Debug)]
pub struct Labels {
    pub regimes: Vec<String>,
    pub conditions: Vec<ConditionLabel>,
    pub classes: Vec<ClassLabel>,
    /// For each territory its place, that of its state, and the days on which they count together.
    pub territories: Vec<(usize, Stay)>,
    pub sanctions: Vec<SanctionLabel>,
}

/// What is said of a condition.
#[derive(Clone, Debug)]
pub struct ConditionLabel {
    pub id: String,
    pub regime: usize,
    pub decider: String,
    pub sources: Vec<String>,
    pub confidence: Confidence,
    /// Its outcome is a step that comes with an open door.
    pub comes_along: bool,
}

/// What is said of a class of destinations.
#[derive(Clone, Debug)]
pub struct ClassLabel {
    pub id: String,
    pub fact: Facts,
    pub judged: bool,
    /// The lists that settle who is in it; none if none is needed.
    pub lists: Vec<ListLabel>,
}

/// What is said of a list behind a class.
#[derive(Clone, Debug)]
pub struct ListLabel {
    pub rows: Vec<RowLabel>,
    /// How sure it is of what is not on it.
    pub absent: Confidence,
    /// The days on which nothing is missing from it.
    pub complete: Vec<(Option<Day>, Option<Day>)>,
    pub sources: Vec<String>,
}

/// What is said of one state on a list.
#[derive(Clone, Debug)]
pub struct RowLabel {
    pub stay: Stay,
    pub confidence: Confidence,
    pub sources: Vec<String>,
}

/// A place and days.
#[derive(Clone, Copy, Debug)]
pub struct Stay {
    pub place: usize,
    pub from: Option<Day>,
    pub to: Option<Day>,
}

/// What is said of a sanction.
#[derive(Clone, Debug)]
pub struct SanctionLabel {
    pub id: String,
    pub stays: Vec<Stay>,
    pub sources: Vec<String>,
}

pack_struct!(Labels { regimes, conditions, classes, territories, sanctions });
pack_struct!(ConditionLabel { id, regime, decider, sources, confidence, comes_along });
pack_struct!(ClassLabel { id, fact, judged, lists });
pack_struct!(ListLabel { rows, absent, complete, sources });
pack_struct!(RowLabel { stay, confidence, sources });
pack_struct!(Stay { place, from, to });
pack_struct!(SanctionLabel { id, stays, sources });

impl Stay {
    fn new(record: &RuleRecord, iso: &str, period: Period) -> Option<Self> {
        let place = record.vocab.destinations.iter().position(|known| known == iso)?;
        Some(Self { place, from: period.from, to: period.to })
    }

    /// Whether it is of this place on this day.
    pub fn holds(&self, place: usize, day: Day) -> bool {
        self.place == place && Period { from: self.from, to: self.to }.contains(day)
    }
}

impl ListLabel {
    /// How sure it is that a state is not on the list.
    pub fn absent_on(&self, day: Day) -> Confidence {
        let is_complete = self.complete.iter().any(|(from, to)| Period { from: *from, to: *to }.contains(day));
        if is_complete { Confidence::High } else { self.absent }
    }
}

impl Labels {
    /// Reads the labels of a record.
    pub fn new(record: &RuleRecord, facts: &FactList) -> Self {
        let comes_along =
            |id: &str| record.vocab.outcomes.iter().any(|outcome| outcome.id == id && outcome.comes_along);
        let regimes = record.regimes.iter().enumerate();
        let conditions =
            regimes.flat_map(|(regime, row)| row.conditions.iter().map(move |condition| (regime, condition)));
        let label = |(regime, condition): (usize, &super::regime::Condition)| ConditionLabel {
            id: condition.id.clone(),
            regime,
            decider: condition.decider.clone(),
            sources: condition.sources.clone(),
            confidence: condition.confidence,
            comes_along: comes_along(&condition.outcome),
        };
        let classes = record.vocab.destination_classes.iter().map(|class| ClassLabel {
            id: class.id.clone(),
            fact: facts.mask(Dimension::Destination, std::slice::from_ref(&class.id)),
            judged: class.judged,
            lists: class.members.iter().filter_map(|clause| list_behind(&clause.who, record)).collect(),
        });
        let territories = record.country_classes.territories.iter().filter_map(|territory| {
            let of = record.vocab.destinations.iter().position(|iso| *iso == territory.of)?;
            Some((of, Stay::new(record, &territory.iso, territory.period())?))
        });
        let sanctions = record.country_classes.sanctions.iter().map(|sanction| SanctionLabel {
            id: sanction.id.clone(),
            stays: sanction.states.iter().filter_map(|iso| Stay::new(record, iso, sanction.period())).collect(),
            sources: sanction.sources.clone(),
        });
        Self {
            regimes: record.regimes.iter().map(|regime| regime.id.clone()).collect(),
            conditions: conditions.map(label).collect(),
            classes: classes.collect(),
            territories: territories.collect(),
            sanctions: sanctions.collect(),
        }
    }
}

fn list_behind(who: &Who, record: &RuleRecord) -> Option<ListLabel> {
    match who {
        Who::List(id) => {
            let list = record.country_classes.lists.iter().find(|list| list.id == *id)?;
            Some(of_list(list, record))
        }
        Who::AgreementStates => Some(of_agreements(record, Agreement::period)),
        Who::PendingAgreements => Some(of_agreements(record, Agreement::pending)),
        Who::Everyone | Who::States(_) | Who::PartnersOf(_) => None,
    }
}

fn of_list(list: &CountryList, record: &RuleRecord) -> ListLabel {
    let row = |state: &super::countries::ListedState| {
        Some(RowLabel {
            stay: Stay::new(record, &state.iso, list.period().and(state.period()))?,
            confidence: state.confidence.unwrap_or(list.confidence),
            sources: state.sources.clone(),
        })
    };
    ListLabel {
        rows: list.states.iter().filter_map(row).collect(),
        absent: list.absent.unwrap_or(list.confidence),
        complete: list.complete.iter().map(|days| Period::new(days.from, days.to)).map(|p| (p.from, p.to)).collect(),
        sources: list.sources.clone(),
    }
}

/// The rows of agreements carry no sources of their own here: the list has those that count them.
fn of_agreements(record: &RuleRecord, period: fn(&Agreement) -> Option<Period>) -> ListLabel {
    let Agreements { states, confidence, sources, .. } = &record.agreements;
    let row = |agreement: &Agreement| {
        let stay = Stay::new(record, &agreement.iso, period(agreement)?)?;
        Some(RowLabel { stay, confidence: *confidence, sources: Vec::new() })
    };
    ListLabel {
        rows: states.iter().filter_map(row).collect(),
        absent: *confidence,
        complete: Vec::new(),
        sources: sources.clone(),
    }
}
