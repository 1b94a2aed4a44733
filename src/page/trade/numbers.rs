//! Every series of numbers on a page of its own, and the page that leads to all of them and holds the single figures.

use crate::content::evidence::figures::{AsOfKind, Figure, FigureWords};
use crate::content::evidence::series::{Flag, Point, Series, SeriesWords, XKind};
use crate::content::evidence::shape::label;
use crate::content::record::Confidence;
use crate::page::text::record::{fill, reported, sources};
use crate::page::{
    Rendered,
    context::{Context, Shared},
    figure::{chart, picture, take},
    shell::{
        below::{self, Below, Matter},
        card::Mark,
    },
    text::prose,
};
use leptos::prelude::*;

/// The folder of the page of all numbers below `industry/`.
const FIGURES: &str = "figures";

/// The link to every number.
pub fn numbers(context: &Context) -> AnyView {
    let words = &context.site.evidence.number_labels.words;
    view! { <p><a href=context.href(&format!("industry/{FIGURES}"))>{words.figures.clone()}</a></p> }.into_any()
}

/// Links to the page of every series.
fn index(context: &Context) -> AnyView {
    let links = context.site.evidence.series.iter().map(|(series, words)| {
        view! { <li><a href=context.href(&format!("industry/{}", series.id.0))>{words.title.clone()}</a></li> }
    });
    let links: Vec<_> = links.collect();
    view! { <ul class="numbers-index">{links}</ul> }.into_any()
}

/// The pages below `industry/`.
pub fn pages(shared: &Shared) -> Vec<Rendered> {
    let series = shared.site.evidence.series.iter().map(|(series, words)| page_of(shared, series, words));
    series.chain([figures(shared)]).collect()
}

fn page_of(shared: &Shared, series: &Series, words: &SeriesWords) -> Rendered {
    let labels = &shared.site.evidence.number_labels.words;
    let about = fill(&labels.series_about, &[("title", &words.title), ("axis", &words.axis)]);
    let description = below::short(&about);
    let below = Below { page: "industry", folder: &series.id.0, title: &words.title, description };
    let mut page = below::page(shared, below, |context| Matter {
        lede: view! { {prose::text(context, &words.says.0)} {reported(context, series.confidence)} }.into_any(),
        opening: view! {
            {picture::of(context, series, words)}
            {take::Files::of_series(context, series, words).links(context)}
        }
        .into_any(),
        parts: below::part("numbers", true, chart::numbers(context, series, words)),
    });
    page.card.mark = newest(shared, series, words);
    page
}

/// The last sure number of a series in time, or the one that the eye is to find first.
fn newest(shared: &Shared, series: &Series, words: &SeriesWords) -> Mark {
    let in_time = series.x_kind != XKind::Category;
    // A card has no room to say that a number is a draft or in doubt.
    let doubts = [Flag::Draft, Flag::Request, Flag::Inferred, Flag::Disputed, Flag::DateUncertain];
    let is_sure = |point: &Point| {
        let confidence = point.confidence.unwrap_or(series.confidence);
        confidence != Confidence::Low && !point.flags.iter().any(|flag| doubts.contains(flag))
    };
    let mut sure = series.points.iter().enumerate().filter(|(_, point)| point.y.is_some() && is_sure(point));
    let found = if in_time { sure.next_back() } else { sure.find(|(_, point)| point.accent) };
    let Some((at, point, value)) = found.and_then(|(at, point)| Some((at, point, point.y?))) else {
        return Mark::None;
    };
    Mark::Number {
        value: series.in_words(words, value),
        place: shared.site.evidence.place(series, point),
        row: if in_time { series.points[..=at].iter().map(|point| point.y).collect() } else { Vec::new() },
    }
}

fn figures(shared: &Shared) -> Rendered {
    let evidence = &shared.site.evidence;
    let words = &evidence.number_labels.words;
    let description = words.figures_about.clone();
    let below = Below { page: "industry", folder: FIGURES, title: &words.figures, description };
    below::page(shared, below, |context| {
        context.style("records");
        context.style("numbers");
        let facts = evidence.figures.iter().filter(|(figure, _)| figure.part_of.is_none());
        let entries: Vec<_> = facts.map(|(figure, words)| fact(context, figure, words)).collect();
        let all = view! { <h2>{words.all_series.clone()}</h2> {index(context)} }.into_any();
        let single = view! { <h2>{words.single.clone()}</h2> <ul class="records figures">{entries}</ul> }.into_any();
        Matter {
            lede: words.figures_about.clone().into_any(),
            opening: ().into_any(),
            parts: vec![below::part("series", true, all), below::part("single", false, single)].into_any(),
        }
    })
}

/// A fact with its parts: the numbers, what they say, as of when, and what would mislead.
fn fact(context: &Context, figure: &Figure, words: &FigureWords) -> AnyView {
    let site = context.site;
    let frame = &site.evidence.number_labels.words;
    let statement = words.statement.as_ref().map(|text| prose::text(context, &text.0));
    let caveat = words.caveat.as_ref().map(|text| view! { {prose::text(context, &text.0)} " " });
    let date = figure.as_of.map(|date| match figure.as_of_kind {
        Some(AsOfKind::FiscalYear) => fill(&frame.fiscal, &[("n", &date.to_string())]),
        Some(AsOfKind::About) => {
            format!("{} {}", label(&site.evidence.number_labels.as_of_kinds, AsOfKind::About).name, date.in_words())
        }
        None => date.in_words(),
    });
    let date = date.map(|date| fill(&frame.as_of, &[("date", &date)]));
    view! {
        <li id=format!("f-{}", figure.id.0)>
            <p><b>{words.shown.clone()}</b> {reported(context, figure.confidence.unwrap_or_default())} " " {statement}</p>
            <p class="small">{caveat} {date} ". " {sources(context, &figure.sources)}</p>
        </li>
    }
    .into_any()
}
