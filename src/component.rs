//! What moves: each component holds its props, its view and its life in one place. The page renders it, the browser
//! takes over what the page rendered.
//!
//! A page puts an [`Island`] where something is to come to life: a component with its props. There are several programs,
//! because no page needs all of them: [`Lists`] for pages with a list, [`Tools`] for the search and the form for embeds;
//! those that ask the rules have a program of their own, and so have those with nothing but drawings that are read out.

pub mod builder;
pub mod filter;
mod fixed;
mod island;
pub mod life;
mod lists;
pub mod quiz;
pub mod readout;
pub mod search;
mod spoken;
mod tools;

pub use fixed::Fixed;
pub use island::{Bundle, Island, Stage};
pub use lists::Lists;
pub use tools::Tools;

#[cfg(not(target_arch = "wasm32"))]
pub use island::Sheet;
