//! Files that the browser fetches beside a page, and what a widget is given.

use crate::model::pack::Packed;
use sha2::{Digest, Sha256};

/// Packed tables as a widget reads them.
pub fn json(packed: &Packed) -> String {
    serde_json::to_string(&(&packed.numbers, &packed.words)).expect("numbers and words are plain data")
}

/// Packed tables as [`json`] wrote them.
pub fn packed(json: &str) -> Option<Packed> {
    let (numbers, words) = serde_json::from_str(json).ok()?;
    Some(Packed { numbers, words })
}

/// A file that a widget fetches: its path and its text. The name changes with the content, so that a copy kept by a
/// browser is never that of another version.
pub fn named(name: &str, packed: &Packed) -> (String, String) {
    hashed(name, "json", json(packed))
}

/// A file whose name changes with its content.
pub fn hashed(name: &str, ending: &str, text: String) -> (String, String) {
    let digest = Sha256::digest(text.as_bytes());
    let mark: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    (format!("data/{name}-{mark}.{ending}"), text)
}
