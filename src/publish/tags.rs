//! What several kinds of files of the site are written with: its name, lines of a head, and addresses as text.

pub use crate::page::text::html::escape;

/// The name of the site.
pub const NAME: &str = "Sangensoku";

/// The folder of a page below the site's: `rules` is in `rules/`, the first page in the site's own.
pub fn folder_of(address: &str) -> String {
    if address == "home" { String::new() } else { format!("{address}/") }
}

/// The path below the site's folder of a link that was written for the address `old`, or for none.
pub fn below<'a>(link: &'a str, old: Option<&str>) -> &'a str {
    match old.and_then(|old| link.strip_prefix(old)) {
        Some(path) => path,
        None => link.trim_start_matches("../").trim_start_matches("./"),
    }
}

/// The line that gives the page for unknown addresses, which is shown at any depth, its place.
pub fn base(site_url: &str) -> String {
    format!(r#"<base href="{}">"#, escape(path_of(site_url)))
}

/// A line of metadata.
pub fn meta(kind: &str, name: &str, content: &str) -> String {
    format!(r#"<meta {kind}="{name}" content="{}">"#, escape(content))
}

/// The path of an absolute address: `https://example.org/a/` gives `/a/`.
pub fn path_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.find('/').map_or("/", |at| &rest[at..])
}
