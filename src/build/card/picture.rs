//! From the drawing of a card to a small PNG: the same bytes on every machine.

use super::{HEIGHT, WIDTH, draw, letters::Font};
use crate::build::{command::Failure, ids::address_of, pack};
use crate::content::load::Site;
use crate::page::Rendered;
use resvg::{tiny_skia, usvg};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// A drawn card.
pub struct Drawn {
    /// Its file below the site's folder: `cards/rules.0123456789abcdef.png`.
    pub path: String,
    /// The picture.
    pub png: Vec<u8>,
}

/// The cards of all pages, by the address of the page. `kept` holds what was drawn before, by its drawing.
pub fn every(site: &Site, pages: &[Rendered], kept: &Path) -> Result<BTreeMap<String, Drawn>, Failure> {
    fs::create_dir_all(kept).map_err(|error| cannot(kept, error))?;
    let wanted: Vec<&Rendered> =
        pages.iter().filter(|page| page.path != "404.html" && page.leads_to.is_none()).collect();
    let mut options = usvg::Options::default();
    Font::ALL.iter().for_each(|font| options.fontdb_mut().load_font_data(font.bytes().to_vec()));
    let next = AtomicUsize::new(0);
    let done = Mutex::new((BTreeMap::new(), Vec::new(), Vec::new()));
    let work = || {
        while let Some(page) = wanted.get(next.fetch_add(1, Ordering::Relaxed)) {
            let made = one(site, page, kept, &options);
            let mut done = done.lock().expect("no thread has panicked");
            match made {
                Ok((drawn, used)) => {
                    done.0.insert(address_of(&page.path).to_owned(), drawn);
                    done.1.push(used);
                }
                Err(failure) => done.2.push(failure),
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let (cards, used, mut failures) = done.into_inner().expect("no thread has panicked");
    pack::forget(kept, &used);
    failures.sort();
    if failures.is_empty() { Ok(cards) } else { Err(failures.join("\n")) }
}

fn cannot(path: &Path, error: std::io::Error) -> Failure {
    format!("{} cannot be written ({error}): check its rights and the disk.", path.display())
}

fn one(site: &Site, page: &Rendered, kept: &Path, options: &usvg::Options) -> Result<(Drawn, PathBuf), Failure> {
    let svg = draw(site, page).map_err(|letters| {
        format!(
            "The card of {} needs letters that its fonts do not have: {letters}. Use others, or make the fonts of \
             src/build/fonts anew.",
            page.path
        )
    })?;
    let known = kept.join(format!("{}.png", pack::hash(svg.as_bytes())));
    let png = match fs::read(&known) {
        Ok(png) => png,
        Err(_) => {
            let png = png(&svg, options)?;
            fs::write(&known, &png).map_err(|error| cannot(&known, error))?;
            png
        }
    };
    let path = format!("cards/{}.{}.png", address_of(&page.path), &pack::hash(&png)[..16]);
    Ok((Drawn { path, png }, known))
}

fn png(svg: &str, options: &usvg::Options) -> Result<Vec<u8>, Failure> {
    let wrong = |error: &dyn std::fmt::Display| format!("A card cannot be drawn ({error}): see src/build/card.rs.");
    let tree = usvg::Tree::from_str(svg, options).map_err(|error| wrong(&error))?;
    let mut sheet = tiny_skia::Pixmap::new(WIDTH, HEIGHT).ok_or_else(|| wrong(&"no room"))?;
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut sheet.as_mut());
    let pixels: Vec<[u8; 3]> = sheet.data().chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let (palette, indexes) = with_palette(&pixels);
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, WIDTH, HEIGHT);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().map_err(|error| wrong(&error))?;
    writer.write_image_data(&indexes).map_err(|error| wrong(&error))?;
    writer.finish().map_err(|error| wrong(&error))?;
    Ok(out)
}

/// At most 256 colours: those that are alike become the most frequent of them, so flat areas keep theirs exactly.
fn with_palette(pixels: &[[u8; 3]]) -> (Vec<[u8; 3]>, Vec<u8>) {
    let mut counts: BTreeMap<[u8; 3], usize> = BTreeMap::new();
    pixels.iter().for_each(|pixel| *counts.entry(*pixel).or_default() += 1);
    let mut shift = 3;
    loop {
        let class = |pixel: &[u8; 3]| pixel.map(|part| part >> shift);
        let mut best: BTreeMap<[u8; 3], ([u8; 3], usize)> = BTreeMap::new();
        for (pixel, count) in &counts {
            let known = best.entry(class(pixel)).or_insert((*pixel, *count));
            if *count > known.1 {
                *known = (*pixel, *count);
            }
        }
        if best.len() <= 256 {
            let palette: Vec<[u8; 3]> = best.values().map(|(pixel, _)| *pixel).collect();
            let index: BTreeMap<[u8; 3], u8> = best.keys().zip(0..=u8::MAX).map(|(class, at)| (*class, at)).collect();
            let indexes = pixels.iter().map(|pixel| index[&class(pixel)]).collect();
            return (palette, indexes);
        }
        shift += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::with_palette;

    #[test]
    fn a_palette_keeps_flat_colours_and_has_no_more_than_a_byte_can_name() {
        let many = (0..=255u8).flat_map(|red| (0..=255u8).map(move |green| [red, green, 7]));
        let pixels: Vec<[u8; 3]> = many.chain(std::iter::repeat_n([251, 249, 244], 1000)).collect();
        let (palette, indexes) = with_palette(&pixels);
        assert!(palette.len() <= 256 && indexes.len() == pixels.len());
        assert_eq!(palette[usize::from(*indexes.last().expect("there are pixels"))], [251, 249, 244]);
    }
}
