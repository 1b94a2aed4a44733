//! Charts, maps and drawings, and what of them can be taken along.

pub mod actor_map;
pub(super) mod chart;
pub mod chronicle;
pub(super) mod chronicle_list;
pub mod map;
pub(super) mod opening;
pub mod picture;
pub(super) mod spots;
pub mod take;
