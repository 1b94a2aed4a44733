//! What pages and the browser share, made once from the content. Knows no page that is being made.

pub(super) mod file;
pub(super) mod phrases;
pub(super) mod sources;
pub(super) mod world;
