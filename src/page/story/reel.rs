//! The way into the story: its steps by their names, each with a small picture of the kind that it draws.

use crate::content::evidence::{find, story::Draw};
use crate::page::{context::Context, story, text::prose};
use leptos::prelude::*;
use std::fmt::Write;

/// The steps in order.
pub fn reel(context: &Context) -> AnyView {
    context.style("reel");
    let (site, page) = (context.site, &context.site.pages[story::PAGE]);
    let steps = page.parts.iter().enumerate().map(|(at, part)| {
        let (scene, _) = find(&site.evidence.scenes, |scene| scene.id.0 == part.id.0);
        let href = format!("{}{}/", context.href(story::PAGE), at + 1);
        let picture = format!("<svg viewBox=\"0 0 120 72\" aria-hidden=\"true\">{}</svg>", thumb(&scene.draw));
        view! {
            <li>
                <a href=href><span inner_html=picture></span> <i>{at + 1}</i> " " <b>{prose::text(context, &part.heading)}</b></a>
            </li>
        }
    });
    let steps: Vec<_> = steps.collect();
    let whole = site.evidence.story_words.whole.clone();
    view! {
        <ol class="reel">{steps}</ol>
        <p class="small"><a href=context.href(story::PAGE)>{whole}</a></p>
    }
    .into_any()
}

/// A picture in the small. It shows the kind of a drawing and no numbers.
fn thumb(draw: &Draw) -> String {
    match draw {
        Draw::Dots(_) => dots("soft", 14, 8, 14.0) + &dots("blue", 2, 5, 98.0),
        Draw::Maps(_) => [34.0, 68.0].map(|x| door("soft", x, 18.0, 20.0, 36.0)).concat(),
        Draw::Doors(_) => {
            let steps = (0..5).flat_map(|row| (0..6).map(move |column| (row, column)));
            steps
                .map(|(row, column)| {
                    let class = if column > row { "blue" } else { "shut" };
                    door(class, 18.0 + 14.5 * f64::from(column), 10.0 + 11.0 * f64::from(row), 11.0, 8.0)
                })
                .collect()
        }
        Draw::Bars(_) => {
            let bars = |class, from: u32, to: u32, rise: f64| -> String {
                let bar = |at: u32| {
                    let height = 24.0 + rise * f64::from(at - from);
                    door(class, 14.0 + 6.0 * f64::from(at), 60.0 - height, 4.0, height)
                };
                (from..to).map(bar).collect()
            };
            bars("soft", 0, 12, 0.0) + &bars("red", 12, 16, 6.0)
        }
        Draw::Ships(_) => {
            [("ink", 16.0), ("line", 40.0)].map(|(class, y)| ship(class, 22.0, y) + &ship(class, 64.0, y)).concat()
        }
        Draw::Seats(_) => (0..4)
            .map(|at| {
                let x = 27.0 + 22.0 * f64::from(at);
                ring("none", x, 24.0, 8.0) + &ring("blue-ring", x, 50.0, 8.0) + &ring("blue", x, 50.0, 3.0)
            })
            .collect(),
        Draw::Rows(_) => {
            "<path class=\"red-line\" d=\"M22 44V36H78\"/>".to_owned() + &ring("none red-ring", 91.0, 36.0, 13.0)
        }
        Draw::Dates(_) => {
            let dates = [(30.0, 8.0), (54.0, 5.0), (74.0, 5.0), (96.0, 5.0)];
            let dates: String = dates.map(|(x, r)| ring("due", x, 36.0, r)).concat();
            "<path class=\"line\" d=\"M14 36H108\"/>".to_owned() + &dates
        }
    }
}

fn dots(class: &str, columns: u32, rows: u32, left: f64) -> String {
    let mut path = String::new();
    for (row, column) in (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column))) {
        let _ = write!(path, "M{} {}h0", left + 6.0 * f64::from(column), 14.0 + 6.0 * f64::from(row));
    }
    format!("<path class=\"dots {class}\" d=\"{path}\"/>")
}

fn door(class: &str, x: f64, y: f64, width: f64, height: f64) -> String {
    format!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>")
}

fn ring(class: &str, x: f64, y: f64, r: f64) -> String {
    format!("<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>")
}

/// A ship from the side.
fn ship(class: &str, x: f64, y: f64) -> String {
    format!("<path class=\"{class}\" d=\"M{x} {y}m0 9 4 6h26l6-6h-8v-4h-4v-5h-3v5h-8v4z\"/>")
}
