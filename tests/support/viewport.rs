//! The size of the viewport and the colour scheme that the user prefers.

use std::fs;

use serde_json::json;

use super::browser::Browser;
use super::engine::Engine;

impl Browser {
    /// Gives the viewport (not the window) this size in CSS pixels.
    #[track_caller]
    pub fn resize(&self, width_px: u32, height_px: u32) {
        let wire = &self.started.wire;
        match self.engine {
            Engine::Chromium => {
                let size = json!({
                    "width": width_px, "height": height_px,
                    "deviceScaleFactor": 1, "mobile": false,
                });
                wire.devtools("Emulation.setDeviceMetricsOverride", &size);
            }
            // These windows take any size once their bars do not hold them open: see
            // firefox_watch.js and webkit_shim.c. What the window adds to the viewport (Firefox's
            // bars) is known from its present state.
            Engine::Firefox | Engine::WebKit => {
                let script = "return [outerWidth - innerWidth, outerHeight - innerHeight]";
                let frame = self.script(script, vec![]);
                let part = |index: usize| {
                    let size = frame[index].as_u64().expect("a window is not inside its page");
                    u32::try_from(size).expect("a frame has a size in the thousands at most")
                };
                let (width, height) = (width_px + part(0), height_px + part(1));
                wire.attempt(|client| async move { client.set_window_size(width, height).await })
                    .expect("the window takes the size");
            }
        }
        self.wait_until(&format!("innerWidth === {width_px} && innerHeight === {height_px}"));
    }

    /// Makes the user prefer a dark colour scheme, or a light one.
    #[track_caller]
    pub fn dark(&self, dark: bool) {
        let wire = &self.started.wire;
        match self.engine {
            Engine::Chromium => {
                let value = if dark { "dark" } else { "light" };
                let feature = json!({ "name": "prefers-color-scheme", "value": value });
                wire.devtools("Emulation.setEmulatedMedia", &json!({ "features": [feature] }));
            }
            Engine::Firefox => {
                let set = "Services.prefs.setIntPref(\
                           'layout.css.prefers-color-scheme.content-override', arguments[0])";
                // 0 is dark and 1 is light.
                wire.privileged(set, vec![json!(u8::from(!dark))]);
            }
            Engine::WebKit => {
                let sign = self.started.folder.path().join("dark");
                if dark {
                    fs::write(sign, "").expect("a file can be made in a temporary folder");
                } else {
                    // It is not there if it was light before.
                    let _ = fs::remove_file(sign);
                }
            }
        }
        self.wait_until(&format!("matchMedia('(prefers-color-scheme: dark)').matches === {dark}"));
    }
}
