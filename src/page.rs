//! Whole pages as HTML. [`render`] makes every page of a [`Site`]; the head and the files are `publish`'s.

mod block;
mod context;
pub mod copy;
pub mod evidence;
pub mod figure;
mod home;
mod list;
pub mod rules;
pub mod shell;
mod story;
mod supply;
pub mod text;
mod trade;

use crate::content::page::Page;
pub use context::Shared;
use context::{Context, Made};
use copy::{embed, embeds, piece};
use evidence::sources;
pub use evidence::sources::folder as sources_folder;
use leptos::prelude::*;
use rules::{actors, condition};
use shell::{card, frame, menu};
use text::citable;
use trade::{companies, deal, numbers};

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
    pub cited: Vec<citable::Citable>,
    /// True if something on it comes to life as soon as it is painted.
    pub starts_at_once: bool,
    /// What its preview card shows.
    pub card: card::Card,
    /// The address of the page that took its matter: its head speaks for that page, and the reader is sent there.
    pub leads_to: Option<String>,
    /// A script of this page alone.
    pub script: Option<String>,
    /// True if it repeats a part of another page, to which the search and the frames lead.
    pub is_copy: bool,
}

/// The pages in the order of the menu; `404` comes last and is in no menu.
pub use crate::content::check::PAGES as ORDER;

/// Every page of the site.
pub fn render(shared: &Shared) -> Vec<Rendered> {
    let mut rendered: Vec<Rendered> = ORDER.iter().map(|id| one(shared, &shared.site.pages[*id])).collect();
    rendered.extend(story::pages(shared));
    rendered.extend(shared.site.labels.grades.iter().map(|words| sources::page_of(shared, words)));
    rendered.extend(condition::pages(shared));
    rendered.extend(deal::pages(shared));
    rendered.extend(numbers::pages(shared));
    rendered.extend([actors::page(shared), companies::page(shared)]);
    embeds::list_in(shared.site, &mut rendered);
    let embeds = embed::every(shared.site, &rendered);
    let pieces = piece::pages(shared, &mut rendered, &embeds);
    rendered.extend(pieces);
    rendered
}

fn one(shared: &Shared, page: &Page) -> Rendered {
    let context = Context::new(shared, page);
    // Leptos needs an owner for the widgets that are rendered on the way.
    let body = Owner::new().with(|| frame::body(&context, &page.title, main(&context)));
    let path = match page.id.0.as_str() {
        "home" => "index.html".to_owned(),
        "404" => "404.html".to_owned(),
        id => format!("{id}/index.html"),
    };
    finish(context, path, page.title.clone(), page.description.clone(), body)
}

/// The inside of `main`: the first page and the story have an order of their own.
fn main(context: &Context) -> AnyView {
    match context.page.id.0.as_str() {
        "home" => home::main(context),
        story::PAGE => story::whole(context),
        _ => block::main(context),
    }
}

/// Turns a body into HTML: Leptos' marks stay inside widgets, where hydration looks for them, and nowhere else.
fn finish(context: Context, path: String, title: String, description: String, body: AnyView) -> Rendered {
    let mut html = Owner::new().with(|| body.to_html()).replace("<!>", "").replace("<!--<() />-->", "");
    let first = citable::page(&context, &title);
    let card = card::Card::of(&context);
    let Made { widgets, styles, rules: own_rules, at_once: starts_at_once, mut cited } = context.finish();
    cited.insert(0, first);
    for (slot, widget) in &widgets {
        html = html.replace(slot, widget);
    }
    let rules = menu::ribbon_widths(context.site) + &own_rules;
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
        card,
        leads_to,
        script,
        is_copy: false,
    }
}
