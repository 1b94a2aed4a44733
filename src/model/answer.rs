//! Answers in words. A decision of the rules is ids and grades; here it becomes what a reader reads, the same in
//! a page and in the browser. The words travel packed beside the rules, so that none of them is in the WASM.

pub mod asked;
pub mod atlas;
pub mod clauses;
pub mod phrases;
mod sections;
pub mod sheet;
pub mod signers;
