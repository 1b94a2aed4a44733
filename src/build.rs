//! The keeper's program: `cargo site <command>`. [`run`] is its main.

mod ask;
pub mod budget;
mod command;
mod data;
pub mod document;
mod search;
mod setup;
pub mod style;
mod trunk;
pub mod write;

pub use command::run;
