//! oEmbed as static files: what a site asks for that is given only the address of a page. It needs the site's own
//! address, because what it names is shown elsewhere.

use super::path;
use crate::page::copy::embed::FOLDER;
use crate::publish::{
    card,
    head::{NAME, escape, folder_of},
};
use serde_json::json;
use std::collections::BTreeMap;

/// The folder of these files.
const FILES: &str = "oembed";
/// The width for which heights are given, in CSS pixels.
const WIDTH_PX: u32 = 640;
/// What a frame gets whose height was not measured.
const UNKNOWN_PX: u32 = 600;

/// Heights of embeds at 640 CSS pixels, as Chromium lays them out; `tests/embeds.rs` measures them.
const HEIGHTS: &str = include_str!("heights.json");

/// The path of the file for the page at `address`.
fn file(address: &str) -> String {
    format!("{FILES}/{address}.json")
}

/// The line in the head of a page by which others find its file.
pub fn discovery(site_url: &str, address: &str, title: &str) -> String {
    let href = escape(&format!("{site_url}{}", file(address)));
    format!(r#"<link rel="alternate" type="application/json+oembed" href="{href}" title="{title}">"#)
}

/// The measured height of an embed in CSS pixels.
pub fn height_px(id: &str) -> u32 {
    let heights: BTreeMap<String, u32> = serde_json::from_str(HEIGHTS).expect("the heights are a list of numbers");
    heights.get(id).copied().unwrap_or(UNKNOWN_PX)
}

/// The file for the page at `address`: its path and its text. The frame comes last and the words first, in plain tags,
/// because filters of other sites keep nothing else.
pub fn oembed(site_url: &str, address: &str, card: Option<&str>, (title, about): (&str, &str)) -> (String, String) {
    let frame = format!("{site_url}{}", path(address).trim_end_matches("index.html"));
    let page = format!("{site_url}{}", folder_of(address));
    let height = height_px(address);
    let html = format!(
        "<blockquote><a href=\"{}\">{}</a></blockquote><iframe src=\"{}\" width=\"{WIDTH_PX}\" height=\"{height}\" \
         title=\"{}\"></iframe>",
        escape(&page),
        escape(about),
        escape(&frame),
        escape(title)
    );
    let mut answer = json!({
        "version": "1.0", "type": "rich", "provider_name": NAME, "provider_url": site_url, "title": title,
        "width": WIDTH_PX, "height": height, "html": html,
    });
    if let Some(card) = card {
        answer["thumbnail_url"] = format!("{site_url}{card}").into();
        answer["thumbnail_width"] = card::WIDTH.into();
        answer["thumbnail_height"] = card::HEIGHT.into();
    }
    (file(address), format!("{answer}\n"))
}

/// True if a page can be embedded, so that it has such a file.
pub fn is_offered(address: &str) -> bool {
    !matches!(address, "search" | "print" | "data" | "404.html") && address.split('/').next() != Some(FOLDER)
}

#[cfg(test)]
mod tests {
    use super::oembed;

    #[test]
    fn the_words_come_first_and_the_frame_last() {
        let (path, text) = oembed("https://example.org/x/", "rules", None, ("A & B", "What \"it\" says."));
        assert_eq!(path, "oembed/rules.json");
        let answer: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(answer["type"], "rich");
        let html = answer["html"].as_str().expect("text");
        assert!(html.starts_with(
            "<blockquote><a href=\"https://example.org/x/rules/\">What &quot;it&quot; says.</a></blockquote><iframe src=\"https://example.org/x/embed/rules/\""
        ));
        assert!(html.ends_with("title=\"A &amp; B\"></iframe>"));
    }
}
