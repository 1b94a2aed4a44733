//! The files of the figures: numbers, drawing and picture, `figures/<id>.csv`, `.svg` and `.png`.

use super::{card::Font, command::Failure, raster, style};
use crate::chart::Look;
use crate::data::table::MARK;
use crate::page::{self, Shared, figure::take};
use std::path::Path;

/// A picture has so many pixels for each unit of its drawing: the narrowest is 1376 wide.
pub const SCALE: u8 = 2;

/// Every file of every figure: its path below the site's folder, and its bytes. `kept` holds what was drawn before.
pub fn files(root: &Path, shared: &Shared, kept: &Path) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let family = |font: Font, rest: &str| format!("'{}', {rest}", font.name());
    let look = Look {
        css: style::of_charts(root)?,
        title_font: family(Font::Title, "Georgia, serif"),
        text_font: family(Font::Text, "Georgia, serif"),
        font: family(Font::Label, "system-ui, sans-serif"),
    };
    let map = style::of_map(root)?;
    let map = page::figure::map::still(shared).replacen('>', &format!("><style>{map}</style>"), 1);
    let mut files = vec![(format!("{}/{}", take::FOLDER, page::figure::map::STILL), map.into_bytes())];
    let mut drawn: Vec<(String, String)> = Vec::new();
    for figure in take::every(shared) {
        let path = |ending: &str| format!("{}/{}.{ending}", take::FOLDER, figure.name);
        if let Some(plate) = &figure.plate {
            let svg = plate.svg(&look);
            // What the Latin font lacks is taken from the kanji.
            let missing = Font::Title.missing(&plate.title)
                + &Font::Text.missing(&plate.about)
                + &Font::Kanji.missing(&Font::Label.missing(&words(&svg)));
            if !missing.is_empty() {
                return Err(format!(
                    "The picture of the figure {} needs letters that its fonts do not have: {missing}. Use others, or \
                     make the fonts of src/publish/fonts anew.",
                    figure.name
                ));
            }
            drawn.push((path("png"), svg.clone()));
            files.push((path("svg"), svg.into_bytes()));
        }
        files.push((path("csv"), (MARK.to_owned() + &figure.csv).into_bytes()));
    }
    let pictures = raster::every(&drawn, kept, SCALE, |(_, svg)| Ok(svg.clone()))?;
    files.extend(drawn.into_iter().map(|(path, _)| path).zip(pictures));
    Ok(files)
}

/// All letters of a drawing.
fn words(svg: &str) -> String {
    svg.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text.trim()).collect()
}
