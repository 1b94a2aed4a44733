//! `cargo site decide` and `cargo site rules`: the engine of the checker, asked from a terminal.

mod named;

use crate::content::{load, problem};
use crate::data::word;
use crate::model::rules::{
    Rules, decide::Decision, flips::flips, life::life, query, record::RuleRecord, regime::Condition,
};
use std::fmt::Write as _;
use std::io::Write as _;
use std::{io::stdout, path::Path, process::ExitCode};

/// A line at the end of a text; writing into a text cannot fail.
macro_rules! line {
    ($out:ident, $($words:tt)*) => {{ let _ = writeln!($out, $($words)*); }};
}

/// Something of what was asked is not known.
const NOT_UNDERSTOOD: u8 = 2;

/// Decides the case of a query such as `d=2026-05-05&i=destroyer&o=own&to=ph`, in words or as one JSON object.
pub fn decide(root: &Path, text: &str, as_json: bool) -> ExitCode {
    let site = match load::load(root) {
        Ok(site) => site,
        Err(problems) => return failed(&problem::report(&problems)),
    };
    let record = &site.rules;
    let rules = Rules::from(record.clone());
    let asked = match named::with_ids(&site, &rules, text) {
        Ok(asked) => asked,
        Err(unknown) => {
            unknown.iter().for_each(|line| eprintln!("{line}"));
            return ExitCode::from(NOT_UNDERSTOOD);
        }
    };
    let (reading, decision) = query::answer(&rules, &asked);
    for dropped in &decision.dropped {
        eprintln!("Left out: {}={} ({})", dropped.key, dropped.value, word(&dropped.why));
    }
    if reading.used == 0 || !decision.dropped.is_empty() {
        eprintln!(
            "`{text}` could not be used. Write pairs as in d=2026-05-05&i=destroyer&o=own&to=ph;\n\
             the keys are d (day), i (item), o (origin), to (destination), p (purpose), c (fighting), x (onward use), \
             s (special statement)."
        );
        return ExitCode::from(NOT_UNDERSTOOD);
    }
    let mut out = String::new();
    let (flips, life) = (flips(&rules, &reading.case), life(&rules, &reading.case));
    if as_json {
        let mut answer = serde_json::to_value(&decision).expect("a decision is plain data");
        answer["flips"] = serde_json::to_value(&flips).expect("flips are plain data");
        answer["life"] = serde_json::to_value(&life).expect("a life is plain data");
        answer["standing"] = site.labels.answer.standing.clone().into();
        answer["query"] = query::write(&rules, &reading.case).into();
        line!(out, "{answer:#}");
        return say(&out);
    }
    line!(out, "{}", query::write(&rules, &reading.case));
    in_words(&mut out, record, &decision);
    let measure = |id: &String| site.words.measures.iter().find(|words| words.measure == *id);
    for words in decision.measures.iter().filter_map(measure) {
        line!(out, "Outside these rules: {}", words.text);
    }
    line!(out, "{}", site.labels.answer.standing);
    if !flips.is_empty() {
        line!(out, "What would change the answer:");
        for flip in flips.iter().filter(|flip| flip.realistic).take(8) {
            let changes: Vec<String> = flip
                .changes
                .iter()
                .map(|change| match change.alike.len() {
                    0 => format!("{} {}", word(&change.input), change.to),
                    more => format!("{} {} (or {more} like it)", word(&change.input), change.to),
                })
                .collect();
            line!(out, "  {} -> {}", changes.join(" and "), flip.verdict.id());
        }
    }
    line!(out, "The same case over time:");
    for span in &life {
        let until = span.to.map_or("today".to_owned(), |day| day.to_string());
        let verdicts: Vec<&str> = span.possible.iter().map(|verdict| verdict.id()).collect();
        let condition = span.condition.as_deref().unwrap_or_default();
        line!(out, "  {} to {until}  {}  {condition}", span.from, verdicts.join(" or "));
    }
    line!(out, "A reading of the rules, not a forecast and not legal advice.");
    say(&out)
}

fn in_words(out: &mut String, record: &RuleRecord, decision: &Decision) {
    let question = |id: &str| condition(record, id).map(|found| found.question.as_str()).unwrap_or_default();
    match &decision.verdict {
        Some(verdict) => line!(out, "Verdict: {}", verdict.id()),
        None => line!(out, "Open: {}", decision.possible.iter().map(|one| one.id()).collect::<Vec<_>>().join(", ")),
    }
    if let Some(input) = &decision.ask_next {
        line!(out, "Ask next: {}", word(input));
    }
    line!(out, "Rules of: {}", decision.regime.as_deref().unwrap_or("more than one period"));
    if let Some(id) = &decision.condition {
        line!(out, "Decided by: {id}  {}", question(id));
    }
    if let Some(near) = &decision.nearest {
        line!(
            out,
            "Nearest door: {}  {}\n  shut by {}  {}",
            near.gate,
            question(&near.gate),
            near.failed,
            question(&near.failed)
        );
    }
    for reason in &decision.because {
        let held = if reason.held { "" } else { "not: " };
        line!(out, "Because: {}  {held}{}", reason.condition, question(&reason.condition));
    }
    for lost in decision.considered.iter().take(6) {
        line!(out, "Considered: {} ({}), {}  {}", lost.gate, word(&lost.why), lost.failed, question(&lost.failed));
    }
    for decider in &decision.deciders {
        line!(out, "Who decides: {} ({})", decider.who, decider.condition);
    }
    for requirement in &decision.requirements {
        line!(
            out,
            "Comes with it: {} ({})  {}",
            requirement.condition,
            word(&requirement.kind),
            question(&requirement.condition)
        );
    }
    if let Some(confidence) = &decision.confidence {
        line!(out, "Confidence: {}, resting on {}", word(confidence), decision.sources.join(", "));
    }
    if decision.after_coverage {
        line!(out, "The facts end before this day: later rules are unknown.");
    }
}

/// Prints the conditions of a regime, one a paragraph, in file order.
pub fn table(root: &Path, id: &str) -> ExitCode {
    let record = match load::load(root) {
        Ok(site) => site.rules,
        Err(problems) => return failed(&problem::report(&problems)),
    };
    let same = |known: &str| known.eq_ignore_ascii_case(&id.replace('-', "_"));
    let Some(regime) = record.regimes.iter().find(|regime| same(&regime.id)) else {
        let ids: Vec<&str> = record.regimes.iter().map(|regime| regime.id.as_str()).collect();
        let near = problem::did_you_mean(&id.to_uppercase(), ids.iter().copied()).unwrap_or_default();
        eprintln!("There is no regime `{id}`. {near}\nThere are {}.", ids.join(", "));
        return ExitCode::from(NOT_UNDERSTOOD);
    };
    let mut out = String::new();
    let until = regime.effective_to.map_or("today".to_owned(), |date| date.to_string());
    line!(
        out,
        "{}  {}\n{} to {until}; {}\n{}\n",
        regime.id,
        regime.name_en,
        regime.effective_from,
        word(&regime.kind),
        regime.summary
    );
    for condition in &regime.conditions {
        let group = condition.group.as_deref().map(|group| format!(" of {group}")).unwrap_or_default();
        line!(out, "{}  {}{group}: {}", condition.id, word(&condition.role), condition.question);
        line!(out, "    asks {}: {} -> {}", word(&condition.asks), condition.values.join(", "), condition.outcome);
        for (clause, limits) in [("when", &condition.when), ("unless", &condition.unless)] {
            for (dimension, values) in limits.by_dimension() {
                line!(out, "    {clause} {}: {}", word(&dimension), values.join(", "));
            }
        }
        if !condition.decider.is_empty() {
            line!(out, "    by {}", condition.decider);
        }
        line!(out, "    {} [{}]", word(&condition.confidence), condition.sources.join(", "));
    }
    say(&out)
}

fn condition<'a>(record: &'a RuleRecord, id: &str) -> Option<&'a Condition> {
    record.regimes.iter().flat_map(|regime| &regime.conditions).find(|condition| condition.id == id)
}

fn failed(report: &str) -> ExitCode {
    eprint!("{report}");
    ExitCode::FAILURE
}

/// Prints an answer. A reader who stops reading, such as `head`, is no failure.
fn say(text: &str) -> ExitCode {
    drop(stdout().write_all(text.as_bytes()));
    ExitCode::SUCCESS
}
