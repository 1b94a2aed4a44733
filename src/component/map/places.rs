//! What the map shows, as a list.

use crate::model::answer::{atlas, phrases::Phrases};
use crate::model::rules::{case::Case, verdict::Verdict};
use leptos::{either::Either, prelude::*};

/// A verdict with its places.
pub struct Group {
    mark: String,
    name: String,
    places: Vec<Place>,
}

/// A place; a link to its case where it has one.
struct Place {
    name: String,
    /// The link, and the id of the place.
    case: Option<(String, String)>,
}

/// The places of each verdict; links to their cases where `up`, the way to the site's folder, is given.
pub fn groups(phrases: &Phrases, case: &Case, verdicts: &[Option<Verdict>], up: Option<&str>) -> Vec<Group> {
    let place = |at: usize| Place {
        name: phrases.place_name(at).to_owned(),
        case: up.map(|up| (phrases.case_link(case, at, up), phrases.place_id(at))),
    };
    let group = |(verdict, places): (Verdict, Vec<usize>)| Group {
        mark: atlas::mark(Some(verdict)),
        name: phrases.verdict(verdict).short.clone(),
        places: places.into_iter().map(place).collect(),
    };
    atlas::groups(phrases, verdicts).into_iter().map(group).collect()
}

/// The places of each verdict.
#[component]
pub fn Places(
    /// The verdicts with their places.
    groups: Vec<Group>,
) -> impl IntoView {
    let place = |(at, place): (usize, Place)| {
        let name = match place.case {
            Some((href, id)) => Either::Left(view! { <a href=href data-m=id>{place.name}</a> }),
            None => Either::Right(place.name),
        };
        view! { {if at > 0 { ", " } else { "" }} {name} }
    };
    let group = move |group: Group| {
        let places = group.places.into_iter().enumerate().map(place).collect_view();
        view! { <p class=group.mark><b>{group.name}</b> " " {places}</p> }
    };
    view! { <div class="now">{groups.into_iter().map(group).collect_view()}</div> }
}
