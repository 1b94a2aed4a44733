//! The keeper's tools: stubs of new records, the sheet by which claims are compared with their sources, and what is due.

pub mod due;
mod insert;
pub mod new;
pub mod review;
