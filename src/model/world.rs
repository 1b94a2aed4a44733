//! The map of the world as the browser draws it.

use crate::model::pack::pack_struct;

/// Shapes and markers; lengths are units of the map.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
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

pack_struct!(World { width, height, shapes, markers });
pack_struct!(Marker { id, x, y, major });
