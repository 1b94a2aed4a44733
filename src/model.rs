//! The domain: dates, the rules and their engine, the filter of the timeline. Nothing here fails or does I/O.

pub mod answer;
pub mod date;
pub mod pack;
pub mod query;
pub mod rules;
pub mod search;
pub mod timeline;
pub mod world;
