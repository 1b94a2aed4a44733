//! Elements that the page brought along and a widget shows or hides.

/// The text of the element with this id, as a reader sees it; empty if there is none.
pub fn text(id: &str) -> String {
    #[cfg(target_arch = "wasm32")]
    return super::element(id).and_then(|element| element.text_content()).unwrap_or_default();
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = id;
        String::new()
    }
}

/// Shows the element with this id, or hides it from everyone.
pub fn show(id: &str, shown: bool) {
    super::place::set(id, "hidden", (!shown).then_some(""));
}

/// Scrolls the element with this id to the top of the window.
pub fn reveal(id: &str) {
    #[cfg(target_arch = "wasm32")]
    if let Some(element) = super::element(id) {
        element.scroll_into_view();
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = id;
}

/// Moves the element with this id behind its sisters.
pub fn put_last(id: &str) {
    #[cfg(target_arch = "wasm32")]
    if let Some(element) = super::element(id)
        && let Some(parent) = element.parent_element()
    {
        drop(parent.append_child(&element));
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = id;
}
