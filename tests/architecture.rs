//! Who may use whom. The rules are those of ARCHITECTURE.md; this test keeps them true.

use std::fs;
use std::path::{Path, PathBuf};

/// Each module with the modules of this crate that it may use.
const MAY_USE: [(&str, &[&str]); 9] = [
    ("chart", &[]),
    ("model", &[]),
    ("content", &["model"]),
    ("data", &["model", "content"]),
    ("web", &[]),
    ("widget", &["model", "web"]),
    ("page", &["chart", "data", "model", "content", "widget"]),
    ("start", &["model", "widget", "web"]),
    ("publish", &["chart", "data", "model", "content", "web", "widget", "page"]),
];

/// Words that only the named modules (or files) may contain.
const ONLY_IN: [(&str, &[&str]); 6] = [
    ("web_sys", &["web", "start"]),
    ("gloo_", &["web", "start"]),
    ("wasm_bindgen", &["web", "start"]),
    ("fs::", &["publish", "content/load/read.rs"]),
    ("serde_json", &["content", "data", "publish", "page/context.rs"]),
    // What is due on a day depends on the day; nothing of it is in the site.
    ("SystemTime", &["publish/keeper/due.rs"]),
];

fn sources() -> Vec<(String, String)> {
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
                found.push((name, code.join("\n")));
            }
        }
    }
    assert!(found.len() > 20, "the walk finds the sources");
    found
}

/// `model/date.rs` and `model.rs` belong to `model`.
fn module(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or_default()
}

#[test]
fn a_module_uses_only_the_modules_below_it() {
    for (file, code) in sources() {
        let Some((own, allowed)) = MAY_USE.iter().find(|(name, _)| *name == module(&file)) else {
            assert!(["lib.rs", "main.rs"].contains(&file.as_str()), "{file} belongs to no module: add it to MAY_USE");
            continue;
        };
        for (other, _) in MAY_USE.iter().filter(|(other, _)| other != own && !allowed.contains(other)) {
            assert!(!code.contains(&format!("crate::{other}")), "{file} uses {other}, which {own} may not");
        }
    }
}

#[test]
fn the_browser_the_disk_and_json_have_one_door_each() {
    for (file, code) in sources() {
        for (word, allowed) in ONLY_IN {
            let is_allowed = allowed.iter().any(|place| file == *place || module(&file) == *place);
            assert!(is_allowed || !code.contains(word), "{file} contains {word}, which only {allowed:?} may");
        }
    }
}

#[test]
fn a_file_is_a_room_and_not_a_house() {
    for (file, code) in sources() {
        let lines = code.lines().count();
        assert!(lines <= 300, "{file} has {lines} lines of code: give a part of it a file of its own");
    }
}
