//! The program of pages and frames with drawings alone: Trunk builds it for the browser. Elsewhere it does nothing.

fn main() {
    #[cfg(target_arch = "wasm32")]
    sangensoku::start::start_readouts();
}
