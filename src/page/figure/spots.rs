//! Where the deals are: a mark on the map for each state, with the number of its deals. The same links stand in a row
//! for narrow screens, where marks would be too small to touch.

use crate::content::world::WorldFile;
use crate::page::{context::Context, trade::deals::places};
use crate::widget::listing::id;
use leptos::prelude::*;

/// The id of the drawing.
pub const ID: &str = "spots";

/// The least distance between two marks, and their radius, in units of the map.
const GAP: f64 = 27.0;
const RADIUS: f64 = 12.5;

/// The id of the fold with the deals of a partner. Its sheet opens it where a link leads to it.
pub fn deals_of(partner: &str) -> String {
    format!("deals-{partner}")
}

struct Spot {
    id: String,
    name: String,
    count: usize,
    /// From the left and from the top.
    at: [f64; 2],
}

/// The map with its marks.
pub fn map(context: &Context) -> AnyView {
    context.style("spots");
    let (world, spots) = (&context.site.world, spots(context));
    let marks: Vec<_> = spots
        .iter()
        .map(|spot| {
            let [x, y] = spot.at.map(|at| at.round());
            view! {
                <a href=format!("#{}", deals_of(&spot.id)) id=id::spot(&spot.id)>
                    <title>{format!("{}: {}", spot.name, spot.count)}</title>
                    <circle cx=x cy=y r=RADIUS />
                    <text x=x y=y + 4.5 id=id::count(&spot.id)>
                        {spot.count}
                    </text>
                </a>
            }
        })
        .collect();
    let links: Vec<_> = spots
        .iter()
        .map(|spot| {
            view! { <li><a href=format!("#{}", deals_of(&spot.id))>{spot.name.clone()}</a> " " <small>{spot.count}</small></li> }
        })
        .collect();
    let land = format!("{}{}", context.up, context.shared.land_file.0);
    let label = context.site.evidence.deal_labels.words.spots.clone();
    let (width, height) = (world.width, world.height);
    view! {
        <div id=ID>
            <div class="spots">
                <img src=land alt="" width=width height=height loading="lazy" />
                <svg viewBox=format!("0 0 {width} {height}") role="group" aria-label=label>
                    {marks}
                </svg>
            </div>
            <ul class="chips">
                {links}
            </ul>
        </div>
    }
    .into_any()
}

/// The states with deals, by name; marks that would touch each other are moved apart.
fn spots(context: &Context) -> Vec<Spot> {
    let (evidence, plan) = (&context.site.evidence, &context.site.world.plan);
    let count = |id: &str| evidence.deals.iter().filter(|(deal, _)| places(deal).any(|place| place == id)).count();
    let mut spots: Vec<Spot> = evidence
        .countries
        .iter()
        .map(|(country, words)| {
            let (x, y) = plan.place(country.lon, country.lat);
            Spot { id: country.id.0.clone(), name: words.name.clone(), count: count(&country.id.0), at: [x, y] }
        })
        .filter(|spot| spot.count > 0)
        .collect();
    spots.sort_by(|a, b| a.name.cmp(&b.name));
    for _ in 0..200 {
        for a in 0..spots.len() {
            for b in 0..a {
                push_apart(&mut spots, a, b);
            }
        }
    }
    spots
}

/// Moves two marks that are too near each other half of what is missing, each its way.
fn push_apart(spots: &mut [Spot], a: usize, b: usize) {
    let between = [spots[a].at[0] - spots[b].at[0], spots[a].at[1] - spots[b].at[1]];
    let distance = between[0].hypot(between[1]).max(0.1);
    let missing = (GAP - distance) / 2.0;
    if missing > 0.0 {
        for (axis, between) in between.into_iter().enumerate() {
            let step = between / distance * missing;
            spots[a].at[axis] += step;
            spots[b].at[axis] -= step;
        }
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
