//! The page's address, whose query holds what a component was asked.

use crate::model::query::beside;

/// The query with its `?`, or nothing.
pub fn query() -> String {
    gloo_utils::window().location().search().unwrap_or_default()
}

/// The way from this document to the site's folder, as the tag of boot.js has it: `./`, `../`.
pub fn up() -> String {
    let tag = gloo_utils::document().query_selector("script[src][data-js]").ok().flatten();
    let way = tag.and_then(|tag| tag.get_attribute("src"));
    way.and_then(|way| way.strip_suffix("boot.js").map(str::to_owned)).unwrap_or_else(|| "./".to_owned())
}

/// Writes the keys of a component into the address, without a new entry in the history, and leaves those of others.
///
/// In a frame without an origin, and when a browser finds the changes too many, nothing happens.
pub fn replace(is_ours: impl Fn(&str) -> bool, own: &str) {
    set_query(&beside(&query(), is_ours, own), false);
}

/// The same as a new entry, for a step that the reader may want to take back.
pub fn push(is_ours: impl Fn(&str) -> bool, own: &str) {
    set_query(&beside(&query(), is_ours, own), true);
}

fn set_query(query: &str, as_new: bool) {
    let location = gloo_utils::window().location();
    if location.search().is_ok_and(|now| now != query) {
        let path = location.pathname().unwrap_or_default();
        let hash = location.hash().unwrap_or_default();
        let state = gloo_utils::history().state().unwrap_or(wasm_bindgen::JsValue::NULL);
        let address = [path, query.to_owned(), hash].concat();
        let history = gloo_utils::history();
        drop(match as_new {
            true => history.push_state_with_url(&state, "", Some(&address)),
            false => history.replace_state_with_url(&state, "", Some(&address)),
        });
    }
}

/// The whole address.
pub fn here() -> String {
    gloo_utils::window().location().href().unwrap_or_default()
}

/// What the address names on this page.
pub fn target() -> Option<web_sys::Element> {
    let hash = gloo_utils::window().location().hash().ok()?;
    let id = js_sys::decode_uri_component(hash.strip_prefix('#')?).ok()?;
    // An address names a place by its id.
    gloo_utils::document().get_element_by_id(&String::from(id))
}

/// The address of `path` seen from this page, in full.
pub fn full(path: &str) -> String {
    let base = gloo_utils::document().base_uri().ok().flatten().unwrap_or_default();
    web_sys::Url::new_with_base(path, &base).map(|url| url.href()).unwrap_or_default()
}
