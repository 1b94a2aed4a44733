//! The browser as the widgets see it. Outside a browser every function does nothing and returns nothing.

pub mod address;
pub mod form;
pub mod json;
pub mod links;
pub mod load;
pub mod page;
pub mod place;
pub mod rows;

#[cfg(target_arch = "wasm32")]
fn element(id: &str) -> Option<web_sys::Element> {
    gloo_utils::document().get_element_by_id(id)
}
