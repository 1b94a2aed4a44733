//! What comes to life, on every page: what the browser will look for is what the page holds, and no text is among it.

use super::{frames, pages, select};
use base64::Engine;
use sangensoku::component::{Cases, Island, Lists, Sheet, Tools};
use sangensoku::model::packed;
use scraper::{ElementRef, Html, Node};

/// The name of an element, or a sign for what else a view walks over.
fn walked(element: ElementRef<'_>) -> Vec<(String, Option<ElementRef<'_>>)> {
    let children = element.children().filter_map(|child| {
        let name = match child.value() {
            Node::Element(element) => element.name().to_owned(),
            Node::Comment(_) => "comment".to_owned(),
            Node::Text(text) => format!("text `{}`", &**text),
            _ => return None,
        };
        Some((name, ElementRef::wrap(child)))
    });
    children.collect()
}

/// An element of the page against the same as the browser sees it, where what is fixed is empty: what is empty there is
/// not walked.
fn agree(page: ElementRef, browser: ElementRef, way: &str) {
    let (found, wanted) = (walked(page), walked(browser));
    if wanted.is_empty() {
        return;
    }
    let names = |all: &[(String, Option<ElementRef>)]| all.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&found), names(&wanted), "{way}");
    assert!(!names(&wanted).iter().any(|name| name.starts_with("text")), "{way} walks over text: {:?}", names(&wanted));
    for ((name, page), (_, browser)) in found.iter().zip(&wanted) {
        if let (Some(page), Some(browser)) = (page, browser) {
            agree(*page, *browser, &format!("{way} > {name}"));
        }
    }
}

/// A component as the browser has it: what is fixed has not come along.
fn put<I: Island>(props: &[u8]) -> Option<String> {
    packed::open::<I>(props).map(|island| island.put(Sheet).replace("<!>", "<!---->"))
}

#[test]
fn every_component_finds_what_the_page_holds() {
    let mut met = 0;
    for page in pages().iter().chain(frames()) {
        let document = Html::parse_document(&page.text);
        for root in document.select(&select("[data-island]")) {
            let props = root.attr("data-island").expect("it was selected by it");
            let props = base64::engine::general_purpose::STANDARD.decode(props).expect("base64");
            let is_of = |program: &str| page.text.contains(&format!("data-js=\"{program}-"));
            let put = match ["tools", "cases"].map(is_of) {
                [true, _] => put::<Tools>(&props),
                [_, true] => put::<Cases>(&props),
                _ => put::<Lists>(&props),
            };
            let browser = put.unwrap_or_else(|| panic!("{}: the props can be read", page.path));
            let browser = Html::parse_fragment(&format!("<div>{browser}</div>"));
            let browser = browser.select(&select("div")).next().expect("the root");
            agree(root, browser, &page.path);
            met += 1;
        }
    }
    assert!(met > 10, "{met} components");
}

#[test]
fn every_drawing_finds_what_the_page_holds() {
    use sangensoku::component::{
        Stage,
        readout::{self, Readout, ReadoutProps},
    };
    let browser = Sheet.put(|| Readout(ReadoutProps { props: readout::Props::default() })).replace("<!>", "<!---->");
    let browser = Html::parse_fragment(&format!("<div>{browser}</div>"));
    let browser = browser.select(&select("div")).next().expect("the root");
    let mut met = 0;
    for page in pages().iter().chain(frames()).filter(|page| page.text.contains("data-readout")) {
        let document = Html::parse_document(&page.text);
        for root in document.select(&select("[data-readout]")) {
            agree(root, browser, &page.path);
            assert!(root.select(&select("svg [data-m]")).next().is_some(), "{}: nothing can be read out", page.path);
            met += 1;
        }
        let boot = document.select(&select("script[data-js]")).next().and_then(|tag| tag.attr("data-js"));
        let reads_out = boot.is_some_and(|js| js.starts_with("figures-") || js.starts_with("lists-"));
        assert!(reads_out, "{}: {boot:?} reads nothing out", page.path);
    }
    assert!(met > 20, "{met} drawings");
}
