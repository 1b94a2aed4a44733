//! The lists of records and their filters.

pub(super) mod lane;
pub(super) mod listing;
pub(super) mod sign;
