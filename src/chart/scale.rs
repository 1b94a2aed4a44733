//! From values to places: round numbers for the axis, a straight scale between two ends.

/// A straight scale from values to units of the picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    pub low: f64,
    pub high: f64,
    /// Where `low` and `high` stand.
    pub places: (f64, f64),
}

impl Scale {
    /// The place of a value; values beyond the ends stand at the ends.
    pub fn at(&self, value: f64) -> f64 {
        let (from, to) = self.places;
        let part = if self.high > self.low { (value - self.low) / (self.high - self.low) } else { 0.0 };
        from + (to - from) * part.clamp(0.0, 1.0)
    }
}

/// The round numbers of an axis: first, last, step.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ticks {
    pub low: f64,
    pub high: f64,
    pub step: f64,
}

impl Ticks {
    /// Round numbers around the values, about `count` of them, from zero if `zero`.
    pub fn around(low: f64, high: f64, zero: bool, count: f64) -> Ticks {
        let (low, high) = if zero { (low.min(0.0), high.max(0.0)) } else { (low, high) };
        let range = if high > low { high - low } else { high.abs().max(1.0) };
        let step = round_step(range / count);
        let from = (low / step + 1e-9).floor() * step;
        let to = (high / step - 1e-9).ceil() * step;
        Ticks { low: from, high: if to > from { to } else { from + step }, step }
    }

    /// Each tick.
    pub fn all(&self) -> Vec<f64> {
        let count = ((self.high - self.low) / self.step).round() as usize;
        (0..=count).map(|index| self.low + index as f64 * self.step).collect()
    }
}

/// The smallest of 1, 2, 5, 10, 20, … that is not below `step`.
fn round_step(step: f64) -> f64 {
    let power = 10f64.powf(step.log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|round| round * power).find(|round| *round >= step * 0.999).unwrap_or(power)
}

#[cfg(test)]
mod tests {
    use super::Ticks;

    #[track_caller]
    fn check(low: f64, high: f64, zero: bool, expected: &[f64]) {
        assert_eq!(Ticks::around(low, high, zero, 5.0).all(), expected);
    }

    #[test]
    fn ticks_are_round_and_hold_the_values() {
        check(4.6, 9.04, true, &[0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
        check(117.9, 1476.8, true, &[0.0, 500.0, 1000.0, 1500.0]);
        check(79.79, 125.39, false, &[70.0, 80.0, 90.0, 100.0, 110.0, 120.0, 130.0]);
        check(0.9, 3.0, true, &[0.0, 1.0, 2.0, 3.0]);
        check(40.0, 40.0, true, &[0.0, 10.0, 20.0, 30.0, 40.0]);
        check(0.0, 0.0, true, &[0.0, 0.2]);
    }
}
