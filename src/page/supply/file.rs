//! Files that components fetch beside a page.

use crate::model::packed;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// Tables that a component fetches: the path of their file, and its bytes. The name changes with the content, so that a
/// copy kept by a browser is never that of another version.
pub fn packed(name: &str, tables: &impl Serialize) -> (String, Vec<u8>) {
    hashed(name, "bin", packed::pack(tables))
}

/// A file whose name changes with its content.
pub fn hashed(name: &str, ending: &str, bytes: Vec<u8>) -> (String, Vec<u8>) {
    let digest = Sha256::digest(&bytes);
    let mark: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    (format!("data/{name}-{mark}.{ending}"), bytes)
}
