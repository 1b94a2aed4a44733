//! Figures to be taken along: each has its files, its page links them, and they hold what the page shows.

use super::data::cells;
use super::{Page, dist, pages, root, select};
use resvg::usvg;
use sangensoku::content::load;
use sangensoku::data::table::MARK;
use sangensoku::page::{
    Shared,
    figure::{map, take},
};
use sangensoku::publish::figure::SCALE;
use scraper::Html;
use std::collections::BTreeSet;
use std::fs;

/// The most bytes of a picture.
const PICTURE_BYTES: usize = 300_000;

fn text(name: &str) -> String {
    fs::read_to_string(&dist()[name]).unwrap_or_else(|_| panic!("{name} is there"))
}

fn page(path: &str) -> &'static Page {
    pages().iter().find(|page| page.path == path).unwrap_or_else(|| panic!("{path} is there"))
}

/// The files that a figure should have.
fn files(figure: &take::Taken) -> Vec<String> {
    let endings: &[&str] = if figure.plate.is_some() { &["csv", "svg", "png"] } else { &["csv"] };
    endings.iter().map(|ending| format!("{}/{}.{ending}", take::FOLDER, figure.name)).collect()
}

#[test]
fn every_figure_has_its_files_and_every_page_that_shows_it_links_them() {
    let site = load::load(root()).expect("the content is sound");
    let all = take::every(&Shared::new(&site));
    assert_eq!(all.len(), site.evidence.series.len() + site.evidence.groups.len());
    let is_file = |name: &&String| name.starts_with(take::FOLDER) && !name.ends_with(".br") && !name.ends_with(".gz");
    let there: BTreeSet<String> = dist().keys().filter(is_file).cloned().collect();
    let map = format!("{}/{}", take::FOLDER, map::STILL);
    assert_eq!(there, all.iter().flat_map(files).chain([map]).collect());
    for figure in &all {
        let own = format!("industry/{}/index.html", figure.name);
        let mut count = 0;
        for page in pages() {
            let up = "../".repeat(page.path.matches('/').count());
            let links = |file: &String| page.links.iter().filter(|(_, link)| *link == format!("{up}{file}")).count();
            let counts: BTreeSet<usize> = files(figure).iter().map(links).collect();
            assert_eq!(counts.len(), 1, "{}: all files of {} or none", page.path, figure.name);
            let named: usize = counts.into_iter().sum();
            assert!(named > 0 || page.path != own, "{own} links to its files");
            count += named;
        }
        assert!(count > 0, "{} is linked", figure.name);
    }
}

#[test]
fn a_figure_names_its_picture_and_everything_else_the_card_of_its_page() {
    for page in pages().iter().filter(|page| {
        page.path != "404.html" && !["print/", "embed/"].iter().any(|start| page.path.starts_with(start))
    }) {
        let up = "../".repeat(page.path.matches('/').count());
        let document = Html::parse_document(&page.text);
        let named = select("[data-picture]");
        let mut main = 0;
        for thing in document.select(&named) {
            let name = thing.attr("data-picture").expect("it was selected by it");
            let file = name.strip_prefix(&up).unwrap_or_else(|| panic!("{}: {name}", page.path));
            assert!(dist().contains_key(file), "{}: {file} is there", page.path);
            main += usize::from(thing.value().name() == "main" && file.starts_with("cards/"));
        }
        assert_eq!(main, 1, "{} names its card", page.path);
        for figure in document.select(&select("figure.fig")) {
            let is_drawn = figure.select(&select(".take a")).count() == 3;
            assert_eq!(figure.attr("data-picture").is_some(), is_drawn, "{}: {:?}", page.path, figure.attr("id"));
        }
    }
}

#[test]
fn a_drawing_is_well_formed_needs_nothing_else_and_says_where_it_is_from() {
    let site = load::load(root()).expect("the content is sound");
    for figure in take::every(&Shared::new(&site)) {
        let Some(plate) = &figure.plate else { continue };
        let name = &figure.name;
        let svg = text(&format!("{}/{name}.svg", take::FOLDER));
        usvg::Tree::from_str(&svg, &usvg::Options::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let alone = svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        for outside in ["href", "url(", "<image", "@import", "var(", "<script", "://", "data-", "NaN"] {
            assert!(!alone.contains(outside), "{name} holds {outside}");
        }
        let said = alone.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text);
        let said = said.collect::<Vec<_>>().join(" ").replace("&amp;", "&");
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        for words in [&plate.title, &plate.about, &plate.sources, &plate.read] {
            let twice = if words == &plate.title || words == &plate.about { 2 } else { 1 };
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(said.matches(&words).count() >= twice, "{name} says “{words}”: {said}");
        }
        assert!(said.contains("san gen soku"), "{name} names the site");
        let own = site.evidence.series.iter().find(|(series, _)| series.id.0 == *name);
        assert!(own.is_none_or(|(_, words)| said.contains(&words.axis)), "{name} says its unit");
    }
}

#[test]
fn a_picture_is_its_drawing_and_no_larger_than_it_may_be() {
    let mut count = 0;
    for (name, path) in dist().iter().filter(|(name, _)| name.starts_with(take::FOLDER) && name.ends_with(".png")) {
        let svg = text(&name.replace(".png", ".svg"));
        let tree = usvg::Tree::from_str(&svg, &usvg::Options::default()).expect("tested above");
        let expected = [tree.size().width(), tree.size().height()].map(|side| (side * f32::from(SCALE)) as u32);
        let bytes = fs::read(path).expect("it is there");
        let reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().expect("it is a PNG");
        assert_eq!([reader.info().width, reader.info().height], expected, "{name}");
        assert!(reader.info().width >= 1200 && bytes.len() <= PICTURE_BYTES, "{name}: {} bytes", bytes.len());
        count += 1;
    }
    assert!(count > 40, "{count} pictures");
}

#[test]
fn the_rows_of_a_table_are_those_of_the_page() {
    let site = load::load(root()).expect("the content is sound");
    let rows = |name: &str| -> Vec<Vec<String>> {
        let document = Html::parse_document(&page(&format!("industry/{name}/index.html")).text);
        let cell = |row: scraper::ElementRef, css: &str| {
            row.select(&select(css)).next().map(|cell| cell.text().collect::<String>()).unwrap_or_default()
        };
        let each = select("table.numbers tbody tr");
        let rows = document.select(&each).map(|row| {
            let value = cell(row, "td").replace(',', "").replace(&site.evidence.number_labels.words.no_value, "");
            vec![cell(row, "th"), value]
        });
        rows.collect()
    };
    let table = |name: &str| -> Vec<Vec<String>> {
        let all = cells(text(&format!("{}/{name}.csv", take::FOLDER)).trim_start_matches(MARK));
        assert_eq!(all[0], sangensoku::data::numbers::COLUMNS, "{name}");
        all[1..].iter().map(|line| line[1..3].to_vec()).collect()
    };
    for (series, _) in &site.evidence.series {
        assert_eq!(table(&series.id.0), rows(&series.id.0), "{}", series.id.0);
    }
    for (group, _) in &site.evidence.groups {
        let members = site.evidence.series.iter().map(|(series, _)| series);
        let members = members.filter(|series| series.group.as_ref().is_some_and(|own| own.0 == group.id.0));
        let expected: Vec<Vec<String>> = members.flat_map(|series| rows(&series.id.0)).collect();
        assert_eq!(table(&format!("group-{}", group.id.0)), expected, "{}", group.id.0);
    }
}

/// Excel takes a CSV file without the mark for text of the machine's own code page, and a month in digits for a day.
#[test]
fn the_numbers_of_a_figure_open_in_a_spreadsheet_as_they_are() {
    let is_month = |cell: &str| {
        cell.len() == 7
            && cell.bytes().enumerate().all(|(at, byte)| if at == 4 { byte == b'-' } else { byte.is_ascii_digit() })
    };
    assert!(is_month("2026-07") && !is_month("2026–27") && !is_month("2026-7a"));
    let mut count = 0;
    for (name, path) in dist().iter().filter(|(name, _)| name.ends_with(".csv")) {
        let bytes = fs::read(path).expect("it is there");
        let is_of_figure = name.starts_with("figures/");
        assert_eq!(bytes.starts_with(MARK.as_bytes()), is_of_figure, "{name}");
        if is_of_figure {
            let text = std::str::from_utf8(&bytes[MARK.len()..]).expect("it is UTF-8");
            assert!(!text.contains(MARK) && text.starts_with("series,"), "{name}");
            assert!(!text.split([',', '\r', '"']).any(is_month), "{name} has a month that becomes a day");
            count += 1;
        }
    }
    assert!(count > 40);
    let page = pages().iter().find(|page| page.path == "data/index.html").expect("the page is there");
    assert!(page.text.contains("Excel"), "the page of the data says how to open the others");
}
