//! Links of a piece of a page that stands in a document elsewhere: they lead where they led.

use super::html::{escape, next_tag, unescape};
use crate::page::context::{json, packed};
use std::collections::BTreeSet;

/// HTML of the page in `folder`, for a document from which `up` leads to the site's folder: its links lead where they
/// led, those to what is in it stay in the frame.
pub fn relink(html: &str, folder: &str, up: &str) -> String {
    let ids: BTreeSet<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let mut done = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tag, after)) = next_tag(rest) {
        done.push_str(before);
        done.push_str(&relinked(tag, &ids, folder, up));
        rest = after;
    }
    done + rest
}

fn relinked(tag: &str, ids: &BTreeSet<&str>, folder: &str, up: &str) -> String {
    let mut tag = tag.to_owned();
    for attribute in ["href", "src", "action"] {
        let start = format!(" {attribute}=\"");
        let Some((before, rest)) = tag.split_once(&start) else { continue };
        let Some((value, after)) = rest.split_once('"') else { continue };
        let stays = value.strip_prefix('#').is_some_and(|id| ids.contains(id));
        tag = match stays {
            true => format!("{before} target=\"_self\"{start}{value}\"{after}"),
            false => format!("{before}{start}{}\"{after}", resolved(value, folder, up)),
        };
    }
    // The props of a widget are packed words, some of which are ways to files and pages.
    if let Some((before, rest)) = tag.split_once(" data-widget=\"")
        && let Some((props, after)) = rest.split_once('"')
        && let Some(packed) = packed(&unescape(props))
    {
        let is_way = |word: &str| word.starts_with("../") || word.starts_with("./");
        let packed = packed.with_words(|word| if is_way(&word) { resolved(&word, folder, up) } else { word });
        tag = format!("{before} data-widget=\"{}\"{after}", escape(&json(&packed)));
    }
    tag
}

/// A link of the page in `folder` as a link of a document from which `up` leads to the site's folder.
pub fn resolved(link: &str, folder: &str, up: &str) -> String {
    let is_whole = link.split(['/', '?', '#']).next().is_some_and(|start| start.contains(':'));
    if is_whole {
        return link.to_owned();
    }
    let mut at: Vec<&str> = folder.split_terminator('/').collect();
    let mut link = link;
    loop {
        if let Some(rest) = link.strip_prefix("../") {
            at.pop();
            link = rest;
        } else if let Some(rest) = link.strip_prefix("./") {
            link = rest;
        } else {
            break;
        }
    }
    let folder: String = at.iter().flat_map(|name| [name, "/"]).collect();
    match format!("{up}{folder}{link}") {
        way if way.is_empty() => "./".to_owned(),
        way => way,
    }
}

#[cfg(test)]
mod tests {
    use super::{escape, json, relink, resolved};
    use crate::model::pack::Packed;

    #[test]
    fn links_lead_where_they_led() {
        for (link, folder, expected) in [
            ("../rules/#a", "history/", "../../rules/#a"),
            ("../", "history/", "../../"),
            ("./", "", "../../"),
            ("history/", "", "../../history/"),
            ("#a", "rules/", "../../rules/#a"),
            ("?d=1", "check/", "../../check/?d=1"),
            ("../../data/x.json", "check/t2026-1/", "../../data/x.json"),
            ("../x/", "check/t2026-1/", "../../check/x/"),
            ("https://example.org/a?b=../c", "rules/", "https://example.org/a?b=../c"),
            ("mailto:?subject=a", "rules/", "mailto:?subject=a"),
        ] {
            assert_eq!(resolved(link, folder, "../../"), expected, "{link} of {folder}");
        }
    }

    #[test]
    fn a_link_to_what_is_in_the_frame_stays_in_it() {
        let html = r##"<p id="n-1"><a href="#n-1">1</a><a href="#n-2">2</a></p>"##;
        let expected = r##"<p id="n-1"><a target="_self" href="#n-1">1</a><a href="../../rules/#n-2">2</a></p>"##;
        assert_eq!(relink(html, "rules/", "../../"), expected);
    }

    #[test]
    fn a_widget_finds_its_files() {
        let with = |words: [&str; 3]| {
            let packed =
                Packed { numbers: vec![1, 0], words: words.map(str::to_owned).to_vec() }.with_words(|word| word);
            format!("<div data-widget=\"{}\"></div>", escape(&json(&packed)))
        };
        let html = with(["../", "../data/a.json", "a ../ <b> & \"c\""]);
        let expected = with(["../../../", "../../../data/a.json", "a ../ <b> & \"c\""]);
        assert_eq!(relink(&html, "check/", "../../../"), expected);
    }
}
