//! From drawings to small PNG files: the same bytes on every machine.

use super::{card::Font, command::Failure, pack};
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

/// The pictures of things, in their order: `draw` makes the SVG of one, which is drawn `scale` times its size. `kept`
/// is the folder of what was drawn before, by its drawing.
pub fn every<T: Sync>(
    things: &[T],
    kept: &Path,
    scale: u8,
    draw: impl Fn(&T) -> Result<String, Failure> + Sync,
) -> Result<Vec<Vec<u8>>, Failure> {
    fs::create_dir_all(kept).map_err(|error| cannot(kept, error))?;
    let mut options = usvg::Options::default();
    Font::ALL.iter().for_each(|font| options.fontdb_mut().load_font_data(font.bytes().to_vec()));
    let next = AtomicUsize::new(0);
    let done = Mutex::new((BTreeMap::new(), Vec::new(), Vec::new()));
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(thing) = things.get(index) else { return };
            let made = draw(thing).and_then(|svg| one(&svg, kept, scale, &options));
            let mut done = done.lock().expect("no thread has panicked");
            match made {
                Ok((png, used)) => {
                    done.0.insert(index, png);
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
    let (pictures, used, mut failures) = done.into_inner().expect("no thread has panicked");
    pack::forget(kept, &used);
    failures.sort();
    if failures.is_empty() { Ok(pictures.into_values().collect()) } else { Err(failures.join("\n")) }
}

fn cannot(path: &Path, error: std::io::Error) -> Failure {
    format!("{} cannot be written ({error}): check its rights and the disk.", path.display())
}

fn one(svg: &str, kept: &Path, scale: u8, options: &usvg::Options) -> Result<(Vec<u8>, PathBuf), Failure> {
    let known = kept.join(format!("{}.png", pack::hash(svg.as_bytes())));
    if let Ok(png) = fs::read(&known) {
        return Ok((png, known));
    }
    let png = png(svg, scale, options)?;
    fs::write(&known, &png).map_err(|error| cannot(&known, error))?;
    Ok((png, known))
}

fn png(svg: &str, scale: u8, options: &usvg::Options) -> Result<Vec<u8>, Failure> {
    let wrong =
        |error: &dyn std::fmt::Display| format!("A picture cannot be drawn ({error}): see src/publish/raster.rs.");
    let tree = usvg::Tree::from_str(svg, options).map_err(|error| wrong(&error))?;
    let scale = f32::from(scale);
    let [width, height] = [tree.size().width(), tree.size().height()].map(|side| (side * scale).round() as u32);
    let mut sheet = tiny_skia::Pixmap::new(width, height).ok_or_else(|| wrong(&"no room"))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut sheet.as_mut());
    let pixels: Vec<[u8; 3]> = sheet.data().chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let (palette, indexes) = with_palette(&pixels);
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
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
