//! A finished page: its HTML, and what of it goes into its head, its card and its citations.

use super::{card, menu};
use crate::component::Bundle;
use crate::page::collected::Citable;
use crate::page::context::{Context, Made};
use crate::page::text::citable;
use leptos::prelude::*;

/// A page that is ready to be put into a document.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// Its file below the site's folder: `index.html`, `history/index.html`, `404.html`.
    pub path: String,
    /// The title of the document.
    pub title: String,
    /// The takeaway for search results and previews.
    pub description: String,
    /// The HTML inside `body`.
    pub body: String,
    /// The style sheets that it uses, by name, besides the base.
    pub styles: Vec<&'static str>,
    /// Rules that depend on the records, such as the widths of the ribbon.
    pub rules: String,
    /// What can be cited: the page first, then its parts, figures, claims and records.
    pub cited: Vec<Citable>,
    /// True if something on it comes to life as soon as it is painted.
    pub starts_at_once: bool,
    /// The program that brings it to life, if something on it can come to life.
    pub bundle: Option<Bundle>,
    /// What its preview card shows.
    pub card: card::Card,
    /// The address of the page that took its matter: its head speaks for that page, and the reader is sent there.
    pub leads_to: Option<String>,
    /// A script of this page alone.
    pub script: Option<String>,
    /// True if it repeats a part of another page, to which the search and the frames lead.
    pub is_copy: bool,
}

/// Turns a body into HTML: Leptos' marks stay inside widgets, where hydration looks for them, and nowhere else.
pub fn finish(context: Context, path: String, title: String, description: String, body: AnyView) -> Rendered {
    let mut html = Owner::new().with(|| body.to_html()).replace("<!>", "").replace("<!--<() />-->", "");
    let first = citable::page(&context, &title);
    let card = card::Card::of(&context);
    let Made { widgets, bundles, reads_out, styles, rules: own_rules, at_once: starts_at_once, mut cited } =
        context.finish();
    cited.insert(0, first);
    for (slot, widget) in &widgets {
        html = html.replace(slot, widget);
    }
    let rules = menu::ribbon_widths(context.site) + &own_rules;
    assert!(bundles.windows(2).all(|pair| pair[0] == pair[1]), "{path} needs two programs: move one of its components");
    let bundle = bundles.first().copied().or(reads_out.then_some(Bundle::Figures));
    assert!(
        !reads_out || bundle.is_some_and(Bundle::reads_out),
        "{path} has a drawing that its program cannot read out"
    );
    let (leads_to, script) = (None, None);
    Rendered {
        path,
        title,
        description,
        body: html,
        styles,
        rules,
        cited,
        starts_at_once,
        bundle,
        card,
        leads_to,
        script,
        is_copy: false,
    }
}
