//! A drawing with the line below it, which says in words what is pointed at, or reached by the arrow keys.
//!
//! Before it is alive: the drawing, and an empty line of the same height.

use super::{Fixed, life};
use crate::web::page;
use leptos::{ev, html, prelude::*, wasm_bindgen::JsCast, web_sys::Element};

/// What such a place of the drawing says.
const SAYS: &str = "data-m";
/// It is the one that is said.
const ON: &str = "data-on";

/// What it is made from: nothing of it changes, so nothing of it travels.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// What the drawing is called, and how to use it.
    pub name: Fixed,
    /// The drawing: SVG, maybe in two widths of which one is shown.
    pub drawing: Fixed,
}

/// The drawing with its line.
#[component]
pub fn Readout(
    /// What it is made from.
    props: Props,
) -> impl IntoView {
    let Props { name, drawing } = props;
    let alive = life::alive();
    let said = RwSignal::new(String::new());
    let hole = NodeRef::<html::Div>::new();
    let marks = move |selector: &str| {
        hole.get_untracked().map_or(Vec::new(), |hole| page::all::<Element>(&hole, &["[", selector, "]"].concat()))
    };
    let say = move |mark: &Element| {
        for other in marks(ON) {
            drop(other.remove_attribute(ON));
        }
        drop(mark.set_attribute(ON, ""));
        said.set(mark.get_attribute(SAYS).unwrap_or_default());
    };
    let point = move |event: &ev::Event| {
        let mark = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(mark) = mark.filter(|mark| mark.has_attribute(SAYS)) {
            say(&mark);
        }
    };
    let press = move |event: ev::KeyboardEvent| {
        let held = event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key();
        let Some(step) = step(&event.key(), held) else { return };
        event.prevent_default();
        // The drawing comes in two widths, of which one is shown.
        let shown: Vec<Element> = marks(SAYS).into_iter().filter(page::is_shown).collect();
        let at = shown.iter().position(|mark| mark.has_attribute(ON));
        if let Some(mark) = next(at, step, shown.len()).and_then(|next| shown.get(next)) {
            say(mark);
        }
    };
    view! {
        <div
            role="group"
            aria-label=name.words()
            tabindex=move || alive.get().then_some("0")
            on:pointerover=move |event| point(&event)
            on:click=move |event| point(&event)
            on:keydown=press
        >
            <div class="drawing" node_ref=hole inner_html=drawing.html()></div>
            <output class="readout" prop:textContent=said></output>
        </div>
    }
}

/// Where a key leads. Keys with others held down are the browser's.
fn step(key: &str, held: bool) -> Option<isize> {
    match key {
        _ if held => None,
        "ArrowRight" => Some(1),
        key => (key == "ArrowLeft").then_some(-1),
    }
}

/// The place after `at` of so many. Behind the last comes the first, and before the first the last.
fn next(at: Option<usize>, step: isize, all: usize) -> Option<usize> {
    let last = all.checked_sub(1)?;
    let next = match at {
        Some(at) => at.checked_add_signed(step).filter(|next| *next <= last),
        None => None,
    };
    Some(next.unwrap_or(if step < 0 { last } else { 0 }))
}

#[cfg(test)]
mod tests {
    use super::{next, step};

    #[test]
    fn plain_arrows_lead_around() {
        assert_eq!((step("ArrowRight", false), step("ArrowLeft", false)), (Some(1), Some(-1)));
        assert_eq!((step("ArrowLeft", true), step("a", false)), (None, None));
        assert_eq!((next(None, 1, 3), next(None, -1, 3)), (Some(0), Some(2)));
        assert_eq!((next(Some(0), 1, 3), next(Some(2), 1, 3), next(Some(0), -1, 3)), (Some(1), Some(0), Some(2)));
        assert_eq!(next(None, 1, 0), None);
    }
}
