//! The keeper's program: `cargo site <command>`. [`run`] is its main.

pub mod budget;
mod command;
pub mod document;
mod setup;
pub mod style;
mod trunk;
pub mod write;

pub use command::run;
