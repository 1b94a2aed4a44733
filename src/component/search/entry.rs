//! An entry of the list of results.

use crate::model::found::{Entry, Piece};
use crate::web::address;
use leptos::{either::Either, prelude::*};

/// A page that was found, and the places of a long one.
#[component]
pub(super) fn Found(
    /// What was found.
    entry: Entry,
    /// The kind of the page.
    kind: String,
) -> impl IntoView {
    let href = address::full(&["../", &entry.path].concat());
    let place = |(id, excerpt): (String, Vec<Piece>)| {
        let href = [&*href, "#", &id].concat();
        view! { <li><a href=href>{words(excerpt)}</a></li> }
    };
    let places: Vec<_> = entry.places.into_iter().map(place).collect();
    view! {
        <li>
            <b><a href=href.clone()>{entry.title}</a></b>
            " "
            <small>{kind}</small>
            <p>{words(entry.excerpt)}</p>
            {(!places.is_empty()).then(|| view! { <ul>{places}</ul> })}
        </li>
    }
}

/// Words with those that match marked. No HTML is made of text.
fn words(pieces: Vec<Piece>) -> impl IntoView + use<> {
    let piece = |piece: Piece| match piece.is_match {
        true => Either::Left(view! { <mark>{piece.text}</mark> }),
        false => Either::Right(piece.text),
    };
    view! { <span>{pieces.into_iter().map(piece).collect_view()}</span> }
}
