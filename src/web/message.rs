//! What frames tell.

use js_sys::{Object, Reflect};
use web_sys::{HtmlIFrameElement, MessageEvent};

/// The height that a frame of this site has told, if the message is from it and of that kind.
pub fn height(event: &MessageEvent, frame: &HtmlIFrameElement) -> Option<u32> {
    let (from, window) = (event.source()?, frame.content_window()?);
    let get = |name: &str| Reflect::get(&event.data(), &name.into()).ok();
    let is_ours = Object::is(&from, &window) && event.data().is_object();
    let is_height = is_ours && get("type")?.as_string()? == "sangensoku:height";
    let height = get("height").and_then(|height| height.as_f64()).filter(|_| is_height)?;
    (height.fract() == 0.0 && (1.0..=60_000.0).contains(&height)).then_some(height as u32)
}
