//! `cargo site retarget`: a built folder gets another address of its own. Each file is as a build with that address
//! would have written it, whether the folder had an address before or not.

use super::{
    cite,
    command::Failure,
    embed, feed,
    head::{ABSOLUTE, LAST_RELATIVE, absolute, base},
    ids::address_of,
    linked_data, pack, sitemap,
    write::{advice, sound_url},
};
use crate::page::{copy::html::unescape, evidence::corrections::FEED};
use std::{collections::BTreeMap, fs, path::Path};

/// Gives every page of the folder the address `to` as that of the site, whether it had one or not.
pub fn retarget(folder: &Path, to: &str) -> Result<(), Failure> {
    let to = &*sound_url("--base", to)?;
    let mut names = Vec::new();
    pack::list(folder, "", &mut names)
        .map_err(|error| format!("{} cannot be read ({error}): name a folder that was built.", folder.display()))?;
    let first = read(&folder.join("index.html"))?;
    let cards: BTreeMap<&str, &str> = names.iter().filter_map(|name| Some((of_card(name)?, name.as_str()))).collect();
    let led = Led { old: attribute(&first, "<link rel=\"canonical\" href=\""), to, cards: &cards };
    // Nothing is written before everything was understood.
    let mut files = Vec::new();
    let mut listed = Vec::new();
    for name in &names {
        let path = folder.join(name);
        if !led.is_concerned(name) {
            continue;
        }
        let text = read(&path)?;
        let new = led.file(name, &text).ok_or_else(|| {
            format!("{} is none of this site: name a folder that was built by `cargo site build`.", path.display())
        })?;
        if let Some((title, about)) = led.of_itself(name, &new) {
            let day = attribute(&new, "<meta property=\"article:modified_time\" content=\"");
            listed.push((name.as_str(), day.and_then(|day| day.split('T').next()).map(str::to_owned)));
            let address = address_of(name);
            if embed::is_offered(address) {
                files.push(embed::oembed(to, address, cards.get(address).copied(), (&title, &about)));
            }
        }
        if new != text {
            files.push((name.clone(), new));
        }
    }
    files.push(("sitemap.xml".to_owned(), sitemap::sitemap(listed.into_iter(), to)));
    files.push(("robots.txt".to_owned(), sitemap::robots(Some(to))));
    for (name, text) in &files {
        let path = folder.join(name);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
        written.map_err(|error| format!("{} cannot be written ({error}).", path.display()))?;
    }
    // Packed twins must not tell the old address; without any, the folder was a preview.
    if names.iter().any(|name| name.ends_with(".br")) {
        let changed: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        pack::these(folder, &changed)?;
    }
    println!("{} files name {to} now.", files.len());
    advice(to).into_iter().for_each(|advice| println!("{advice}"));
    Ok(())
}

/// `cards/check/t2026-1.0123456789abcdef.png` belongs to `check/t2026-1`.
fn of_card(name: &str) -> Option<&str> {
    Some(name.strip_prefix("cards/")?.strip_suffix(".png")?.rsplit_once('.')?.0)
}

/// A site that is led from one address to another.
struct Led<'a> {
    /// The address for which it was written, if there was one.
    old: Option<&'a str>,
    to: &'a str,
    /// The cards of its own pages.
    cards: &'a BTreeMap<&'a str, &'a str>,
}

impl Led<'_> {
    /// True for files that name the address of the site. What stands in a frame names none.
    fn is_concerned(&self, name: &str) -> bool {
        let is_frame = name.starts_with("embed/") && name != "embed/index.html";
        let is_cited = name.starts_with("cite/") && [".bib", ".ris", ".json"].iter().any(|end| name.ends_with(end));
        name == FEED || is_cited || name.ends_with(".html") && !is_frame
    }

    fn file(&self, name: &str, text: &str) -> Option<String> {
        if name == FEED {
            Some(feed::retargeted(text, self.old, self.to))
        } else if name.starts_with("cite/") {
            cite::retargeted(name, text, self.to)
        } else {
            let page = page(name, text, self.to, self.cards)?;
            linked_data::retargeted(name, &page, self.old, self.to)
        }
    }

    /// Title and takeaway of a page of its own, rather than one at an address that another page has taken: each has a
    /// card.
    fn of_itself(&self, name: &str, page: &str) -> Option<(String, String)> {
        self.cards.get(address_of(name)).filter(|_| name.ends_with("index.html"))?;
        let of = |start: &str| attribute(page, start).map(unescape);
        Some((of("<meta property=\"og:title\" content=\"")?, of("<meta property=\"og:description\" content=\"")?))
    }
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
        let before = before.join("\n").replacen("base-uri 'none'", "base-uri 'self'", 1);
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
    let head = head.replacen("base-uri 'none'", "base-uri 'self'", 1);
    Some(format!("{head}{}", all.join("\n")))
}
