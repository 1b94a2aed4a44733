//! A mistake in the small site, and the report that it must give.

use super::sound::Copy;
use std::fs;

/// Replaces the only place where `old` stands in a file below `src/content/`.
pub fn change(copy: &Copy, file: &str, old: &str, new: &str) {
    let text = fs::read_to_string(copy.file(file)).expect("the fixture has the file");
    assert_eq!(text.matches(old).count(), 1, "`{old}` stands once in {file}");
    fs::write(copy.file(file), text.replace(old, new)).expect("the copy can be written");
}

/// One mistake in one file of the small site, and the report that it must give, to the letter.
#[track_caller]
pub fn check(file: &str, old: &str, new: &str, expected: &str) {
    let copy = Copy::new();
    change(&copy, file, old, new);
    let expected = expected.trim();
    let count = match expected.split("\n\n").count() {
        1 => "1 problem".to_owned(),
        count => format!("{count} problems"),
    };
    let expected = format!("{expected}\n\n{count} in the content; nothing was written.\n");
    assert_eq!(copy.report(), expected);
}
