//! What no schema can say of the marks in time: each stands for one record that is there, in its zone, and nothing
//! that was only seen as a headline looks like more.

use crate::content::examine::File;
use crate::content::family::Records;
use crate::content::problem::Problem;
use crate::content::record::chronicle::{ChronicleFile, Mark, Sign, Zone};
use crate::content::same::Found;

/// Every problem of meaning of the marks.
pub fn check(records: &Records, found: &mut Found) {
    for (file, chronicle) in &records.chronicle {
        for (index, mark) in chronicle.marks.iter().enumerate() {
            let at = format!("marks[{index}]");
            found.problems.extend(of_mark(file, chronicle, mark, &at));
            found.problems.extend(of_step(file, records, mark, &at));
            found.problems.extend(of_headline(file, records, chronicle, mark, &at));
        }
    }
    let marks = records.chronicle.iter().flat_map(|(_, file)| &file.marks);
    let marks: Vec<&str> = marks.map(|mark| mark.id.0.as_str()).collect();
    let rows = records.chronicle.iter().flat_map(|(_, file)| &file.rows);
    let rows: Vec<&str> = rows.map(|deal| deal.0.as_str()).collect();
    for (file, words) in &records.chronicle_words {
        if !records.chronicle.is_empty() {
            found.same(file, "marks", &marks, words.marks.iter().map(|words| words.mark.0.as_str()));
            found.same(file, "rows", &rows, words.rows.iter().map(|words| words.deal.0.as_str()));
        }
    }
}

/// A mark stands for one record and lies in its zone.
fn of_mark(file: &File, chronicle: &ChronicleFile, mark: &Mark, at: &str) -> Option<Problem> {
    let records =
        [mark.event.is_some(), mark.ledger.is_some(), mark.outlook.is_some(), mark.step.is_some()].map(usize::from);
    if records.iter().sum::<usize>() != 1 {
        let advice = "name one of `event`, `ledger`, `outlook`, or a `step` of the `deal`.";
        return Some(file.problem(
            at,
            format!("the mark `{}` stands for no record, or for several", mark.id.0),
            advice,
        ));
    }
    let is_deal = mark.deal.as_ref().is_some_and(|deal| chronicle.rows.contains(deal));
    if is_deal != (mark.zone == Zone::Deals) || (mark.step.is_some() && !is_deal) {
        let what = format!("the mark `{}` does not lie in a row of its deal", mark.id.0);
        return Some(file.problem(
            at,
            what,
            "in the zone `deals` name a `deal` that stands in `rows`; elsewhere none.",
        ));
    }
    None
}

/// The step of a deal is one of its history.
fn of_step(file: &File, records: &Records, mark: &Mark, at: &str) -> Option<Problem> {
    let (step, id) = (mark.step?, mark.deal.as_ref()?);
    let deal = records.deals.iter().flat_map(|(_, file)| &file.deals).find(|deal| deal.id.0 == id.0)?;
    let dates: Vec<String> = deal.history.iter().map(|step| step.date.to_string()).collect();
    (!deal.history.iter().any(|known| known.date == step)).then(|| {
        let what = format!("the deal `{}` has no step of {step}", id.0);
        file.problem(&format!("{at}.step"), what, format!("its steps are of {}.", dates.join(", ")))
    })
}

/// What came after the last full report is a headline.
fn of_headline(file: &File, records: &Records, chronicle: &ChronicleFile, mark: &Mark, at: &str) -> Option<Problem> {
    let id = mark.event.as_ref()?;
    let date = records.events.iter().flat_map(|(_, file)| &file.events).find(|event| event.id.0 == id.0)?.date;
    let is_late = date.first_day() > chronicle.reports_to.last_day();
    (is_late != (mark.sign == Sign::Headline)).then(|| {
        let what = format!("the mark `{}` of {date} has the wrong sign", mark.id.0);
        let advice = "an event after `reports_to` is a `headline`, and no other is.";
        file.problem(&format!("{at}.sign"), what, advice)
    })
}
