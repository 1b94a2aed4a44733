//! Two programs under one name: in the browser it brings the widgets to life, on a desk it keeps the site.

#[cfg(target_arch = "wasm32")]
fn main() {
    sangensoku::start::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    sangensoku::publish::run(std::env::args().skip(1).collect())
}
