//! The map of the world as the browser draws it.

use serde::{Deserialize, Serialize};

/// Shapes and markers; lengths are units of the map.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct World {
    /// The width of the map.
    pub width: u32,
    /// The height of the map.
    pub height: u32,
    /// Place and SVG path. A place as addresses write it, or `-` for land that is no destination.
    pub shapes: Vec<(String, String)>,
    /// Places too small for a shape.
    pub markers: Vec<Marker>,
}

/// A point that stands for a small place.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Marker {
    /// The place.
    pub id: String,
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// It has room to be touched.
    pub major: bool,
}
