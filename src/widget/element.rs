//! Elements of which only the data differs. Each kind of view that a macro makes weighs in the WASM; this is one kind
//! for all.

use leptos::{
    html::custom,
    prelude::*,
    tachys::html::attribute::{any_attribute::IntoAnyAttribute, custom::custom_attribute},
};

/// An element with its attributes and what stands in it.
pub fn element(name: &'static str, attributes: Vec<(&'static str, String)>, inside: Vec<AnyView>) -> AnyView {
    let attributes: Vec<_> =
        attributes.into_iter().map(|(name, value)| custom_attribute(name, value).into_any_attr()).collect();
    custom(name).child(inside).add_any_attr(attributes).into_any()
}

/// An element that holds text alone.
pub fn words(name: &'static str, class: &str, text: String) -> AnyView {
    let class = if class.is_empty() { Vec::new() } else { vec![("class", class.to_owned())] };
    element(name, class, vec![text.into_any()])
}

/// A blank between two elements.
pub fn blank() -> AnyView {
    " ".to_owned().into_any()
}
