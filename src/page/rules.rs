//! The matter of the menu's group of rules: the checker, the rules themselves, who decides, real cases.

pub(super) mod actors;
pub(super) mod ask;
pub(super) mod cases;
pub(super) mod check;
pub(super) mod comparison;
pub(super) mod condition;
pub(super) mod path;
pub mod regimes;
pub(super) mod signers;
