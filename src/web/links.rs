//! Links of a part of the page that lead to another state of the same page.

/// Calls `then` with the address of each link that the reader follows inside `root`, as it is written; where it
/// says that it has done so, the browser does not. Links for a new tab or window are the browser's.
pub fn on_follow(root: &str, then: impl Fn(&str) -> bool + 'static) {
    #[cfg(target_arch = "wasm32")]
    if let Some(root) = super::element(root) {
        use wasm_bindgen::JsCast;
        let options = gloo_events::EventListenerOptions::enable_prevent_default();
        gloo_events::EventListener::new_with_options(&root, "click", options, move |event| {
            let is_plain = event
                .dyn_ref::<web_sys::MouseEvent>()
                .is_some_and(|mouse| !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key()));
            let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
            let link = target.and_then(|target| target.closest("a[href]").ok().flatten());
            let href = link.and_then(|link| link.get_attribute("href"));
            if is_plain && href.is_some_and(|href| then(&href)) {
                event.prevent_default();
            }
        })
        .forget();
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (root, then);
}
