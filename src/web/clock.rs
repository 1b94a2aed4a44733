//! Time that passes while a reader looks. Nothing that is rendered depends on it.

/// Calls `then` after so many milliseconds.
pub fn after(wait_ms: i32, then: impl FnOnce() + 'static) {
    #[cfg(target_arch = "wasm32")]
    {
        let callback = wasm_bindgen::closure::Closure::once_into_js(then);
        let callback = wasm_bindgen::JsCast::unchecked_ref::<js_sys::Function>(&callback);
        drop(gloo_utils::window().set_timeout_with_callback_and_timeout_and_arguments_0(callback, wait_ms));
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (wait_ms, then);
}
