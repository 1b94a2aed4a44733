//! What those hear who do not see the page.

use leptos::prelude::*;
use std::time::Duration;

/// How long after the last change it is said.
const AFTER: Duration = Duration::from_millis(500);

/// The words for a line that is read out: those of `words`, once they have stopped changing, and only if they are not
/// those that were said last. What the page says from the start is not repeated. To be called as life begins.
pub fn spoken(words: Memo<String>, said: RwSignal<String>) {
    let mut heard = words.get_untracked();
    let mut say = debounce(AFTER, move |words: String| {
        if heard != words {
            heard.clone_from(&words);
            said.set(words);
        }
    });
    Effect::new(move |was_there: Option<()>| {
        let words = words.get();
        if was_there.is_some() {
            say(words);
        }
    });
}
