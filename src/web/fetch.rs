//! Files of the site.

use super::address;
use crate::model::packed;
use gloo_net::http::Request;
use serde::de::DeserializeOwned;

/// Fetches packed tables from a file below the site's folder; none if they do not come or are of another build.
pub async fn packed<T: DeserializeOwned>(file: &str) -> Option<T> {
    let answer = Request::get(&[&*address::up(), file].concat()).send().await.ok()?;
    if !answer.ok() {
        return None;
    }
    packed::open(&answer.binary().await.ok()?)
}
