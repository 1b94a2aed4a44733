//! The clipboard.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Writes text; what is awaited says whether it was let. It asks at once, because some browsers allow it only while a
/// press is being answered.
pub fn write(text: &str) -> impl Future<Output = bool> + use<> {
    let asked = ask(text);
    async move {
        match asked {
            Ok(asked) => JsFuture::from(asked).await.is_ok(),
            Err(_) => false,
        }
    }
}

/// Some browsers have no clipboard where the address is not secure.
fn ask(text: &str) -> Result<Promise, JsValue> {
    let clipboard = Reflect::get(&gloo_utils::window().navigator(), &"clipboard".into())?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into())?.dyn_into()?;
    write.call1(&clipboard, &text.into())?.dyn_into()
}
