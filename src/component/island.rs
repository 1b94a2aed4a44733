//! Components on a page: which program brings them to life, and where they are put.

use leptos::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

/// A program for the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bundle {
    /// Drawings that say their values: what pages and frames with a drawing and nothing else need.
    Figures,
    /// Filters of lists, and the quiz; and drawings beside them.
    Lists,
    /// The search, and the form for embeds: pages that need neither of the others.
    Tools,
    /// The checker and the map.
    Cases,
}

impl Bundle {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Figures, Self::Lists, Self::Tools, Self::Cases];

    /// True if it can read out drawings.
    pub fn reads_out(self) -> bool {
        matches!(self, Self::Figures | Self::Lists)
    }

    /// Its name: that of its program in `src/bin`, and of its files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Figures => "figures",
            Self::Lists => "lists",
            Self::Tools => "tools",
            Self::Cases => "cases",
        }
    }
}

/// The components of a program, each with its props. The props stand packed in `data-island`.
pub trait Island: Serialize + DeserializeOwned {
    /// The program.
    const BUNDLE: Bundle;

    /// Puts the component on a stage.
    fn put<S: Stage>(self, stage: S) -> S::Shown;
}

/// Where a component is put: on the page by the native program, or in the browser over what the page shows. A
/// trait and no common type of views, because an erased view would bring its weight into the WASM.
pub trait Stage {
    /// What comes of it.
    type Shown;

    /// Puts a view.
    fn put<V: IntoView + 'static>(self, view: impl FnOnce() -> V + 'static) -> Self::Shown;
}

/// The page: a view becomes HTML.
#[cfg(not(target_arch = "wasm32"))]
pub struct Sheet;

#[cfg(not(target_arch = "wasm32"))]
impl Stage for Sheet {
    type Shown = String;

    fn put<V: IntoView + 'static>(self, view: impl FnOnce() -> V + 'static) -> String {
        Owner::new().with(|| view().to_html())
    }
}
