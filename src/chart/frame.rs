//! What all drawings share: the sheet with its names, the slots and the field of two axes.

use super::canvas::{Anchor, Area, Canvas};
use super::key;
use super::scale::Scale;
use super::series::{Series, Words};
use super::text::{LEADING, SIZE, wrap};

/// The two widths of a picture. Text has 15 units in both: it is 13 px high where a wide picture has 555 px and a
/// narrow one 278 px.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 640 units.
    Wide,
    /// 320 units.
    Narrow,
}

impl Size {
    /// Both, in the order in which a page holds them.
    pub const BOTH: [Size; 2] = [Size::Narrow, Size::Wide];

    /// Width in units of the picture.
    pub fn width(self) -> f64 {
        match self {
            Size::Wide => 640.0,
            Size::Narrow => 320.0,
        }
    }

    /// The class, which is also the end of the id.
    pub(super) fn name(self) -> &'static str {
        match self {
            Size::Wide => "wide",
            Size::Narrow => "narrow",
        }
    }

    /// Height between base line and highest value.
    pub(super) fn plot(self) -> f64 {
        match self {
            Size::Wide => 190.0,
            Size::Narrow => 150.0,
        }
    }
}

/// What a drawing is given beside its series.
pub(super) struct Frame<'a> {
    pub id: &'a str,
    pub title: &'a str,
    /// The name of a picture among others, drawn above it.
    pub head: Option<&'a str>,
    pub size: Size,
    pub words: &'a Words,
    pub shared: Option<Shared>,
}

/// The scale of pictures side by side.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shared {
    /// Lowest and highest value of all.
    pub span: (f64, f64),
    /// Length of one unit in rows.
    pub per_unit: f64,
}

impl Frame<'_> {
    /// A new sheet with the name of the picture and of its axis at the top; also, where the drawing goes on.
    pub fn open(&self, axis: &str) -> (Canvas, f64) {
        let mut canvas = Canvas::new(self.size.width());
        let mut y = SIZE;
        let room = canvas.width;
        for (class, text) in self.head.map(|head| ("", head)).into_iter().chain([("quiet", axis)]) {
            for line in wrap(text, room) {
                canvas.text(0.0, y, Anchor::Start, class, &line);
                y += LEADING;
            }
        }
        (canvas, y - SIZE + 3.0)
    }

    /// The finished picture.
    pub fn close(&self, canvas: Canvas, height: f64) -> String {
        canvas.finish(&format!("{}-{}", self.id, self.size.name()), self.size.name(), self.title, height)
    }

    /// The values that the scale must hold.
    pub fn span(&self, values: impl Iterator<Item = f64>) -> (f64, f64) {
        let own = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), y| (low.min(y), high.max(y)));
        self.shared.map_or(own, |shared| (own.0.min(shared.span.0), own.1.max(shared.span.1)))
    }
}

/// Where the slots of an axis stand: `count` of equal width between two places.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slots {
    pub left: f64,
    pub pitch: f64,
}

impl Slots {
    /// The middle of a slot.
    pub fn middle(&self, index: usize) -> f64 {
        self.left + self.pitch * (index as f64 + 0.5)
    }
}

impl Field {
    /// Lets every place of the axis answer with the values of all series there, as a table would say them.
    pub fn answer(&self, canvas: &mut Canvas, members: &[&Series], labels: &[&str], frame: &Frame) {
        for (index, label) in labels.iter().enumerate() {
            let said = members.iter().filter_map(|series| {
                let point = series.points.iter().find(|point| point.label == *label)?;
                let value = match point.value() {
                    Some(value) => series.unit.write(value),
                    None => frame.words.missing(point).to_owned(),
                };
                let flags = key::said(series, point, frame.words);
                let flags = if flags.is_empty() { flags } else { format!(" ({flags})") };
                let name = if members.len() > 1 { format!("{} ", series.short) } else { String::new() };
                Some(format!("{name}{value}{flags}"))
            });
            let said = said.collect::<Vec<_>>().join("; ");
            let left = self.slots.left + self.slots.pitch * index as f64;
            let (bottom, top) = self.scale.places;
            let area = Area { left, top: top - 22.0, right: left + self.slots.pitch, bottom };
            canvas.hit(&area, &format!("{label}: {said}"));
        }
    }
}

/// The field of a drawing with two axes.
pub(super) struct Field {
    pub slots: Slots,
    pub right: f64,
    pub scale: Scale,
}
