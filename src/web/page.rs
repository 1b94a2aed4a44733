//! The page as a whole.

/// Says to the style sheets that something here cannot move: controls give way to the reason, as they do when boot.js
/// cannot start the WASM at all.
pub fn stay_still() {
    #[cfg(target_arch = "wasm32")]
    if let Some(root) = gloo_utils::document().document_element() {
        drop(root.set_attribute("data-still", ""));
    }
}

/// Puts the keyboard on an element.
pub fn focus(element: Option<&web_sys::HtmlElement>) {
    if let Some(element) = element {
        drop(element.focus());
    }
}

/// Scrolls an element to the top of the window.
pub fn reveal(element: Option<&web_sys::HtmlElement>) {
    if let Some(element) = element {
        element.scroll_into_view();
    }
}

/// True if something around an element, or it, is hidden.
pub fn is_hidden(element: &web_sys::Element) -> bool {
    element.closest("[hidden]").is_ok_and(|hidden| hidden.is_some())
}

/// True while an input method puts a letter together: what it shows is not yet meant.
pub fn is_composing(event: &web_sys::Event) -> bool {
    property(event, "isComposing").is_truthy()
}

/// True if the reader has just come: not by reload and not by the way back, where the browser knows the place, and not
/// by a link to words of the page.
pub fn is_new_here() -> bool {
    let performance = gloo_utils::window().performance();
    let entry = performance.map(|performance| performance.get_entries_by_type("navigation").get(0));
    let Some(entry) = entry.filter(|entry| entry.is_object()) else { return true };
    let is_named = property(&entry, "name").as_string().is_some_and(|name| name.contains(":~:text="));
    property(&entry, "type").as_string().is_none_or(|kind| kind == "navigate") && !is_named
}

fn property(of: &wasm_bindgen::JsValue, name: &str) -> wasm_bindgen::JsValue {
    js_sys::Reflect::get(of, &name.into()).unwrap_or(wasm_bindgen::JsValue::UNDEFINED)
}
