//! Everything that moves, as a closed list: the variant and its props travel in `data-widget`.

pub mod checker;
pub mod element;
mod fetch;
pub mod map;
pub mod quiz;
pub mod sheet;
mod status;
pub mod timeline;
pub mod words;

use crate::model::rules::pack::{Pack, Packed, Unpacking};
use leptos::prelude::*;

/// A widget with its props.
#[derive(Clone, Debug)]
pub enum Widget {
    /// The checker of a case.
    Checker(checker::Props),
    /// The verdict map.
    Map(map::Props),
    /// The guesses before real cases.
    Quiz(quiz::Props),
    /// The filter of the timeline.
    Timeline(timeline::Props),
}

impl Widget {
    /// The widget's view; its first rendering depends on the props alone.
    pub fn view(self) -> AnyView {
        match self {
            Self::Checker(props) => checker::view(props),
            Self::Map(props) => map::view(props),
            Self::Quiz(props) => quiz::view(props),
            Self::Timeline(props) => timeline::view(props).into_any(),
        }
    }
}

impl Pack for Widget {
    fn pack(&self, to: &mut Packed) {
        match self {
            Self::Checker(props) => {
                0usize.pack(to);
                props.pack(to);
            }
            Self::Map(props) => {
                2usize.pack(to);
                props.pack(to);
            }
            Self::Quiz(props) => {
                3usize.pack(to);
                props.pack(to);
            }
            Self::Timeline(props) => {
                1usize.pack(to);
                props.pack(to);
            }
        }
    }

    fn unpack(from: &mut Unpacking) -> Self {
        match usize::unpack(from) {
            0 => Self::Checker(Pack::unpack(from)),
            2 => Self::Map(Pack::unpack(from)),
            3 => Self::Quiz(Pack::unpack(from)),
            _ => Self::Timeline(Pack::unpack(from)),
        }
    }
}
