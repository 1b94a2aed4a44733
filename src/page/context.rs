//! What every part of a page needs to know while it is being made.

use super::collected::{Citable, Notes};
use super::shared::Shared;
use crate::component::{
    Bundle, Island, Sheet, Stage,
    readout::{self, Readout},
};
use crate::content::{page::Page, places, site::Site};
use crate::model::packed;
use base64::Engine;
use leptos::prelude::*;
use std::cell::RefCell;

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
    /// What comes to life, by slot.
    pub widgets: Vec<(String, String)>,
    /// The program that brings it to life: one, or the page would load two.
    pub bundles: Vec<Bundle>,
    /// Some drawing says its values.
    pub reads_out: bool,
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
        format!("{}sources/{}/#{id}", self.up, places::grade_folder(*grade))
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

    /// A component with its props, rendered; a slot holds its place until the page is HTML.
    pub fn island<I: Island>(&self, class: &'static str, island: I) -> AnyView {
        if self.on_paper {
            return ().into_any();
        }
        self.style("alive");
        let props = base64::engine::general_purpose::STANDARD.encode(packed::pack(&island));
        let slot = self.slot(class, island.put(Sheet));
        self.made.borrow_mut().bundles.push(I::BUNDLE);
        let class = (!class.is_empty()).then_some(class);
        view! { <div class=class data-island=props inner_html=slot></div> }.into_any()
    }

    /// A drawing that says its values, rendered. Whatever program the page has reads it out.
    pub fn readout(&self, class: &'static str, props: readout::Props) -> AnyView {
        let slot = self.slot("later", Sheet.put(move || view! { <Readout props /> }));
        self.made.borrow_mut().reads_out = true;
        view! { <div class=[class, " later"].concat() data-readout="" inner_html=slot></div> }.into_any()
    }

    fn slot(&self, class: &str, html: String) -> String {
        let mut made = self.made.borrow_mut();
        let slot = format!("<!--widget {}-->", made.widgets.len());
        // Leptos writes `<!>`, which browsers read as an empty comment but no validator accepts.
        made.widgets.push((slot.clone(), html.replace("<!>", "<!---->")));
        // boot.js waits with those until the reader comes near.
        made.at_once |= !class.contains("later");
        slot
    }

    /// What was collected while the page was made.
    pub fn finish(&self) -> Made {
        self.made.take()
    }
}
