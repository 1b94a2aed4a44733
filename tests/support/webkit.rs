//! How `WebKitGTK` is started: in its `MiniBrowser`, on an X server of its own, with a shim.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fantoccini::wd::Capabilities;
use serde_json::json;

use super::engine::Options;
use super::process::{Process, find_program};

/// The driver and its capabilities.
pub fn choose(own: &Path, options: Options) -> (PathBuf, Capabilities) {
    let program = find_program("WebKitWebDriver", "apt-get install webkit2gtk-driver");
    let browser = fs::read_dir("/usr/lib")
        .expect("/usr/lib can be read")
        .flatten()
        .map(|entry| entry.path().join("webkit2gtk-4.1/MiniBrowser"))
        .find(|path| path.is_file())
        .expect("MiniBrowser is missing: install it with `apt-get install webkit2gtk-driver`");
    let scripts = format!("--enable-javascript={}", !options.scripts_off);
    let console = "--enable-write-console-messages-to-stdout=true";
    // What is asked of a page while it goes into that cache is never answered, and the driver hangs.
    let cache = "--enable-page-cache=false";
    let arguments = ["--automation", console, cache, &scripts];
    fs::create_dir_all(own.join("data")).expect("a folder can be made in a temporary folder");
    let settings = json!({ "binary": browser, "args": arguments });
    (program, Capabilities::from_iter([("webkitgtk:browserOptions".into(), settings)]))
}

/// Gives the driver's command a screen and the shim; returns the X server of that screen.
pub fn prepare(command: &mut Command, own: &Path) -> Process {
    let shim = own.join("shim.so");
    let source = own.join("shim.c");
    fs::write(&source, include_str!("webkit_shim.c")).expect("the shim can be written");
    let compiler = find_program("cc", "apt-get install gcc libc6-dev");
    let mut cc = Command::new(compiler);
    let status = cc.args(["-shared", "-fPIC", "-w", "-o"]).arg(&shim).arg(&source).status();
    assert!(status.expect("the C compiler starts").success(), "the shim compiles");

    // Xvfb itself: xvfb-run guesses a display number, which races, and hides its own failures.
    let xvfb = find_program("Xvfb", "apt-get install xvfb");
    let mut display = Process::start(&xvfb, &own.join("xvfb.log"), |command| {
        command.args(["-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]);
    });
    let number = display.wait_for("a number for the X display", |xvfb| {
        // Only the newline tells that the number is whole.
        let printed = xvfb.printed();
        printed.split_inclusive('\n').find_map(|line| line.strip_suffix('\n')?.parse::<u32>().ok())
    });
    command.env("DISPLAY", format!(":{number}")).env("GDK_BACKEND", "x11");
    // Bubblewrap cannot make namespaces in most containers. (WEBKIT_DISABLE_COMPOSITING_MODE is
    // not wanted: it makes every screenshot take two seconds or hang.)
    command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    command.env("HARNESS_DATA", own.join("data")).env("HARNESS_DARK", own.join("dark"));
    command.env("LD_PRELOAD", shim);
    display
}
