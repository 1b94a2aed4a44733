//! Several series in one figure.

use super::frame::{Frame, Shared, Size};
use super::line;
use super::picture::draw;
use super::poll::{Part, Poll, Side, polls};
use super::row;
use super::series::{Kind, Series, Words};

/// How the members of a group stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draw {
    /// On one pair of axes; all members have one unit.
    Overlay,
    /// Each on axes of its own; what is written alike is drawn on one scale.
    SideBySide,
    /// One row for each label with the values of two members, never a line between rows.
    Paired,
}

/// Series that belong together.
#[derive(Clone, Debug)]
pub struct Group {
    /// Unique on the page.
    pub id: String,
    /// The accessible name of the picture.
    pub title: String,
    /// How the members stand together.
    pub draw: Draw,
    /// The first has the accent.
    pub members: Vec<Series>,
}

/// The pictures of a group: one for an overlay or for pairs, one for each member side by side (narrow whatever `size`
/// is; the style sheet sets two beside each other where there is room). Empty where nothing honest can be drawn, as
/// for an overlay of two units, or of one unit that counts two things (the words of the axis differ).
pub fn group(group: &Group, words: &Words, size: Size) -> Vec<String> {
    let members: Vec<&Series> = group.members.iter().collect();
    match group.draw {
        Draw::Overlay => overlay(group, &members, words, size).into_iter().collect(),
        Draw::SideBySide => side_by_side(group, &members, words),
        Draw::Paired => paired(group, &members, words, size).into_iter().collect(),
    }
}

fn overlay(group: &Group, members: &[&Series], words: &Words, size: Size) -> Option<String> {
    let first = members.first()?;
    let alike = |series: &&Series| {
        series.unit == first.unit
            && series.axis == first.axis
            && series.years == first.years
            && series.kind == first.kind
            && series.values().next().is_some()
    };
    let is_line = matches!(first.kind, Kind::Line | Kind::Step);
    let frame = Frame { id: &group.id, title: &group.title, head: None, size, words, shared: None };
    if is_line && members.iter().all(alike) { line::draw(members, &frame) } else { None }
}

fn side_by_side(group: &Group, members: &[&Series], words: &Words) -> Vec<String> {
    let pictures = members.iter().filter_map(|series| {
        let id = format!("{}-{}", group.id, series.id);
        let head = Some(series.short.as_str());
        let plain = Frame { id: &id, title: &series.title, head, size: Size::Narrow, words, shared: None };
        let alike = || members.iter().filter(|other| other.unit.many == series.unit.many && other.kind == series.kind);
        let shared = Shared {
            span: plain.span(alike().flat_map(|other| other.values())),
            per_unit: alike().map(|other| row::plan(other, &plain).per_unit).fold(f64::INFINITY, f64::min),
        };
        draw(series, &Frame { shared: Some(shared), ..plain })
    });
    pictures.collect()
}

fn paired(group: &Group, members: &[&Series], words: &Words, size: Size) -> Option<String> {
    let [one, other] = members else { return None };
    let rows: Vec<Poll> = one
        .points
        .iter()
        .map(|point| {
            let across = other.points.iter().find(|candidate| candidate.label == point.label);
            let part = |series: &Series, value: Option<f64>, side| {
                value.map(|y| Part { label: series.short.clone(), value: series.unit.write(y), percent: y, side })
            };
            let ours = part(one, point.value(), Side::For);
            let theirs = part(other, across.and_then(|point| point.value()), Side::Against);
            let flags = point.flags.iter().copied().filter(|flag| flag.is_open()).collect();
            Poll { title: point.label.clone(), flags, parts: ours.into_iter().chain(theirs).collect() }
        })
        .collect();
    Some(polls(&group.id, &group.title, &rows, words, size))
}
