//! The domain: dates, the rules and their engine, the filter of lists. Nothing here fails or does I/O.

pub mod answer;
pub mod damaged;
pub mod date;
pub mod embed;
pub mod found;
pub mod listing;
pub mod packed;
pub mod query;
pub mod rules;
pub mod search;
pub mod world;
