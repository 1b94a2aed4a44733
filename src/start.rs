//! Brings the widgets of a page to life.

use crate::model::pack::Packed;
use crate::web::{json, page};
use crate::widget::Widget;
use wasm_bindgen::JsCast;

/// Hydrates every `[data-widget]` of the page; one that cannot be read keeps its rendered HTML.
pub fn start() {
    let Ok(roots) = gloo_utils::document().query_selector_all("[data-widget]") else { return };
    for index in 0..roots.length() {
        let Some(root) = roots.item(index).and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok()) else {
            continue;
        };
        match json::lists(&root.get_attribute("data-widget").unwrap_or_default())
            .and_then(|(numbers, words)| Packed { numbers, words }.open::<Widget>())
        {
            Some(widget) => leptos::mount::hydrate_from(root, move || widget.view()).forget(),
            None => {
                web_sys::console::error_1(&"A widget cannot be read: build the pages and the WASM together.".into());
                page::stay_still();
            }
        }
    }
}
