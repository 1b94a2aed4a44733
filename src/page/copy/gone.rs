//! The frame that stands where an embed was whose matter has gone elsewhere.

use super::embed::Embed;
use crate::page::shared::Shared;
use crate::page::shell::moved::{Gone, at, said};
use leptos::prelude::*;

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
        bundle: None,
    }
}
