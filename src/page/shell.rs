//! What stands around the matter of a page: frame, menu, ending, card; and pages that are nothing but ways to others.

pub(super) mod below;
pub mod card;
pub(super) mod contents;
pub mod ending;
pub mod frame;
pub mod menu;
pub mod moved;
pub(super) mod search;
pub(super) mod ways;
