//! The browser as components see it: what is neither in gloo, in leptos nor in web-sys as it is. Called once a component
//! is alive, and never while a page is made.

pub mod address;
pub mod clipboard;
pub mod fetch;
pub mod message;
pub mod page;
pub mod pagefind;
pub mod text;
