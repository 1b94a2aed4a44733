//! What was reported and what happened, as a figure of time: from the records to the drawings of `chart`, with the
//! list that says the same, which on phones is the figure.

use crate::chart::chronicle::{self as chart, Moment};
use crate::content::evidence::chronicle::{ChronicleFile, ChronicleWords, Mark, MarkWords, Place, Side, Sign, Zone};
use crate::content::evidence::find;
use crate::content::evidence::outlook::{Expected, OutlookWhen};
use crate::content::load::{Site, place_of};
use crate::model::answer::clauses::fill;
use crate::model::date::Date;
use crate::page::{
    context::Context,
    text::{here, prose},
};
use leptos::prelude::*;

/// The id of the part that holds the figure.
const PLACE: &str = "chronicle";

/// The figure as a part of its page.
pub fn chronicle(context: &Context) -> AnyView {
    context.style("chronicle");
    let site = context.site;
    let (file, words) = &site.evidence.chronicle;
    let drawn = drawn(context);
    let (rows, deals) = (file.rows.len().to_string(), site.evidence.deals.len().to_string());
    let [from, to] = [file.years[0].to_string(), last_year(site).to_string()];
    let values = [("rows", &*rows), ("deals", &*deals), ("from", &*from), ("to", &*to)];
    let subtitle = fill(&words.subtitle, &values);
    let count = file.marks.len().to_string();
    let proof = fill(&words.proof, &[("marks", &*count), ("records", &*records(file).to_string())]);
    let drawings = format!("{}{}", drawn.drawings(), super::chronicle_list::list(context, &drawn).to_html());
    let after = format!("#{PLACE}-read");
    view! {
        <section class="part wide" id=PLACE>
            <figure class="chronicle">
                <figcaption>
                    <h2>{words.finding.clone()} "\u{a0}" {here::here(context, PLACE, &words.finding)}</h2>
                    <p class="small">{subtitle}</p>
                    <p class="small keys" aria-hidden="true">{chart_key(words)}</p>
                </figcaption>
                <a class="skip" href=after>{words.skip.clone()}</a>
                // The text is SVG that `chart` has written and escaped, and the list as HTML.
                <div inner_html=drawings></div>
                <div class="small" id=format!("{PLACE}-read")>
                    <p>{prose::text(context, &words.reading.0)} " " {prose::text(context, &words.note.0)}</p>
                    <p>{ends(file, &words.source, Date::in_words)} " " {proof}</p>
                </div>
            </figure>
        </section>
    }
    .into_any()
}

/// What is drawn, for whoever wants to check it.
pub fn drawn(context: &Context) -> chart::Chronicle {
    let site = context.site;
    let (file, words) = &site.evidence.chronicle;
    let mut marks: Vec<Moment> = file
        .marks
        .iter()
        .filter_map(|mark| Some((mark, words.marks.iter().find(|words| words.mark.0 == mark.id.0)?)))
        .map(|(mark, said)| moment(context, mark, said))
        .collect();
    marks.sort_by(|one, other| one.at.total_cmp(&other.at));
    chart::Chronicle {
        years: file.years,
        reported: (start(file.reported), end(file.reported)),
        reading: [file.reports_to, file.headlines_to].map(end),
        ends: ends(file, &words.ends, Date::in_words),
        zones: words.zones.clone(),
        rows: words.rows.iter().map(|row| drawn_row(context, file, &row.deal.0, [&row.item, &row.to])).collect(),
        marks,
    }
}

/// A text with the days to which reports and headlines were read.
pub fn ends(file: &ChronicleFile, template: &str, said: fn(Date) -> String) -> String {
    let [reports, headlines] = [file.reports_to, file.headlines_to].map(said);
    fill(template, &[("reports", &*reports), ("headlines", &*headlines)])
}

/// The records that the marks stand for, each counted once.
fn records(file: &ChronicleFile) -> usize {
    let of = |mark: &Mark| {
        let step = mark.deal.clone().zip(mark.step);
        (mark.event.clone(), mark.ledger.clone(), mark.outlook.clone(), step)
    };
    file.marks.iter().map(of).collect::<std::collections::BTreeSet<_>>().len()
}

/// A mark with the date and the address of its record.
fn moment(context: &Context, mark: &Mark, said: &MarkWords) -> Moment {
    let (file, words) = &context.site.evidence.chronicle;
    let (address, when) = record(context.site, file, mark);
    let (at, to, said_in) = match when {
        When::On(date) => (date.in_years(), None, dated(date)),
        When::EndOf(date) => (end(date), None, dated(date.last_day().date())),
        When::Due(due) => {
            let date = due.date.unwrap_or(file.headlines_to);
            let is_day = date.day().is_some();
            let to = (due.when == OutlookWhen::In && !is_day).then(|| end(date));
            let at = if due.when == OutlookWhen::By { end(date) } else { start(date) };
            (at, to, dated(date).map(|date| due_words(words, due.when, date, is_day)))
        }
    };
    let [date, brief] = said_in;
    let row = file.rows.iter().position(|row| Some(row) == mark.deal.as_ref());
    let zone = match (mark.zone, row) {
        (Zone::Deals, Some(row)) => chart::Zone::Deal(row),
        (Zone::Strategy, _) => chart::Zone::Strategy,
        _ => chart::Zone::Decisions,
    };
    Moment {
        href: context.href(&address),
        zone,
        sign: sign(mark.sign),
        main: mark.main,
        at,
        to,
        said: format!("{date}: {}", said.short),
        date,
        brief,
        words: said.step.clone().unwrap_or_else(|| said.short.clone()),
        short: said.short.clone(),
        spots: [spot(&mark.wide), spot(&mark.mid)],
    }
}

/// A date in words, and as short as it can be.
fn dated(date: Date) -> [String; 2] {
    [date.in_words(), date.in_short()]
}

/// When a record lies in time.
enum When<'a> {
    On(Date),
    EndOf(Date),
    Due(&'a Expected),
}

/// The address of the record that a mark stands for, and its date.
fn record<'a>(site: &'a Site, file: &ChronicleFile, mark: &Mark) -> (String, When<'a>) {
    let evidence = &site.evidence;
    let address = |kind: &str, id: &str| place_of(kind, id).unwrap_or_default();
    if let Some(id) = &mark.event {
        let (event, _) = find(&site.events, |event| event.id.0 == id.0);
        return (format!("history#{}", id.0), When::On(event.date));
    }
    if let Some(id) = &mark.outlook {
        let (item, _) = find(&evidence.outlook, |item| item.id.0 == id.0);
        return (address("outlook", &id.0), item.expected.first().map_or(When::EndOf(file.reported), When::Due));
    }
    match (&mark.ledger, &mark.deal, mark.step) {
        (None, Some(deal), Some(step)) => (address("deal", &deal.0), When::On(step)),
        (ledger, ..) => {
            let id = ledger.as_ref().map_or("", |id| &id.0);
            (address("ledger", id), When::EndOf(file.reported))
        }
    }
}

/// When something is due, in words.
fn due_words(words: &ChronicleWords, when: OutlookWhen, date: String, is_day: bool) -> String {
    let template = match when {
        OutlookWhen::By if is_day => &words.by,
        OutlookWhen::By => &words.by_year,
        OutlookWhen::NotBefore => &words.not_before,
        _ => return date,
    };
    fill(template, &[("date", &*date)])
}

/// The row of a deal, from its first step to its last.
fn drawn_row(context: &Context, file: &ChronicleFile, id: &str, name: [&String; 2]) -> chart::Row {
    let (deal, _) = find(&context.site.evidence.deals, |deal| deal.id.0 == id);
    let talks =
        file.marks.iter().any(|mark| mark.sign == Sign::Talks && mark.deal.as_ref().is_some_and(|of| of.0 == id));
    chart::Row { name: name.map(Clone::clone), span: (deal.from.in_years(), deal.to.in_years()), talks }
}

/// The last year in which something is due.
fn last_year(site: &Site) -> u32 {
    let (file, _) = &site.evidence.chronicle;
    let dates = file.marks.iter().filter_map(|mark| match record(site, file, mark).1 {
        When::On(date) | When::EndOf(date) => Some(date),
        When::Due(due) => due.date,
    });
    dates.map(|date| date.last_day().year()).max().unwrap_or_default()
}

/// The signs of the key, each with its name.
fn chart_key(words: &ChronicleWords) -> Vec<AnyView> {
    let entry = |one: &crate::content::evidence::chronicle::SignWords| {
        let (drawing, name) = (chart::key(sign(one.sign)), one.name.clone());
        view! { <span><span inner_html=drawing></span> {name}</span> " " }.into_any()
    };
    words.signs.iter().map(entry).collect()
}

fn start(date: Date) -> f64 {
    date.first_day().in_years()
}

fn end(date: Date) -> f64 {
    date.last_day().in_years()
}

fn spot(place: &Place) -> chart::Spot {
    chart::Spot {
        ends: place.side == Side::End,
        lines: place.lines.into(),
        shift: place.shift.into(),
        room: place.room.map_or(f64::INFINITY, f64::from),
    }
}

fn sign(sign: Sign) -> chart::Sign {
    match sign {
        Sign::Reported => chart::Sign::Reported,
        Sign::NotFound => chart::Sign::NotFound,
        Sign::Headline => chart::Sign::Headline,
        Sign::Decision => chart::Sign::Decision,
        Sign::Step => chart::Sign::Step,
        Sign::Talks => chart::Sign::Talks,
        Sign::Due => chart::Sign::Due,
    }
}
