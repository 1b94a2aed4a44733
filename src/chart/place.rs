//! Finding a free place for a label near its mark.

use super::canvas::{Anchor, Area, Canvas};
use super::text::SIZE;

/// What a label must keep away from, beside other labels: bars and the points along lines.
pub(super) struct Obstacles {
    /// Labels stay inside.
    pub field: Area,
    /// Bars.
    pub bars: Vec<Area>,
    /// Points along each line, close enough to stand for it.
    pub lines: Vec<Vec<(f64, f64)>>,
}

/// The points along a line of straight pieces, four units apart.
pub(super) fn along(piece: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut points: Vec<(f64, f64)> = piece.first().copied().into_iter().collect();
    for pair in piece.windows(2) {
        let ((x, y), (to_x, to_y)) = (pair[0], pair[1]);
        let steps = ((to_x - x).hypot(to_y - y) / 4.0).ceil().max(1.0);
        points.extend((1..=steps as usize).map(|step| {
            let part = step as f64 / steps;
            (x + (to_x - x) * part, y + (to_y - y) * part)
        }));
    }
    points
}

impl Obstacles {
    /// True if a label may stand there.
    pub fn leave(&self, canvas: &Canvas, area: &Area) -> bool {
        let inside = area.left >= self.field.left
            && area.right <= self.field.right
            && area.top >= self.field.top
            && area.bottom <= self.field.bottom;
        inside
            && canvas.areas.iter().all(|other| !area.meets(other, 3.0))
            && self.bars.iter().all(|bar| !area.meets(bar, 1.0))
            && self.lines.iter().flatten().all(|point| area.distance(*point) >= 3.0)
    }
}

/// Places around a mark, the best first: above and below, centred or leaning to a side by half the mark's width; then
/// beside it; `far` adds places a line further off, for names that need not touch their mark.
pub(super) fn around((x, y): (f64, f64), half: f64, far: bool) -> Vec<(f64, f64, Anchor)> {
    let (above, below, level) = (y - 8.0, y + 8.0 + SIZE * 0.75, y + SIZE * 0.35);
    let mut rows = vec![above, below];
    if far {
        rows.extend([above - 10.0, below + 10.0]);
    }
    let mut places = Vec::new();
    for row in rows {
        places.extend([(x, row, Anchor::Middle), (x + half, row, Anchor::End), (x - half, row, Anchor::Start)]);
    }
    places.extend([(x - half - 5.0, level, Anchor::End), (x + half + 5.0, level, Anchor::Start)]);
    places
}

/// Writes the first of `texts` that finds a place near the mark; false if none does.
pub(super) fn label(
    canvas: &mut Canvas,
    obstacles: &Obstacles,
    (mark, half): ((f64, f64), f64),
    class: &str,
    texts: &[&str],
) -> bool {
    for text in texts {
        for (x, y, anchor) in around(mark, half, false) {
            if obstacles.leave(canvas, &Area::of_text(x, y, anchor, text)) {
                canvas.text(x, y, anchor, class, text);
                return true;
            }
        }
    }
    false
}
