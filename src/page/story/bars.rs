//! A series of sums as bars, and other sums as squares of the same scale: a sum is an area.

use super::figure::{Drawn, Table, add};
use super::svg::{short, svg};
use crate::content::evidence::{
    find,
    series::{Flag, Point, Series, SeriesWords},
    story::{Bars, SceneWords},
};
use crate::content::values::plain;
use crate::page::{context::Context, text::prose};
use leptos::prelude::*;
use std::fmt::Write as _;

/// From bar to bar, the width of a bar, and the height of a trillion yen, in units of the drawing.
const STEP: f64 = 30.0;
const WIDE: f64 = 21.0;
const TRILLION: f64 = 38.0;
/// Billions in a trillion.
const BILLIONS: f64 = 1000.0;
/// The years from label to label.
const LABEL: usize = 5;

/// One bar: a sum, and whether it is final.
struct Bar {
    name: String,
    value: Option<f64>,
    class: &'static str,
    said: String,
}

/// The bars and the squares.
pub fn draw(context: &Context, bars: &Bars, words: &SceneWords) -> Drawn {
    context.style("scene-bars");
    let evidence = &context.site.evidence;
    let frame = &evidence.story_words;
    let (series, own) = find(&evidence.series, |one| one.id.0 == bars.series.0);
    let mut sources = Vec::new();
    series.points.iter().rev().for_each(|point| add(&mut sources, &point.sources));
    let mut all: Vec<Bar> = series.points.iter().map(|point| bar(context, series, own, point)).collect();
    if let Some(id) = &bars.request {
        let (figure, said) = find(&evidence.figures, |figure| figure.id.0 == id.0);
        let next = series.points.last().and_then(|point| point.x.parse::<u32>().ok()).map(|year| year + 1);
        if let (Some(value), Some(year)) = (figure.value, next) {
            let said = format!("{} ({})", said.shown, frame.request);
            all.push(Bar { name: year.to_string(), value: Some(value), class: "request", said });
            add(&mut sources, &figure.sources);
        }
    }
    let highest = all.iter().filter_map(|bar| bar.value).fold(0.0, f64::max) * TRILLION;
    let width = all.len() as f64 * STEP;
    let mut inside = String::new();
    for (at, bar) in all.iter().enumerate() {
        let Some(value) = bar.value else { continue };
        let (x, y, tall) = (at as f64 * STEP + (STEP - WIDE) / 2.0, highest + 4.0 - value * TRILLION, value * TRILLION);
        let _ = write!(
            inside,
            "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{WIDE}\" height=\"{}\"/>",
            bar.class,
            short(x),
            short(y),
            short(tall)
        );
    }
    let _ = write!(inside, "<path class=\"axis\" d=\"M0 {0}H{width}\"/>", short(highest + 4.5));
    let view_box = format!("0 0 {width} {}", short(highest + 6.0));
    let alt = plain(context.site, &words.alt.0);
    // A label stands under the first bar of each five, and reaches to the next.
    let labels = all.iter().step_by(LABEL).map(|bar| view! { <span>{bar.name.clone()}</span> });
    let labels: Vec<_> = labels.collect();
    context.rules(&format!(".years{{grid-template-columns:repeat({},1fr)}}", all.len()));
    let squares: Vec<_> = bars
        .beside
        .iter()
        .zip(&words.lines)
        .enumerate()
        .map(|(at, (of, line))| {
            let (series, own) = find(&evidence.series, |one| one.id.0 == of.series.0);
            let point = series.points.iter().find(|point| point.x == of.x).expect("checked: the point has a value");
            add(&mut sources, &point.sources);
            let value = point.y.unwrap_or_default();
            let side = (value / BILLIONS * TRILLION * WIDE).sqrt() / width * 100.0;
            context.rules(&format!(".sq{at}{{width:{side:.3}cqw}}"));
            let said = series.in_words(own, value);
            let row = vec![plain(context.site, &line.title.0), said.clone()];
            let square = svg("", "0 0 1 1".to_owned(), None, "<rect width=\"1\" height=\"1\"/>".to_owned());
            let class = format!("sq sq{at}");
            let view = view! { <li><i class=class>{square}</i> <span><b>{said}</b> " " {prose::text(context, &line.title.0)}</span></li> };
            (view, row)
        })
        .collect();
    let (squares, beside): (Vec<_>, Vec<_>) = squares.into_iter().unzip();
    let ends = [all.iter().find(|bar| bar.value.is_some()), all.iter().rfind(|bar| bar.class != "request")];
    let ends: Vec<_> = ends
        .into_iter()
        .flatten()
        .map(|bar| view! { <p><b>{bar.said.clone()}</b> " " {bar.name.clone()}</p> })
        .collect();
    let picture = view! {
        <div class="drawn bars">
            <ul>{squares} <li class="small">{frame.same_scale.clone()}</li></ul>
            <div class="ends">{ends}</div>
            {svg("", view_box, Some(alt), inside)}
            <p class="years" aria-hidden="true">{labels}</p>
        </div>
    };
    let rows = all.into_iter().map(|bar| vec![bar.name, bar.said]).chain(beside).collect();
    Drawn { picture: picture.into_any(), table: Some(Table { rows, ..Table::default() }), sources }
}

fn bar(context: &Context, series: &Series, words: &SeriesWords, point: &Point) -> Bar {
    let frame = &context.site.evidence.story_words;
    let is_draft = point.flags.contains(&Flag::Draft);
    let said = point.y.map_or(frame.unknown.clone(), |value| series.in_words(words, value));
    Bar {
        name: context.site.evidence.place(series, point),
        value: point.y,
        class: if is_draft { "draft" } else { "final" },
        said: if is_draft { format!("{said} ({})", frame.draft) } else { said },
    }
}
