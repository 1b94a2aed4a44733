//! Sangensoku: an interactive explainer of Japan's defence export strategy.
//!
//! The native program loads the JSON and writes every page; the WASM holds only what moves.
//! The modules in reading order:
#![forbid(unsafe_code)]
#![warn(missing_docs)]

/// The domain as plain types and pure functions; no I/O, no leptos, cannot fail.
pub mod model;

/// The JSON under `src/content/`: its types, its one strict loader, its checks. Native only.
#[cfg(not(target_arch = "wasm32"))]
pub mod content;

/// The data for others: every record as JSON and CSV. Native only.
#[cfg(not(target_arch = "wasm32"))]
pub mod data;

/// Charts: pure functions from numbers to SVG text. Native only.
#[cfg(not(target_arch = "wasm32"))]
pub mod chart;

/// Thin wrappers over the browser; documented no-ops elsewhere.
pub mod web;

/// What moves: one file per widget, and the closed list of them.
pub mod widget;

/// Whole pages as HTML. Native only.
#[cfg(not(target_arch = "wasm32"))]
pub mod page;

/// In the browser: find the widgets, read their props, hydrate.
#[cfg(target_arch = "wasm32")]
pub mod start;

/// The keeper's program: set up, check, build, serve, test. Native only.
#[cfg(not(target_arch = "wasm32"))]
pub mod publish;
