//! The land of the world drawn coarsely: corners on a grid that all states share, so that borders still meet.

/// The grid, in units of the map.
const GRID: f64 = 4.0;

/// A path of the map with its corners on the grid; empty where nothing is left of it. Lengths are steps of the grid.
pub fn coarse(path: &str) -> String {
    rings(path).iter().filter_map(|ring| written(&snapped(ring))).collect()
}

/// A place of the map on the grid.
pub fn on_grid(value: f64) -> i32 {
    (value / GRID).round() as i32
}

/// The rings of a path made of `M`, `m`, `l` and `z`, as the file of the world writes them.
fn rings(path: &str) -> Vec<Vec<(f64, f64)>> {
    let mut rings: Vec<Vec<(f64, f64)>> = Vec::new();
    let (mut at, mut start) = ((0.0, 0.0), (0.0, 0.0));
    for piece in path.split_inclusive(['M', 'm', 'l', 'z']).collect::<Vec<_>>().windows(2) {
        let command = piece[0].chars().last().unwrap_or('z');
        let numbers = numbers(piece[1].trim_end_matches(['M', 'm', 'l', 'z']));
        for (index, pair) in numbers.chunks_exact(2).enumerate() {
            at = match command {
                'M' if index == 0 => (pair[0], pair[1]),
                _ => (at.0 + pair[0], at.1 + pair[1]),
            };
            if index == 0 && command != 'l' {
                start = at;
                rings.push(Vec::new());
            }
            if let Some(ring) = rings.last_mut() {
                ring.push(at);
            }
        }
        if piece[1].ends_with('z') {
            at = start;
        }
    }
    rings
}

/// Numbers that stand together as closely as SVG allows: `1-1.5 .5.5`.
fn numbers(text: &str) -> Vec<f64> {
    let (mut found, mut open) = (Vec::new(), String::new());
    for letter in text.chars().chain([' ']) {
        let ends = match letter {
            '-' => !open.is_empty(),
            '.' => open.contains('.'),
            '0'..='9' => false,
            _ => true,
        };
        if ends && !open.is_empty() {
            found.extend(open.parse::<f64>());
            open.clear();
        }
        if matches!(letter, '-' | '.' | '0'..='9') {
            open.push(letter);
        }
    }
    found
}

fn snapped(ring: &[(f64, f64)]) -> Vec<(i32, i32)> {
    let mut corners: Vec<(i32, i32)> = ring.iter().map(|(x, y)| (on_grid(*x), on_grid(*y))).collect();
    corners.dedup();
    if corners.first() == corners.last() {
        corners.pop();
    }
    // What lies on a line between its neighbours is no corner.
    let is_corner = |at: usize| {
        let [a, b, c] = [at + corners.len() - 1, at, at + 1].map(|at| corners[at % corners.len()]);
        (b.0 - a.0) * (c.1 - b.1) != (b.1 - a.1) * (c.0 - b.0)
    };
    (0..corners.len()).filter(|at| is_corner(*at)).map(|at| corners[at]).collect()
}

fn written(corners: &[(i32, i32)]) -> Option<String> {
    let (first, rest) = corners.split_first().filter(|(_, rest)| rest.len() > 1)?;
    let mut path = format!("M{} {}l", first.0, first.1);
    let mut at = *first;
    for (index, corner) in rest.iter().enumerate() {
        let (x, y) = (corner.0 - at.0, corner.1 - at.1);
        for (inner, step) in [x, y].into_iter().enumerate() {
            if step >= 0 && index + inner > 0 {
                path.push(' ');
            }
            path += &step.to_string();
        }
        at = *corner;
    }
    Some(path + "z")
}

#[cfg(test)]
mod tests {
    use super::{coarse, numbers};

    #[test]
    fn numbers_stand_as_closely_as_svg_allows() {
        assert_eq!(numbers("1-1.5 .5.5 0-.25"), [1.0, -1.5, 0.5, 0.5, 0.0, -0.25]);
    }

    #[test]
    fn a_square_keeps_its_corners_and_an_islet_goes() {
        assert_eq!(coarse("M8 8l5 0 .5 0 2.5 0 0 8-8 0z"), "M2 2l2 0 0 2-2 0z");
        assert_eq!(coarse("M8 8l.5 0 0 .5z"), "");
    }

    #[test]
    fn a_second_ring_begins_where_the_first_began() {
        assert_eq!(coarse("M8 8l8 0 0 8zm20 0l8 0 0 8z"), "M2 2l2 0 0 2zM7 2l2 0 0 2z");
    }
}
