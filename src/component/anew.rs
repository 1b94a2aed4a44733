//! Places of the page that are filled anew.

use super::{fixed::Fixed, life};
use leptos::{
    either::Either,
    html,
    mount::{UnmountHandle, mount_to_renderer},
    prelude::*,
};

/// A place that shows what the page holds until `made` gives something, and then that. What is made takes the place of
/// what stood there, and is not written into it: a translator may have put text nodes of its own there, and the answer
/// to one question would go on under the next. So no view of such a place is ever taken over or changed, and the program
/// need not know how.
#[component]
pub fn Anew<M, V>(
    /// What the page holds: HTML that the page has made.
    page: Fixed,
    /// What is to be seen; nothing as long as that of the page, or what was made last, is right.
    made: M,
) -> impl IntoView
where
    M: Fn() -> Option<V> + 'static,
    V: IntoView + 'static,
{
    let place = NodeRef::<html::Div>::new();
    life::begin(move || {
        Effect::new(move |before: Option<Option<UnmountHandle<V::State>>>| {
            let (Some(view), Some(place)) = (made(), place.get_untracked()) else { return before.flatten() };
            drop(before);
            place.set_text_content(None);
            Some(untrack(|| mount_to_renderer(&place, move || view)))
        });
    });
    view! { <div class="now" node_ref=place inner_html=page.html()></div> }
}

/// Words that the page holds, until `now` says others.
#[component]
pub fn Reworded(
    /// The words of the page.
    page: Fixed,
    /// Those of now.
    now: Memo<Option<String>>,
) -> impl IntoView {
    let is_other = Memo::new(move |_| now.with(Option::is_some));
    move || match is_other.get() {
        false => Either::Left(view! { <span inner_html=page.inside()></span> }),
        true => Either::Right(view! { <span prop:textContent=move || now.get().unwrap_or_default()></span> }),
    }
}
