//! The words of a widget. They come with its props: no prose is in the WASM.

use crate::model::pack::pack_struct;

/// Words by name. One type for all widgets, because each type that is read from JSON weighs in the WASM.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// Name and words.
    pub pairs: Vec<(String, String)>,
}

pack_struct!(Words { pairs });

impl Words {
    /// The words with this name; the name itself if there are none, so that a mistake can be seen and nothing stops.
    pub fn say(&self, name: &str) -> String {
        self.pairs.iter().find(|(known, _)| known == name).map_or_else(|| name.to_owned(), |(_, words)| words.clone())
    }
}
