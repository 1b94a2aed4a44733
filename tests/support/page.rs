//! What a page shows, and what its reader does: clicks and keys.

use std::thread;
use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
pub use fantoccini::key::Key;

use super::browser::Browser;

impl Browser {
    /// The rendered text of the first element that `css` selects.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.element(css, "read", |element| async move { element.text().await })
    }

    /// The rendered texts of all elements that `css` selects.
    #[track_caller]
    pub fn texts(&self, css: &str) -> Vec<String> {
        self.each(css, |element| async move { element.text().await })
    }

    /// How many of the elements that `css` selects are displayed.
    #[track_caller]
    pub fn count_visible(&self, css: &str) -> usize {
        let shown = self.each(css, |element| async move { element.is_displayed().await });
        shown.into_iter().filter(|shown| *shown).count()
    }

    /// Clicks the first element that `css` selects, as soon as it can be clicked: while one page gives way to the
    /// next, the picture of the old one lies over it. A page it opens may load only after this.
    #[track_caller]
    pub fn click(&self, css: &str) {
        let start = Instant::now();
        loop {
            let wire = &self.started.wire;
            let done = wire.attempt(|client| async move { client.find(Locator::Css(css)).await?.click().await });
            if done.is_ok() || start.elapsed() > Duration::from_secs(10) {
                return self.sure(&format!("click {css}"), done);
            }
            // WebKit's driver cannot press what lies just below the edge of the window.
            let look = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })";
            drop(self.try_script(look, vec![css.into()]));
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Types `text` into the first element that `css` selects.
    #[track_caller]
    pub fn type_into(&self, css: &str, text: &str) {
        self.element(css, "type into", |element| async move { element.send_keys(text).await });
    }

    /// Presses and releases a key, wherever the focus is.
    #[track_caller]
    pub fn press(&self, key: Key) {
        self.press_with(&[], key);
    }

    /// Presses and releases a key while `held` keys are down, as in Shift and Tab.
    #[track_caller]
    pub fn press_with(&self, held: &[Key], key: Key) {
        let keys = || held.iter().chain([&key]).map(|key| char::from(*key));
        let down = keys().map(|value| KeyAction::Down { value });
        let up = keys().rev().map(|value| KeyAction::Up { value });
        let actions = down.chain(up).fold(KeyActions::new("keyboard".into()), InputSource::then);
        let wire = &self.started.wire;
        let done = wire.attempt(|client| async move { client.perform_actions(actions).await });
        self.sure("press a key", done);
    }

    /// The viewport as a PNG file.
    #[track_caller]
    pub fn screenshot(&self) -> Vec<u8> {
        let png = self.started.wire.attempt(|client| async move { client.screenshot().await });
        self.sure("take a screenshot", png)
    }

    /// Where the focus is: `tag#id`, or `tag "text"` for an element without an id.
    #[track_caller]
    pub fn active_element(&self) -> String {
        let body = "const e = document.activeElement, tag = e.localName;
            const text = e.ariaLabel ?? e.textContent.trim();
            return e.id ? `${tag}#${e.id}` : tag === 'body' ? tag : `${tag} \"${text}\"`";
        let name = self.script(body, vec![]);
        name.as_str().expect("the script returns a string").to_owned()
    }

    /// Does something with the first element that `css` selects.
    #[track_caller]
    fn element<T, F>(&self, css: &str, what: &str, act: impl FnOnce(Element) -> F) -> T
    where
        F: Future<Output = Result<T, CmdError>>,
    {
        let result =
            self.started.wire.attempt(|client| async move { act(client.find(Locator::Css(css)).await?).await });
        self.sure(&format!("{what} {css}"), result)
    }

    /// Asks all elements that `css` selects.
    #[track_caller]
    fn each<T, F>(&self, css: &str, ask: impl Fn(Element) -> F) -> Vec<T>
    where
        F: Future<Output = Result<T, CmdError>>,
    {
        let result = self.started.wire.attempt(|client| async move {
            let mut answers = Vec::new();
            for element in client.find_all(Locator::Css(css)).await? {
                answers.push(ask(element).await?);
            }
            Ok(answers)
        });
        self.sure(css, result)
    }
}
