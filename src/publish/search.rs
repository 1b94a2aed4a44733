//! The search index: Pagefind reads the finished pages and writes files that a browser fetches piece by piece. It reads
//! only what `data-pagefind-body` marks (`page::shell::frame`), so that no embed is found beside its page.

use super::command::Failure;
use crate::model::found;
use crate::page::copy::html::next_tag;
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

/// The folder of the index, beside the search page.
const FOLDER: &str = "search";

/// What no reader looks for: controls, menus, and the frame of a page.
const LEFT_OUT: &str = "nav,select,fieldset,sup,.filter,.state,.aide,.crumb,.hush,.here,.take,.map-list,#contents";

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

/// Writes the index of the pages in `folder`. Pagefind takes an English page apart at its blanks; so it reads a copy, in
/// which there is one between any two letters of Japanese (`model::found` asks and shows accordingly).
pub fn index(folder: &Path, copy: &Path) -> Result<(), Failure> {
    parted(folder, copy).map_err(|error| format!("{} cannot be written ({error}): check the disk.", copy.display()))?;
    let output = Command::new("pagefind")
        .arg("--site")
        .arg(copy)
        .arg("--output-path")
        .arg(folder.join(FOLDER))
        .args(["--exclude-selectors", LEFT_OUT])
        .args(["--glob", "**/index.html", "--quiet"])
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("pagefind cannot be started ({error}): run `cargo site build`, which installs it."))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(format!("pagefind stopped with {}: {said}", output.status));
    }
    // The next index is of the next pages.
    drop(fs::remove_dir_all(copy));
    for name in UNUSED {
        let path = folder.join(FOLDER).join(name);
        fs::remove_file(&path).map_err(|error| {
            format!("{} is not there ({error}): another version of pagefind? See tests/package.json.", path.display())
        })?;
    }
    Ok(())
}

/// The pages in `from` as the index reads them, in `to`.
fn parted(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, name) = {
            let entry = entry?;
            (entry.path(), entry.file_name())
        };
        if path.is_dir() {
            parted(&path, &to.join(name))?;
        } else if name == "index.html" {
            fs::write(to.join(name), parted_text(&fs::read_to_string(path)?))?;
        }
    }
    Ok(())
}

/// HTML with blanks between the letters of Japanese in its text; tags are as they were.
fn parted_text(html: &str) -> String {
    let (mut done, mut rest) = (String::with_capacity(html.len()), html);
    while let Some((before, tag, after)) = next_tag(rest) {
        done += &found::parted(before);
        done += tag;
        rest = after;
    }
    done + rest
}

#[cfg(test)]
mod tests {
    use super::parted_text;

    #[test]
    fn the_index_reads_each_letter_of_japanese() {
        assert_eq!(parted_text("<p title=\"三原\">the 三原則</p>"), "<p title=\"三原\">the 三 原 則</p>");
    }
}
