//! One browser with one page, driven in blocking calls. A call that fails panics.

use std::fmt::Display;
use std::thread;
use std::time::{Duration, Instant};

use fantoccini::error::CmdError;
use serde_json::Value;

use super::console::Console;
pub use super::engine::{Engine, Options};
use super::engine::{Started, start};
pub use super::page::Key;

/// How long a page may take to come into an awaited state.
const WAIT: Duration = Duration::from_secs(10);

/// An open browser; dropping it ends it. (A `static` is never dropped; then it ends with the
/// test program.)
pub struct Browser {
    pub(super) engine: Engine,
    pub(super) started: Started,
    console: Console,
}

impl Browser {
    /// Starts the browser with a fresh profile.
    pub fn open(engine: Engine, options: Options) -> Self {
        let started = start(engine, options);
        let browser = Self { engine, started, console: Console::default() };
        // The window sheds its bars with its first page.
        browser.goto("about:blank");
        browser.resize(options.width_px, options.height_px);
        browser.dark(options.dark);
        browser
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Opens the page at `url` and waits until it is loaded.
    #[track_caller]
    pub fn goto(&self, url: &str) {
        self.console.forget(self.engine, &self.started);
        let gone = self.started.wire.attempt(|client| async move { client.goto(url).await });
        self.sure(&format!("go to {url}"), gone);
    }

    /// The page's address.
    #[track_caller]
    pub fn url(&self) -> String {
        let url = self.started.wire.attempt(|client| async move { client.current_url().await });
        self.sure("get the address", url).into()
    }

    /// The page's title.
    #[track_caller]
    pub fn title(&self) -> String {
        let title = self.started.wire.attempt(|client| async move { client.title().await });
        self.sure("get the title", title)
    }

    /// Runs the body of a function in the page (also where the page's own scripts are off).
    #[track_caller]
    pub fn script(&self, body: &str, arguments: Vec<Value>) -> Value {
        let result = self.try_script(body, arguments);
        self.sure(body, result)
    }

    /// Waits until a condition written in JavaScript holds, also across a change of pages.
    #[track_caller]
    pub fn wait_until(&self, condition: &str) {
        let start = Instant::now();
        let body = format!("return Boolean({condition})");
        loop {
            // A page that is being replaced may answer with an error.
            let last = self.try_script(&body, vec![]);
            if matches!(last, Ok(Value::Bool(true))) {
                return;
            }
            assert!(
                start.elapsed() < WAIT,
                "{:?} at {}: never `{condition}` ({last:?}); its console:\n{}",
                self.engine,
                self.url(),
                self.console().join("\n"),
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// What the console shows since the page was opened by `goto`: messages, uncaught errors,
    /// violations of policies, failed loads. It may lag behind the page; see `wait_for_console`.
    pub fn console(&self) -> Vec<String> {
        self.console.read(self.engine, &self.started)
    }

    /// Waits until a line of the console contains all `parts`, and returns it.
    #[track_caller]
    pub fn wait_for_console(&self, parts: &[&str]) -> String {
        let start = Instant::now();
        loop {
            let lines = self.console();
            if let Some(line) = lines.iter().find(|line| parts.iter().all(|p| line.contains(p))) {
                return line.clone();
            }
            let waited = start.elapsed();
            assert!(waited < WAIT, "{:?}: no {parts:?} in {lines:#?}", self.engine);
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Runs a script that may fail.
    pub(super) fn try_script(&self, body: &str, arguments: Vec<Value>) -> Result<Value, CmdError> {
        let wire = &self.started.wire;
        wire.attempt(|client| async move { client.execute(body, arguments).await })
    }

    /// The value, or a panic that says which engine failed at what.
    #[track_caller]
    pub(super) fn sure<T, E: Display>(&self, what: &str, result: Result<T, E>) -> T {
        match result {
            Ok(value) => value,
            Err(error) => panic!("{:?} could not {what}: {error}", self.engine),
        }
    }
}
