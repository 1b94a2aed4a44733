//! What must fit in series, figures and polls, and in the sentences that take numbers from them.

use crate::content::record::figures::Figure;
use crate::content::record::series::{Draw, Flag, Point, Series, XKind};
use crate::content::{
    examine::File,
    family::Records,
    inline::{Inline, Value, parse},
    page::Claim,
    problem::Problem,
    record::Confidence,
    reference::SourceRef,
    visit::each_claim,
};
use std::collections::BTreeSet;

/// Every problem of numbers.
pub fn check(records: &Records, problems: &mut Vec<Problem>) {
    let all: Vec<&Series> = records.series.iter().flat_map(|(_, file)| &file.series).collect();
    let figures: Vec<&Figure> = records.figures.iter().flat_map(|(_, file)| &file.figures).collect();
    let names: BTreeSet<&str> =
        records.series_words.iter().flat_map(|(_, file)| &file.categories).map(|one| one.x.0.as_str()).collect();
    for (file, series) in &records.series {
        for (index, one) in series.series.iter().enumerate() {
            let mut wrong = |what: &str, advice: &str| {
                let what = format!("series `{}`: {what}", one.id.0);
                problems.push(file.problem(&format!("series[{index}]"), what, advice));
            };
            points(one, &names, &mut wrong);
            for other in &one.never_with {
                let other = all.iter().find(|known| known.id.0 == other.0);
                let is_mutual = other.is_none_or(|other| other.never_with.iter().any(|back| back.0 == one.id.0));
                let is_apart = other.is_none_or(|other| one.group.is_none() || other.group != one.group);
                if !is_mutual || !is_apart {
                    wrong(
                        "a comparison that misleads is named by one side only, or both are shown together",
                        "name it on both sides.",
                    );
                }
            }
        }
        for (index, group) in series.groups.iter().enumerate() {
            let members: Vec<_> = series
                .series
                .iter()
                .filter(|one| one.group.as_ref().is_some_and(|named| named.0 == group.id.0))
                .collect();
            let alike = members.windows(2).all(|pair| pair[0].unit == pair[1].unit && pair[0].x_kind == pair[1].x_kind);
            if members.is_empty() || (group.draw == Draw::Overlay && !alike) {
                let what =
                    format!("the series of group `{}` cannot stand on one pair of axes, or there are none", group.id.0);
                problems.push(file.problem(
                    &format!("groups[{index}]"),
                    what,
                    "give them one unit, or another `draw`.",
                ));
            }
        }
    }
    for (file, words) in &records.series_words {
        for (index, words) in words.series.iter().enumerate() {
            let Some(series) = all.iter().find(|one| one.id.0 == words.series.0) else { continue };
            for note in words.notes.iter().filter(|note| !series.points.iter().any(|point| point.x == note.x)) {
                let what = format!("series `{}` has no point `{}`", series.id.0, note.x);
                problems.push(file.problem(&format!("series[{index}].notes"), what, "name a point of the series."));
            }
        }
    }
    for (file, list) in &records.figures {
        for (index, figure) in list.figures.iter().enumerate() {
            let is_part = figure.part_of.is_some();
            let whole = figure.part_of.as_ref().map(|id| figures.iter().find(|one| one.id.0 == id.0));
            let is_sound = match whole {
                Some(whole) => whole.is_none_or(|whole| whole.part_of.is_none()) && figure.sources.is_empty(),
                None => figure.confidence.is_some() && (figure.value.is_none() || !figure.sources.is_empty()),
            };
            let words = records.figure_words.iter().flat_map(|(_, file)| &file.figures);
            let words = words.into_iter().find(|words| words.figure.0 == figure.id.0);
            if !is_sound || words.is_some_and(|words| words.statement.is_some() == is_part) {
                let what = format!("figure `{}` is neither a whole fact nor a part of one", figure.id.0);
                let advice = "a fact has sources, confidence and a statement; a part only its value and the fact's id.";
                problems.push(file.problem(&format!("figures[{index}]"), what, advice));
            }
        }
    }
    polls(records, &all, &figures, problems);
    for (file, page) in &records.pages {
        each_claim(page, &mut |claim, path| backed(file, claim, path, &all, &figures, problems));
    }
}

fn points(series: &Series, names: &BTreeSet<&str>, wrong: &mut dyn FnMut(&str, &str)) {
    let mut seen = BTreeSet::new();
    for Point { x, set, part, y, sources, flags, .. } in &series.points {
        if !seen.insert(x) {
            wrong(&format!("the point `{x}` stands twice"), "keep one of the two.");
        }
        if y.is_none() != (flags.contains(&Flag::Gap) || flags.contains(&Flag::Withheld)) {
            wrong(&format!("the point `{x}` has a value and a gap, or neither"), "a null needs `gap` or `withheld`.");
        }
        if sources.is_empty() && !flags.contains(&Flag::Gap) {
            wrong(&format!("the point `{x}` has no source"), "name its sources.");
        }
        let named = match (set, part) {
            (Some(set), Some(part)) => names.contains(set.as_str()) && names.contains(part.as_str()),
            (None, None) => series.x_kind != XKind::Category || names.contains(x.as_str()),
            _ => false,
        };
        if !named {
            wrong(&format!("the point `{x}` has no name"), "add it to `categories` in the words of the series.");
        }
    }
}

fn polls(records: &Records, all: &[&Series], figures: &[&Figure], problems: &mut Vec<Problem>) {
    let polls: Vec<_> = records.polls.iter().flat_map(|(_, file)| &file.polls).collect();
    for (file, list) in &records.polls {
        for (index, poll) in list.polls.iter().enumerate() {
            let at = format!("polls[{index}]");
            let is_mutual = poll.same_question.iter().all(|id| {
                let other = polls.iter().find(|other| other.id.0 == id.0);
                other.is_none_or(|other| other.same_question.iter().any(|back| back.0 == poll.id.0))
            });
            if !is_mutual {
                let what = format!("poll `{}` names another that does not name it", poll.id.0);
                problems.push(file.problem(&at, what, "the same question is asked by both."));
            }
            let answers = poll.questions.iter().enumerate().flat_map(|(question, one)| {
                one.answers
                    .iter()
                    .enumerate()
                    .map(move |(answer, one)| (format!("questions[{question}].answers[{answer}]"), one))
            });
            for (path, answer) in answers {
                let from = &answer.from;
                let point = from.series.as_ref().and_then(|id| {
                    let series = all.iter().find(|one| one.id.0 == id.0)?;
                    series.points.iter().find(|point| Some(&point.x) == from.x.as_ref())
                });
                let figure = from.figure.as_ref().and_then(|id| figures.iter().find(|one| one.id.0 == id.0));
                let number = point.and_then(|point| point.y).or(figure.and_then(|figure| figure.value));
                let agrees = if from.note { point.is_some() } else { number == Some(answer.percent) };
                if !agrees {
                    let what = format!("the answer `{}` is not the number of its record", answer.id.0);
                    problems.push(file.problem(&format!("{at}.{path}"), what, "one of the two is wrong."));
                }
            }
        }
    }
    for (file, list) in &records.poll_words {
        for (index, words) in list.polls.iter().enumerate() {
            let Some(poll) = polls.iter().find(|poll| poll.id.0 == words.poll.0) else { continue };
            // `all` is what a group was asked as well, where only the answers of groups are known.
            let is_question = |id: &str| id == "all" || poll.questions.iter().any(|one| one.id == id);
            for asked in words.asked.iter().filter(|asked| !is_question(&asked.question)) {
                let what = format!("poll `{}` has no question `{}`", poll.id.0, asked.question);
                problems.push(file.problem(&format!("polls[{index}].asked"), what, "name a question of the record."));
            }
        }
    }
}

/// A claim that takes a number from a record shares a source with it, and is not surer than it.
fn backed(file: &File, claim: &Claim, path: &str, all: &[&Series], figures: &[&Figure], problems: &mut Vec<Problem>) {
    for piece in parse(&claim.text.0).unwrap_or_default() {
        let Inline::Value(value) = piece else { continue };
        let (name, sources, confidence): (String, &[SourceRef], Confidence) = match &value {
            Value::Figure(id) => {
                let Some(figure) = figures.iter().find(|one| one.id.0 == *id) else { continue };
                let whole = figure.part_of.as_ref().and_then(|id| figures.iter().find(|one| one.id.0 == id.0));
                let whole = whole.unwrap_or(figure);
                (id.clone(), &whole.sources, whole.confidence.unwrap_or_default())
            }
            Value::Point { series, x } => {
                let Some(series) = all.iter().find(|one| one.id.0 == *series) else { continue };
                let Some(point) = series.points.iter().find(|point| point.x == *x) else { continue };
                (format!("{}.{x}", series.id.0), &point.sources, point.confidence.unwrap_or(series.confidence))
            }
            _ => continue,
        };
        if !sources.iter().any(|source| claim.sources.iter().any(|own| own.0 == source.0)) {
            let what = format!("claim `{}` takes `{name}`, and names none of its sources", claim.claim.0);
            problems.push(file.problem(path, what, format!("add one of {}.", list(sources))));
        }
        if claim.confidence > confidence {
            let what =
                format!("claim `{}` is surer than the record `{name}` that it takes a number from", claim.claim.0);
            problems.push(file.problem(path, what, "give it the confidence of the record."));
        }
    }
}

fn list(sources: &[SourceRef]) -> String {
    sources.iter().map(|source| format!("`{}`", source.0)).collect::<Vec<_>>().join(", ")
}
