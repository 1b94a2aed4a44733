//! The content: JSON files under `src/content/`, read strictly and all at once by [`load::load`].
//!
//! A file is checked in two rounds. The first walks the raw JSON beside the schema of its family, so that one
//! mistake does not hide the next; the second reads it into the types of `record` and `page` and asks what no
//! schema can say. Every [`problem::Problem`] carries file, line, column and advice.

pub mod check;
pub mod counts;
pub mod evidence;
pub mod examine;
pub mod family;
pub mod ids;
pub mod inline;
pub mod load;
pub mod page;
pub mod position;
pub mod problem;
pub mod record;
pub mod reference;
mod rule_words_check;
mod same;
pub mod uses;
pub mod values;
pub mod visit;
pub mod words;
pub mod world;
