//! The words of a widget. They come with its props: no prose is in the WASM.

use serde::{Deserialize, Serialize};

/// Words by name. One type for all widgets, because each type that is read from JSON weighs in the WASM.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Words(pub Vec<(String, String)>);

impl Words {
    /// The words with this name; the name itself if there are none, so that a mistake can be seen and nothing stops.
    pub fn say(&self, name: &str) -> String {
        self.0.iter().find(|(known, _)| known == name).map_or_else(|| name.to_owned(), |(_, words)| words.clone())
    }
}
