//! The story: eight steps, each whole by itself, with a picture that says what it shows, what it rests on, and the same
//! as a table.

use super::{Page, elements, pages, select};
use scraper::{ElementRef, Html};

/// The most words of a step.
const WORDS: usize = 60;

fn steps() -> Vec<&'static Page> {
    let find = |number: usize| pages().iter().find(|page| page.path == format!("story/{number}/index.html"));
    (1..=8).map(|number| find(number).unwrap_or_else(|| panic!("story/{number}/ is there"))).collect()
}

fn whole() -> &'static Page {
    pages().iter().find(|page| page.path == "story/index.html").expect("the page of all steps is there")
}

fn count(page: &Page, css: &str) -> usize {
    Html::parse_document(&page.text).select(&select(css)).count()
}

fn text(element: ElementRef) -> String {
    element.text().collect::<Vec<_>>().concat().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of sentences, without the numbers of sources, marks and links to themselves.
fn words(say: ElementRef) -> usize {
    let left_out = select("sup, .reported, a.here");
    let all = text(say).split_whitespace().count();
    all - say.select(&left_out).map(|one| text(one).split_whitespace().count()).sum::<usize>()
}

#[test]
fn the_story_has_eight_steps_on_one_page_and_one_page_each() {
    assert_eq!(count(whole(), "section.step"), 8);
    assert_eq!(count(whole(), "section.step figure.scene"), 8);
    for (at, page) in steps().into_iter().enumerate() {
        assert_eq!(count(page, ".step"), 1, "{}", page.path);
        let mut titles = Vec::new();
        elements(page, "title", |title| titles.push(text(title)));
        assert!(titles.concat().starts_with(&format!("{} of 8: ", at + 1)), "{}: {titles:?}", page.path);
    }
    assert!(pages().iter().all(|page| page.path != "story/9/index.html"));
}

#[test]
fn a_step_is_told_in_sixty_words_with_their_sources() {
    for page in [vec![whole()], steps()].concat() {
        elements(page, ".step", |step| {
            let say: Vec<_> = step.select(&select(".say")).collect();
            let told: usize = say.iter().map(|say| words(*say)).sum();
            assert!((10..=WORDS).contains(&told), "{}: a step of {told} words", page.path);
            assert!(say.iter().any(|say| say.select(&select("sup a")).next().is_some()), "{}: no source", page.path);
        });
        // Each number leads to a source of the same page.
        elements(page, ".step sup a", |link| {
            let id = link.attr("href").and_then(|href| href.strip_prefix('#')).unwrap_or_default();
            assert!(page.ids.contains(id), "{}: no source {id}", page.path);
        });
    }
}

#[test]
fn every_picture_says_what_it_shows_and_rests_on_and_is_a_table_too() {
    for page in [vec![whole()], steps()].concat() {
        elements(page, "figure.scene", |figure| {
            let id = figure.attr("id").unwrap_or_default();
            let first = figure.child_elements().next().map(|first| first.value().name().to_owned());
            assert_eq!(first.as_deref(), Some("figcaption"), "{} {id}", page.path);
            let finding = figure.select(&select("figcaption > b")).map(text).collect::<String>();
            assert!(finding.split_whitespace().count() <= 16, "{} {id}: {finding}", page.path);
            let source = figure.select(&select(".source")).map(text).collect::<String>();
            assert!(source.contains("Sources: ") && source.contains("2026"), "{} {id}: {source}", page.path);
            assert!(figure.select(&select("details a")).next().is_some(), "{} {id}: no source in the fold", page.path);
            let table = figure.select(&select("table")).last();
            let table = table.unwrap_or_else(|| panic!("{} {id} has no table", page.path));
            assert!(table.select(&select("caption")).next().is_some(), "{} {id}", page.path);
            for cell in table.select(&select("td")) {
                assert!(!text(cell).is_empty(), "{} {id}: an empty cell", page.path);
            }
            // One stop at most in the drawing itself; its head and its fold are links like all others.
            let stops = figure.select(&select(".drawn [tabindex='0']")).count();
            assert!(stops <= 1, "{} {id}: {stops} stops", page.path);
        });
    }
}

#[test]
fn every_thing_drawn_has_its_row() {
    let rows = |page: &Page, css: &str| count(page, css);
    let steps = steps();
    // One dot a permission, in five fields.
    assert_eq!(rows(steps[0], ".dots .field"), rows(steps[0], "details tbody tr"));
    assert_eq!(rows(steps[1], ".maps use"), rows(steps[1], "details tbody tr"));
    assert_eq!(rows(steps[2], ".doors tbody td"), rows(steps[2], "details tbody td"));
    let seats = rows(steps[5], ".seats .day li");
    assert_eq!(seats, rows(steps[5], "details tbody td"));
    let dates = rows(steps[7], ".dates li");
    assert_eq!(dates, rows(steps[7], "details tbody tr"));
}

/// The finding of the seventh picture counts in words what the ledger decides.
#[test]
fn the_report_is_found_as_the_ledger_has_it() {
    let page = steps()[6];
    assert_eq!(count(page, ".found tbody tr"), 6);
    assert_eq!(count(page, ".found tbody .gone.thin"), 4);
    assert_eq!(count(page, ".found tbody .disc"), 1);
    elements(page, "figcaption > b", |finding| assert!(text(finding).starts_with("Four of six ")));
}

#[test]
fn each_step_says_where_the_way_leads() {
    let steps = steps();
    for (at, page) in steps.iter().enumerate() {
        let mut current = Vec::new();
        elements(page, ".steps-row [aria-current=step]", |link| current.push(text(link)));
        assert_eq!(current.len(), 1, "{}", page.path);
        assert!(current[0].starts_with(&(at + 1).to_string()), "{}: {current:?}", page.path);
        let mut way = Vec::new();
        elements(page, ".step-way a", |link| {
            way.push((
                link.attr("rel").unwrap_or_default().to_owned(),
                link.attr("href").unwrap_or_default().to_owned(),
            ))
        });
        let leads = |rel: &str, number: usize| way.contains(&(rel.to_owned(), format!("../../story/{number}/")));
        assert!(at == 0 || leads("prev", at), "{}: {way:?}", page.path);
        assert!(at == 7 || leads("next", at + 2), "{}: {way:?}", page.path);
        assert!(way.iter().any(|(_, href)| href == "../../story/"), "{}: {way:?}", page.path);
    }
    elements(whole(), ".steps-row a", |link| {
        let id = link.attr("href").and_then(|href| href.strip_prefix('#')).unwrap_or_default();
        assert!(whole().ids.contains(id), "no step {id}");
    });
}
