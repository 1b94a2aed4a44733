//! `cargo site licences`: the packages in the two programs, each with its licence, as `cargo tree` knows them. The list is
//! kept in `public/`, so that every release holds it; a test compares it.

use super::command::Failure;
use std::{
    collections::BTreeSet,
    path::Path,
    process::{Command, Stdio},
};

/// The file, in the site's folder.
pub use crate::page::evidence::corrections::PACKAGES as FILE;

/// The two programs: what they are called in the list, and for which machine they are built.
const PROGRAMS: [(&str, &str); 2] = [
    ("In the WebAssembly that a browser runs", "wasm32-unknown-unknown"),
    ("In the program that builds the site", "x86_64-unknown-linux-gnu"),
];

/// The list: the same on every machine, because it names the machines itself.
pub fn list(root: &Path) -> Result<String, Failure> {
    let mut text = String::from("Packages of Sangensoku and their licences, from Cargo.lock. Each is on crates.io.\n");
    for (title, target) in PROGRAMS {
        let packages = packages(root, target)?;
        text += &format!("\n{title} ({} packages):\n\n", packages.len());
        for (package, licence) in packages {
            text += &format!("{package}: {licence}\n");
        }
    }
    Ok(text)
}

fn packages(root: &Path, target: &str) -> Result<BTreeSet<(String, String)>, Failure> {
    let output = Command::new("cargo")
        .args(["tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none"])
        .args(["--format", "{p}\t{l}", "--target", target])
        .current_dir(root)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cargo cannot be started ({error}): install Rust."))?;
    if !output.status.success() {
        return Err(format!("cargo tree: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let own = concat!(env!("CARGO_PKG_NAME"), " ");
    let said = String::from_utf8_lossy(&output.stdout);
    said.lines()
        .filter(|line| !line.is_empty() && !line.starts_with(own))
        .map(|line| {
            let (package, licence) = line.trim_end_matches(" (*)").split_once('\t').unwrap_or((line, ""));
            if licence.trim().is_empty() {
                return Err(format!("{package} names no licence: leave it out, or ask its authors."));
            }
            Ok((package.to_owned(), licence.trim().to_owned()))
        })
        .collect()
}
