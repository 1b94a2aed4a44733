//! What each figure draws, from its records.

use super::drawn::{Figure, Mark, Row};
use super::{events, polls, units};
use crate::content::record::aims::AimState;
use crate::content::record::deals::{DealOutcome, DealStatus};
use crate::content::record::ledger::LedgerVerdict;
use crate::content::record::shape::label;
use crate::content::record::steps::StepChanged;
use crate::content::words::names::short;
use crate::content::words::openings::{Opening, OpeningWords};
use crate::page::context::Context;
use crate::page::list::sign::Sign;
use crate::page::rules::path;
use crate::page::story::{aims, ledger};
use crate::page::trade::deals;

/// The figure.
pub fn figure(context: &Context, which: Opening, words: &OpeningWords) -> Figure {
    match which {
        Opening::Ledger => of_ledger(context),
        Opening::Aims => of_aims(context),
        Opening::Events => events::figure(context, &words.names),
        Opening::Steps => of_steps(context),
        Opening::Deals => of_deals(context),
        Opening::Polls => polls::figure(context, &words.names),
        Opening::Cases => of_cases(context),
        Opening::Terms => of_terms(context),
        Opening::Sources => of_sources(context),
        Opening::Data => of_data(context),
        // A chart draws these: see `opening`.
        Opening::Budget | Opening::Customer => of_rows(Vec::new(), 0, Vec::new()),
    }
}

/// A figure of rows: every mark has its row in the table.
fn of_rows(rows: Vec<Row>, records: usize, values: Vec<(&'static str, String)>) -> Figure {
    let drawing = units::rows(&rows);
    let marks = rows.into_iter().flat_map(|row| row.marks).filter(|mark| mark.sign.0 != Sign::Blank);
    let table: Vec<Vec<String>> = marks.map(|mark| mark.cells).collect();
    Figure { drawing, counted: (table.len(), records), table, values }
}

/// A mark of a record on this page.
fn mark(sign: (Sign, &'static str), id: &str, name: &str, cells: Vec<String>) -> Mark {
    let said = format!("{name}: {}", cells[1..].join("; "));
    Mark { sign, href: Some(format!("#{id}")), said, cells }
}

/// The claims of the article by verdict, each with what was carried out.
fn of_ledger(context: &Context) -> Figure {
    let evidence = &context.site.evidence;
    let labels = &evidence.strategy_labels;
    let rows = labels.ledger_verdict.iter().map(|verdict| {
        let own = evidence.ledger.iter().filter(|(entry, _)| entry.verdict == verdict.id);
        let marks = own.map(|(entry, _)| {
            let name = short(&evidence.names.ledger, &entry.id.0);
            let state = entry.state.map_or(&labels.words.no_deed, |state| &label(&labels.aim_state, state).name);
            let sign = entry.state.map_or((Sign::Dash, "nezu"), |state| (aims::sign(state), ledger::tone(verdict.id)));
            mark(sign, &entry.id.0, name, vec![name.to_owned(), verdict.name.clone(), state.clone()])
        });
        Row { name: verdict.name.clone(), marks: marks.collect() }
    });
    let count = |is_it: &dyn Fn(LedgerVerdict, Option<AimState>) -> bool| {
        evidence.ledger.iter().filter(|(entry, _)| is_it(entry.verdict, entry.state)).count().to_string()
    };
    let values = vec![
        ("all", evidence.ledger.len().to_string()),
        ("supported", count(&|verdict, _| verdict == LedgerVerdict::Supported)),
        ("done", count(&|_, state| state == Some(AimState::Done))),
        ("under_way", count(&|_, state| state == Some(AimState::UnderWay))),
        ("not_seen", count(&|_, state| state == Some(AimState::NotSeen))),
    ];
    of_rows(rows.collect(), evidence.ledger.len(), values)
}

/// The aims by what has become of them.
fn of_aims(context: &Context) -> Figure {
    let evidence = &context.site.evidence;
    let labels = &evidence.strategy_labels;
    let rows = labels.aim_state.iter().map(|state| {
        let own = evidence.aims.iter().filter(|(aim, _)| aim.state == state.id);
        let marks = own.map(|(aim, _)| {
            let name = short(&evidence.names.aims, &aim.id.0);
            let horizon = &label(&labels.aim_horizon, aim.horizon).name;
            let when = aim.date.map_or_else(|| horizon.clone(), |date| date.in_words());
            let cells = vec![name.to_owned(), state.name.clone(), when];
            mark((aims::sign(state.id), aims::tone(state.id)), &aim.id.0, name, cells)
        });
        Row { name: state.name.clone(), marks: marks.collect() }
    });
    let count = |state| evidence.aims.iter().filter(|(aim, _)| aim.state == state).count().to_string();
    let values = vec![
        ("all", evidence.aims.len().to_string()),
        ("done", count(AimState::Done)),
        ("under_way", count(AimState::UnderWay)),
        ("not_seen", count(AimState::NotSeen)),
    ];
    of_rows(rows.collect(), evidence.aims.len(), values)
}

/// Who acts in which step: a row for each body, a column for each step.
fn of_steps(context: &Context) -> Figure {
    let evidence = &context.site.evidence;
    let labels = &evidence.strategy_labels;
    let acting = |id: &str| evidence.steps.iter().any(|(step, _)| step.who.iter().any(|who| who.0 == id));
    let rows = evidence.actors.iter().filter(|(actor, _)| acting(&actor.id.0)).map(|(actor, words)| {
        let body = words.short.as_ref().unwrap_or(&words.name);
        let marks = evidence.steps.iter().map(|(step, _)| {
            if !step.who.iter().any(|who| who.0 == actor.id.0) {
                return Mark { sign: (Sign::Blank, "nezu"), href: None, said: String::new(), cells: Vec::new() };
            }
            let name = format!("{}. {}", step.order, short(&evidence.names.steps, &step.id.0));
            let changed = label(&labels.step_changed, step.changed).name.clone();
            mark(
                (path::sign(step.changed), path::tone(step.changed)),
                &step.id.0,
                &name,
                vec![name.clone(), body.clone(), changed],
            )
        });
        Row { name: body.clone(), marks: marks.collect() }
    });
    let count = |changed| evidence.steps.iter().filter(|(step, _)| step.changed == changed).count().to_string();
    let values = vec![
        ("all", evidence.steps.len().to_string()),
        ("changed", count(StepChanged::Yes)),
        ("partly", count(StepChanged::Partly)),
        ("planned", count(StepChanged::PlannedChange)),
    ];
    let acts = evidence.steps.iter().map(|(step, _)| step.who.len()).sum();
    of_rows(rows.collect(), acts, values)
}

/// The deals by where they stand; the sign says how each went.
fn of_deals(context: &Context) -> Figure {
    let evidence = &context.site.evidence;
    let labels = &evidence.deal_labels;
    let rows = labels.statuses.iter().map(|status| {
        let own = evidence.deals.iter().filter(|(deal, _)| deal.status == status.id);
        let marks = own.map(|(deal, words)| {
            let name = short(&evidence.names.deals, &deal.id.0);
            let outcome = label(&labels.outcomes, deal.outcome).name.clone();
            let sign = match deal.outcome {
                DealOutcome::Success => Sign::Full,
                DealOutcome::Open => Sign::Ring,
                DealOutcome::Mixed => Sign::Half,
                DealOutcome::Failure => Sign::Cross,
            };
            let cells = vec![name.to_owned(), words.to.clone(), status.name.clone(), outcome];
            Mark {
                href: Some(context.href(&format!("partners/{}", deal.id.0))),
                ..mark((sign, deals::tone(deal.status)), "", name, cells)
            }
        });
        Row { name: status.name.clone(), marks: marks.collect() }
    });
    let count = |status| evidence.deals.iter().filter(|(deal, _)| deal.status == status).count().to_string();
    let values = vec![
        ("all", evidence.deals.len().to_string()),
        ("delivered", count(DealStatus::Delivered)),
        ("completed", count(DealStatus::Completed)),
        ("contracted", count(DealStatus::Contracted)),
        ("talks", count(DealStatus::Talks)),
    ];
    of_rows(rows.collect(), evidence.deals.len(), values)
}

/// The real cases by what became of them; what the rules said is left for the reader to guess.
fn of_cases(context: &Context) -> Figure {
    let site = context.site;
    let rows = site.labels.cases.outcomes.iter().filter_map(|outcome| {
        let own = site.cases.iter().filter(|case| case.outcome == outcome.outcome);
        let marks: Vec<Mark> = own
            .map(|case| {
                let title = site.words.case(&case.id).title.clone();
                let cells = vec![title.clone(), outcome.name.clone()];
                mark((Sign::Full, "nezu"), &case.id.to_lowercase(), &title, cells)
            })
            .collect();
        (!marks.is_empty()).then(|| Row { name: outcome.name.clone(), marks })
    });
    let count = |outcome: &str| site.cases.iter().filter(|case| case.outcome == outcome).count().to_string();
    let values = vec![
        ("all", site.cases.len().to_string()),
        ("refused", count("refused")),
        ("unsold", count("deal_lost_commercial")),
        ("allowed", count("allowed")),
    ];
    of_rows(rows.collect(), site.cases.len(), values)
}

/// The terms by subject.
fn of_terms(context: &Context) -> Figure {
    let evidence = &context.site.evidence;
    let mut most = (0, "");
    let rows: Vec<Row> = evidence
        .number_labels
        .categories
        .iter()
        .map(|category| {
            let own = evidence.terms.iter().filter(|(term, _)| term.category == category.id);
            let marks = own.map(|(term, words)| {
                let cells = vec![words.name.clone(), category.name.clone(), term.romaji.clone()];
                mark((Sign::Full, "nezu"), &term.id.0, &words.name, cells)
            });
            Row { name: category.name.clone(), marks: marks.collect() }
        })
        .collect();
    for (row, category) in rows.iter().zip(&evidence.number_labels.categories) {
        if row.marks.len() > most.0 {
            most = (row.marks.len(), &category.name);
        }
    }
    let values = vec![
        ("all", evidence.terms.len().to_string()),
        ("most", most.0.to_string()),
        ("subject", most.1.to_lowercase()),
    ];
    of_rows(rows, evidence.terms.len(), values)
}

/// A figure of bars: every bar has its row in the table.
fn of_bars(rows: Vec<(String, f64, String)>, values: Vec<(&'static str, String)>) -> Figure {
    let table: Vec<Vec<String>> = rows.iter().map(|(name, _, said)| vec![name.clone(), said.clone()]).collect();
    Figure { drawing: units::bars(&rows), counted: (rows.len(), rows.len()), table, values }
}

/// The sources by grade.
fn of_sources(context: &Context) -> Figure {
    let site = context.site;
    let rows = site.labels.grades.iter().map(|words| {
        let count = site.sources.values().filter(|(grade, _)| *grade == words.grade).count();
        (words.plural.clone(), count as f64, count.to_string())
    });
    let carries = site.sources.values().filter(|(_, source)| source.authority).count();
    let values = vec![("all", site.sources.len().to_string()), ("carries", carries.to_string())];
    of_bars(rows.collect(), values)
}

/// The data sets by how many records they hold.
fn of_data(context: &Context) -> Figure {
    let sets = &context.shared.sets;
    let words = &context.site.data_words.sets;
    let rows = sets.iter().map(|set| {
        let name = words.iter().find(|words| words.set == set.name).map_or(set.name, |words| &words.title);
        (name.to_owned(), set.count as f64, set.count.to_string())
    });
    let all: usize = sets.iter().map(|set| set.count).sum();
    let values = vec![("all", all.to_string()), ("sets", sets.len().to_string())];
    of_bars(rows.collect(), values)
}
