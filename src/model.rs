//! The domain: dates, verdicts, the filter of the timeline. Nothing here fails, and nothing does I/O.

pub mod date;
pub mod query;
pub mod search;
pub mod timeline;
pub mod verdict;
