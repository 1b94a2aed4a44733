//! A picture that leaves the site: the drawing with its title, what is counted, the sources and where it is from, in
//! one SVG that needs nothing else.

use super::canvas::{Anchor, Canvas, escape, opened};
use super::number::coord;
use super::text::{LEADING, SIZE, wrap};
use std::fmt::Write;

/// What stands on a plate.
#[derive(Clone, Debug)]
pub struct Plate {
    /// Its heading.
    pub title: String,
    /// What is counted.
    pub about: String,
    /// One drawing, or several that stand beside each other, as [`super::picture`] and [`super::group`] make them.
    pub pictures: Vec<String>,
    /// What it rests on.
    pub sources: String,
    /// The name of the site; its middle has the accent.
    pub name: [&'static str; 3],
    /// When its sources were read, and its licence.
    pub read: String,
}

/// How a plate looks: the rules for the classes of charts, and families of fonts.
#[derive(Clone, Debug)]
pub struct Look {
    /// The rules, without anything that only a page knows.
    pub css: String,
    /// The family of the heading and the name.
    pub title_font: String,
    /// The family of what is counted.
    pub text_font: String,
    /// The family of all else.
    pub font: String,
}

const MARGIN: f64 = 24.0;
const GAP: f64 = 32.0;
const TITLE_SIZE: f64 = 22.0;
const FOOT_SIZE: f64 = 13.0;

impl Plate {
    /// The plate as a file of its own.
    pub fn svg(&self, look: &Look) -> String {
        let drawings: Vec<_> = self.pictures.iter().filter_map(|picture| opened(picture)).collect();
        // Narrow drawings stand in pairs.
        let widest = drawings.iter().map(|one| one.width).fold(0.0, f64::max);
        let columns = if drawings.len() > 1 { 2 } else { 1 };
        let inner = widest * columns as f64 + GAP * (columns - 1) as f64;
        let mut sheet = Sheet { svg: String::new(), y: MARGIN, room: inner };
        sheet.lines(&self.title, TITLE_SIZE, "", &look.title_font);
        sheet.y += 4.0;
        sheet.lines(&self.about, SIZE, "quiet", &look.text_font);
        for row in drawings.chunks(columns) {
            sheet.y += 18.0;
            for (column, drawing) in row.iter().enumerate() {
                let x = MARGIN + (widest + GAP) * column as f64;
                let place = format!("{} {}", coord(x), coord(sheet.y));
                let _ = write!(sheet.svg, "<g transform=\"translate({place})\">{}</g>", drawing.inside);
            }
            sheet.y += row.iter().map(|one| one.height).fold(0.0, f64::max);
        }
        sheet.y += 14.0;
        sheet.lines(&self.sources, FOOT_SIZE, "quiet", "");
        sheet.foot(self, look);
        // A blank at the end of a label is one that counts: what is quiet stands behind it.
        let (width, height) = (coord(inner + 2.0 * MARGIN), coord((sheet.y + MARGIN - 8.0).ceil()));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" xml:space=\"preserve\" font-family=\"{}\" font-size=\"{SIZE}\">\
             <title>{}</title><desc>{}</desc><style>{}</style><rect class=\"paper\" width=\"100%\" height=\"100%\"/>\
             {}</svg>\n",
            escape(&look.font),
            escape(&self.title),
            escape(&self.about),
            look.css,
            sheet.svg
        )
    }
}

struct Sheet {
    svg: String,
    y: f64,
    room: f64,
}

impl Sheet {
    /// A text in as many lines as it needs.
    fn lines(&mut self, text: &str, size: f64, class: &str, font: &str) {
        let mut canvas = Canvas::new(self.room);
        // The estimate is for text of the usual size.
        for line in wrap(text, self.room * SIZE / size) {
            self.y += size;
            canvas.text(MARGIN, self.y, Anchor::Start, class, &line);
            self.y += (LEADING - SIZE) * size / SIZE;
        }
        let font = if font.is_empty() { String::new() } else { format!(" font-family=\"{}\"", escape(font)) };
        let _ = write!(self.svg, "<g font-size=\"{size}\"{font}>{}</g>", canvas.inside());
    }

    /// The name of the site, and when its sources were read.
    fn foot(&mut self, plate: &Plate, look: &Look) {
        self.y += 8.0;
        let (left, right) = (coord(MARGIN), coord(MARGIN + self.room));
        let [before, middle, after] = plate.name.map(escape);
        let (line, base) = (coord(self.y), coord(self.y + 22.0));
        self.y += 22.0;
        let _ = write!(
            self.svg,
            "<path class=\"grid\" d=\"M{left} {line}H{right}\"/><g font-size=\"{FOOT_SIZE}\">\
             <text class=\"name\" x=\"{left}\" y=\"{base}\" font-size=\"18\" font-family=\"{}\">\
             {before}<tspan>{middle}</tspan>{after}</text>\
             <text class=\"end quiet\" x=\"{right}\" y=\"{base}\">{}</text></g>",
            escape(&look.title_font),
            escape(&plate.read)
        );
    }
}
