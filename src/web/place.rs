//! A place of the page that a widget fills anew.

/// A piece of a page: text, or an element with its attributes and what stands in it. No HTML is made from text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(String),
    /// An element.
    Element {
        /// Its name.
        name: &'static str,
        /// Its attributes.
        attributes: Vec<(&'static str, String)>,
        /// What stands in it.
        inside: Vec<Piece>,
    },
}

#[cfg(target_arch = "wasm32")]
const SVG: &str = "http://www.w3.org/2000/svg";

/// Puts pieces in the place of what the element with this id holds.
pub fn fill(id: &str, pieces: Vec<Piece>) {
    #[cfg(target_arch = "wasm32")]
    if let Some(place) = super::element(id) {
        place.set_text_content(None);
        append(&place, &pieces);
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (id, pieces);
}

/// Puts text in the place of what the element with this id holds.
pub fn say(id: &str, text: &str) {
    #[cfg(target_arch = "wasm32")]
    if let Some(place) = super::element(id) {
        place.set_text_content(Some(text));
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (id, text);
}

/// Gives the element with this id an attribute, or takes it away.
pub fn set(id: &str, name: &str, value: Option<&str>) {
    #[cfg(target_arch = "wasm32")]
    if let Some(place) = super::element(id) {
        drop(match value {
            Some(value) => place.set_attribute(name, value),
            None => place.remove_attribute(name),
        });
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (id, name, value);
}

#[cfg(target_arch = "wasm32")]
fn append(place: &web_sys::Element, pieces: &[Piece]) {
    let document = gloo_utils::document();
    for piece in pieces {
        match piece {
            Piece::Text(text) => drop(place.append_child(&document.create_text_node(text))),
            Piece::Element { name, attributes, inside } => {
                // What stands in a drawing is drawn; all else is of the kind of its surroundings.
                let kind = if *name == "svg" { Some(SVG.to_owned()) } else { place.namespace_uri() };
                let Ok(element) = document.create_element_ns(kind.as_deref(), name) else { continue };
                for (name, value) in attributes {
                    drop(element.set_attribute(name, value));
                }
                append(&element, inside);
                drop(place.append_child(&element));
            }
        }
    }
}
