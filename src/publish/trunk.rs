//! Calls Trunk with the tools that were set up.

use super::{command::Failure, setup::Tools};
use std::{env, net::TcpListener, path::Path, process::Command};

/// Builds the release into `dist/`.
pub fn build(root: &Path, tools: &Tools) -> Result<(), Failure> {
    build_into(root, tools, "dist", None)
}

/// Builds the release into a folder, with `site_url` instead of that of the environment if there is one.
pub fn build_into(root: &Path, tools: &Tools, folder: &str, site_url: Option<&str>) -> Result<(), Failure> {
    let mut trunk = tools.command("trunk");
    trunk.envs(site_url.map(|url| ("SITE_URL", url)));
    trunk.args(["build", "--release", "--dist", folder]).current_dir(root);
    // The same bytes on every machine: no path of this one in the WASM.
    let home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo")));
    let remap =
        format!("--remap-path-prefix={}=cargo --remap-path-prefix={}=.", home.unwrap_or_default(), root.display());
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remap);
    run(trunk, "the build stopped; the last good dist/ is as it was.")
}

/// Serves the site on this machine, built anew at each change.
pub fn serve(root: &Path, tools: &Tools) -> Result<(), Failure> {
    let free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    let port = (8080..8180).find(free).ok_or("The ports 8080 to 8179 are all in use: free one.")?;
    println!("Sangensoku will be at http://127.0.0.1:{port}/ as soon as it is built. Stop it with Ctrl-C.");
    let mut trunk = tools.command("trunk");
    trunk
        .args(["serve", "--dist", "target/serve", "--address", "127.0.0.1", "--port", &port.to_string()])
        .current_dir(root);
    run(trunk, "the preview stopped.")
}

/// Runs a step; its own output goes to the terminal.
pub fn run(mut command: Command, otherwise: &str) -> Result<(), Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("{program}: {otherwise}")),
        Err(error) => Err(format!("{program} cannot be started ({error}): run `cargo site serve` once to set it up.")),
    }
}
