//! The page's own controls, read and set by their ids.

/// The value of a control; empty if there is none.
pub fn value(id: &str) -> String {
    #[cfg(target_arch = "wasm32")]
    return property(id, "value").as_string().unwrap_or_default();
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = id;
        String::new()
    }
}

/// Sets the value of a control.
pub fn set_value(id: &str, value: &str) {
    #[cfg(target_arch = "wasm32")]
    set(id, "value", &value.into());
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (id, value);
}

/// True if a box is ticked.
pub fn is_ticked(id: &str) -> bool {
    #[cfg(target_arch = "wasm32")]
    return property(id, "checked").is_truthy();
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = id;
        false
    }
}

/// Ticks a box or clears it.
pub fn tick(id: &str, ticked: bool) {
    #[cfg(target_arch = "wasm32")]
    set(id, "checked", &ticked.into());
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (id, ticked);
}

/// Lets the reader use a control or a group of them.
pub fn enable(id: &str) {
    #[cfg(target_arch = "wasm32")]
    set(id, "disabled", &false.into());
    #[cfg(not(target_arch = "wasm32"))]
    let _ = id;
}

/// Opens the `<details>` around a control, and puts the keyboard there.
pub fn go_to(id: &str) {
    #[cfg(target_arch = "wasm32")]
    if let Some(element) = super::element(id) {
        if let Ok(Some(details)) = element.closest("details") {
            drop(details.set_attribute("open", ""));
        }
        if let Ok(element) = wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(element) {
            drop(element.focus());
        }
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = id;
}

/// Calls `then` with the id of each control inside `root` that the reader changes.
pub fn on_change(root: &str, then: impl Fn(String) + 'static) {
    #[cfg(target_arch = "wasm32")]
    super::listen(
        root,
        "change",
        Box::new(move |event| then(super::target(event).map(|target| target.id()).unwrap_or_default())),
    );
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (root, then);
}

/// Calls `then` at every letter of a field and every step of a slider.
pub fn on_input(id: &str, then: impl Fn() + 'static) {
    #[cfg(target_arch = "wasm32")]
    super::listen(id, "input", Box::new(move |_| then()));
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (id, then);
}

#[cfg(target_arch = "wasm32")]
fn property(id: &str, name: &str) -> wasm_bindgen::JsValue {
    let found = super::element(id).and_then(|element| js_sys::Reflect::get(&element, &name.into()).ok());
    found.unwrap_or(wasm_bindgen::JsValue::UNDEFINED)
}

#[cfg(target_arch = "wasm32")]
fn set(id: &str, name: &str, value: &wasm_bindgen::JsValue) {
    if let Some(element) = super::element(id) {
        drop(js_sys::Reflect::set(&element, &name.into(), value));
    }
}
