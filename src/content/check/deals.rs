//! What must fit in deals, partners and makers.

use crate::content::record::deals::{Currency, Deal, DealValue};
use crate::content::record::series::Unit;
use crate::content::{examine::File, family::Records, problem::Problem};

/// Every problem of deals, partners and makers.
pub fn check(records: &Records, problems: &mut Vec<Problem>) {
    for (file, deals) in &records.deals {
        for (index, deal) in deals.deals.iter().enumerate() {
            one_deal(file, deal, &format!("deals[{index}]"), records, problems);
        }
    }
    agreements(records, problems);
    budgets(records, problems);
    notes(records, problems);
}

fn one_deal(file: &File, deal: &Deal, path: &str, records: &Records, problems: &mut Vec<Problem>) {
    let in_order = deal.history.windows(2).all(|pair| pair[0].date.first_day() <= pair[1].date.last_day());
    let ends = (deal.history.first().map(|step| step.date), deal.history.last().map(|step| step.date));
    if !in_order || ends != (Some(deal.from), Some(deal.to)) {
        problems.push(file.problem(
            path,
            format!("the dates of deal `{}` do not follow its steps", deal.id.0),
            "put the steps in order of date; `from` and `to` are the dates of the first and the last.",
        ));
    }
    for (file, words) in &records.deal_words {
        let words = words.deals.iter().enumerate().find(|(_, words)| words.deal.0 == deal.id.0);
        let Some((index, words)) = words else { continue };
        for (name, given, expected) in [
            ("history", words.history.len(), deal.history.len()),
            ("value_notes", words.value_notes.len(), deal.values.len()),
        ] {
            if given != expected {
                let what = format!("deal `{}` has {expected} of them in the record, and {given} here", deal.id.0);
                let advice = "give a sentence for each, in the same order.";
                problems.push(file.problem(&format!("deals[{index}].{name}"), what, advice));
            }
        }
    }
    for (index, value) in deal.values.iter().enumerate() {
        let Some(id) = &value.figure else { continue };
        let figures = records.figures.iter().flat_map(|(_, file)| &file.figures);
        let figure = figures.into_iter().find(|figure| figure.id.0 == id.0);
        if let Some((figure, number)) = figure.and_then(|figure| Some((figure, figure.value?))) {
            let agrees = units_of(figure.unit).is_some_and(|(currency, units)| {
                currency == value.currency
                    && any_amount(value).is_some_and(|amount| same(amount as f64, number * units))
            });
            if !agrees {
                let what = format!("the amount does not agree with the figure `{}`", id.0);
                problems.push(file.problem(&format!("{path}.values[{index}]"), what, "one of the two is wrong."));
            }
        }
    }
}

fn any_amount(value: &DealValue) -> Option<u64> {
    value.amount.or(value.most).or(value.least)
}

fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.5
}

/// The currency of a unit, and how many units of it one is.
fn units_of(unit: Unit) -> Option<(Currency, f64)> {
    Some(match unit {
        Unit::BillionYen | Unit::BillionYenContracts => (Currency::Jpy, 1e9),
        Unit::TrillionYen | Unit::TrillionYenContracts => (Currency::Jpy, 1e12),
        Unit::BillionUsd => (Currency::Usd, 1e9),
        Unit::BillionGbp => (Currency::Gbp, 1e9),
        Unit::BillionAud => (Currency::Aud, 1e9),
        _ => return None,
    })
}

/// The agreements here are those of the rules.
fn agreements(records: &Records, problems: &mut Vec<Problem>) {
    let Some((_, rules)) = records.agreements.first() else { return };
    for (file, partners) in &records.partners {
        for (index, country) in partners.countries.iter().enumerate() {
            let transfer = &country.transfer;
            let rule = rules.states.iter().find(|state| state.iso.eq_ignore_ascii_case(&country.id.0));
            let here = (transfer.order.map(u32::from), transfer.signed, transfer.in_force);
            let there = rule.map(|state| (Some(u32::from(state.order_signed)), Some(state.signed), state.in_force));
            if transfer.order.is_some() != transfer.signed.is_some() || here != there.unwrap_or((None, None, None)) {
                problems.push(file.problem(
                    &format!("countries[{index}].transfer"),
                    format!("the agreement with `{}` is not that of rules/agreements.json", country.id.0),
                    "give the same place and the same dates in both.",
                ));
            }
        }
    }
}

/// The budget of a grouping is that of the series of its name.
fn budgets(records: &Records, problems: &mut Vec<Problem>) {
    for (file, partners) in &records.partners {
        for (index, grouping) in partners.groupings.iter().enumerate() {
            let series = records.series.iter().flat_map(|(_, file)| &file.series).find(|one| one.id.0 == grouping.id.0);
            for year in &grouping.budget {
                let point = series.and_then(|series| {
                    let point = series.points.iter().find(|point| point.x == year.fiscal_year.to_string())?;
                    Some(point.y? * units_of(series.unit)?.1)
                });
                if !point.is_some_and(|amount| same(amount, year.amount as f64)) {
                    let what =
                        format!("the budget of {} is not that of the series `{}`", year.fiscal_year, grouping.id.0);
                    problems.push(file.problem(
                        &format!("groupings[{index}].budget"),
                        what,
                        "one of the two is wrong.",
                    ));
                }
            }
        }
    }
}

/// Notes on makers belong to something.
fn notes(records: &Records, problems: &mut Vec<Problem>) {
    let companies: Vec<_> = records.companies.iter().flat_map(|(_, file)| &file.companies).collect();
    for (file, words) in &records.company_words {
        for (index, words) in words.companies.iter().enumerate() {
            let Some(company) = companies.iter().find(|company| company.id.0 == words.company.0) else { continue };
            let year_of = |note: u16| company.contracts.iter().any(|contract| contract.fiscal_year == note);
            let fits = words.revenue_notes.iter().all(|note| note.entry < company.revenue.len())
                && words.contract_notes.iter().all(|note| year_of(note.fiscal_year))
                && words.sipri_notes.iter().all(|note| company.sipri.iter().any(|entry| entry.year == note.year))
                && words.exit.is_some() == company.exit.is_some();
            if !fits {
                let what = format!("a note on `{}` belongs to nothing in its record", company.id.0);
                let advice = "notes name an entry by its place or year; `exit` stands in both files or in none.";
                problems.push(file.problem(&format!("companies[{index}]"), what, advice));
            }
        }
    }
}
