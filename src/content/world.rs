//! The shapes of the world's map, made once from Natural Earth by `tests/world/make.mjs`.

use schemars::JsonSchema;
use serde::Deserialize;

/// `world.json`: lengths are units of the map, which is `width` units wide.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WorldFile {
    /// Where the shapes come from, and what their borders do not say.
    pub about: String,
    /// The width of the map.
    pub width: u32,
    /// The height of the map.
    pub height: u32,
    /// The land of each place.
    pub shapes: Vec<Shape>,
    /// Places too small to be seen or touched as a shape.
    pub markers: Vec<Marker>,
    /// Destinations that are not on the map.
    pub without_land: Vec<WithoutLand>,
}

/// The land of a place.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    /// The place as addresses write it; `-` for land that is no destination.
    pub id: String,
    /// An SVG path.
    pub path: String,
}

/// A point that stands for a small place.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Marker {
    /// The place as addresses write it.
    pub id: String,
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// It matters in the records, and has room to be touched.
    #[serde(default)]
    pub major: bool,
    /// Where the place lies, if its marker stands aside.
    pub of: Option<[u32; 2]>,
}

/// A destination that is not on the map.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WithoutLand {
    /// The destination as addresses write it.
    pub id: String,
    /// Why.
    pub why: String,
}
