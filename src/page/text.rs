//! Prose, records, notes, amounts, headings, the link from a thing to itself.

pub mod citable;
pub(super) mod here;
pub(super) mod money;
pub(super) mod notes;
pub(super) mod prose;
pub(super) mod record;
