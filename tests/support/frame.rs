//! Looking into a frame: what follows `enter` is asked of the page inside.

use fantoccini::Locator;

use super::browser::Browser;

impl Browser {
    /// Looks into the first frame that `css` selects.
    #[track_caller]
    pub fn enter(&self, css: &str) {
        let wire = &self.started.wire;
        let done = wire.attempt(|client| async move { client.find(Locator::Css(css)).await?.enter_frame().await });
        self.sure(&format!("look into {css}"), done);
    }

    /// Looks at the page around the frame again.
    #[track_caller]
    pub fn leave(&self) {
        let done = self.started.wire.attempt(|client| async move { client.enter_parent_frame().await });
        self.sure("leave a frame", done);
    }

    /// Runs a script before those of every page to come, in frames as well. Chromium only.
    pub fn before_every_page(&self, script: &str) {
        let source = serde_json::json!({ "source": script });
        self.started.wire.devtools("Page.addScriptToEvaluateOnNewDocument", &source);
    }
}
