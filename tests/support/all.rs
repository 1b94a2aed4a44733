//! What the browser tests stand on: a real nginx and real browsers.
//!
//! A test file takes it in with `#[path = "support/all.rs"] mod support;`. (As `tests/support.rs`
//! cargo would take it for a test file.)

#![allow(dead_code, unused_imports, reason = "each test file uses its own part of the support")]

pub mod browser;
pub mod console;
pub mod engine;
pub mod frame;
pub mod nginx;
pub mod page;
pub mod process;
pub mod viewport;
pub mod webkit;
pub mod wire;
