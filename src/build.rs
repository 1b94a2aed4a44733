//! The keeper's program: `cargo site <command>`. [`run`] is its main.

mod ask;
pub mod budget;
mod cite;
mod command;
pub mod document;
mod feed;
pub mod keeper;
mod linked_data;
mod search;
mod setup;
mod sitemap;
pub mod style;
mod trunk;
pub mod write;

pub use command::run;
