//! From files to the site: records beside their words, in their order.

use super::Site;
use crate::content::check::rule_record;
use crate::content::evidence::Evidence;
use crate::content::family::{Family, Records};
use crate::content::{uses::Uses, visit::each_claim, words::rules::RuleWords};
use serde_json::Value;
use std::collections::BTreeMap;

/// Joins records that have passed every check.
pub fn join(records: Records, uses: Uses, raw: BTreeMap<Family, Value>) -> Site {
    let evidence = Evidence::join(&records);
    let rules = rule_record(&records).expect("checked: the files of the rules are there");
    let only = "checked: every family has its files";
    let words = RuleWords {
        conditions: records.condition_words.into_iter().flat_map(|(_, file)| file.conditions).collect(),
        regimes: records.regime_words.into_iter().next().expect(only).1,
        form: records.form_words.into_iter().next().expect(only).1,
        places: records.place_words.into_iter().flat_map(|(_, file)| file.places).collect(),
        verdicts: records.verdict_words.into_iter().flat_map(|(_, file)| file.verdicts).collect(),
        measures: records.measure_words.into_iter().flat_map(|(_, file)| file.measures).collect(),
        cases: records.case_words.into_iter().flat_map(|(_, file)| file.cases).collect(),
    };
    let mut site = Site {
        evidence,
        uses,
        raw,
        rules,
        words,
        world: records.world.into_iter().next().expect(only).1,
        cases: records.cases.iter().flat_map(|(_, file)| file.cases.clone()).collect(),
        sources: BTreeMap::new(),
        events: Vec::new(),
        periods: Vec::new(),
        labels: records.labels.into_iter().next().expect(only).1,
        data_words: records.data_words.into_iter().next().expect(only).1,
        ids: records.ids.into_iter().next().expect(only).1,
        pages: BTreeMap::new(),
        claims: BTreeMap::new(),
    };
    for (_, file) in records.sources {
        let kind = file.kind;
        site.sources.extend(file.sources.into_iter().map(|source| (source.id.0.clone(), (kind, source))));
    }
    let mut words: BTreeMap<_, _> = records
        .event_words
        .into_iter()
        .flat_map(|(_, file)| file.events)
        .map(|words| (words.event.0.clone(), words))
        .collect();
    for event in records.events.into_iter().flat_map(|(_, file)| file.events) {
        let words = words.remove(&event.id.0).expect("checked: every event has its words");
        site.events.push((event, words));
    }
    site.events.sort_by_key(|(event, _)| event.date.first_day());
    for period in records.periods.into_iter().flat_map(|(_, file)| file.periods) {
        let words = site.labels.periods.iter().find(|words| words.period.0 == period.id.0);
        site.periods.push((period, words.cloned().expect("checked: every period has its words")));
    }
    for (_, page) in records.pages {
        each_claim(&page, &mut |claim, _| drop(site.claims.insert(claim.claim.0.clone(), page.id.0.clone())));
        site.pages.insert(page.id.0.clone(), page);
    }
    site
}
