//! The components of pages with a list.

use super::{
    filter::{self, Filter},
    island::{Bundle, Island, Stage},
    quiz::{self, Quiz},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A component with its props.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "one at a time is made, put and gone")]
pub enum Lists {
    /// The filter of a list.
    Filter(filter::Props),
    /// The guesses before real cases.
    Quiz(quiz::Props),
}

impl Island for Lists {
    const BUNDLE: Bundle = Bundle::Lists;

    fn put<S: Stage>(self, stage: S) -> S::Shown {
        match self {
            Self::Filter(props) => stage.put(move || view! { <Filter props /> }),
            Self::Quiz(props) => stage.put(move || view! { <Quiz props /> }),
        }
    }
}
