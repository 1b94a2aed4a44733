//! The small sound site, to be changed and reported on.

#[path = "folder.rs"]
mod folder;

use folder::TempFolder;
use sangensoku::content::{load, problem};
use std::path::{Path, PathBuf};

/// A copy of the small sound site, in a folder of its own that goes with the test.
pub struct Copy(TempFolder);

impl Copy {
    /// Makes a new copy.
    pub fn new() -> Self {
        Self(TempFolder::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sound")))
    }

    /// The folder of its project.
    pub fn root(&self) -> &Path {
        self.0.path()
    }

    /// Where a file below `src/content/` is.
    pub fn file(&self, name: &str) -> PathBuf {
        self.root().join("src/content").join(name)
    }

    /// What `cargo site check` says of it.
    pub fn report(&self) -> String {
        load::load(self.root()).map_or_else(|problems| problem::report(&problems), |_| "sound".to_owned())
    }
}
