//! The program of the pages with a list: Trunk builds it for the browser. Elsewhere it does nothing.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        sangensoku::start::start::<sangensoku::component::Lists>();
        sangensoku::start::start_readouts();
    }
}
