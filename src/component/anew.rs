//! Places of the page that are filled anew.

use super::fixed::Fixed;
use leptos::{
    either::{Either, EitherOf3},
    prelude::*,
};

/// A place that shows what the page holds until `made` gives something, and then that. What is made takes the place of
/// what stood there, node by node, and is not written into it: a translator may have put text nodes of its own there,
/// and the answer to one question would go on under the next.
#[component]
pub fn Anew<M, V>(
    /// What the page holds: HTML that the page has made.
    page: Fixed,
    /// What is to be seen. Once it has given something it always does.
    made: M,
) -> impl IntoView
where
    M: Fn() -> Option<V> + Send + 'static,
    V: IntoView + 'static,
{
    let turn = StoredValue::new(false);
    move || {
        turn.update_value(|turn| *turn = !*turn);
        match made() {
            None => EitherOf3::A(view! { <div class="now" inner_html=page.clone().html()></div> }),
            Some(view) if turn.get_value() => EitherOf3::B(view),
            Some(view) => EitherOf3::C(view),
        }
    }
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
