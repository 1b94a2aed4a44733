//! Where bodies and ties stand. Each column has its groups in their order; inside a group the order is the one that
//! keeps the ties short, found by swapping neighbours until no swap helps.

use super::{Body, Ties};
use crate::chart::canvas::Area;
use crate::chart::text::{LEADING, SIZE, width, wrap};

/// Width of the drawing; the widest that the text of a page gets.
pub(super) const WIDTH: f64 = 1028.0;
/// From the edge of a box to its text.
pub(super) const OUTER: f64 = 13.0;
/// Above and below the text of a box.
pub(super) const PAD: f64 = 5.0;
/// How far the ties inside a column may reach beside it.
pub(super) const BULGE: [f64; 3] = [48.0, 120.0, 88.0];
/// On which side of a column the ties inside it run: -1 left, 1 right.
const INSIDE: [f64; 3] = [-1.0, -1.0, 1.0];
/// Width of a box.
const BOX: f64 = 212.0;
/// Left edges of the columns.
const LEFT: [f64; 3] = [50.0, 50.0 + BOX + 126.0, WIDTH - 90.0 - BOX];
/// From one tie to the next at the edge of a box.
const PORT: f64 = 7.0;
/// Between two boxes.
const GAP: f64 = 7.0;
/// The name of a group, with the air around it.
const HEAD: f64 = 36.0;

/// The two ends of a tie.
pub(super) struct Ends {
    pub places: [(f64, f64); 2],
    /// On which side of its box each end is: -1 left, 1 right.
    pub sides: [f64; 2],
    /// The column of the first.
    pub column: usize,
}

/// The places of everything.
pub(super) struct Layout {
    pub height: f64,
    pub heads: Vec<(f64, f64)>,
    pub areas: Vec<Area>,
    pub ends: Vec<Ends>,
}

/// The lines of a name, and whether the powers have room in the last of them.
pub(super) fn lines(body: &Body) -> (Vec<String>, bool) {
    let room = BOX - OUTER - 6.0;
    let lines = wrap(&body.name, room);
    let powers: f64 = body.powers.iter().map(|(_, word)| width(word) + width(" ")).sum();
    let is_joined = lines.last().is_some_and(|last| width(last) + powers <= room);
    (lines, is_joined)
}

/// The height of a box for so many lines.
pub(super) fn room(lines: usize, is_joined: bool) -> f64 {
    let lines = lines + usize::from(!is_joined);
    (lines as f64 - 1.0) * LEADING + SIZE * 1.05 + 2.0 * PAD
}

impl Layout {
    /// Places all of it below `top`.
    pub fn of(all: &Ties, top: f64) -> Layout {
        let heights: Vec<f64> = (0..all.bodies.len()).map(|index| height(all, index)).collect();
        let mut orders: Vec<Vec<usize>> = (0..all.groups.len())
            .map(|group| (0..all.bodies.len()).filter(|index| all.bodies[*index].group == group).collect())
            .collect();
        let mut best = place(all, &heights, &orders, top);
        // A swap that does not help is taken back, so the length falls each time and this ends.
        loop {
            let before = length(all, &best.areas);
            for group in 0..orders.len() {
                for at in 1..orders[group].len() {
                    orders[group].swap(at - 1, at);
                    let tried = place(all, &heights, &orders, top);
                    if length(all, &tried.areas) + 0.5 < length(all, &best.areas) {
                        best = tried;
                    } else {
                        orders[group].swap(at - 1, at);
                    }
                }
            }
            if length(all, &best.areas) + 0.5 > before {
                break;
            }
        }
        best.ends = ends(all, &best.areas);
        best
    }
}

/// The height of a box: its text, and room for its ties.
fn height(all: &Ties, index: usize) -> f64 {
    let (lines, is_joined) = lines(&all.bodies[index]);
    let most = [-1.0, 1.0].map(|side| ports(all, index, side).len()).into_iter().max().unwrap_or(0);
    room(lines.len(), is_joined).max(most as f64 * PORT + 4.0)
}

fn column(all: &Ties, index: usize) -> usize {
    all.groups[all.bodies[index].group].0
}

/// On which side a tie leaves one of its ends.
fn side(all: &Ties, from: usize, to: usize) -> f64 {
    let (own, other) = (column(all, from), column(all, to));
    if own == other { INSIDE[own] } else { (other as f64 - own as f64).signum() }
}

/// The ends of ties at one side of a box: the tie, and the body at its other end.
fn ports(all: &Ties, index: usize, at: f64) -> Vec<(usize, usize)> {
    let other = |tie: &super::Tie| match (tie.from == index, tie.to == index) {
        (true, _) => Some(tie.to),
        (_, true) => Some(tie.from),
        _ => None,
    };
    let all_ties = all.ties.iter().enumerate().filter_map(|(number, tie)| Some((number, other(tie)?)));
    all_ties.filter(|(_, other)| side(all, index, *other) == at).collect()
}

fn place(all: &Ties, heights: &[f64], orders: &[Vec<usize>], top: f64) -> Layout {
    let own = |column: usize| (0..orders.len()).filter(move |group| all.groups[*group].0 == column);
    let tall = |column: usize| {
        own(column)
            .map(|group| HEAD + orders[group].iter().map(|index| heights[*index] + GAP).sum::<f64>())
            .sum::<f64>()
    };
    let most = (0..3).map(tall).fold(0.0, f64::max);
    let nowhere = Area { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 };
    let mut layout = Layout {
        height: top + most,
        heads: vec![(0.0, 0.0); orders.len()],
        areas: vec![nowhere; heights.len()],
        ends: Vec::new(),
    };
    for (column, left) in LEFT.into_iter().enumerate() {
        let count: usize = own(column).map(|group| orders[group].len()).sum();
        // A shorter column is as tall as the tallest: its boxes stand further apart.
        let air = (most - tall(column)) / count.max(1) as f64;
        let mut y = top;
        for group in own(column) {
            layout.heads[group] = (left, y + HEAD - 12.0);
            y += HEAD;
            for index in &orders[group] {
                layout.areas[*index] = Area { left, top: y, right: left + BOX, bottom: y + heights[*index] };
                y += heights[*index] + GAP + air;
            }
        }
    }
    layout
}

fn middle(area: &Area) -> f64 {
    (area.top + area.bottom) / 2.0
}

/// How far all ties go up or down.
fn length(all: &Ties, areas: &[Area]) -> f64 {
    all.ties.iter().map(|tie| (middle(&areas[tie.from]) - middle(&areas[tie.to])).abs()).sum()
}

/// The ends of all ties: at each side of a box in the order in which their other ends stand. Ties inside a column lie
/// outside the others, the longer around the shorter.
fn ends(all: &Ties, areas: &[Area]) -> Vec<Ends> {
    let mut heights = vec![[0.0; 2]; all.ties.len()];
    for index in 0..all.bodies.len() {
        for at in [-1.0, 1.0] {
            let mut own = ports(all, index, at);
            let rank = |other: usize| {
                let (here, there) = (middle(&areas[index]), middle(&areas[other]));
                match column(all, index) == column(all, other) {
                    true if there < here => (0, here - there),
                    true => (2, here - there),
                    false => (1, there),
                }
            };
            own.sort_by(|one, other| {
                let (one, other) = (rank(one.1), rank(other.1));
                one.0.cmp(&other.0).then(one.1.total_cmp(&other.1))
            });
            let first = middle(&areas[index]) - PORT * (own.len() as f64 - 1.0) / 2.0;
            for (place, (number, _)) in own.into_iter().enumerate() {
                let end = usize::from(all.ties[number].to == index);
                heights[number][end] = first + PORT * place as f64;
            }
        }
    }
    let x = |index: usize, side: f64| if side < 0.0 { areas[index].left } else { areas[index].right };
    let ends = all.ties.iter().zip(heights).map(|(tie, [y, to_y])| {
        let sides = [side(all, tie.from, tie.to), side(all, tie.to, tie.from)];
        let places = [(x(tie.from, sides[0]), y), (x(tie.to, sides[1]), to_y)];
        Ends { places, sides, column: column(all, tie.from) }
    });
    ends.collect()
}
