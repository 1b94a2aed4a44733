//! Links, buttons and keys of a part of the page.

/// Calls `then` with the address of each link that the reader follows inside `root`, as it is written; where it
/// says that it has done so, the browser does not. Links for a new tab or window are the browser's.
pub fn on_follow(root: &str, then: impl Fn(&str) -> bool + 'static) {
    #[cfg(target_arch = "wasm32")]
    super::listen(
        root,
        "click",
        Box::new(move |event| {
            let is_plain =
                ["ctrlKey", "metaKey", "shiftKey", "altKey"].iter().all(|key| !property(event, key).is_truthy());
            let link = super::target(event).and_then(|target| target.closest("a[href]").ok().flatten());
            let href = link.and_then(|link| link.get_attribute("href"));
            if is_plain && href.is_some_and(|href| then(&href)) {
                event.prevent_default();
            }
        }),
    );
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (root, then);
}

/// Calls `then` when the reader presses the button with this id.
pub fn on_press(id: &str, then: impl Fn() + 'static) {
    #[cfg(target_arch = "wasm32")]
    super::listen(id, "click", Box::new(move |_| then()));
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (id, then);
}

/// What a reader does to reach something: point at it, touch it, or come to it by keyboard.
pub const REACH: [&str; 3] = ["pointerover", "click", "focusin"];

/// Calls `then` with the value of `data-m` of what such an event meets inside `root`.
pub fn on_marked(root: &str, events: &'static [&'static str], then: impl Fn(&str) + Clone + 'static) {
    #[cfg(target_arch = "wasm32")]
    for event in events {
        let then = then.clone();
        super::listen(
            root,
            event,
            Box::new(move |event| {
                let marked = super::target(event).and_then(|target| target.closest("[data-m]").ok().flatten());
                if let Some(id) = marked.and_then(|marked| marked.get_attribute("data-m")) {
                    then(&id);
                }
            }),
        );
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (root, events, then);
}

/// Calls `then` with the name of each key that is pressed inside `root`; where it says that it was meant, the browser
/// does nothing else with it.
pub fn on_key(root: &str, then: impl Fn(&str) -> bool + 'static) {
    #[cfg(target_arch = "wasm32")]
    super::listen(
        root,
        "keydown",
        Box::new(move |event| {
            if property(event, "key").as_string().is_some_and(|key| then(&key)) {
                event.prevent_default();
            }
        }),
    );
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (root, then);
}

/// Follows the first link inside the element with this id.
pub fn open(id: &str) {
    #[cfg(target_arch = "wasm32")]
    if let Some(link) = super::element(id).and_then(|root| root.query_selector("a[href]").ok().flatten()) {
        wasm_bindgen::JsCast::unchecked_ref::<web_sys::HtmlElement>(&link).click();
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = id;
}

#[cfg(target_arch = "wasm32")]
fn property(event: &web_sys::Event, name: &str) -> wasm_bindgen::JsValue {
    js_sys::Reflect::get(event, &name.into()).unwrap_or(wasm_bindgen::JsValue::UNDEFINED)
}
