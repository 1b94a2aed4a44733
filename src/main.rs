//! The keeper's program. What runs in the browser are `bin/lists.rs` and `bin/cases.rs`.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    sangensoku::publish::run(std::env::args().skip(1).collect())
}
