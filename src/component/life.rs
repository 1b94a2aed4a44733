//! When a component may act. Its view is taken over first; only when all of it was found as the page rendered it does
//! anything begin. So a component that fails on the way has changed nothing, fetched nothing and waits for nothing.

use leptos::prelude::*;
use std::cell::RefCell;

type Begin = Box<dyn FnOnce()>;

thread_local! {
    static WAITING: RefCell<Vec<Begin>> = const { RefCell::new(Vec::new()) };
}

/// Calls `act` once the component is alive; in a page that is being made, never. Effects, listeners and fetches belong
/// into it, and so does whatever reads the address, the clock or the page.
pub fn begin(act: impl FnOnce() + 'static) {
    if cfg!(target_arch = "wasm32") {
        let owner = Owner::current();
        let within = move || match owner {
            Some(owner) => owner.with(act),
            None => act(),
        };
        WAITING.with_borrow_mut(|waiting| waiting.push(Box::new(within)));
    }
}

/// True as soon as the component is alive, for controls that are shut before.
pub fn alive() -> ReadSignal<bool> {
    let (alive, set) = signal(false);
    begin(move || set.set(true));
    alive
}

/// Lets everything begin that waits; the start of the program calls this when a component has been taken over.
pub fn let_begin() {
    let waiting = WAITING.with_borrow_mut(std::mem::take);
    waiting.into_iter().for_each(|act| act());
}
