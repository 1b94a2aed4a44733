//! From the disk to JSON: finds the files of the content, and says which cannot be read.

use crate::content::family::FOLDER;
use crate::content::{examine::File, family::Family, position::Positions, problem::Problem};
use std::{fs, io, path::Path};

const PLACES: &str = "the table of families in src/content/family.rs says where files stand; move or remove this one.";

/// The files that are JSON, and the families of those that are not, or are not there.
pub fn read(root: &Path, problems: &mut Vec<Problem>) -> (Vec<(Family, File)>, Vec<Family>) {
    let mut missed = Vec::new();
    let mut paths = Vec::new();
    let content = root.join(FOLDER);
    let whole = |file: &str, what: String, advice: &str| Problem {
        file: file.to_owned(),
        line: 1,
        column: 1,
        at: String::new(),
        what,
        advice: advice.to_owned(),
    };
    if let Err(error) = list(&content, "", &mut paths) {
        problems.push(whole(FOLDER, format!("the folder cannot be read: {error}"), "run the program in the project."));
        return (Vec::new(), Family::ALL.to_vec());
    }
    let mut files = Vec::new();
    for path in paths {
        let name = format!("{FOLDER}/{path}");
        let Some(family) = Family::of(&path).filter(|_| path.ends_with(".json")) else {
            problems.push(whole(&name, "no family of content files has this place".into(), PLACES));
            continue;
        };
        let text = match fs::read_to_string(content.join(&path)) {
            Ok(text) => text,
            Err(error) => {
                problems.push(whole(&name, format!("the file cannot be read: {error}"), "save it as UTF-8 text."));
                missed.push(family);
                continue;
            }
        };
        match serde_json::from_str(&text) {
            Ok(value) => files.push((family, File { name, value, positions: Positions::of(&text) })),
            Err(error) => {
                let what = format!("this is not JSON: {error}");
                problems.push(Problem {
                    line: error.line(),
                    column: error.column(),
                    ..whole(&name, what, "look for a missing comma, quote or bracket here.")
                });
                missed.push(family);
            }
        }
    }
    for &family in Family::ALL {
        if !files.iter().any(|(known, _)| *known == family) && !missed.contains(&family) {
            let what = format!("no file of the family `{}` is there", family.name());
            problems.push(whole(FOLDER, what, "restore it from the repository."));
            missed.push(family);
        }
    }
    for (family, file) in &files {
        let up = "../".repeat(file.name.matches('/').count() - FOLDER.matches('/').count() - 1);
        let expected = format!("{up}schema/{}.json", family.name());
        if file.value["$schema"].as_str().is_some_and(|given| given != expected) {
            problems.push(file.problem(
                "$schema",
                "this is not the schema of the file",
                format!("write `{expected}`."),
            ));
        }
    }
    (files, missed)
}

fn list(folder: &Path, below: &str, paths: &mut Vec<String>) -> io::Result<()> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(|entry| entry.file_name());
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        match entry.file_type()?.is_dir() {
            true if path == "schema" => {}
            true => list(&entry.path(), &path, paths)?,
            // Editors leave hidden files and backups beside the file that is open.
            false if name.starts_with('.') || name.ends_with('~') => {}
            false if name.ends_with(".rs") => {}
            false => paths.push(path),
        }
    }
    Ok(())
}
