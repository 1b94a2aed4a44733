//! The workflows for whoever copies the repository: they are sound, each action is named by its commit, and each command
//! of the program is one that it has.

#[path = "support/folder.rs"]
mod folder;

use folder::TempFolder;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn workflows() -> Vec<PathBuf> {
    let folder = fs::read_dir(root().join(".github/workflows")).expect("the workflows are there");
    let mut all: Vec<PathBuf> = folder.flatten().map(|entry| entry.path()).collect();
    all.sort();
    assert!(!all.is_empty());
    all
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("a workflow is text")
}

fn findings(files: &[PathBuf]) -> Vec<serde_json::Value> {
    let output = Command::new("node").arg(root().join("tests/workflows/lint.mjs")).args(files).output();
    let output = output.expect("node is there: run `cargo site test`");
    let said = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("run `cargo site test`, which installs it: {said}"))
}

#[test]
fn every_workflow_is_sound() {
    assert_eq!(findings(&workflows()), Vec::<serde_json::Value>::new());
    // And a broken one is found.
    let folder = TempFolder::new();
    let broken = folder.path().join("broken.yml");
    let sound = text(&workflows()[0]);
    fs::write(&broken, sound.replace("steps.pages.outputs", "steps.nowhere.outputs")).expect("it can be written");
    assert!(!findings(&[broken]).is_empty());
}

#[test]
fn every_action_is_named_by_its_commit_with_its_version_beside_it() {
    let mut count = 0;
    for path in workflows() {
        for line in text(&path).lines().filter(|line| line.contains("uses:")) {
            let (_, action) = line.split_once("uses: ").expect("an action");
            let (name, version) = action.split_once(" # v").unwrap_or_else(|| panic!("{line}: say its version"));
            let (_, commit) = name.split_once('@').unwrap_or_else(|| panic!("{line}: say its commit"));
            assert!(commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "{line}");
            assert!(version.starts_with(|letter: char| letter.is_ascii_digit()), "{line}");
            count += 1;
        }
    }
    assert!(count > 3);
}

#[test]
fn no_workflow_names_the_site_or_its_owner() {
    for path in workflows() {
        let text = text(&path);
        assert!(text.contains("${{ steps.pages.outputs.base_url }}"), "the address is that of the repository");
        assert!(!text.contains("://"), "no address stands in it");
        for line in text.lines().filter(|line| line.contains("cargo site ")) {
            let command = line.split("cargo site ").nth(1).and_then(|rest| rest.split_whitespace().next());
            let output = Command::new(env!("CARGO_BIN_EXE_sangensoku")).arg("help").output().expect("it runs");
            let help = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(command.is_some_and(|command| help.contains(&format!("cargo site {command}"))), "{line}");
        }
    }
}
