//! The browser as the widgets see it. Outside a browser every function does nothing and returns nothing.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod form;
pub mod json;
pub mod links;
pub mod load;
pub mod message;
pub mod page;
pub mod pagefind;
pub mod place;
pub mod rows;
pub mod text;

#[cfg(target_arch = "wasm32")]
fn element(id: &str) -> Option<web_sys::Element> {
    gloo_utils::document().get_element_by_id(id)
}

/// Calls `then` at each such event at the element with this id, as long as the page lives. One function for all, because
/// each kind of listener weighs in the WASM.
#[cfg(target_arch = "wasm32")]
fn listen(id: &str, event: &'static str, then: Box<dyn Fn(&web_sys::Event)>) {
    if let Some(element) = element(id) {
        listen_at(&element, event, then);
    }
}

#[cfg(target_arch = "wasm32")]
fn listen_at(target: &web_sys::EventTarget, event: &'static str, then: Box<dyn Fn(&web_sys::Event)>) {
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    gloo_events::EventListener::new_with_options(target, event, options, move |event| then(event)).forget();
}

/// The element at which an event happened.
#[cfg(target_arch = "wasm32")]
fn target(event: &web_sys::Event) -> Option<web_sys::Element> {
    event.target().and_then(|target| wasm_bindgen::JsCast::dyn_into(target).ok())
}
