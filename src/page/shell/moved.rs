//! What stands at an address whose matter has gone elsewhere: a page for a page, a line for a place on a page.

use super::frame;
use crate::page::{
    Rendered,
    context::{Context, Shared},
    copy::embed::Embed,
    finish,
};
use leptos::prelude::*;

/// Where the matter of an old address is now.
pub struct Gone<'a> {
    /// The old address.
    pub from: &'a str,
    /// The addresses that hold its matter, each with the title of its page.
    pub to: Vec<(&'a str, &'a str)>,
    /// What there is to say of it.
    pub note: Option<&'a str>,
}

/// The page at the address of a page that is gone.
pub fn page(shared: &Shared, gone: &Gone) -> Rendered {
    let context = at(shared, gone.from);
    let words = &shared.site.labels.moved;
    let title = match gone.to.first() {
        Some((_, title)) => words.title.replace("{title}", title).replace("{from}", gone.from),
        None => words.gone.replace("{from}", gone.from),
    };
    let body = Owner::new().with(|| {
        let main = view! {
            <div class="part opening">
                <div class="text">
                    <h1>{title.clone()}</h1>
                    {said(&context, gone)}
                </div>
            </div>
        };
        frame::body(&context, &title, main.into_any())
    });
    let about = words.about.replace("{from}", gone.from);
    finish(context, format!("{}/index.html", gone.from), title, about, body)
}

/// What a frame shows at the address of an embed whose matter has no single successor.
pub fn embed(shared: &Shared, gone: &Gone) -> Embed {
    let context = at(shared, "home");
    let title = shared.site.labels.moved.gone.replace("{from}", gone.from);
    let matter = Owner::new().with(|| {
        view! { <div class="part"><div class="text"><h1 data-heading="">{title.clone()}</h1> {said(&context, gone)}</div></div> }.to_html()
    });
    Embed {
        id: gone.from.to_owned(),
        title: title.clone(),
        of: title.clone(),
        page: String::new(),
        place: None,
        description: title,
        read: context.page.read,
        matter: matter.replace("<!>", ""),
        styles: Vec::new(),
        rules: String::new(),
    }
}

/// The line on the page `page` for a place of it that is gone; it carries the old id.
pub fn place(shared: &Shared, page: &str, id: &str, gone: &Gone) -> String {
    let context = at(shared, page);
    let id = id.to_owned();
    Owner::new().with(|| view! { <div class="small" id=id>{said(&context, gone)}</div> }.to_html()).replace("<!>", "")
}

/// A page of no menu, at the depth of `address`.
fn at<'a>(shared: &'a Shared, address: &str) -> Context<'a> {
    const UP: [&str; 5] = ["", "../", "../../", "../../../", "../../../../"];
    let depth = if address == "home" { 0 } else { address.split('/').count() };
    Context::lost(shared, UP[depth.min(UP.len() - 1)])
}

fn said(context: &Context, gone: &Gone) -> AnyView {
    let words = &context.site.labels.moved;
    let lead = match gone.to.len() {
        0 => None,
        1 => Some(words.now.clone()),
        _ => Some(words.several.clone()),
    };
    let note = gone.note.map(|note| view! { <p>{note.to_owned()}</p> });
    let links = gone.to.iter().map(|(address, title)| {
        view! { <li><a href=context.href(address)>{title.to_string()}</a></li> }
    });
    let links: Vec<_> = links.collect();
    let list = lead.map(|lead| view! { <p>{lead}</p> <ul>{links}</ul> });
    view! { {list} {note} }.into_any()
}
