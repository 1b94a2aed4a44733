//! The paths that stand in code: those that `use` lines bring in, and those that are named on the spot.

/// A path, with the name that it brings in if it stands in a `use` line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its names from left to right.
    pub path: Vec<String>,
    /// The name that it has from here on; none if it is only named on the spot.
    pub brought_in: Option<String>,
}

/// Every path of two names and more, and every path of a `use` line.
pub fn paths(code: &str) -> Vec<Named> {
    let words = words(code);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let is_inside = at > 0 && ["::", "."].contains(&words[at - 1].as_str());
        if words[at] == "in" && at > 0 && words[at - 1] == "(" {
            // How far a thing is seen is no use of that place: `pub(in crate::page)`.
            at = one(&words, at + 1).1;
        } else if words[at] == "use" && !is_inside {
            at = tree(&words, at + 1, &[], &mut found);
        } else if is_name(&words[at]) && !is_inside {
            let (path, next) = one(&words, at);
            if path.len() > 1 {
                found.push(Named { path, brought_in: None });
            }
            at = next;
        } else {
            at += 1;
        }
    }
    found
}

/// A tree of a `use` line, from `at` on: `a::{b::c, d as e}`. Gives the place behind it.
fn tree(words: &[String], mut at: usize, above: &[String], found: &mut Vec<Named>) -> usize {
    let (own, next) = one(words, at);
    at = next;
    let path = [above, &own].concat();
    match words.get(at).map(String::as_str) {
        Some("{") => {
            at += 1;
            while at < words.len() && words[at] != "}" {
                at = tree(words, at, &path, found);
                at += usize::from(words.get(at).is_some_and(|word| word == ","));
            }
            at + 1
        }
        Some("*") => {
            found.push(Named { path: [path, vec!["*".to_owned()]].concat(), brought_in: None });
            at + 1
        }
        Some("as") => {
            found.push(Named { path, brought_in: words.get(at + 1).cloned() });
            at + 2
        }
        _ => {
            let path: Vec<String> = if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
                path[..path.len() - 1].to_vec()
            } else {
                path
            };
            let brought_in = path.last().cloned();
            found.push(Named { path, brought_in });
            at.max(next)
        }
    }
}

/// The names from `at` on that are joined by `::`, and the place behind them and behind a last `::`.
fn one(words: &[String], mut at: usize) -> (Vec<String>, usize) {
    let mut path = Vec::new();
    at += usize::from(words.get(at).is_some_and(|word| word == "::"));
    while let Some(word) = words.get(at).filter(|word| is_name(word)) {
        path.push(word.clone());
        at += 1;
        if words.get(at).is_none_or(|word| word != "::") {
            break;
        }
        at += 1;
    }
    (path, at)
}

fn is_name(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_alphabetic() || letter == '_') && word != "as"
}

/// The code as words: names, `::`, and single signs. Text and comments are left out.
fn words(code: &str) -> Vec<String> {
    let letters: Vec<char> = code.chars().collect();
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1).copied();
        if letter.is_alphanumeric() || letter == '_' {
            let end = (at..letters.len()).find(|end| !(letters[*end].is_alphanumeric() || letters[*end] == '_'));
            let end = end.unwrap_or(letters.len());
            words.push(letters[at..end].iter().collect());
            at = end;
        } else if letter == '/' && next == Some('/') {
            at = (at..letters.len()).find(|end| letters[*end] == '\n').unwrap_or(letters.len());
        } else if letter == '"' {
            at = behind_text(&letters, at, words.last().is_some_and(|word: &String| word == "r" || word == "br"));
        } else if letter == '#' && words.last().is_some_and(|word| word == "r") && matches!(next, Some('"' | '#')) {
            at = behind_raw(&letters, at);
        } else if letter == '\'' {
            // A letter between two signs; else the name of a lifetime, which is a name like others.
            let is_letter = letters.get(at + 2) == Some(&'\'') || next == Some('\\');
            let end = (at + 2..letters.len()).find(|end| letters[*end] == '\'' && letters[end - 1] != '\\');
            let double = next == Some('\\') && letters.get(at + 2) == Some(&'\\');
            at = match (is_letter, end) {
                (true, _) if double => at + 4,
                (true, Some(end)) => end + 1,
                _ => at + 1,
            };
        } else if letter == ':' && next == Some(':') {
            words.push("::".to_owned());
            at += 2;
        } else {
            if !letter.is_whitespace() {
                words.push(letter.to_string());
            }
            at += 1;
        }
    }
    words
}

/// The place behind a text that begins at `at`.
fn behind_text(letters: &[char], at: usize, is_raw: bool) -> usize {
    let mut end = at + 1;
    while end < letters.len() && letters[end] != '"' {
        end += if letters[end] == '\\' && !is_raw { 2 } else { 1 };
    }
    end + 1
}

/// The place behind a raw text, whose signs `#` begin at `at`.
fn behind_raw(letters: &[char], at: usize) -> usize {
    let signs = letters[at..].iter().take_while(|letter| **letter == '#').count();
    let close: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', signs)).collect();
    let from = at + signs + 1;
    (from..letters.len()).find(|end| letters[*end..].starts_with(&close)).map_or(letters.len(), |end| end + close.len())
}

#[test]
fn every_way_to_write_a_path_is_read() {
    let code = "pub(in crate::y::z) use crate::a::{self, b::{c, d as e}, f::*};\n\
        use super::g;\n\
        fn h() -> i::J { let k = \"l::m\"; '\"'; r#\"n::o \"# ; g::p(&crate::q::R, 's'); t.u::<v::W>() } // x::y";
    let found: Vec<String> = paths(code)
        .into_iter()
        .map(|Named { path, brought_in }| format!("{} {}", path.join("::"), brought_in.unwrap_or_default()))
        .collect();
    let expected = [
        "crate::a a",
        "crate::a::b::c c",
        "crate::a::b::d e",
        "crate::a::f::* ",
        "super::g g",
        "i::J ",
        "g::p ",
        "crate::q::R ",
        "v::W ",
    ];
    assert_eq!(found, expected);
}
