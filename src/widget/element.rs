//! Pieces of a page as plain data: an answer is made of them, on the page and in the browser. The page renders them
//! with Leptos; the browser makes them by hand, because a view that only ever stands still needs no code to change.

pub use crate::web::place::Piece;

/// An element with its attributes and what stands in it.
pub fn element(name: &'static str, attributes: Vec<(&'static str, String)>, inside: Vec<Piece>) -> Piece {
    Piece::Element { name, attributes, inside }
}

/// An element that holds text alone.
pub fn words(name: &'static str, class: &str, text: &str) -> Piece {
    let class = if class.is_empty() { Vec::new() } else { vec![("class", class.to_owned())] };
    element(name, class, vec![Piece::Text(text.to_owned())])
}

/// A blank between two elements.
pub fn blank() -> Piece {
    Piece::Text(" ".to_owned())
}

/// The pieces as a page renders them.
#[cfg(not(target_arch = "wasm32"))]
pub fn render(pieces: Vec<Piece>) -> Vec<leptos::prelude::AnyView> {
    use leptos::{
        html::custom,
        prelude::*,
        tachys::html::attribute::{any_attribute::IntoAnyAttribute, custom::custom_attribute},
    };
    let one = |piece| match piece {
        Piece::Text(text) => text.into_any(),
        Piece::Element { name, attributes, inside } => {
            let attributes: Vec<_> =
                attributes.into_iter().map(|(name, value)| custom_attribute(name, value).into_any_attr()).collect();
            custom(name).child(render(inside)).add_any_attr(attributes).into_any()
        }
    };
    pieces.into_iter().map(one).collect()
}
