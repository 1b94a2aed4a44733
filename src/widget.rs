//! Everything that moves, as a closed list: the variant and its props travel in `data-widget`.

pub mod timeline;
pub mod words;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A widget with its props. Tagged from outside, as serde does by default: that keeps the WASM small.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Widget {
    /// The filter of the timeline.
    Timeline(timeline::Props),
}

impl Widget {
    /// The widget's view; its first rendering depends on the props alone.
    pub fn view(self) -> AnyView {
        match self {
            Self::Timeline(props) => timeline::view(props).into_any(),
        }
    }
}
