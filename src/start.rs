//! In the browser: finds the components of a page and takes them over.

use crate::component::{
    Island, Stage, life,
    readout::{self, Readout},
};
use crate::model::packed;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The root of a component on the page.
struct Root(HtmlElement);

impl Stage for Root {
    type Shown = ();

    fn put<V: IntoView + 'static>(self, view: impl FnOnce() -> V + 'static) {
        leptos::mount::hydrate_from(self.0, view).forget();
    }
}

/// Takes over every component of this program; one that cannot be read keeps what the page shows. The root of one that
/// lives carries `data-alive`, of one that cannot `data-still`, as it does when boot.js sees the program fail.
pub fn start<I: Island>() {
    for root in roots("[data-island]") {
        match read::<I>(&root) {
            Some(island) => {
                island.put(Root(root.clone()));
                live(&root);
            }
            None => {
                web_sys::console::error_1(&UNREADABLE.into());
                drop(root.set_attribute("data-still", ""));
            }
        }
    }
}

/// Takes over every drawing that says its values. It has no props: nothing of it changes.
pub fn start_readouts() {
    for root in roots("[data-readout]") {
        Root(root.clone()).put(|| view! { <Readout props=readout::Props::default() /> });
        live(&root);
    }
}

/// What was taken over begins.
fn live(root: &HtmlElement) {
    drop(root.set_attribute("data-alive", ""));
    life::let_begin();
}

const UNREADABLE: &str = "A component cannot be read: build the pages and the WASM together.";

fn read<I: Island>(root: &HtmlElement) -> Option<I> {
    let text = web_sys::window()?.atob(&root.get_attribute("data-island")?).ok()?;
    // Each letter is a byte.
    let bytes: Vec<u8> = text.chars().map(|letter| letter as u8).collect();
    packed::open(&bytes)
}

fn roots(selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = gloo_utils::document().query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}
