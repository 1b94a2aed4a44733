//! Text as the browser knows it.

use js_sys::JsString;

/// Text with letters in one form: wide and narrow ones, and those that are put together of several signs. The browser
/// holds the tables of Unicode, so the WASM need not.
pub fn joined(text: &str) -> String {
    if cfg!(target_arch = "wasm32") { JsString::from(text).normalize("NFKC").into() } else { text.to_owned() }
}
