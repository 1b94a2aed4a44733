//! Names and grades: what an answer says of the rules and lists it rests on.

use super::{
    countries::{Agreements, CountryClasses},
    facts::{FactList, Facts},
    limits::Dimension,
    record::RuleRecord,
    regime::Confidence,
    vocab::Who,
};
use serde::{Deserialize, Serialize};

/// Labels of regimes, conditions and classes of destinations, in the order of the record.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    pub regimes: Vec<String>,
    pub conditions: Vec<ConditionLabel>,
    pub classes: Vec<ClassLabel>,
}

/// What is said of a condition.
#[derive(Clone, Debug, Serialize, Deserialize)]
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
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ClassLabel {
    pub id: String,
    pub fact: Facts,
    pub judged: bool,
    /// The list that settles who is in it; none if none is needed.
    pub list: Option<ListLabel>,
}

/// What is said of a list of states.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListLabel {
    /// How sure it is that a state on it belongs there.
    pub confidence: Confidence,
    /// How sure an answer can be that rests on a state not being on it.
    pub absent: Confidence,
    pub sources: Vec<String>,
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
            list: match class.members.as_slice() {
                [clause] => list_behind(&clause.who, &record.country_classes, &record.agreements),
                _ => None,
            },
        });
        Self {
            regimes: record.regimes.iter().map(|regime| regime.id.clone()).collect(),
            conditions: conditions.map(label).collect(),
            classes: classes.collect(),
        }
    }
}

fn list_behind(who: &Who, classes: &CountryClasses, agreements: &Agreements) -> Option<ListLabel> {
    match who {
        Who::List(id) => {
            let list = classes.lists.iter().find(|list| list.id == *id)?;
            Some(ListLabel { confidence: list.confidence, absent: list.absent, sources: list.sources.clone() })
        }
        Who::AgreementStates | Who::PendingAgreementStates => Some(ListLabel {
            confidence: agreements.confidence,
            absent: agreements.confidence,
            sources: agreements.sources.clone(),
        }),
        Who::Everyone | Who::States(_) | Who::PartnersOf(_) => None,
    }
}
