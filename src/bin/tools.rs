//! The program of the search and of the form for embeds: Trunk builds it for the browser. Elsewhere it does nothing.

fn main() {
    #[cfg(target_arch = "wasm32")]
    sangensoku::start::start::<sangensoku::component::Tools>();
}
