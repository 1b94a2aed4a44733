//! The query part of the page's address, which holds a widget's state.

/// The query with its `?`, or nothing.
pub fn query() -> String {
    #[cfg(target_arch = "wasm32")]
    return gloo_utils::window().location().search().unwrap_or_default();
    #[cfg(not(target_arch = "wasm32"))]
    String::new()
}

/// True if the address names a place on the page.
pub fn has_fragment() -> bool {
    #[cfg(target_arch = "wasm32")]
    return gloo_utils::window().location().hash().is_ok_and(|hash| hash.len() > 1);
    #[cfg(not(target_arch = "wasm32"))]
    false
}

/// Puts `query` (with its `?`, or empty) into the address without a new entry in the history.
///
/// In a frame without an origin, and when a browser finds the changes too many, nothing happens.
pub fn replace_query(query: &str) {
    #[cfg(target_arch = "wasm32")]
    {
        let location = gloo_utils::window().location();
        if location.search().is_ok_and(|now| now != query) {
            let path = location.pathname().unwrap_or_default();
            let hash = location.hash().unwrap_or_default();
            let state = wasm_bindgen::JsValue::NULL;
            let address = format!("{path}{query}{hash}");
            drop(gloo_utils::history().replace_state_with_url(&state, "", Some(&address)));
        }
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = query;
}

/// Calls `then` whenever the reader goes back or forward within the page, as long as the page lives.
pub fn on_travel(then: impl Fn() + 'static) {
    #[cfg(target_arch = "wasm32")]
    gloo_events::EventListener::new(&gloo_utils::window(), "popstate", move |_| then()).forget();
    #[cfg(not(target_arch = "wasm32"))]
    let _ = then;
}
