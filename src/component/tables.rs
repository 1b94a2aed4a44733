//! Tables that a component fetches once it is alive: the rules with their words, the map of the world.

use crate::web::{fetch, page};
use leptos::{html, prelude::*, task::spawn_local};
use serde::de::DeserializeOwned;

/// Tables that are not there before they have been fetched.
pub struct Tables<T: 'static> {
    tables: StoredValue<Option<T>>,
    are_there: RwSignal<bool>,
}

impl<T: 'static> Clone for Tables<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: 'static> Copy for Tables<T> {}

impl<T: DeserializeOwned + Send + Sync + 'static> Tables<T> {
    /// None yet.
    pub fn new() -> Self {
        Self { tables: StoredValue::new(None), are_there: RwSignal::new(false) }
    }

    /// Fetches them from a file below the site's folder, and then calls `then`. Where they do not come, or are those of
    /// another build, the component stays as it is, and its reason with it.
    pub fn fetch(self, file: String, root: NodeRef<html::Div>, then: impl FnOnce() + 'static) {
        let owner = Owner::current();
        spawn_local(async move {
            match (fetch::packed(&file).await, owner) {
                (Some(tables), Some(owner)) => {
                    self.tables.set_value(Some(tables));
                    owner.with(then);
                    self.are_there.set(true);
                }
                _ => page::stay_still(root.get_untracked().as_deref()),
            }
        });
    }

    /// True once they are there.
    pub fn are_there(self) -> bool {
        self.are_there.get()
    }

    /// Asks them; none before they are there. Whatever asks in a view or an effect is run anew once they are.
    pub fn with<R>(self, ask: impl FnOnce(&T) -> R) -> Option<R> {
        self.are_there.track();
        self.now(ask)
    }

    /// The same in answer to an event.
    pub fn now<R>(self, ask: impl FnOnce(&T) -> R) -> Option<R> {
        self.tables.with_value(|tables| tables.as_ref().map(ask))
    }
}
