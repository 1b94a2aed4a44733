//! `cargo site pack <id>`: a page or a part of one as a single HTML file, and as a zip with its data and citations.
//! Both open from a disk: nothing in them is fetched, nothing runs.

use super::{command::Failure, document::hash, embed, hosts, ids::address_of};
use crate::page::copy::{
    embed::FOLDER,
    html::{behind, name, next_tag},
    relink::resolved,
};
use base64::Engine;
use std::{
    collections::BTreeSet,
    fs,
    io::{Cursor, Write as _},
    path::{Path, PathBuf},
};
use zip::{ZipWriter, write::SimpleFileOptions};

/// Elements that need scripts or other pages: their name, and their class or id where not all of that name are meant.
const DROPPED: [(&str, &str); 6] = [
    ("script", ""),
    ("link", ""),
    ("nav", ""),
    ("a", "class=\"here\""),
    ("a", "class=\"skip\""),
    ("div", "id=\"share\""),
];
/// What is taken along: data and citations.
const TAKEN: [&str; 4] = ["csv", "json", "bib", "ris"];
/// The texts of the site's licence.
pub const LICENCE: &str = "LICENSE-CONTENT";

/// A page as one file, with what goes along.
pub struct Single {
    /// The HTML.
    pub html: String,
    /// The files of the site that it links to and that are taken along, by their paths.
    pub files: BTreeSet<String>,
}

/// Writes both copies of what is at `id` in `dist` into `to`, and gives their paths.
pub fn pack(root: &Path, dist: &Path, id: &str, site_url: Option<&str>, to: &Path) -> Result<[PathBuf; 2], Failure> {
    let page = if id == "home" { "index.html".to_owned() } else { format!("{id}/index.html") };
    // A part of a page has a document of its own only as an embed.
    let path = [page, embed::path(id)].into_iter().find(|path| dist.join(path).is_file());
    let path = path.ok_or_else(|| {
        format!(
            "{id} is no page and no part of one in {}: see the list on the page `{FOLDER}`, or build again.",
            dist.display()
        )
    })?;
    let html = fs::read_to_string(dist.join(&path)).map_err(|error| format!("{path} cannot be read ({error})."))?;
    let folder = path.trim_end_matches("index.html");
    let name = if id == "home" { "sangensoku".to_owned() } else { format!("sangensoku-{}", id.replace('/', "-")) };
    let cannot = |error: std::io::Error| format!("{} cannot be written ({error}): check its rights.", to.display());
    fs::create_dir_all(to).map_err(cannot)?;

    let alone = to.join(format!("{name}.html"));
    fs::write(&alone, single(&html, folder, site_url, dist, false).html).map_err(cannot)?;

    let archive = to.join(format!("{name}.zip"));
    let with = single(&html, folder, site_url, dist, true);
    let mut entries = vec![(format!("{name}/index.html"), with.html.into_bytes())];
    for file in &with.files {
        entries.push((format!("{name}/{file}"), fs::read(dist.join(file)).map_err(cannot)?));
    }
    entries.push((format!("{name}/{LICENCE}.txt"), fs::read(root.join(LICENCE)).map_err(cannot)?));
    fs::write(&archive, zipped(&entries)?).map_err(cannot)?;
    Ok([alone, archive])
}

/// The document of the page in `folder` as one file. Links lead to the site where its address is known, to files that
/// are taken along, or to places in the document; without any of these they are words.
pub fn single(html: &str, folder: &str, site_url: Option<&str>, dist: &Path, with_files: bool) -> Single {
    let mut done = Single { html: String::with_capacity(html.len()), files: BTreeSet::new() };
    let css = html.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).map_or("", |(css, _)| css);
    let policy = format!("default-src 'none'; style-src {}; img-src data:", hash(css));
    let mut rest = html;
    while let Some((before, tag, after)) = next_tag(rest) {
        done.html.push_str(before);
        rest = after;
        let is = |(element, mark): &(&str, &str)| name(tag) == *element && tag.contains(mark);
        if !tag.starts_with("</") && DROPPED.iter().any(is) {
            // A link of the head has no end.
            rest = if name(tag) == "link" { after } else { behind(tag, after) };
            continue;
        }
        let tag = match name(tag) {
            "html" if !tag.starts_with("</") => tag.replacen("<html", "<html data-still", 1),
            "meta" if tag.contains("Content-Security-Policy") => {
                format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
            }
            _ => tag.to_owned(),
        };
        done.html.push_str(&led(&without_props(&tag), folder, site_url, dist, with_files, &mut done.files));
    }
    done.html.push_str(rest);
    done
}

/// Without what a widget would be made of.
fn without_props(tag: &str) -> String {
    match tag.split_once(" data-widget=\"").and_then(|(before, rest)| Some((before, rest.split_once('"')?.1))) {
        Some((before, after)) => format!("{before}{after}"),
        None => tag.to_owned(),
    }
}

/// The tag with its links and pictures as they are in the copy.
fn led(
    tag: &str,
    folder: &str,
    site_url: Option<&str>,
    dist: &Path,
    with_files: bool,
    files: &mut BTreeSet<String>,
) -> String {
    for attribute in ["href", "src", "action"] {
        let start = format!(" {attribute}=\"");
        let Some((before, rest)) = tag.split_once(&start) else { continue };
        let Some((value, after)) = rest.split_once('"') else { continue };
        if value.starts_with('#') || value.contains("://") || value.starts_with("mailto:") {
            return tag.to_owned();
        }
        let way = resolved(value, folder, "");
        let file = way.split(['#', '?']).next().unwrap_or_default().trim_start_matches("./");
        let is_picture = attribute == "src" || name(tag) == "image";
        if let (true, Some(kind), Ok(bytes)) = (is_picture, hosts::kind(file), fs::read(dist.join(file))) {
            let data = base64::engine::general_purpose::STANDARD.encode(bytes);
            return format!("{before}{start}data:{};base64,{data}\"{after}", kind.mime);
        }
        // The foot of a page leads to the data sets of its records, which are taken along themselves.
        let set = way.strip_prefix("data/#ds-").map(|set| format!("data/{set}.csv"));
        let file = set.as_deref().unwrap_or(file);
        let is_taken = with_files && TAKEN.iter().any(|end| file.ends_with(&format!(".{end}")));
        if is_taken && dist.join(file).is_file() {
            files.insert(file.to_owned());
            return format!("{before}{start}{file}\"{after}");
        }
        return match site_url {
            Some(url) => format!("{before}{start}{url}{}\"{after}", way.trim_start_matches("./")),
            None => format!("{before}{after}"),
        };
    }
    tag.to_owned()
}

/// A zip of files by their names; no time is in it, so that the same files give the same bytes.
pub fn zipped(entries: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Failure> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let fault = |error: &dyn std::fmt::Display| format!("the zip cannot be made ({error}).");
    for (path, bytes) in entries {
        archive.start_file(path.as_str(), SimpleFileOptions::default()).map_err(|error| fault(&error))?;
        archive.write_all(bytes).map_err(|error| fault(&error))?;
    }
    Ok(archive.finish().map_err(|error| fault(&error))?.into_inner())
}

/// The ids that a copy can be made of, nearest first, for a wrong one.
pub fn ids(dist: &Path) -> Vec<String> {
    let mut names = Vec::new();
    if super::pack::list(dist, "", &mut names).is_err() {
        return Vec::new();
    }
    let pages = names.iter().filter(|path| path.ends_with("index.html")).map(|path| address_of(path));
    pages.map(|id| id.strip_prefix(&format!("{FOLDER}/")).unwrap_or(id).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::single;
    use std::path::Path;

    const PAGE: &str = "<html lang=\"en\"><head><link rel=\"icon\" href=\"../i.svg\"><style>a{b:c}</style><script>x()</script></head><body><nav>n</nav><p id=\"p\"><a href=\"#p\">1</a><a href=\"../rules/#q\">2</a><a href=\"https://example.org/\">3</a></p></body></html>";

    #[test]
    fn a_copy_runs_nothing_loads_nothing_and_leads_nowhere_that_is_not_there() {
        let copy = single(PAGE, "history/", None, Path::new("nowhere"), false).html;
        assert!(!copy.contains("script") && !copy.contains("<link") && !copy.contains("<nav"));
        assert!(copy.contains("<a href=\"#p\">1</a><a>2</a><a href=\"https://example.org/\">3</a>"), "{copy}");
    }

    #[test]
    fn a_copy_of_a_site_with_an_address_leads_back_to_it() {
        let copy = single(PAGE, "history/", Some("https://example.net/s/"), Path::new("nowhere"), false).html;
        assert!(copy.contains("<a href=\"https://example.net/s/rules/#q\">2</a>"), "{copy}");
    }
}
