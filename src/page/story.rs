//! The story in eight pictures: all steps on one page, and each on a page of its own.

pub(super) mod aims;
mod answer;
mod bars;
mod dates;
mod doors;
mod dots;
mod figure;
pub(super) mod ledger;
mod maps;
pub(super) mod outlook;
pub(super) mod reel;
mod rows;
mod seats;
mod ships;
mod sign;
mod step;
mod svg;
pub(super) mod timeline;
mod world;

pub use figure::figure;

use super::context::{Context, Shared};
use super::shell::card::Mark;
use super::text::record::fill;
use super::{
    Rendered, finish,
    shell::{below::short, frame},
    text::prose,
};
use crate::content::evidence::{
    find,
    series::{Flag, Point},
    story::Draw,
};
use crate::content::page::{Block, Page, Part, Span};
use crate::content::values::plain;
use leptos::prelude::*;

/// The page that holds all steps.
pub const PAGE: &str = "story";

/// The inside of `main` of the page of all steps.
pub fn whole(context: &Context) -> AnyView {
    context.style("story");
    let page = context.page;
    let steps: Vec<_> = page.parts.iter().enumerate().map(|(at, part)| step::among(context, at, part)).collect();
    view! {
        <div class="part opening">
            <div class="text">
                <h1>{page.title.clone()}</h1>
                <p class="lede">{prose::prose(context, &page.lede)}</p>
            </div>
        </div>
        {step::row(context, &page.parts, None)}
        {steps}
    }
    .into_any()
}

/// The pages of the steps, below `story/`.
pub fn pages(shared: &Shared) -> Vec<Rendered> {
    let parts = &shared.site.pages[PAGE].parts;
    (0..parts.len()).map(|at| page_of(shared, parts, at)).collect()
}

fn page_of(shared: &Shared, parts: &[Part], at: usize) -> Rendered {
    let (site, part) = (shared.site, &parts[at]);
    // The sources are numbered for this step alone.
    let own = Page { lede: Vec::new(), parts: vec![part.clone()], ..site.pages[PAGE].clone() };
    let number = (at + 1).to_string();
    let context = Context::below(shared, &own, &number);
    context.style("story");
    let title = titled(&site.evidence.story_words.titled, at, parts);
    let body = Owner::new().with(|| {
        let main = view! {
            {step::row(&context, parts, Some(at))}
            {step::alone(&context, at, part)}
            {step::way(&context, parts, at)}
        };
        frame::body(&context, &title, main.into_any())
    });
    let description = short(&said(shared, part));
    let mut page = finish(context, format!("{PAGE}/{number}/index.html"), title, description, body);
    page.card.mark = mark(shared, part);
    page
}

/// The words of a step with its number, its name, and how many there are.
fn titled(template: &str, at: usize, parts: &[Part]) -> String {
    let (number, all) = ((at + 1).to_string(), parts.len().to_string());
    fill(template, &[("n", &number), ("all", &all), ("name", &parts[at].heading)])
}

/// The sentences of a step as plain text.
fn said(shared: &Shared, part: &Part) -> String {
    let prose = part.blocks.iter().filter_map(|block| match block {
        Block::P(prose) => Some(prose),
        _ => None,
    });
    let sentences = prose.flatten().map(|span| match span {
        Span::Plain(text) => plain(shared.site, &text.0),
        Span::Claim(claim) => plain(shared.site, &claim.text.0),
    });
    sentences.collect::<Vec<_>>().join(" ")
}

/// What the card of a step shows large: the number that its picture turns on, where it is one.
fn mark(shared: &Shared, part: &Part) -> Mark {
    let evidence = &shared.site.evidence;
    let (scene, _) = find(&evidence.scenes, |scene| scene.id.0 == part.id.0);
    let id = match &scene.draw {
        Draw::Dots(series) => series,
        Draw::Bars(bars) => &bars.series,
        _ => return Mark::None,
    };
    let (series, words) = find(&evidence.series, |series| series.id.0 == id.0);
    let is_row = matches!(scene.draw, Draw::Bars(_));
    // A card has no room to say that a number is a draft.
    let is_final = |point: &Point| point.y.is_some() && !point.flags.contains(&Flag::Draft);
    let at = match is_row {
        true => series.points.iter().rposition(is_final),
        false => series.points.iter().position(|point| point.accent),
    };
    let Some((at, point, value)) = at.and_then(|at| Some((at, &series.points[at], series.points[at].y?))) else {
        return Mark::None;
    };
    Mark::Number {
        value: series.in_words(words, value),
        place: evidence.place(series, point),
        row: if is_row { series.points[..=at].iter().map(|point| point.y).collect() } else { Vec::new() },
    }
}
