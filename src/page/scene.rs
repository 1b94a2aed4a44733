//! The pictures of the story: one room for each kind that `story.json` can ask for. Their sentences are the parts of
//! the page `story`, claims like all others.

mod answer;
mod bars;
mod dates;
mod doors;
mod dots;
mod drawn;
pub(super) mod figure;
mod maps;
mod rows;
mod seats;
mod ships;
mod sign;
mod svg;
mod world;
