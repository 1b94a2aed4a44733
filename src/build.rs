//! The keeper's program: `cargo site <command>`. [`run`] is its main.

mod ask;
pub mod budget;
mod command;
pub mod document;
mod feed;
mod linked_data;
mod setup;
mod sitemap;
pub mod style;
mod trunk;
pub mod write;

pub use command::run;
