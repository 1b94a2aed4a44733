//! Brings the widgets of a page to life.

use crate::web::page;
use crate::widget::Widget;
use wasm_bindgen::JsCast;

/// Hydrates every `[data-widget]` of the page; one that cannot be read keeps its rendered HTML.
pub fn start() {
    let Ok(roots) = gloo_utils::document().query_selector_all("[data-widget]") else { return };
    for index in 0..roots.length() {
        let Some(root) = roots.item(index).and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok()) else {
            continue;
        };
        match serde_json::from_str::<Widget>(&root.get_attribute("data-widget").unwrap_or_default()) {
            Ok(widget) => leptos::mount::hydrate_from(root, move || widget.view()).forget(),
            Err(error) => {
                web_sys::console::error_1(&error.to_string().into());
                page::stay_still();
            }
        }
    }
}
