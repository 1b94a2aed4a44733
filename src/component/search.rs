//! The search: a field, and the pages that hold its words, with the words around each match. Pagefind knows them; it is
//! fetched at the first letter.
//!
//! Before it is alive: the field shut, the reason in the place of the results, and below it the list of all pages.

mod entry;

use super::{Fixed, life, spoken::spoken};
use crate::model::{
    answer::clauses::fill,
    found::{self, Entry},
    query,
};
use crate::web::{address, page, pagefind, text};
use entry::Found;
use leptos::{ev, html, prelude::*, task::spawn_local, web_sys::HtmlElement};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// So many of the pages are shown.
const MOST: usize = 20;
/// How long after the last letter the index is asked.
const ASKED_AFTER: Duration = Duration::from_millis(200);
/// The key of the words in the address, and the most of them.
const KEY: &str = "q";
const MOST_WORDS: usize = 80;

/// What the search is made from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Props {
    /// What is said while it works.
    pub words: Words,
    /// The kinds of pages by the folder that they stand in; the last is that of sections.
    pub kinds: Vec<(String, String)>,
    /// What stands on it and never changes.
    pub labels: Labels,
}

/// What is said while the search works. `{n}` and `{first}` stand for numbers of pages.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    /// One page.
    pub one: String,
    /// Some pages.
    pub hits: String,
    /// More pages than are shown.
    pub first: String,
    /// None.
    pub none: String,
    /// The index cannot be fetched.
    pub off: String,
}

/// What stands on the search and never changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    /// The name of the field.
    pub label: Fixed,
    /// Examples for it.
    pub hint: Fixed,
    /// The button.
    pub button: Fixed,
    /// In the place of the results until it is alive.
    pub off: Fixed,
}

/// The field with its results.
#[component]
pub fn Search(
    /// What it is made from.
    props: Props,
) -> impl IntoView {
    let Props { words, kinds, labels } = props;
    let (alive, words, kinds) = (life::alive(), StoredValue::new(words), StoredValue::new(kinds));
    let typed = RwSignal::new(String::new());
    // What was found, with the number of the question, so that an answer never stands under another question.
    let found = RwSignal::new((0_usize, Vec::<Entry>::new()));
    let result = RwSignal::new(String::new());
    let said = RwSignal::new(String::new());
    let asked = StoredValue::new(0_usize);
    let (field, list) = (NodeRef::<html::Input>::new(), NodeRef::<html::Ol>::new());

    let ask = move |then: Option<f64>| {
        asked.update_value(|asked| *asked += 1);
        let (turn, question) = (asked.get_value(), text::joined(typed.get_untracked().trim()));
        let own = query::join((!question.is_empty()).then(|| (KEY, typed.get_untracked().trim().to_owned())));
        address::replace(|key| key == KEY, &own);
        if question.is_empty() {
            found.set((turn, Vec::new()));
            result.set(String::new());
            return;
        }
        spawn_local(async move {
            let answer = pagefind::search(&found::asked(&question), MOST).await;
            if turn != asked.get_value() {
                return;
            }
            let (all, pages) = match answer {
                Ok(answer) => answer,
                Err(_) => {
                    found.set((turn, Vec::new()));
                    return result.set(words.with_value(|words| words.off.clone()));
                }
            };
            let values = [("n", &*all.to_string()), ("first", &*MOST.to_string())];
            result.set(words.with_value(|words| {
                let said = match all {
                    0 => &words.none,
                    1 => &words.one,
                    all if all > MOST => &words.first,
                    _ => &words.hits,
                };
                fill(said, &values)
            }));
            found.set((turn, pages.iter().map(|page| page.entry()).collect()));
            if let Some(place) = then {
                // The results are there a moment later.
                set_timeout(move || page::scroll_to(place), Duration::ZERO);
            }
        });
    };
    let read = move || {
        let pairs = query::pairs(&address::query());
        let words = pairs.into_iter().find(|(key, _)| key == KEY).map(|(_, words)| words).unwrap_or_default();
        typed.set(words.chars().take(MOST_WORDS).collect());
    };
    let soon = StoredValue::new_local(None);
    life::begin(move || {
        soon.set_value(Some(debounce(ASKED_AFTER, move |()| ask(None))));
        read();
        // Whoever comes back finds the results where they were.
        let back = (!page::is_new_here()).then(page::kept_place).flatten();
        if back.is_none()
            && let Some(field) = field.get_untracked()
        {
            page::focus_quietly(&field);
        }
        if !typed.with_untracked(String::is_empty) {
            ask(back);
        }
        spoken(Memo::new(move |_| result.get()), said);
        let left = window_event_listener(ev::pagehide, |_| page::keep_place());
        let travelled = window_event_listener(ev::popstate, move |_| {
            read();
            ask(None);
        });
        on_cleanup(move || {
            left.remove();
            travelled.remove();
        });
    });
    let type_in = move |words: String| {
        typed.set(words);
        soon.update_value(|soon| {
            if let Some(soon) = soon {
                soon(());
            }
        });
    };
    // From the field through the results and back.
    let press = move |event: ev::KeyboardEvent| {
        let held = event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key();
        let Some(press) = Press::of(&event.key(), held, page::is_composing(&event)) else { return };
        let Some(field) = field.get_untracked() else { return };
        let links = list.get_untracked().map(|list| page::all::<HtmlElement>(&list, "a[href]")).unwrap_or_default();
        match press {
            Press::Field => page::focus(Some(&field)),
            Press::Step(step) => {
                event.prevent_default();
                let at = links.iter().position(page::has_focus).map_or(0, |at| at as isize + 1);
                match at + step {
                    0 => page::focus(Some(&field)),
                    next => page::focus(usize::try_from(next - 1).ok().and_then(|next| links.get(next))),
                }
            }
        }
    };
    let kind = move |folder: &str| {
        kinds.with_value(|kinds| {
            let known = kinds.iter().find(|(known, _)| known == folder).or(kinds.last());
            known.map(|(_, kind)| kind.clone()).unwrap_or_default()
        })
    };
    let entries = move || found.with(|(turn, found)| (0..found.len()).map(|at| (*turn, at)).collect::<Vec<_>>());
    let entry = move |(_, at): (usize, usize)| {
        let entry = found.with_untracked(|(_, found)| found.get(at).cloned());
        entry.map(|entry| view! { <Found kind=kind(&entry.folder) entry /> })
    };
    view! {
        <form
            id="s-box"
            class="search"
            role="search"
            action="./"
            method="get"
            on:keydown=press
            on:submit=move |event| {
                event.prevent_default();
                ask(None);
            }
        >
            <label for="s-q" inner_html=labels.label.inside()></label>
            <input
                type="search"
                id="s-q"
                name="q"
                maxlength=MOST_WORDS.to_string()
                autocomplete="off"
                placeholder=labels.hint.words()
                disabled=move || !alive.get()
                node_ref=field
                prop:value=typed
                on:input:target=move |event| {
                    // Half a word of an input method is none.
                    if !page::is_composing(&event) {
                        type_in(event.target().value());
                    }
                }
                on:compositionend:target=move |event| type_in(event.target().value())
            />
            <button type="submit" disabled=move || !alive.get() inner_html=labels.button.inside()></button>
            <div class="state">
                <p class="hits">
                    <output id="s-hits" aria-live="off" prop:textContent=result></output>
                </p>
                <p class="off small" inner_html=labels.off.inside()></p>
            </div>
            <p class="hush" role="status" prop:textContent=said></p>
            <ol id="s-found" node_ref=list>
                <For each=entries key=|entry| *entry children=entry />
            </ol>
        </form>
    }
}

/// What a key means here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Press {
    Step(isize),
    Field,
}

impl Press {
    /// Keys with others held down are the browser's, and so is every key while an input method is at work.
    fn of(key: &str, held: bool, composing: bool) -> Option<Self> {
        match key {
            _ if held || composing => None,
            "ArrowDown" => Some(Self::Step(1)),
            "ArrowUp" => Some(Self::Step(-1)),
            key => (key == "Escape").then_some(Self::Field),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Press;

    #[test]
    fn only_plain_arrows_are_ours() {
        assert_eq!(Press::of("ArrowDown", false, false), Some(Press::Step(1)));
        assert_eq!(Press::of("ArrowDown", true, false), None);
        assert_eq!(Press::of("ArrowDown", false, true), None);
        assert_eq!(Press::of("/", false, false), None);
    }
}
