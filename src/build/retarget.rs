//! `cargo site retarget`: a built folder gets another address of its own. Only what must be absolute is rewritten.

use super::{
    command::Failure,
    embed,
    head::{ABSOLUTE, LAST_RELATIVE, absolute, base},
    ids::address_of,
    pack, sitemap,
    write::sound_url,
};
use crate::page::html::unescape;
use std::{collections::BTreeMap, fs, path::Path};

/// Gives every page of the folder the address `to` as that of the site, whether it had one or not.
pub fn retarget(folder: &Path, to: &str) -> Result<(), Failure> {
    let to = sound_url("--base", to.to_owned())?;
    let mut names = Vec::new();
    pack::list(folder, "", &mut names)
        .map_err(|error| format!("{} cannot be read ({error}): name a folder that was built.", folder.display()))?;
    let cards: BTreeMap<&str, &str> = names
        .iter()
        .filter_map(|name| {
            // `cards/check/t2026-1.0123456789abcdef.png` belongs to `check/t2026-1`.
            let (address, _) = name.strip_prefix("cards/")?.strip_suffix(".png")?.rsplit_once('.')?;
            Some((address, name.as_str()))
        })
        .collect();
    let first = read(&folder.join("index.html"))?;
    let old = attribute(&first, "<link rel=\"canonical\" href=\"").map(str::to_owned);
    let mut changed = 0;
    for name in names
        .iter()
        .filter(|name| ["html", "xml", "txt", "atom", "json", "bib", "ris"].iter().any(|end| name.ends_with(end)))
    {
        let path = folder.join(name);
        let text = read(&path)?;
        // Texts for machines hold whole addresses, if they were built with one.
        let mut new = match &old {
            Some(old) => text.replace(old.as_str(), &to),
            None => text.clone(),
        };
        // What stands in a frame names no address of its own.
        let is_frame = name.starts_with("embed/") && name != "embed/index.html";
        if name.ends_with(".html") && !is_frame {
            new = page(name, &new, &to, &cards).ok_or_else(|| {
                format!(
                    "{} has no head of this site: name a folder that was built by `cargo site build`.",
                    path.display()
                )
            })?;
        }
        if new != text {
            fs::write(&path, new).map_err(|error| format!("{} cannot be written ({error}).", path.display()))?;
            changed += 1;
        }
    }
    if old.is_none() {
        changed += add(folder, &names, &to, &cards)?;
    }
    // Packed twins must not tell the old address; without any, the folder was a preview.
    if names.iter().any(|name| name.ends_with(".br")) {
        pack::folder(folder, None)?;
    }
    println!("{changed} files name {to} now.");
    Ok(())
}

/// Writes what only a site with an address has: the oEmbed files and the list of its pages.
fn add(folder: &Path, names: &[String], to: &str, cards: &BTreeMap<&str, &str>) -> Result<usize, Failure> {
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
        written.map_err(|error| format!("{} cannot be written ({error}).", path.display()))
    };
    let mut listed = Vec::new();
    let mut added = 0;
    for name in names.iter().filter(|name| name.ends_with("index.html")) {
        let text = read(&folder.join(name))?;
        let of = |start: &str| attribute(&text, start).map(unescape);
        let words = (of("<meta property=\"og:title\" content=\""), of("<meta property=\"og:description\" content=\""));
        let (Some(title), Some(about)) = words else { continue };
        // A page that leads to another stands in no list.
        if attribute(&text, "<meta http-equiv=\"refresh\" content=\"").is_some() {
            continue;
        }
        if let Some(day) = attribute(&text, "<meta property=\"article:modified_time\" content=\"") {
            listed.push((name.as_str(), day.split('T').next().unwrap_or_default().to_owned()));
        }
        let address = address_of(name);
        if embed::is_offered(address) {
            let (path, text) = embed::oembed(to, address, cards.get(address).copied(), (&title, &about));
            write(&path, &text)?;
            added += 1;
        }
    }
    write("sitemap.xml", &sitemap::sitemap(listed.iter().map(|(name, day)| (*name, day.as_str())), to))?;
    write("robots.txt", &sitemap::robots(Some(to)))?;
    Ok(added + 2)
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read ({error}): build again.", path.display()))
}

/// What stands between the end of `start` and the next quote.
fn attribute<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    Some(text.split_once(start)?.1.split_once('"')?.0)
}

/// The page with the address `to` in its head.
fn page(name: &str, text: &str, to: &str, cards: &BTreeMap<&str, &str>) -> Option<String> {
    if name == "404.html" {
        let head = text.find("<title>")?;
        let rest: String = text[head..].to_owned();
        let before: Vec<&str> = text[..head].lines().filter(|line| !line.starts_with("<base ")).collect();
        let before = before.join("\n").replace("base-uri 'none'", "base-uri 'self'");
        return Some(format!("{before}\n{}\n{rest}", base(to)));
    }
    // A page that leads to another speaks for that one.
    let leads_to =
        attribute(text, "<meta http-equiv=\"refresh\" content=\"0; url=").map(|url| url.trim_start_matches("../"));
    let address = leads_to.map_or_else(|| address_of(name), address_of);
    let title = attribute(text, "<meta property=\"og:title\" content=\"")?;
    let about = attribute(text, "<meta property=\"og:description\" content=\"")?;
    let at = text.find(LAST_RELATIVE)? + LAST_RELATIVE.len();
    let (head, rest) = text.split_at(at);
    let kept: Vec<&str> =
        rest.split('\n').filter(|line| !ABSOLUTE.iter().any(|start| line.starts_with(start))).collect();
    // Where the build puts them: after the line for the reader's own redirect.
    let after = 1 + usize::from(leads_to.is_some());
    let (first, last) = kept.split_at(after.min(kept.len()));
    let lines = absolute(to, address, cards.get(address).copied(), (title, about));
    let all: Vec<&str> =
        first.iter().copied().chain(lines.iter().map(String::as_str)).chain(last.iter().copied()).collect();
    let policy = |text: String| text.replace("base-uri 'none'", "base-uri 'self'");
    Some(policy(format!("{head}{}", all.join("\n"))))
}
