//! Charts, maps and drawings, and what of them can be taken along.

pub(super) mod chart;
pub mod chronicle;
pub(super) mod chronicle_list;
pub mod picture;
pub mod take;
