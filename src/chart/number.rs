//! Numbers as text: values for readers, coordinates for the SVG.

/// How the values of a series are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The value with its unit; `{n}` is the number.
    pub many: String,
    /// The same for exactly one, where it differs.
    pub one: Option<String>,
    /// Least and most decimal places.
    pub decimals: (usize, usize),
}

impl Unit {
    /// The value with the words of its unit.
    pub fn write(&self, value: f64) -> String {
        let number = self.bare(value);
        let template = self.one.as_ref().filter(|_| number == "1").unwrap_or(&self.many);
        template.replace("{n}", &number)
    }

    /// The number alone; a percent sign stays, for it is part of how a share is read.
    pub fn short(&self, value: f64) -> String {
        let number = self.bare(value);
        if self.many == "{n}%" { format!("{number}%") } else { number }
    }

    fn bare(&self, value: f64) -> String {
        let (least, most) = self.decimals;
        let text = format!("{value:.most$}");
        let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
        let kept = part.trim_end_matches('0').len().max(least.min(most));
        let grouped = thousands(whole);
        if kept == 0 { grouped } else { format!("{grouped}.{}", &part[..kept]) }
    }
}

/// A number of an axis with as many decimal places as its step needs.
pub(super) fn tick(value: f64, step: f64) -> String {
    let places = (0..4).find(|&places| ((step * 10f64.powi(places)).fract()).abs() < 1e-6).unwrap_or(4) as usize;
    let text = format!("{value:.places$}");
    match text.split_once('.') {
        Some((whole, part)) => format!("{}.{part}", thousands(whole)),
        None => thousands(&text),
    }
}

fn thousands(digits: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("−", rest));
    let mut text = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A coordinate: one decimal place at most, nothing that SVG could not read.
pub(super) fn coord(value: f64) -> String {
    let tenths = if value.is_finite() { (value * 10.0).round() as i64 } else { 0 };
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.abs() / 10, tenths.abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, part) => format!("{sign}{whole}.{part}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Unit, coord, tick};

    #[track_caller]
    fn check(decimals: (usize, usize), value: f64, expected: &str) {
        let unit = Unit { many: "{n} ships".into(), one: Some("{n} ship".into()), decimals };
        assert_eq!(unit.write(value), expected);
    }

    #[test]
    fn a_value_has_no_more_places_than_its_data() {
        check((1, 1), 1476.8, "1,476.8 ships");
        check((1, 2), 0.8449, "0.84 ships");
        check((1, 2), 1.2, "1.2 ships");
        check((0, 1), 36.0, "36 ships");
        check((0, 0), 1.0, "1 ship");
        check((1, 1), 1.0, "1.0 ships");
        check((0, 0), 1234567.0, "1,234,567 ships");
    }

    #[test]
    fn an_axis_has_the_places_of_its_step() {
        assert_eq!(tick(0.5, 0.5), "0.5");
        assert_eq!(tick(10.0, 2.5), "10.0");
        assert_eq!(tick(1500.0, 500.0), "1,500");
    }

    #[test]
    fn a_coordinate_is_short_and_always_a_number() {
        assert_eq!(coord(-0.04), "0");
        assert_eq!(coord(12.25), "12.3");
        assert_eq!(coord(-3.5), "-3.5");
        assert_eq!(coord(f64::NAN), "0");
    }
}
