//! What a page or a file packed for a widget, read with the browser's own JSON: a reader of ours would weigh more in
//! the WASM than all of the rules.

/// Reads `[[numbers],[words]]`; nothing if it is anything else.
pub fn lists(text: &str) -> Option<(Vec<u32>, Vec<String>)> {
    #[cfg(target_arch = "wasm32")]
    {
        use js_sys::Array;
        use wasm_bindgen::JsCast;
        let both: Array = js_sys::JSON::parse(text).ok()?.dyn_into().ok()?;
        let numbers: Array = both.get(0).dyn_into().ok()?;
        let words: Array = both.get(1).dyn_into().ok()?;
        Some((
            // Numbers are 32 bits wide, and as such exact in a float.
            numbers.iter().map(|number| number.as_f64().unwrap_or_default() as u32).collect(),
            words.iter().map(|word| word.as_string().unwrap_or_default()).collect(),
        ))
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = text;
        None
    }
}
