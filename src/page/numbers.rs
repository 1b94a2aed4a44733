//! Every series of numbers on a page of its own, and the page that leads to all of them and holds the single figures.

use super::record::{reported, sources};
use super::{
    Rendered, chart,
    context::{Context, Shared},
    finish, frame, prose,
};
use crate::content::evidence::figures::{AsOfKind, Figure, FigureWords};
use crate::content::evidence::series::{Series, SeriesWords};
use crate::content::evidence::shape::label;
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
    let context = Context::below(shared, &shared.site.pages["industry"]);
    let labels = &shared.site.evidence.number_labels.words;
    let body = Owner::new().with(|| {
        let main = view! {
            <div class="part opening">
                <div class="text">
                    <p class="crumb"><a href=context.href("industry")>{context.page.menu.clone()}</a></p>
                    <h1>{words.title.clone()}</h1>
                    <p class="lede">
                        {prose::text(&context, &words.says.0)} {reported(&context, series.confidence)}
                    </p>
                </div>
            </div>
            <section class="part wide" id="numbers">
                <div class="text">{chart::numbers(&context, series, words)}</div>
            </section>
        };
        frame::body(&context, main.into_any())
    });
    let about = super::record::fill(&labels.series_about, &[("title", &words.title), ("axis", &words.axis)]);
    let path = format!("industry/{}/index.html", series.id.0);
    finish(context, path, words.title.clone(), short(&about, 200), body)
}

/// The text, cut at the end of a word where it is too long for a search result.
fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most - 1).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole))
}

fn figures(shared: &Shared) -> Rendered {
    let context = Context::below(shared, &shared.site.pages["industry"]);
    context.style("records");
    context.style("numbers");
    let evidence = &shared.site.evidence;
    let words = &evidence.number_labels.words;
    let body = Owner::new().with(|| {
        let facts = evidence.figures.iter().filter(|(figure, _)| figure.part_of.is_none());
        let entries: Vec<_> = facts.map(|(figure, words)| fact(&context, figure, words)).collect();
        let main = view! {
            <div class="part opening">
                <div class="text">
                    <p class="crumb"><a href=context.href("industry")>{context.page.menu.clone()}</a></p>
                    <h1>{words.figures.clone()}</h1>
                    <p class="lede">{words.figures_about.clone()}</p>
                </div>
            </div>
            <section class="part wide" id="series">
                <div class="text">
                    <h2>{words.all_series.clone()}</h2>
                    {index(&context)}
                </div>
            </section>
            <section class="part" id="single">
                <div class="text">
                    <h2>{words.single.clone()}</h2>
                    <ul class="records figures">{entries}</ul>
                </div>
            </section>
        };
        frame::body(&context, main.into_any())
    });
    let path = format!("industry/{FIGURES}/index.html");
    finish(context, path, words.figures.clone(), words.figures_about.clone(), body)
}

/// A fact with its parts: the numbers, what they say, as of when, and what would mislead.
fn fact(context: &Context, figure: &Figure, words: &FigureWords) -> AnyView {
    let site = context.site;
    let frame = &site.evidence.number_labels.words;
    let statement = words.statement.as_ref().map(|text| prose::text(context, &text.0));
    let caveat = words.caveat.as_ref().map(|text| view! { {prose::text(context, &text.0)} " " });
    let date = figure.as_of.map(|date| match figure.as_of_kind {
        Some(AsOfKind::FiscalYear) => super::record::fill(&frame.fiscal, &[("n", &date.to_string())]),
        Some(AsOfKind::About) => {
            format!("{} {}", label(&site.evidence.number_labels.as_of_kinds, AsOfKind::About).name, date.in_words())
        }
        None => date.in_words(),
    });
    let date = date.map(|date| super::record::fill(&frame.as_of, &[("date", &date)]));
    view! {
        <li id=format!("f-{}", figure.id.0)>
            <p><b>{words.shown.clone()}</b> {reported(context, figure.confidence.unwrap_or_default())} " " {statement}</p>
            <p class="small">{caveat} {date} ". " {sources(context, &figure.sources)}</p>
        </li>
    }
    .into_any()
}
