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
    /// How degrees become units.
    pub plan: Plan,
    /// The land of each place.
    pub shapes: Vec<Shape>,
    /// Places too small to be seen or touched as a shape.
    pub markers: Vec<Marker>,
    /// Destinations that are not on the map.
    pub without_land: Vec<WithoutLand>,
}

/// The projection: Equal Earth, Savric, Patterson and Jenny, 2018.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The straight meridian, degrees east.
    pub centre: f64,
    /// The meridian at which the map begins and ends, degrees east.
    pub cut: f64,
    /// Units of the map for one unit of the projection.
    pub scale: f64,
    /// Where the straight meridian stands, from the left.
    pub left: f64,
    /// Where the equator stands, from the top.
    pub top: f64,
}

impl Plan {
    /// Where a place lies on the map, from the left and from the top; degrees east and north.
    pub fn place(&self, lon: f64, lat: f64) -> (f64, f64) {
        const POLYNOMIAL: [f64; 4] = [1.340264, -0.081106, 0.000893, 0.003796];
        let lon = lon - 360.0 * ((lon - self.cut) / 360.0).floor() - self.centre;
        let root = 3.0_f64.sqrt();
        let angle = (root / 2.0 * lat.to_radians().sin()).asin();
        let square = angle * angle;
        let sixth = square * square * square;
        let [a, b, c, d] = POLYNOMIAL;
        let slope = a + 3.0 * b * square + sixth * (7.0 * c + 9.0 * d * square);
        let x = 2.0 * root / 3.0 * lon.to_radians() * angle.cos() / slope;
        let y = angle * (a + b * square + sixth * (c + d * square));
        (self.left + x * self.scale, self.top - y * self.scale)
    }
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

#[cfg(test)]
mod tests {
    use super::Plan;

    #[test]
    fn degrees_land_where_the_map_was_drawn() {
        let plan = Plan { centre: 135.0, cut: -30.0, scale: 188.8777, left: 453.84, top: 254.53 };
        let near = |(x, y): (f64, f64), to: (f64, f64)| (x - to.0).abs() < 1.0 && (y - to.1).abs() < 1.0;
        // Places that the map's own program put there: the Maldives, Cape Verde, South Georgia.
        for (lon, lat, to) in
            [(73.5, 4.18, (279.0, 239.0)), (-23.6, 15.05, (11.0, 197.0)), (-36.6, -54.4, (879.0, 445.0))]
        {
            assert!(near(plan.place(lon, lat), to), "{:?} is not {to:?}", plan.place(lon, lat));
        }
    }
}
