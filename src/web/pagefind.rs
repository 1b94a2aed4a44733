//! Pagefind by its own JavaScript API. It is fetched at the first question, from this site's own folder.

use crate::model::found::Page;
use js_sys::{Array, Function, Promise, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static MODULE: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// The number of pages that hold the words, and the first of them, best first.
pub async fn search(words: &str, most: usize) -> Result<(usize, Vec<Page>), JsValue> {
    let found = JsFuture::from(call(&module().await?, "search", &[words.into()])?).await?;
    let results = Array::from(&get(&found, "results"));
    // All at once: each is a file of the index.
    let first: Vec<Promise> =
        results.iter().take(most).map(|result| call(&result, "data", &[])).collect::<Result<_, _>>()?;
    let mut pages = Vec::new();
    for page in first {
        pages.push(read(&JsFuture::from(page).await?));
    }
    Ok((results.length() as usize, pages))
}

/// The module, once. WASM imports nothing by itself, so boot.js lends its own `import` on its tag.
async fn module() -> Result<JsValue, JsValue> {
    if let Some(module) = MODULE.with_borrow(Clone::clone) {
        return Ok(module);
    }
    let boot = gloo_utils::document().query_selector("script[data-js]")?.ok_or(JsValue::UNDEFINED)?;
    let module = JsFuture::from(call(&boot, "load", &["search/pagefind.js".into()])?).await?;
    let options = js_sys::Object::new();
    Reflect::set(&options, &"baseUrl".into(), &"/".into())?;
    JsFuture::from(call(&module, "options", &[options.into()])?).await?;
    MODULE.set(Some(module.clone()));
    Ok(module)
}

fn call(of: &JsValue, name: &str, arguments: &[JsValue]) -> Result<Promise, JsValue> {
    let function: Function = get(of, name).dyn_into()?;
    function.apply(of, &arguments.iter().collect())?.dyn_into()
}

fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn number(of: &JsValue, name: &str) -> f64 {
    get(of, name).as_f64().unwrap_or_default()
}

fn text(of: &JsValue, name: &str) -> String {
    get(of, name).as_string().unwrap_or_default()
}

/// A page as the index gives it.
fn read(page: &JsValue) -> Page {
    let place = |of: &JsValue| number(of, "location") as usize;
    Page {
        path: text(page, "raw_url").trim_start_matches('/').to_owned(),
        title: text(&get(page, "meta"), "title"),
        words: text(page, "content").split_whitespace().map(str::to_owned).collect(),
        matches: Array::from(&get(page, "locations"))
            .iter()
            .filter_map(|at| at.as_f64())
            .map(|at| at as usize)
            .collect(),
        best: Array::from(&get(page, "weighted_locations"))
            .iter()
            .map(|at| (place(&at), number(&at, "balanced_score")))
            .collect(),
        anchors: Array::from(&get(page, "anchors"))
            .iter()
            .filter(|anchor| text(anchor, "element") != "main")
            .map(|anchor| (place(&anchor), text(&anchor, "id")))
            .collect(),
    }
}
