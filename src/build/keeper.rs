//! The keeper's tools: stubs of new records, and the sheet by which claims are compared with their sources.

mod insert;
pub mod new;
pub mod review;
