//! Packed files of the site.

use crate::model::pack::{Pack, Packed};
use crate::web::{json, load};

/// Fetches a packed file and hands over what it holds; nothing if it cannot be fetched or is of another version.
pub fn packed<T: Pack>(path: &str, then: impl FnOnce(Option<T>) + 'static) {
    load::text(path, move |text| {
        let lists = text.and_then(|text| json::lists(&text));
        then(lists.and_then(|(numbers, words)| Packed { numbers, words }.open()));
    });
}
