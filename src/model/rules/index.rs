//! How rules are made from their record: words become bits.

use super::{
    Rules,
    book::{Book, Plan, places},
    case::Input,
    facts::{FactList, Facts, Scope},
    givens::{Derived, Givens, Relevant},
    labels::Labels,
    limits::{Dimension, Limits},
    lists::Lists,
    readings::Readings,
    record::RuleRecord,
    timeline::{Timeline, clauses, turning_days},
    vocab::{Term, Who},
};

impl From<RuleRecord> for Rules {
    fn from(record: RuleRecord) -> Self {
        let record = record.in_order();
        let mut facts = FactList::default();
        let given = learn_inputs(&mut facts, &record);
        let tags = learn_tags(&mut facts, &record);
        let clauses = learn_classes(&mut facts, &record);
        let days = turning_days(&record);
        let (book, plans) = Book::new(&record, &facts, &days);
        let timeline = Timeline::new(&record, &days, &plans, book.plans.len() - 1);
        let mut givens = Givens { given, tags, clauses, relevant: Vec::new() };
        givens.relevant = book.plans.iter().map(|plan| givens.relevance(&book, plan)).collect();
        let lists = Lists::new(&record);
        let labels = Labels::new(&record, &facts);
        let readings = Readings::new(&record);
        Self { lists, givens, timeline, book, labels, readings }
    }
}

/// The facts that the vocabulary of a record knows.
pub(super) fn known_facts(record: &RuleRecord) -> FactList {
    let mut facts = FactList::default();
    learn_inputs(&mut facts, record);
    learn_tags(&mut facts, record);
    learn_classes(&mut facts, record);
    facts
}

impl Givens {
    /// Follows what the rules look at back to what it comes from.
    fn relevance(&self, book: &Book, plan: &Plan) -> Relevant {
        let mut facts = places(plan.in_force).fold(0, |mask, place| mask | book.rules[place].looks_at());
        let mut clauses = 0;
        for (place, clause) in self.clauses.iter().enumerate().rev() {
            if facts & clause.adds != 0 {
                clauses |= 1 << place;
                facts |= clause.needs.looks_at();
            }
        }
        for tag in self.tags.iter().rev() {
            if facts & tag.adds != 0 {
                facts |= tag.needs.looks_at();
            }
        }
        Relevant { facts, clauses }
    }
}

fn learn_inputs(facts: &mut FactList, record: &RuleRecord) -> Vec<Vec<Facts>> {
    let vocab = &record.vocab;
    let mut items: Vec<Facts> = Vec::new();
    for item in &vocab.items {
        let names = std::iter::once(&item.id).chain(&item.tags);
        let counts_as = names.fold(0, |mask, name| mask | facts.learn(Dimension::Item, name, &[Input::Item]));
        let carries_more = vocab.extra_tags.iter().any(|extra| extra.carried_by.contains(&item.id));
        let class = if carries_more { facts.learn(Dimension::ItemClass, &item.id, &[Input::Item]) } else { 0 };
        items.push(counts_as | class);
    }
    // An everyday item is asked as its class.
    for everyday in &record.everyday {
        let class = vocab.items.iter().position(|item| item.id == everyday.class);
        items.push(class.map_or(0, |class| items[class]));
    }
    let mut learn = |terms: &[Term], dimension: Dimension, gives: Dimension| -> Vec<Facts> {
        let mut mask_of = |term: &Term| {
            let itself = facts.learn(dimension, &term.id, &[dimension.input()]);
            term.gives.iter().fold(itself, |mask, given| mask | facts.learn(gives, given, &[dimension.input()]))
        };
        terms.iter().map(&mut mask_of).collect()
    };
    vec![
        items,
        learn(&vocab.origins, Dimension::Origin, Dimension::Origin),
        learn(&vocab.purposes, Dimension::Purpose, Dimension::Purpose),
        learn(&vocab.fighting, Dimension::Fighting, Dimension::Fighting),
        learn(&vocab.end_uses, Dimension::EndUse, Dimension::EndUseControl),
        // What is claimed is no fact of its own: only what follows from the claim can be asked.
        vocab.specials.iter().map(|term| learn_claim(facts, term)).collect(),
    ]
}

fn learn_claim(facts: &mut FactList, term: &Term) -> Facts {
    term.gives.iter().fold(0, |mask, given| mask | facts.learn(Dimension::Process, given, &[Input::Special]))
}

fn learn_tags(facts: &mut FactList, record: &RuleRecord) -> Vec<Derived> {
    let mut derived = Vec::new();
    for extra in &record.vocab.extra_tags {
        let mut needs = Scope::new(facts, &extra.when, &Limits::default());
        needs.when.push((Dimension::ItemClass, facts.mask(Dimension::ItemClass, &extra.carried_by)));
        let inputs = facts.inputs_of(needs.looks_at());
        derived.push(Derived { adds: facts.learn(Dimension::Item, &extra.tag, &inputs), needs });
    }
    derived
}

fn learn_classes(facts: &mut FactList, record: &RuleRecord) -> Vec<Derived> {
    let mut derived = Vec::new();
    for class in &record.vocab.destination_classes {
        for clause in &class.members {
            let needs = Scope::new(facts, &clause.when, &clause.unless);
            let mut inputs = facts.inputs_of(needs.looks_at());
            if !matches!(clause.who, Who::Everyone) {
                inputs.insert(0, Input::Destination);
            }
            derived.push(Derived { adds: facts.learn(Dimension::Destination, &class.id, &inputs), needs });
        }
    }
    derived.truncate(clauses(record).count());
    derived
}
