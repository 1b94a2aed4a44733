//! Charts: pure functions from numbers to SVG text.
//!
//! A chart never fails, reads nothing and knows no language: every word it writes comes in with its input. It holds
//! classes only, no style attribute, so that the site's policy can forbid inline styles; `chart.css` gives the colours.
//! Each picture comes wide (640 units) and narrow (320 units) and the style sheet shows the one that fits, because SVG
//! text shrinks with its picture. [`Frame`] says who draws; the caller adds heading, definition, sources and table.

mod axis;
mod bar;
mod canvas;
pub mod chronicle;
mod column;
mod frame;
mod group;
mod key;
mod label;
mod line;
mod number;
mod picture;
mod place;
mod plate;
mod poll;
mod row;
mod scale;
mod series;
mod share;
mod stack;
pub mod text;
mod ties;

pub use frame::Size;
pub use group::{Draw, Group, group};
pub use number::Unit;
pub use picture::picture;
pub use plate::{Look, Plate};
pub use poll::{Part, Poll, Side, polls};
pub use series::{Flag, Kind, Point, Series, Words};
pub use ties::{Body, Tie, Ties, rules, ties};
