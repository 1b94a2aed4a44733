//! The drawn cards of all pages.

use super::draw;
use crate::content::load::Site;
use crate::page::Rendered;
use crate::publish::{command::Failure, ids::address_of, pack, raster};
use std::{collections::BTreeMap, path::Path};

/// A drawn card.
pub struct Drawn {
    /// Its file below the site's folder: `cards/rules.0123456789abcdef.png`.
    pub path: String,
    /// The picture.
    pub png: Vec<u8>,
}

/// The cards of all pages, by the address of the page. `kept` holds what was drawn before, by its drawing.
pub fn every(site: &Site, pages: &[Rendered], kept: &Path) -> Result<BTreeMap<String, Drawn>, Failure> {
    let wanted: Vec<&Rendered> =
        pages.iter().filter(|page| page.path != "404.html" && page.leads_to.is_none()).collect();
    let pictures = raster::every(&wanted, kept, 1, |page| {
        draw(site, page).map_err(|letters| {
            format!(
                "The card of {} needs letters that its fonts do not have: {letters}. Use others, or make the fonts of \
                 src/publish/fonts anew.",
                page.path
            )
        })
    })?;
    let cards = wanted.iter().zip(pictures).map(|(page, png)| {
        let address = address_of(&page.path);
        let path = format!("cards/{address}.{}.png", &pack::hash(&png)[..16]);
        (address.to_owned(), Drawn { path, png })
    });
    Ok(cards.collect())
}
