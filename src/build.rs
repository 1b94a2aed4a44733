//! The keeper's program: `cargo site <command>`. [`run`] is its main.

mod ask;
pub mod budget;
mod cite;
mod command;
mod data;
pub mod document;
pub mod keeper;
mod search;
mod setup;
pub mod style;
mod trunk;
pub mod write;

pub use command::run;
