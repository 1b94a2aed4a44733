//! The lists of records and their filters.

pub(super) mod listing;
