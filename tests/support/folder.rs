//! Temporary folders which never outlive the test.

#![allow(dead_code, reason = "each test file uses its own part of the support")]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs};

/// A folder of its own for one process, removed when dropped.
pub struct TempFolder(PathBuf);

impl TempFolder {
    /// Makes a new empty folder.
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        // A test program that takes this file in twice counts twice.
        let path =
            env::temp_dir().join(format!("{}-{}-{count}", module_path!().replace("::", "-"), std::process::id()));
        fs::create_dir_all(&path).expect("a temporary folder can be made");
        Self(path)
    }

    /// Makes a copy of a folder.
    pub fn copy_of(from: &Path) -> Self {
        let folder = Self::new();
        copy(from, folder.path());
        folder
    }

    /// Where the folder is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        // Killed children may take a moment to let go; a left-over folder is no failure.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a temporary folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read").flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}
