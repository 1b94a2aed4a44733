//! The files of the program as the checks read them.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the program.
#[derive(Clone, Debug)]
pub struct Room {
    /// Its path below `src/`.
    pub path: String,
    /// Its code without comment lines and without its own tests.
    pub code: String,
}

impl Room {
    /// Its module as a path: `model/date`.
    pub fn module(&self) -> String {
        self.path.trim_end_matches(".rs").to_owned()
    }

    /// The folder around it: `model`.
    pub fn folder(&self) -> String {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned()
    }

    /// How many lines of code it has.
    pub fn lines(&self) -> usize {
        self.code.lines().count()
    }
}

/// Every file of the program but the two that only name the modules and start the program.
pub fn rooms() -> Vec<Room> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut open: Vec<PathBuf> = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).expect("src can be read").flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(&root).expect("it is below").to_string_lossy().replace('\\', "/");
                let text = fs::read_to_string(&path).expect("a source file is text");
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                let code: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
                found.push(Room { path: name, code: code.join("\n") });
            }
        }
    }
    found.retain(|room| !["lib.rs", "main.rs"].contains(&room.path.as_str()));
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > 20, "the walk finds the sources");
    found
}
