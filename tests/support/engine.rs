//! How each engine's driver and browser are started.

use std::path::{Path, PathBuf};

use fantoccini::wd::Capabilities;
use serde_json::json;

use super::console::FIREFOX_WATCH;
use super::process::{Process, TempFolder, find_program, free_port};
use super::webkit;
use super::wire::Wire;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Blink, in Debian's Chromium.
    Chromium,
    /// Gecko, in Debian's Firefox ESR.
    Firefox,
    /// `WebKitGTK`, in its `MiniBrowser`.
    WebKit,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];
}

/// How a browser is opened.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Width of the viewport in CSS pixels.
    pub width_px: u32,
    /// Height of the viewport in CSS pixels.
    pub height_px: u32,
    /// Whether the user prefers a dark colour scheme.
    pub dark: bool,
    /// Whether the user has switched scripts off in the browser's own settings.
    pub scripts_off: bool,
}

/// A started driver with its session. The fields are dropped in this order: the folder last.
pub struct Started {
    /// The session.
    pub wire: Wire,
    /// The driver, whose output includes that of its browser.
    pub driver: Process,
    /// The X server, for the engine that has no headless mode.
    _display: Option<Process>,
    /// Profile, temporary files and logs.
    pub folder: TempFolder,
}

/// Starts `engine` with a fresh profile. A browser that hangs while it starts has said nothing yet of the site, so it
/// gets a second chance; what fails after that fails the test.
pub fn start(engine: Engine, options: Options) -> Started {
    let again = |error| {
        eprintln!("{engine:?} did not start, once more: {error}");
        try_start(engine, options)
    };
    try_start(engine, options).or_else(again).unwrap_or_else(|error| panic!("{engine:?} did not start: {error}"))
}

fn try_start(engine: Engine, options: Options) -> Result<Started, String> {
    let folder = TempFolder::new();
    let own = folder.path();
    let port = free_port();
    let mut display = None;
    let (program, mut capabilities) = match engine {
        Engine::Chromium => chromium(own, options),
        Engine::Firefox => firefox(options),
        Engine::WebKit => webkit::choose(own, options),
    };
    let mut driver = Process::start(&program, &own.join("driver.log"), |command| {
        // Profiles of the drivers' own making are to vanish with the folder.
        command.env("TMPDIR", own).arg(format!("--port={port}"));
        match engine {
            Engine::Chromium => {}
            // The console is read in Firefox's own window; port 0 keeps BiDi's from clashing.
            Engine::Firefox => {
                command.args(["--allow-system-access", "--websocket-port=0"]);
                command.envs([("MOZ_HEADLESS_WIDTH", "1920"), ("MOZ_HEADLESS_HEIGHT", "1200")]);
            }
            Engine::WebKit => display = Some(webkit::prepare(command, own)),
        }
    });
    driver.wait_for_port(port);
    capabilities.insert("timeouts".into(), json!({ "pageLoad": 60000, "script": 60000 }));
    let wire = Wire::connect(port, capabilities).map_err(|error| format!("{error}\n{}", driver.printed()))?;
    if engine == Engine::Firefox {
        wire.privileged(FIREFOX_WATCH, Vec::new());
    }
    Ok(Started { wire, driver, _display: display, folder })
}

/// Chromium's driver and capabilities.
fn chromium(own: &Path, options: Options) -> (PathBuf, Capabilities) {
    let browser = find_program("chromium", "apt-get install chromium");
    let profile = format!("--user-data-dir={}", own.join("profile").display());
    // Root may not use the sandbox. The rest keeps Chromium from calling home.
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        &profile,
    ];
    let mut settings = json!({ "binary": browser, "args": arguments });
    if options.scripts_off {
        settings["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
    }
    let driver = find_program("chromedriver", "apt-get install chromium-driver");
    let mut capabilities = Capabilities::new();
    capabilities.insert("goog:chromeOptions".into(), settings);
    // Without this the log holds errors only.
    capabilities.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL" }));
    (driver, capabilities)
}

/// Firefox's driver and capabilities.
fn firefox(options: Options) -> (PathBuf, Capabilities) {
    let browser = find_program("firefox-esr", "apt-get install firefox-esr");
    let preferences = json!({ "javascript.enabled": !options.scripts_off });
    let settings = json!({ "binary": browser, "args": ["-headless"], "prefs": preferences });
    let driver = find_program("geckodriver", "cargo install geckodriver --locked");
    (driver, Capabilities::from_iter([("moz:firefoxOptions".into(), settings)]))
}
