//! The programs for the browser that Trunk makes beside its first. It gives them no hash in their names; here they get
//! one, so that a page and its program are always of one build.

use super::command::Failure;
use crate::component::Bundle;
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// Gives the files of a program names of their own, and says them: the module and the WASM.
pub fn settle(staging: &Path, bundle: Bundle) -> Result<[String; 2], Failure> {
    let name = bundle.name();
    let plain = [format!("{name}.js"), format!("{name}_bg.wasm")];
    let mut hash = Sha256::new();
    for file in &plain {
        let path = staging.join(file);
        let bytes = fs::read(&path)
            .map_err(|error| format!("{} cannot be read ({error}): see the links in index.html.", path.display()))?;
        hash.update(bytes);
    }
    let hash: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let named = [format!("{name}-{hash}.js"), format!("{name}-{hash}_bg.wasm")];
    for (plain, named) in plain.iter().zip(&named) {
        fs::rename(staging.join(plain), staging.join(named))
            .map_err(|error| format!("{plain} cannot be renamed ({error}): check the disk."))?;
    }
    Ok(named)
}
