//! `cargo site release`: the site as one zip to be handed on, with the checksum of each file, the licences, and a page that
//! says what it is. The same bytes for the same folder.

use super::{
    command::Failure,
    pack,
    single::{LICENCE, zipped},
};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// What it is called, and the folder in it.
const NAME: &str = "sangensoku";
/// The licences of the program.
const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];
/// What the folder is and how it is put on a host.
const ABOUT: &str = include_str!("release/README.html");

/// The zip of a release, and its files in order.
pub fn archive(root: &Path, dist: &Path) -> Result<(Vec<u8>, usize), Failure> {
    let cannot = |path: &Path| {
        let path = path.display().to_string();
        move |error: std::io::Error| format!("{path} cannot be read ({error}): run `cargo site build`.")
    };
    let mut names = Vec::new();
    pack::list(dist, "", &mut names).map_err(cannot(dist))?;
    for needed in ["index.html", "404.html", "index.html.br"] {
        if !names.iter().any(|name| name == needed) {
            return Err(format!(
                "{} holds no {needed}: run `cargo site build`, which writes a release.",
                dist.display()
            ));
        }
    }
    let mut files = Vec::new();
    for name in &names {
        let path = dist.join(name);
        files.push((format!("site/{name}"), fs::read(&path).map_err(cannot(&path))?));
    }
    for name in LICENCES.into_iter().chain([LICENCE]) {
        let path = root.join(name);
        files.push((format!("{name}.txt"), fs::read(&path).map_err(cannot(&path))?));
    }
    files.push(("README.html".to_owned(), ABOUT.as_bytes().to_vec()));
    files.sort();
    let sums: String = files.iter().map(|(name, bytes)| format!("{}  {name}\n", sum(bytes))).collect();
    files.push(("SHA256SUMS".to_owned(), sums.into_bytes()));
    let entries: Vec<_> = files.into_iter().map(|(name, bytes)| (format!("{NAME}/{name}"), bytes)).collect();
    Ok((zipped(&entries)?, entries.len()))
}

/// Writes the zip of `dist/` into `folder`, and what `sha256sum -c` reads beside it.
pub fn release(root: &Path, folder: &Path) -> Result<String, Failure> {
    let (bytes, count) = archive(root, &root.join("dist"))?;
    let path = folder.join(format!("{NAME}.zip"));
    let cannot = |error: std::io::Error| format!("{} cannot be written ({error}): check its rights.", path.display());
    let sum = sum(&bytes);
    fs::create_dir_all(folder).map_err(cannot)?;
    fs::write(&path, &bytes).map_err(cannot)?;
    fs::write(folder.join(format!("{NAME}.zip.sha256")), format!("{sum}  {NAME}.zip\n")).map_err(cannot)?;
    Ok(format!("{}: {count} files, {} bytes, SHA-256 {sum}.", path.display(), bytes.len()))
}

fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
