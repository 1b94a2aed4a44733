//! One row of 100 %: the pieces of a poll and their labels.

use super::canvas::{Anchor, Area, Canvas, bar};
use super::poll::{Part, Poll, Side};
use super::text::{LEADING, SIZE, width, wrap};

const THICK: f64 = 14.0;

/// The class of a side.
fn tone(side: Side) -> &'static str {
    match side {
        Side::For => "for",
        Side::Between => "between",
        Side::Against => "against",
    }
}

/// One answer in its place: where its piece begins and ends.
type Piece<'a> = (&'a Part, f64, f64);

/// The pieces of a row and the ends of what is left between them.
fn pieces(row: &Poll, width: f64) -> (Vec<Piece<'_>>, (f64, f64)) {
    let total: f64 = row.parts.iter().map(|part| part.percent).sum();
    // Rounded answers may add up to a little over 100.
    let unit = width / total.max(100.0);
    let against: f64 = row.parts.iter().filter(|part| part.side == Side::Against).map(|part| part.percent * unit).sum();
    let (mut left, mut right) = (0.0, width - against);
    let mut pieces = Vec::new();
    for part in &row.parts {
        let from = if part.side == Side::Against { &mut right } else { &mut left };
        pieces.push((part, *from, *from + part.percent * unit));
        *from += part.percent * unit;
    }
    (pieces, (left, width - against))
}

/// One row of 100 %. Gives back where it ends and whether something of the 100 was left.
pub(super) fn draw(canvas: &mut Canvas, row: &Poll, y: f64) -> (f64, bool) {
    let (pieces, rest) = pieces(row, canvas.width);
    let hollow = row.flags.iter().any(|flag| flag.is_open());
    let (top, end) = labels(canvas, &pieces, y);
    for (part, from, to) in &pieces {
        // A hair of paper between pieces that touch.
        let class = format!("{}{}", tone(part.side), if hollow { " open" } else { "" });
        canvas.path(&class, &bar(from + 0.7, top, (to - 0.7).max(from + 0.8), top + THICK));
    }
    let has_rest = rest.1 - rest.0 > 2.0;
    if has_rest {
        canvas.path("rest", &bar(rest.0 + 0.7, top + 1.0, rest.1 - 0.7, top + THICK - 1.0));
    }
    (end, has_rest)
}

/// The labels of a row: the first and the last above its ends where both fit, the others below their pieces. Gives
/// back the top of the bar and the end of all.
fn labels(canvas: &mut Canvas, pieces: &[Piece], y: f64) -> (f64, f64) {
    let sheet = canvas.width;
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    order.sort_by_key(|index| usize::from(*index > 0 && index + 1 < pieces.len()));
    let texts = |index: usize| wrap(&format!("{} {}", pieces[index].0.label, pieces[index].0.value), sheet);
    let above = order.first().map_or(0, |first| texts(*first).len());
    let top = y + above as f64 * LEADING;
    let mut end = top + THICK;
    let mut placed: Vec<Area> = Vec::new();
    for (rank, index) in order.into_iter().enumerate() {
        let (part, from, to) = pieces[index];
        let lines = texts(index);
        let places = |first: f64| -> Vec<(f64, f64, Area)> {
            let place = |(line, text): (usize, &String)| {
                let wide = width(text).min(sheet);
                let x = match part.side {
                    Side::For if from == 0.0 => 0.0,
                    Side::Against if to > sheet - 1.0 => sheet - wide,
                    _ => ((from + to - wide) / 2.0).clamp(0.0, sheet - wide),
                };
                let base = first + line as f64 * LEADING;
                (x, base, Area::of_text(x, base, Anchor::Start, text))
            };
            lines.iter().enumerate().map(place).collect()
        };
        let free = |places: &Vec<(f64, f64, Area)>| {
            let apart = |one: &Area, other: &Area| one.right + 16.0 <= other.left || other.right + 16.0 <= one.left;
            places.iter().all(|(.., area)| placed.iter().all(|other| apart(area, other) || !area.meets(other, 2.0)))
        };
        let below = top + THICK + SIZE + 1.0;
        let on_top = if rank == 0 { y + SIZE - 2.0 } else { top + SIZE - 2.0 - LEADING };
        let mut chosen = places(on_top);
        let mut step = 0.0;
        while (rank > 0 && lines.len() > 1 && step == 0.0) || !free(&chosen) {
            chosen = places(below + step * LEADING);
            step += 1.0;
        }
        for ((x, base, area), text) in chosen.into_iter().zip(&lines) {
            canvas.text(x, base, Anchor::Start, tone(part.side), text);
            end = end.max(area.bottom);
            placed.push(area);
        }
    }
    (top, end)
}
