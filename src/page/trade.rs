//! The matter of the menu's group of trade: deals and partners, industry, the debate.

pub(super) mod arguments;
pub(super) mod companies;
pub(super) mod deal;
pub(super) mod deals;
pub(super) mod numbers;
pub(super) mod partners;
pub(super) mod polls;
