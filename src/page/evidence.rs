//! The matter of the menu's group of evidence: sources, data, the glossary, corrections.

pub mod corrections;
pub(super) mod data;
pub(super) mod sources;
pub(super) mod terms;
