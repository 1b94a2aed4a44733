//! The components of pages with a list.

use super::{
    builder::{self, Builder},
    filter::{self, Filter},
    island::{Bundle, Island, Stage},
    quiz::{self, Quiz},
    search::{self, Search},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A component with its props.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Lists {
    /// The filter of a list.
    Filter(filter::Props),
    /// The form that makes the code of embeds.
    Builder(builder::Props),
    /// The guesses before real cases.
    Quiz(quiz::Props),
    /// The search.
    Search(search::Props),
}

impl Island for Lists {
    const BUNDLE: Bundle = Bundle::Lists;

    fn put<S: Stage>(self, stage: S) -> S::Shown {
        match self {
            Self::Filter(props) => stage.put(move || view! { <Filter props /> }),
            Self::Builder(props) => stage.put(move || view! { <Builder props /> }),
            Self::Quiz(props) => stage.put(move || view! { <Quiz props /> }),
            Self::Search(props) => stage.put(move || view! { <Search props /> }),
        }
    }
}
