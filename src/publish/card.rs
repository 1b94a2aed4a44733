//! The preview card of a page: a picture of 1200 by 630. Everything that is said stands in the middle 630 by 630,
//! which is what is left where a card is cut to a square, in letters of 40 at least.

mod letters;
mod picture;

pub use letters::Font;
pub use picture::{Drawn, every};

use crate::content::load::Site;
use crate::page::{
    Rendered,
    shell::{
        card::{Card, Mark},
        menu,
    },
};
use std::fmt::Write as _;

/// The width of a card.
pub const WIDTH: u32 = 1200;
/// The height of a card.
pub const HEIGHT: u32 = 630;

/// The colours of the light paper, as `src/style/base.css` has them.
const PAPER: &str = "#fbf9f4";
const INK: &str = "#1d1a16";
const QUIET: &str = "#5a534a";
const RULE: &str = "#d9d2c5";
const SEAL: &str = "#b3341f";

/// The left edge and the width of the words.
const LEFT: f32 = 300.0;
const ROOM: f32 = 600.0;
/// The last line of words; below it stand the name and the day.
const FOOT: f32 = 528.0;
const TEXT: f32 = 40.0;
const TEXT_LINE: f32 = 50.0;
const STAMP: f32 = 50.0;
const STAMP_LINE: f32 = 54.0;

fn colour(tone: &str) -> &'static str {
    match tone {
        "seal" => SEAL,
        "ochre" => "#8a5a00",
        "ai" => "#1f4e8c",
        "matsu" => "#2f6244",
        _ => "#6b655c",
    }
}

/// The card of a page as SVG; the error names letters that the fonts do not have.
fn draw(site: &Site, page: &Rendered) -> Result<String, String> {
    let card = &page.card;
    let mut sheet = Sheet { svg: String::new(), missing: String::new() };
    sheet.frame(site, card);
    let mut y = 92.0;
    if !card.section.is_empty() && card.section != page.title {
        sheet.text(Font::Label, LEFT, y, TEXT, QUIET, &card.section);
        y += 14.0;
    } else {
        y -= 34.0;
    }
    let below = match &card.mark {
        Mark::None => TEXT_LINE,
        Mark::Stamp { words, .. } => stamp_height(&stamp_lines(words)) + 24.0,
        Mark::Number { .. } => 170.0,
    };
    y = sheet.title(&page.title, y, FOOT - below);
    match &card.mark {
        Mark::None => {}
        Mark::Stamp { tone, words } => sheet.stamp(colour(tone), words),
        Mark::Number { value, place, row } => sheet.number(value, place, row),
    }
    // The sentences take the room that is left.
    let end = match card.mark {
        Mark::None => FOOT,
        Mark::Stamp { .. } => FOOT - below,
        Mark::Number { .. } => y,
    };
    let most = ((end - y - 8.0) / TEXT_LINE).max(0.0) as usize;
    let lines = Font::Text.cut(&page.description, TEXT, ROOM, most);
    // Two lines that break off say nothing.
    let is_said = lines.len() > 2 || lines.last().is_some_and(|line| !line.ends_with('…'));
    for line in lines.into_iter().filter(|_| is_said) {
        y += TEXT_LINE;
        sheet.text(Font::Text, LEFT, y, TEXT, INK, &line);
    }
    let Sheet { svg, missing } = sheet;
    if missing.is_empty() {
        Ok(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\"><rect width=\"{WIDTH}\" \
             height=\"{HEIGHT}\" fill=\"{PAPER}\"/>{svg}</svg>"
        ))
    } else {
        Err(missing)
    }
}

/// The words of a stamp in lines.
fn stamp_lines(words: &str) -> Vec<String> {
    Font::Title.even_lines(words, STAMP, ROOM - 60.0)
}

fn stamp_height(lines: &[String]) -> f32 {
    34.0 + STAMP_LINE * lines.len() as f32
}

struct Sheet {
    svg: String,
    missing: String,
}

impl Sheet {
    fn put(&mut self, shape: std::fmt::Arguments) {
        let _ = self.svg.write_fmt(shape);
    }

    fn text(&mut self, font: Font, x: f32, y: f32, size: f32, fill: &str, text: &str) {
        self.missing.push_str(&font.missing(text));
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        let name = font.name();
        self.put(format_args!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-family=\"{name}\" font-size=\"{size}\" fill=\"{fill}\">{text}</text>"
        ));
    }

    /// The ribbon, the seal with the site's name, the lines of the ledger, the name and the day.
    fn frame(&mut self, site: &Site, card: &Card) {
        let years = menu::years(site);
        // The short periods keep a width that can be seen.
        let widths: Vec<f64> = years.iter().map(|years| years.max(2.0)).collect();
        let unit = f64::from(WIDTH) / widths.iter().sum::<f64>();
        let mut x = 0.0;
        for (index, ((period, _), width)) in site.periods.iter().zip(&widths).enumerate() {
            let fill = colour(period.verdict.tone());
            let (height, faint) = match card.period {
                Some(lit) if lit == index => (34, 1.0),
                Some(_) => (18, 0.35),
                None => (22, 1.0),
            };
            let (from, wide) = (x, width * unit - 4.0);
            self.put(format_args!(
                "<rect x=\"{from:.1}\" width=\"{wide:.1}\" height=\"{height}\" fill=\"{fill}\" opacity=\"{faint}\"/>"
            ));
            x += width * unit;
        }
        for x in [262, 938] {
            self.put(format_args!("<path d=\"M{x} 60V630\" stroke=\"{RULE}\" stroke-width=\"2\"/>"));
        }
        let fill = match card.mark {
            Mark::Stamp { tone, .. } => colour(tone),
            _ => SEAL,
        };
        self.put(format_args!(
            "<g transform=\"rotate(-3 131 300)\"><rect x=\"79\" y=\"160\" width=\"104\" height=\"280\" rx=\"10\" \
             fill=\"{fill}\"/>"
        ));
        for (index, letter) in ["三", "原", "則"].into_iter().enumerate() {
            self.text(Font::Kanji, 91.0, 240.0 + 84.0 * index as f32, 80.0, PAPER, letter);
        }
        self.put(format_args!("</g><path d=\"M{LEFT} 556H900\" stroke=\"{RULE}\" stroke-width=\"2\"/>"));
        let mut x = LEFT;
        for (part, fill) in [("san", INK), ("gen", SEAL), ("soku", INK)] {
            self.text(Font::Title, x, 606.0, TEXT, fill, part);
            x += Font::Title.width(part, TEXT);
        }
        let read = card.read.in_words();
        let x = LEFT + ROOM - Font::Label.width(&read, TEXT);
        self.text(Font::Label, x, 606.0, TEXT, QUIET, &read);
    }

    /// The title as large as the room allows; gives its last line.
    fn title(&mut self, title: &str, top: f32, end: f32) -> f32 {
        for (size, leading) in [(72.0, 78.0), (64.0, 70.0), (56.0, 62.0), (50.0, 56.0), (44.0, 50.0), (40.0, 46.0)] {
            let lines = Font::Title.even_lines(title, size, ROOM);
            let fits = lines.iter().all(|line| Font::Title.width(line, size) <= ROOM);
            let last = top + leading * lines.len() as f32;
            let most = if size > 50.0 { 3 } else { 5 };
            if (fits && lines.len() <= most && last <= end) || size == 40.0 {
                for (index, line) in lines.iter().enumerate() {
                    self.text(Font::Title, LEFT - 2.0, top + leading * (index + 1) as f32 - 8.0, size, INK, line);
                }
                return last;
            }
        }
        top
    }

    /// The stamp of a verdict.
    fn stamp(&mut self, fill: &str, words: &str) {
        let lines = stamp_lines(words);
        let widths = lines.iter().map(|line| Font::Title.width(line, STAMP));
        let (width, height) = (widths.fold(0.0, f32::max) + 48.0, stamp_height(&lines));
        let (x, y) = (LEFT + 4.0, FOOT - height - 4.0);
        self.put(format_args!(
            "<g transform=\"rotate(-2.5 {x} {y})\"><rect x=\"{x}\" y=\"{y}\" width=\"{width:.1}\" \
             height=\"{height:.1}\" rx=\"8\" fill=\"none\" stroke=\"{fill}\" stroke-width=\"5\"/>"
        ));
        for (index, line) in lines.iter().enumerate() {
            let y = y + 58.0 + STAMP_LINE * index as f32;
            self.text(Font::Title, x + 24.0, y, STAMP, fill, line);
        }
        self.put(format_args!("</g>"));
    }

    /// A number, the place it stands for, and the row of numbers that it ends.
    fn number(&mut self, value: &str, place: &str, row: &[Option<f64>]) {
        let size = [96.0, 80.0, 64.0, 52.0, 44.0].into_iter().find(|size| Font::Title.width(value, *size) <= ROOM);
        self.text(Font::Title, LEFT - 2.0, FOOT - 62.0, size.unwrap_or(40.0), SEAL, value);
        self.text(Font::Label, LEFT, FOOT, TEXT, QUIET, place);
        let used = Font::Label.width(place, TEXT) + 40.0;
        let highest = row.iter().flatten().copied().fold(0.0, f64::max);
        let is_drawn = row.iter().flatten().count() > 2 && row.iter().flatten().all(|value| *value >= 0.0);
        if !is_drawn || highest <= 0.0 || used > ROOM - 160.0 {
            return;
        }
        let step = f64::from((ROOM - used).min(24.0 * row.len() as f32)) / row.len() as f64;
        let from = f64::from(LEFT + ROOM) - step * row.len() as f64;
        for (index, value) in row.iter().enumerate() {
            let Some(value) = value else { continue };
            let (height, x) = ((value / highest * 38.0).max(2.0), from + step * index as f64);
            let fill = if index + 1 == row.len() { SEAL } else { "#aaa295" };
            let (y, wide) = (f64::from(FOOT) - height, step - 2.0);
            self.put(format_args!(
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{wide:.1}\" height=\"{height:.1}\" fill=\"{fill}\"/>"
            ));
        }
    }
}
