//! The components of pages that ask the rules.

use super::{
    checker::{self, Checker},
    glance::{self, Glance},
    island::{Bundle, Island, Stage},
    map::{self, Map},
    signers::{self, WhoSigns},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A component with its props.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "one at a time is made, put and gone")]
pub enum Cases {
    /// The checker.
    Checker(checker::Props),
    /// The question in a sentence.
    Glance(glance::Props),
    /// Who has a say.
    WhoSigns(signers::Props),
    /// The verdict map.
    Map(map::Props),
}

impl Island for Cases {
    const BUNDLE: Bundle = Bundle::Cases;

    fn put<S: Stage>(self, stage: S) -> S::Shown {
        match self {
            Self::Checker(props) => stage.put(move || view! { <Checker props /> }),
            Self::Glance(props) => stage.put(move || view! { <Glance props /> }),
            Self::WhoSigns(props) => stage.put(move || view! { <WhoSigns props /> }),
            Self::Map(props) => stage.put(move || view! { <Map props /> }),
        }
    }
}
