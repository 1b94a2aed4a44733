//! Whole pages as HTML. [`render`] makes every page of a [`Site`]; the head and the files are `publish`'s.

mod block;
pub mod collected;
mod context;
pub mod copy;
pub mod evidence;
pub mod figure;
mod home;
mod list;
mod opening;
pub mod rules;
mod scene;
mod shared;
pub mod shell;
mod story;
mod supply;
pub mod text;
mod trade;

pub use shared::Shared;
pub use shell::finished::Rendered;

use crate::content::page::{PAGES, Page, STORY};
use context::Context;
use copy::{embed, embeds, piece};
use evidence::sources;
use leptos::prelude::*;
use rules::{actors, condition};
use shell::{finished::finish, frame};
use trade::{companies, deal, numbers};

/// Every page of the site.
pub fn render(shared: &Shared) -> Vec<Rendered> {
    let mut rendered: Vec<Rendered> = PAGES.iter().map(|id| one(shared, &shared.site.pages[*id])).collect();
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
        STORY => story::whole(context),
        _ => block::main(context),
    }
}
