//! Everything that moves, as a closed list: the variant and its props travel packed in `data-widget`.

pub mod checker;
pub mod element;
mod fetch;
pub mod map;
pub mod sheet;
mod status;
pub mod words;

use crate::model::pack::{Pack, Packed, Unpacking};
use leptos::prelude::*;

/// One line for each widget: its number in `data-widget` and the module that holds its props and its view.
macro_rules! widgets {
    ($($(#[$doc:meta])* $number:literal $widget:ident $module:ident;)+) => {
        /// A widget with its props.
        #[derive(Clone, Debug)]
        pub enum Widget {
            $($(#[$doc])* $widget($module::Props),)+
        }

        impl Widget {
            /// The widget's view; its first rendering depends on the props alone.
            pub fn view(self) -> AnyView {
                match self {
                    $(Self::$widget(props) => $module::view(props),)+
                }
            }
        }

        impl Pack for Widget {
            fn pack(&self, to: &mut Packed) {
                match self {
                    $(Self::$widget(props) => {
                        $number.pack(to);
                        props.pack(to);
                    })+
                }
            }

            fn unpack(from: &mut Unpacking) -> Self {
                match u32::unpack(from) {
                    $($number => Self::$widget(Pack::unpack(from)),)+
                    _ => {
                        from.refuse();
                        Self::Map(Pack::unpack(from))
                    }
                }
            }
        }
    };
}

widgets! {
    /// The checker of a case.
    0u32 Checker checker;
    /// The verdict map.
    2u32 Map map;
}
