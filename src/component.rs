//! What moves: each component holds its props, its view and its life in one place. The page renders it, the browser
//! takes over what the page rendered.
//!
//! A page puts an [`Island`] where something is to come to life: a component with its props. There are several programs,
//! because no page needs all of them: [`Lists`] for pages with a list, [`Tools`] for the search and the form for embeds;
//! those that ask the rules have a program of their own, and so have those with nothing but drawings that are read out.

mod anew;
pub mod answer;
pub mod builder;
mod cases;
pub mod checker;
mod choice;
pub mod filter;
mod fixed;
pub mod glance;
mod island;
pub mod life;
mod lists;
pub mod map;
pub mod quiz;
pub mod readout;
pub mod search;
pub mod signers;
mod spoken;
mod tables;
mod tools;

pub use cases::Cases;
pub use fixed::Fixed;
pub use island::{Bundle, Island, Stage};
pub use lists::Lists;
pub use tools::Tools;

#[cfg(not(target_arch = "wasm32"))]
pub use island::Sheet;
