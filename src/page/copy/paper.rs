//! The HTML of a section made ready for paper: what is pressed goes, folds open, headings step down by one, and ids
//! carry the name of their page, because many pages become one.

use super::html::{behind, name, next_tag};
use std::collections::BTreeSet;

/// A section for paper.
pub struct Sheet {
    /// Its HTML, with links as they were.
    pub html: String,
    /// The ids in it, with the name of their page.
    pub ids: Vec<String>,
}

/// Elements that only serve a screen: their name, and their class where not all of that name are meant.
const DROPPED: [(&str, &str); 10] = [
    ("nav", ""),
    ("form", ""),
    ("button", ""),
    ("fieldset", ""),
    ("a", "here"),
    ("div", "filter"),
    ("div", "map"),
    ("p", "readout"),
    ("p", "score"),
    ("p", "told"),
];

/// Attributes that name ids of the same page.
const NAMING: [&str; 4] = [" for=\"", " aria-labelledby=\"", " aria-describedby=\"", " aria-controls=\""];

impl Sheet {
    /// The section of a page.
    pub fn of(page: &str, html: &str) -> Self {
        let mut sheet = Self { html: String::with_capacity(html.len()), ids: Vec::new() };
        let mut rest = html;
        while let Some((before, tag, after)) = next_tag(rest) {
            sheet.html.push_str(before);
            rest = after;
            if is_dropped(tag) {
                rest = behind(tag, after);
                continue;
            }
            sheet.html.push_str(&changed(tag, page, &mut sheet.ids));
        }
        sheet.html.push_str(rest);
        sheet
    }
}

fn is_dropped(tag: &str) -> bool {
    let has = |class: &str| class.is_empty() || tag.contains(&format!(" class=\"{class}\""));
    !tag.starts_with("</") && DROPPED.iter().any(|(element, class)| name(tag) == *element && has(class))
}

/// A tag with its ids named after their page, its heading one step down, its fold open.
fn changed(tag: &str, page: &str, ids: &mut Vec<String>) -> String {
    let mut tag = tag.to_owned();
    for (from, to) in [("h4", "h5"), ("h3", "h4"), ("h2", "h3"), ("h1", "h2")] {
        if name(&tag) == from {
            tag = tag.replacen(from, to, 1);
            break;
        }
    }
    if name(&tag) == "details" && tag.starts_with("<d") && !tag.contains(" open") {
        tag = tag.replacen("<details", "<details open", 1);
    }
    for attribute in NAMING {
        tag = tag.replace(attribute, &format!("{attribute}{page}-"));
    }
    if let Some((before, rest)) = tag.split_once(" id=\"") {
        let (id, after) = rest.split_once('"').unwrap_or((rest, ""));
        let id = format!("{page}-{id}");
        tag = format!("{before} id=\"{id}\"{after}");
        ids.push(id);
    }
    tag
}

/// The links of a section: to what is on this page, where it is; elsewhere to the page itself.
pub fn with_links(html: &str, page: &str, known: &BTreeSet<&str>) -> String {
    let mut pieces = html.split(" href=\"");
    let mut done = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (link, after) = piece.split_once('"').unwrap_or((piece, ""));
        done.push_str(&format!(" href=\"{}\"{after}", moved(link, page, known)));
    }
    done
}

fn moved(link: &str, page: &str, known: &BTreeSet<&str>) -> String {
    // The numbers of the sources belong to all sections.
    if link.starts_with("#n-") || link.contains("://") {
        return link.to_owned();
    }
    let (place, fragment) = link.split_once('#').unwrap_or((link, ""));
    let folder = place.trim_start_matches("../").trim_end_matches('/');
    let there = match (place, folder) {
        ("", _) => page,
        (_, "") => "home",
        _ => folder.split('/').next().unwrap_or_default(),
    };
    let target = format!("{there}-{fragment}");
    if !fragment.is_empty() && known.contains(target.as_str()) { format!("#{target}") } else { link.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Sheet, with_links};
    use std::collections::BTreeSet;

    #[test]
    fn what_is_pressed_goes_and_what_is_folded_opens() {
        let html = "<h1>A</h1><nav><nav>x</nav></nav><details class=\"d\"><summary>S</summary></details><button>b</button><a href=\"#x\" class=\"here\">#</a>c";
        let sheet = Sheet::of("p", html);
        assert_eq!(sheet.html, "<h2>A</h2><details open class=\"d\"><summary>S</summary></details>c");
    }

    #[test]
    fn ids_carry_their_page_and_links_find_them() {
        let sheet = Sheet::of(
            "p",
            "<a id=\"x\" href=\"#x\">1</a><a href=\"../q/#y\">2</a><a href=\"../q/#z\">3</a><a href=\"#n-1\">4</a>",
        );
        assert_eq!(sheet.ids, ["p-x"]);
        let known = BTreeSet::from(["p-x", "q-y"]);
        assert_eq!(
            with_links(&sheet.html, "p", &known),
            "<a id=\"p-x\" href=\"#p-x\">1</a><a href=\"#q-y\">2</a><a href=\"../q/#z\">3</a><a href=\"#n-1\">4</a>"
        );
    }
}
