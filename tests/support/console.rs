//! What the engines' consoles say: messages, uncaught errors, violations of policies and
//! failed loads. The wording differs between engines; addresses and the page's own words do not.

use std::cell::{Cell, RefCell};

use serde_json::{Value, json};

use super::engine::{Engine, Started};

/// Set up once in a new Firefox.
pub const FIREFOX_WATCH: &str = include_str!("firefox_watch.js");

/// What has been read of a console since the page was opened.
#[derive(Default)]
pub struct Console {
    /// Chromium hands out each entry once only, so they are kept here.
    kept: RefCell<Vec<String>>,
    /// How many of all entries belong to earlier pages.
    skipped: Cell<usize>,
}

impl Console {
    /// Leaves out all that was said so far.
    pub fn forget(&self, engine: Engine, started: &Started) {
        self.skipped.set(self.all(engine, started).len());
    }

    /// All that was said since the last `forget`.
    pub fn read(&self, engine: Engine, started: &Started) -> Vec<String> {
        self.all(engine, started).split_off(self.skipped.get())
    }

    /// All that was said since the browser was opened.
    fn all(&self, engine: Engine, started: &Started) -> Vec<String> {
        match engine {
            Engine::Chromium => {
                let entries = started.wire.post("se/log", json!({ "type": "browser" }));
                let entries = entries.expect("Chromium hands out its log");
                let mut kept = self.kept.borrow_mut();
                kept.extend(entries.as_array().into_iter().flatten().map(chromium_line));
                kept.clone()
            }
            Engine::Firefox => {
                // The page's process answers this after all that it has said before.
                let round_trip = started.wire.attempt(|client| async move { client.execute("return 0", vec![]).await });
                round_trip.expect("Firefox runs an empty script");
                let entries = started.wire.privileged("return window.harnessConsole", Vec::new());
                let said: Vec<String> = serde_json::from_value(entries).expect("the watch gathers strings");
                // On a busy machine Firefox itself, in no line of a script, asks for a size before the styles are in.
                let early = |line: &String| line.contains(":0 Layout was forced before the page was fully loaded.");
                said.into_iter().filter(|line| !early(line)).collect()
            }
            Engine::WebKit => {
                let printed = started.driver.printed();
                let said = |line: &&str| line.contains("CONSOLE ") || line.starts_with("FAILED LOAD ");
                // A remark on the machine and not on the page: on a busy one seconds go by before the WASM is used.
                let late = |line: &&str| line.contains("was preloaded using link preload but not used within");
                // So does one on what a reader did: the page was left before it had come in.
                let left = |line: &&str| line.contains("Skipping view transition because skipTransition() was called");
                let said = printed.lines().filter(said).filter(|line| !late(line) && !left(line));
                said.map(str::to_owned).collect()
            }
        }
    }
}

/// One entry of Chromium's log as a line like those of the others.
fn chromium_line(entry: &Value) -> String {
    let field = |name: &str| entry[name].as_str().unwrap_or_default();
    format!("{} {} {}", field("level"), field("source"), field("message"))
}
