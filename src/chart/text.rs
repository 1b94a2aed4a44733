//! How wide a text will be, and where to break it. No font is read: the estimate takes the widths of DejaVu Sans, one
//! of the widest system fonts, so that what fits here fits on every machine.

/// Size of all text in a picture, in its units.
pub const SIZE: f64 = 15.0;
/// From one line of text to the next.
pub const LEADING: f64 = 19.0;

/// Widths in hundredths of the size, from the blank to the tilde.
const ASCII: [u8; 95] = [
    32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
    84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 78, 75, 30, 30, 66, 56, 86, 75, 79, 60, 79, 70, 64, 61, 73, 68, 99, 69,
    61, 69, 39, 34, 39, 84, 50, 50, 61, 64, 55, 64, 62, 35, 64, 63, 28, 28, 58, 28, 97, 63, 61, 64, 64, 41, 52, 39, 63,
    59, 82, 59, 59, 53, 39, 34, 39, 84,
];

/// Width of a line of text in units of the picture.
pub fn width(text: &str) -> f64 {
    text.chars().map(|letter| f64::from(hundredths(letter))).sum::<f64>() * SIZE / 100.0
}

fn hundredths(letter: char) -> u8 {
    match letter {
        ' '..='~' => ASCII[letter as usize - 32],
        '–' => 50,
        '‘' | '’' | '·' => 32,
        '“' | '”' => 52,
        '−' => 84,
        letter if is_wide(letter) => 100,
        '\u{80}'..='\u{24f}' => 70,
        _ => 100,
    }
}

/// Letters that fill a square and may stand at the end of any line.
fn is_wide(letter: char) -> bool {
    ('\u{2e80}'..='\u{ffef}').contains(&letter)
}

/// Breaks a text into lines of at most `room` units, at blanks or between wide letters. A single word that is wider
/// stays whole: the caller asks [`widest`] and chooses another place for the text.
pub fn wrap(text: &str, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for (glue, piece) in pieces(text) {
        let joined = format!("{line}{glue}{piece}");
        if line.is_empty() {
            line = piece;
        } else if width(&joined) <= room {
            line = joined;
        } else {
            lines.push(std::mem::replace(&mut line, piece));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Words and single wide letters, each with the blank before it.
fn pieces(text: &str) -> Vec<(&'static str, String)> {
    let mut pieces: Vec<(&'static str, String)> = Vec::new();
    for word in text.split_whitespace() {
        let mut glue = " ";
        for letter in word.chars() {
            // Closing marks never begin a line.
            let closes = "、。，）」』・ー％".contains(letter);
            let starts = glue == " " || (is_wide(letter) && !closes);
            match pieces.last_mut() {
                Some((_, piece)) if !starts => piece.push(letter),
                _ => pieces.push((glue, letter.to_string())),
            }
            glue = "";
        }
    }
    pieces
}

/// Width of the widest line.
pub fn widest<S: AsRef<str>>(lines: &[S]) -> f64 {
    lines.iter().map(|line| width(line.as_ref())).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::{widest, wrap};

    #[track_caller]
    fn check(text: &str, room: f64, expected: &[&str]) {
        assert_eq!(wrap(text, room), expected);
    }

    #[test]
    fn a_long_name_is_broken_at_its_blanks() {
        check("Kawasaki Heavy Industries", 120.0, &["Kawasaki", "Heavy", "Industries"]);
        check("Kawasaki Heavy Industries", 150.0, &["Kawasaki Heavy", "Industries"]);
        check("", 150.0, &[]);
    }

    #[test]
    fn japanese_is_broken_between_letters_but_not_before_a_closing_mark() {
        check("防衛装備、移転", 60.0, &["防衛装", "備、移転"]);
        assert!(widest(&wrap("防衛装備移転三原則", 60.0)) <= 60.0);
    }
}
