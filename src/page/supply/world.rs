//! The map of the world as the browser fetches it.

use crate::content::world::{self, WorldFile};
use crate::model::world::{Marker, World};

/// The world as the verdict map takes it.
pub fn world(file: &WorldFile) -> World {
    let marker =
        |marker: &world::Marker| Marker { id: marker.id.clone(), x: marker.x, y: marker.y, major: marker.major };
    World {
        width: file.width,
        height: file.height,
        shapes: file.shapes.iter().map(|shape| (shape.id.clone(), shape.path.clone())).collect(),
        markers: file.markers.iter().map(marker).collect(),
    }
}

/// The land under the marks as a picture of its own, which is fetched when it comes near. Its colour fits both papers.
pub fn land(world: &WorldFile) -> String {
    let paths: String = world.shapes.iter().map(|shape| shape.path.as_str()).collect();
    let (width, height) = (world.width, world.height);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\">\
         <path fill=\"#8c8677\" fill-opacity=\".32\" d=\"{paths}\"/></svg>\n"
    )
}
