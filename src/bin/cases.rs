//! The program of the pages that ask the rules: Trunk builds it for the browser. Elsewhere it does nothing.

fn main() {
    #[cfg(target_arch = "wasm32")]
    sangensoku::start::start::<sangensoku::component::Cases>();
}
