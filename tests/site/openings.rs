//! The figures that sections open with, the lines of records, and the pages of parts: what they say of themselves is so.

use super::{dist, pages, select};
use scraper::{ElementRef, Html};
use std::collections::BTreeSet;

/// A line is named in so many letters: a reader of the screen hears it as the name of a button.
const MOST_OF_A_LINE: usize = 60;

fn words(element: ElementRef) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_figure_has_as_many_marks_as_rows_and_says_so() {
    let mut figures = 0;
    for page in pages().iter().filter(|page| page.text.contains("class=\"opening-figure\"")) {
        let html = Html::parse_document(&page.text);
        let count = |css: &str| html.select(&select(css)).count();
        let rows = count("#figure tbody tr");
        let marks = count("#figure .units [data-m], #figure .swarm:first-of-type [data-m]");
        assert!(rows > 0 && rows == marks, "{}: {marks} marks and {rows} rows", page.path);
        let figure = html.select(&select("#figure")).next().expect("the figure has its place");
        let said = words(figure);
        assert!(said.contains(&format!("{rows} marks for {rows} records")), "{}: {said}", page.path);
        assert!(!said.contains(['{', '}']), "{}: a number is missing in {said}", page.path);
        let finding = words(html.select(&select("#figure h2")).next().expect("it says what it shows"));
        let caption = words(html.select(&select("#figure caption")).next().expect("its table has a caption"));
        assert!(finding.starts_with(&caption), "{}: {caption} is not {finding}", page.path);
        figures += 1;
    }
    assert!(figures >= 10, "{figures}");
}

#[test]
fn a_mark_is_no_stop_for_the_keyboard_and_leads_to_its_record() {
    for page in pages().iter().filter(|page| page.text.contains("class=\"opening-figure\"")) {
        let html = Html::parse_document(&page.text);
        for link in html.select(&select("#figure .units a, #figure .swarm a")) {
            assert_eq!(link.attr("tabindex"), Some("-1"), "{}: a mark is a link for pointers", page.path);
            let href = link.attr("href").expect("a mark is a link");
            let there = href.strip_prefix('#').map_or_else(
                || {
                    dist().contains_key(&format!(
                        "{}partners/{}index.html",
                        "",
                        href.trim_start_matches("../partners/")
                    ))
                },
                |id| page.ids.contains(id),
            );
            assert!(there, "{}: {href} is not there", page.path);
        }
    }
}

#[test]
fn a_line_has_a_short_name_and_its_record_is_in_it() {
    let mut lines = 0;
    for page in pages() {
        let html = Html::parse_document(&page.text);
        for line in html.select(&select("li.lane > details")) {
            let name = words(line.select(&select("summary")).next().expect("a line has a name"));
            assert!(name.chars().count() <= MOST_OF_A_LINE, "{}: {name}", page.path);
            let inside = line.select(&select("div.in[id]")).next().expect("the record has the id");
            assert!(words(inside).len() > 20, "{}: {name} opens to nothing", page.path);
            lines += 1;
        }
    }
    assert!(lines > 300, "{lines}");
}

#[test]
fn a_part_has_a_page_with_a_head_of_its_own() {
    let mut titles = BTreeSet::new();
    let mut parts = 0;
    for page in pages() {
        let folder = page.path.trim_end_matches("index.html");
        let html = Html::parse_document(&page.text);
        for part in html.select(&select("[data-own]")) {
            let own = part.attr("data-own").expect("it was chosen by it");
            let path = format!("{folder}{own}index.html");
            let there = pages().iter().find(|page| page.path == path).unwrap_or_else(|| panic!("{path} is there"));
            let whole = Html::parse_document(&there.text);
            let heading = words(whole.select(&select("h1")).next().expect("a page has a heading"));
            assert!(heading.len() > 3, "{path}");
            let about = whole.select(&select("meta[name=description]")).next().expect("it says what it is");
            let about = about.attr("content").expect("it has words").chars().count();
            assert!((50..=200).contains(&about), "{path}: {about}");
            assert!(there.text.contains(&format!("href=\"../../{folder}#")), "{path} leads to its page");
            titles.insert((folder.to_owned(), heading));
            parts += 1;
        }
    }
    assert!(parts > 80 && titles.len() == parts, "{parts} parts and {} titles", titles.len());
}
