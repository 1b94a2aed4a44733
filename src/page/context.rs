//! What every part of a page needs to know while it is being made.

use super::text::citable::{Citable, SourcesOf, sources_of};
use super::{
    figure::{map, spots},
    supply::phrases,
    text::notes::Notes,
};
use crate::content::{load::Site, page::Page};
use crate::data::{self, DataSet};
use crate::model::answer::phrases::Phrases;
use crate::model::pack::Packed;
use crate::widget::Widget;
use leptos::prelude::*;
use std::cell::RefCell;

/// What all pages share: the content, and what is made of it once.
pub struct Shared<'a> {
    /// The whole content.
    pub site: &'a Site,
    /// The rules with their words.
    pub phrases: Phrases,
    /// The file of the same that the checker fetches: its path below the site's folder, and its text.
    pub checker_file: (String, String),
    /// The map of the world that the verdict map fetches, in the same way.
    pub world_file: (String, String),
    /// The land of the map of the deals, in the same way.
    pub land_file: (String, String),
    /// The sources of claims and records by their address.
    pub sources_of: SourcesOf,
    /// The data sets with their files.
    pub sets: Vec<DataSet>,
}

impl<'a> Shared<'a> {
    /// Makes what is made once.
    pub fn new(site: &'a Site) -> Self {
        let phrases = phrases::phrases(site);
        let checker_file = phrases::named("checker", &Packed::new(&phrases));
        let world_file = phrases::named("world", &map::packed(&site.world));
        let land_file = phrases::hashed("land", "svg", spots::land(&site.world));
        let (sources_of, sets) = (sources_of(site), data::sets(site));
        Self { site, phrases, checker_file, world_file, land_file, sources_of, sets }
    }
}

/// Packed tables as a widget reads them.
pub fn json(packed: &Packed) -> String {
    serde_json::to_string(&(&packed.numbers, &packed.words)).expect("numbers and words are plain data")
}

/// Packed tables as [`json`] wrote them.
pub fn packed(json: &str) -> Option<Packed> {
    let (numbers, words) = serde_json::from_str(json).ok()?;
    Some(Packed { numbers, words })
}

/// The page being made, and what it collects on the way.
pub struct Context<'a> {
    /// The whole content.
    pub site: &'a Site,
    /// The page's data.
    pub page: &'a Page,
    /// Its address below the site's folder: `home`, `rules`, `sources/news`.
    pub place: String,
    /// The way to the site's folder: empty, `../`, `../../`.
    pub up: &'static str,
    /// What all pages share.
    pub shared: &'a Shared<'a>,
    /// The numbers of the sources on this page.
    pub notes: Notes,
    /// True on the page for paper: nothing is pressed there, and sources stand as numbers.
    pub on_paper: bool,
    /// True on a page that repeats a part of another: the search leads to the whole.
    pub is_copy: bool,
    made: RefCell<Made>,
}

/// What a page collects on the way.
#[derive(Default)]
pub struct Made {
    /// The widgets by slot.
    pub widgets: Vec<(String, String)>,
    /// Some widget starts as soon as the page is painted.
    pub at_once: bool,
    /// The names of the style sheets.
    pub styles: Vec<&'static str>,
    pub cited: Vec<Citable>,
    /// Style rules that depend on what the page shows.
    pub rules: String,
}

impl<'a> Context<'a> {
    /// The context of a page at its usual place.
    pub fn new(shared: &'a Shared<'a>, page: &'a Page) -> Self {
        let up = if matches!(page.id.0.as_str(), "home" | "404") { "" } else { "../" };
        Self {
            site: shared.site,
            shared,
            page,
            place: page.id.0.clone(),
            up,
            notes: Notes::of(page),
            on_paper: false,
            is_copy: false,
            made: RefCell::default(),
        }
    }

    /// The context of a page one `folder` below `page`, which lends it its place in the menu.
    pub fn below(shared: &'a Shared<'a>, page: &'a Page, folder: &str) -> Self {
        Self { up: "../../", place: format!("{}/{folder}", page.id.0), ..Self::new(shared, page) }
    }

    /// The context of a section on the page for paper, where all sections share the numbers of the sources.
    pub fn on_paper(shared: &'a Shared<'a>, page: &'a Page, notes: Notes) -> Self {
        Self { up: "../", notes, on_paper: true, ..Self::new(shared, page) }
    }

    /// The context of a page that has no place in the menu, `up` below the site's folder.
    pub fn lost(shared: &'a Shared<'a>, up: &'static str) -> Self {
        Self { up, ..Self::new(shared, &shared.site.pages["404"]) }
    }

    /// The relative link to an address of the content: `rules#p-2014` gives `../rules/#p-2014`.
    pub fn href(&self, address: &str) -> String {
        let (page, fragment) = match address.split_once('#') {
            Some((page, fragment)) => (page, format!("#{fragment}")),
            None => (address, String::new()),
        };
        if page == self.page.id.0 && !fragment.is_empty() && self.up.len() < 6 {
            return fragment;
        }
        let folder = if page == "home" { String::new() } else { format!("{page}/") };
        match format!("{}{folder}{fragment}", self.up) {
            href if href.is_empty() || href.starts_with('#') => format!("./{href}"),
            href => href,
        }
    }

    /// The link to the entry of a source in the list of its grade.
    pub fn source_href(&self, id: &str) -> String {
        let (grade, _) = &self.site.sources[id];
        format!("{}sources/{}/#{id}", self.up, super::evidence::sources::folder(*grade))
    }

    /// Asks for a style sheet besides the base.
    pub fn style(&self, name: &'static str) {
        let mut made = self.made.borrow_mut();
        if !made.styles.contains(&name) {
            made.styles.push(name);
        }
    }

    /// Notes what can be cited; of two with one id the first counts.
    pub fn cite(&self, one: Citable) {
        let mut made = self.made.borrow_mut();
        if !made.cited.iter().any(|known| known.id == one.id) {
            made.cited.push(one);
        }
    }

    /// The sources of what stands at an address of the content.
    pub fn sources_of(&self, address: &str) -> &[String] {
        self.shared.sources_of.get(address).map_or(&[], Vec::as_slice)
    }

    /// Asks for style rules made from records.
    pub fn rules(&self, rules: &str) {
        self.made.borrow_mut().rules.push_str(rules);
    }

    /// A widget with its props, rendered; a slot holds its place until the page is HTML.
    pub fn widget(&self, class: &'static str, widget: Widget) -> AnyView {
        if self.on_paper {
            return ().into_any();
        }
        let props = json(&Packed::new(&widget));
        let mut made = self.made.borrow_mut();
        let slot = format!("<!--widget {}-->", made.widgets.len());
        // Leptos writes `<!>`, which browsers read as an empty comment but no validator accepts.
        let html = widget.view().to_html().replace("<!>", "<!---->");
        made.widgets.push((slot.clone(), html));
        // boot.js waits with those until the reader comes near.
        made.at_once |= !class.contains("later");
        let class = (!class.is_empty()).then_some(class);
        view! { <div class=class data-widget=props inner_html=slot></div> }.into_any()
    }

    /// What was collected while the page was made.
    pub fn finish(&self) -> Made {
        self.made.take()
    }
}
