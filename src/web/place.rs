//! A place of the page that a widget fills anew.

use leptos::prelude::*;

/// Puts a view in the place of what the element with this id holds, as long as the page lives.
pub fn fill<V: IntoView>(id: &str, view: impl Fn() -> V + 'static) {
    #[cfg(target_arch = "wasm32")]
    if let Some(element) = super::element(id).and_then(|found| wasm_bindgen::JsCast::dyn_into(found).ok()) {
        let element: web_sys::HtmlElement = element;
        element.set_text_content(None);
        leptos::mount::mount_to(element, view).forget();
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (id, view);
}
