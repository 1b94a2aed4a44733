//! Files of the site, fetched when a widget asks for them.

/// Fetches a file and hands over its text; nothing if that fails.
pub fn text(path: &str, then: impl FnOnce(Option<String>) + 'static) {
    #[cfg(target_arch = "wasm32")]
    {
        // No promise: what waits for one weighs more in the WASM than this.
        let Ok(request) = web_sys::XmlHttpRequest::new() else { return then(None) };
        let (answered, then) = (request.clone(), std::cell::Cell::new(Some(then)));
        let answer = move |_: &web_sys::Event| {
            let is_there = answered.status().is_ok_and(|status| status == 200);
            if let Some(then) = then.take() {
                then(answered.response_text().ok().flatten().filter(|_| is_there));
            }
        };
        super::listen_at(&request, "loadend", Box::new(answer));
        drop(request.open("GET", path).and_then(|()| request.send()));
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (path, then);
}
