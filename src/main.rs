//! The keeper's program. What runs in the browser is in `bin/`.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    sangensoku::publish::run(std::env::args().skip(1).collect())
}
