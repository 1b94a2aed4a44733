//! The page as a whole.

/// Says to the style sheets that something here cannot move: controls give way to the reason, as they do when boot.js
/// cannot start the WASM at all.
pub fn stay_still() {
    #[cfg(target_arch = "wasm32")]
    if let Some(root) = gloo_utils::document().document_element() {
        drop(root.set_attribute("data-still", ""));
    }
}
