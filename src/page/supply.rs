//! What pages and the browser share, made once from the content. Knows no page that is being made.

pub(super) mod phrases;
