//! Drawings as SVG text made of numbers alone: words stand beside them as HTML, so that they keep their size.

use leptos::prelude::*;

/// A drawing with its alternative text; without one it is for the eye only, because words beside it say the same.
pub fn svg(class: &'static str, view_box: String, label: Option<String>, inside: String) -> AnyView {
    let (role, hidden) = match label {
        Some(_) => (Some("img"), None),
        None => (None, Some("true")),
    };
    view! { <svg class=class viewBox=view_box role=role aria-label=label aria-hidden=hidden inner_html=inside></svg> }
        .into_any()
}

/// A number as short as it can be written to a tenth.
pub fn short(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}
