//! The components of pages that are a tool: the search, and the form for embeds.

use super::{
    builder::{self, Builder},
    island::{Bundle, Island, Stage},
    search::{self, Search},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A component with its props.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "one at a time is made, put and gone")]
pub enum Tools {
    /// The form that makes the code of embeds.
    Builder(builder::Props),
    /// The search.
    Search(search::Props),
}

impl Island for Tools {
    const BUNDLE: Bundle = Bundle::Tools;

    fn put<S: Stage>(self, stage: S) -> S::Shown {
        match self {
            Self::Builder(props) => stage.put(move || view! { <Builder props /> }),
            Self::Search(props) => stage.put(move || view! { <Search props /> }),
        }
    }
}
