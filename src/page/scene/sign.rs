//! The signs that the story shares. Each is a shape, so that it keeps its meaning on paper and without colours.

use super::svg::svg;
use leptos::prelude::*;

/// The signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Two broken rings: looked for, not found. It means nothing else.
    EmptySeal,
    /// A ring: planned or due.
    Ring,
    /// A disc: happened.
    Disc,
    /// A cross: lost.
    Cross,
    /// A question mark in a ring: open.
    Question,
    /// A blank place: nobody.
    Blank,
}

/// A sign; the words beside it say what it means.
pub fn draw(shape: Shape) -> AnyView {
    let inside = match shape {
        Shape::EmptySeal => {
            "<circle class=\"gone\" cx=\"22\" cy=\"22\" r=\"18\"/><circle class=\"gone thin\" cx=\"22\" cy=\"22\" r=\"12\"/>"
        }
        Shape::Ring => "<circle class=\"ring\" cx=\"22\" cy=\"22\" r=\"11\"/>",
        Shape::Disc => "<circle class=\"disc\" cx=\"22\" cy=\"22\" r=\"12\"/>",
        Shape::Cross => "<path class=\"ring\" d=\"M12 12l20 20M32 12L12 32\"/>",
        Shape::Question => {
            "<circle class=\"thin ring\" cx=\"22\" cy=\"22\" r=\"17\"/><path class=\"ring\" d=\"M16.500 17.500a5.500 5.500 0 1 1 7.500 5.500q-2 1-2 4M22 31.500v1\"/>"
        }
        Shape::Blank => "<rect class=\"thin ring\" x=\"7\" y=\"7\" width=\"30\" height=\"30\" rx=\"5\"/>",
    };
    svg("sign", "0 0 44 44".to_owned(), None, inside.to_owned())
}
