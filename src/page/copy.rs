//! What leaves its page: frames on other sites, and the page for paper.

pub mod embed;
pub(super) mod embeds;
pub(super) mod everything;
pub mod gone;
pub(super) mod paper;
pub(super) mod piece;
pub mod relink;
