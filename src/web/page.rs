//! The page as a whole.

use wasm_bindgen::JsCast;

/// Says to the style sheets that the component around an element cannot go on: its controls give way to the reason.
pub fn stay_still(within: Option<&web_sys::HtmlElement>) {
    if let Some(root) = within.and_then(|within| within.closest("[data-island]").ok().flatten()) {
        drop(root.set_attribute("data-still", "").and_then(|()| root.remove_attribute("data-alive")));
    }
}

/// The address of a link that was pressed, as it is written. Presses for a new tab or window are the browser's.
pub fn followed(event: &web_sys::MouseEvent) -> Option<String> {
    let is_plain = !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
    closest(event, "href").filter(|_| is_plain)
}

/// The value of an attribute of what an event has met, or of what is around it.
pub fn closest(event: &web_sys::Event, attribute: &str) -> Option<String> {
    let met: web_sys::Element = event.target()?.dyn_into().ok()?;
    met.closest(&["[", attribute, "]"].concat()).ok()??.get_attribute(attribute)
}

/// Presses a link.
pub fn click(link: Option<&web_sys::HtmlElement>) {
    if let Some(link) = link {
        link.click();
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

/// Puts the keyboard on an element without moving the page.
pub fn focus_quietly(element: &web_sys::HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    drop(element.focus_with_options(&options));
}

/// True if the keyboard is on an element.
pub fn has_focus(element: &web_sys::HtmlElement) -> bool {
    let focused = gloo_utils::document().active_element();
    focused.is_some_and(|focused| focused.is_same_node(Some(element)))
}

/// The elements inside another that `selector` selects.
pub fn all<T: JsCast>(within: &web_sys::Element, selector: &str) -> Vec<T> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// True if an element, which may be a part of a drawing, has a place on the screen.
pub fn is_shown(element: &web_sys::Element) -> bool {
    element.get_client_rects().length() > 0
}

/// Puts the keyboard on a field and marks what it holds, to be copied by hand.
pub fn select(field: Option<&web_sys::HtmlElement>) {
    focus(field);
    if let Some(field) = field.and_then(|field| field.dyn_ref::<web_sys::HtmlTextAreaElement>()) {
        field.select();
    }
}

/// Keeps how far down the reader is, in the history of the browser alone.
pub fn keep_place() {
    let window = gloo_utils::window();
    if let Ok(place) = window.scroll_y() {
        drop(gloo_utils::history().replace_state(&place.into(), ""));
    }
}

/// How far down the reader was when the page was left.
pub fn kept_place() -> Option<f64> {
    gloo_utils::history().state().ok()?.as_f64()
}

/// Goes so far down.
pub fn scroll_to(place: f64) {
    gloo_utils::window().scroll_to_with_x_and_y(0.0, place);
}
