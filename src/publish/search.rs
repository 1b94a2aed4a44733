//! The search index: Pagefind reads the finished pages and writes files that a browser fetches piece by piece. It reads
//! only what `data-pagefind-body` marks (`page::shell::frame`), so that no embed is found beside its page.

use super::command::Failure;
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

/// The folder of the index, beside the search page.
const FOLDER: &str = "search";

/// What no reader looks for: controls, menus, and the frame of a page.
const LEFT_OUT: &str = "nav,select,fieldset,sup,.filter,.aide,.crumb,.hush,.here,.take,.map-list,#contents";

/// Pagefind's own faces and what only they need.
const UNUSED: [&str; 8] = [
    "pagefind-component-ui.css",
    "pagefind-component-ui.js",
    "pagefind-highlight.js",
    "pagefind-modular-ui.css",
    "pagefind-modular-ui.js",
    "pagefind-ui.css",
    "pagefind-ui.js",
    "wasm.unknown.pagefind",
];

/// Writes the index of the pages in `folder`.
pub fn index(folder: &Path) -> Result<(), Failure> {
    let output = Command::new("pagefind")
        .arg("--site")
        .arg(folder)
        .args(["--output-subdir", FOLDER, "--exclude-selectors", LEFT_OUT])
        .args(["--glob", "**/index.html", "--quiet"])
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("pagefind cannot be started ({error}): run `cargo site build`, which installs it."))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(format!("pagefind stopped with {}: {said}", output.status));
    }
    for name in UNUSED {
        let path = folder.join(FOLDER).join(name);
        fs::remove_file(&path).map_err(|error| {
            format!("{} is not there ({error}): another version of pagefind? See tests/package.json.", path.display())
        })?;
    }
    Ok(())
}
