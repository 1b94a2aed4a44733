//! The keeper's program: `cargo site <command>`. [`run`] is its main.

mod ask;
pub mod budget;
pub mod card;
mod command;
mod data;
pub mod document;
pub mod head;
pub mod hosts;
pub mod ids;
pub mod moved;
pub mod pack;
pub mod retarget;
mod setup;
pub mod style;
mod trunk;
pub mod write;

pub use command::run;
