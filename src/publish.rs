//! The keeper's program: `cargo site <command>`. [`run`] is its main.

mod ask;
pub mod budget;
pub mod card;
mod cite;
mod command;
mod deny;
pub mod document;
pub mod embed;
mod feed;
pub mod figure;
pub mod head;
pub mod hosts;
pub mod ids;
pub mod keeper;
pub mod licences;
mod linked_data;
pub mod moved;
pub mod pack;
mod raster;
pub mod release;
pub mod retarget;
mod search;
mod setup;
pub mod single;
mod sitemap;
pub mod style;
mod suite;
mod trunk;
pub mod write;

pub use command::run;
