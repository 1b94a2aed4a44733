//! Records of numbers as what `chart` draws.

use super::take;
use crate::chart;
use crate::content::evidence::series::*;
use crate::content::evidence::shape::{Closed, label};
use crate::content::record::Confidence;
use crate::page::context::{Context, Shared};
use leptos::prelude::*;

/// The drawing of a series, wide and narrow; none where a table says it better.
pub fn of(context: &Context, series: &Series, words: &SeriesWords) -> Option<AnyView> {
    context.style("picture");
    let (drawn, said) = (drawn(context, series, words), said(context));
    let pictures = chart::Size::BOTH.into_iter().filter_map(|size| chart::picture(&drawn, &said, size));
    framed(context, "charts", &words.title, pictures.collect())
}

/// The drawing of a group: on one pair of axes, in pairs, or side by side, as its record says.
pub fn of_group(context: &Context, group: &Group, words: &GroupWords) -> Option<AnyView> {
    context.style("picture");
    let beside = group.draw == Draw::SideBySide;
    let drawn = drawn_group(context, group, words);
    let said = said(context);
    let sizes = if beside { &chart::Size::BOTH[..1] } else { &chart::Size::BOTH[..] };
    let pictures = sizes.iter().flat_map(|size| chart::group(&drawn, &said, *size)).collect();
    framed(context, if beside { "charts beside" } else { "charts" }, &words.title, pictures)
}

/// The drawing of a series as a file holds it.
pub fn plate_of(context: &Context, series: &Series, words: &SeriesWords) -> Vec<String> {
    chart::picture(&drawn(context, series, words), &said(context), chart::Size::Wide).into_iter().collect()
}

/// The drawings of a group as a file holds them.
pub fn plate_of_group(context: &Context, group: &Group, words: &GroupWords) -> Vec<String> {
    chart::group(&drawn_group(context, group, words), &said(context), chart::Size::Wide)
}

/// All that the site draws, with the words of the drawings.
pub fn every(shared: &Shared) -> (Vec<chart::Series>, Vec<chart::Group>, chart::Words) {
    let context = Context::new(shared, &shared.site.pages["industry"]);
    let evidence = &shared.site.evidence;
    let series = evidence.series.iter().map(|(series, words)| drawn(&context, series, words));
    let groups = evidence.groups.iter().map(|(group, words)| drawn_group(&context, group, words));
    (series.collect(), groups.collect(), said(&context))
}

/// The text is SVG that `chart` has written and escaped. What answers to a pointer also answers to the arrow keys, in
/// the line below it: see boot.js.
fn framed(context: &Context, class: &'static str, title: &str, pictures: Vec<String>) -> Option<AnyView> {
    let svg = pictures.concat();
    let answers = svg.contains("data-m");
    let words = &context.site.evidence.number_labels.words;
    let name = answers.then(|| format!("{title}. {}", words.read_out));
    let line = answers.then(|| view! { <output class="readout"></output> });
    (!svg.is_empty())
        .then(|| view! { <div class=class data-name=name><div inner_html=svg></div> {line}</div> }.into_any())
}

fn drawn_group(context: &Context, group: &Group, words: &GroupWords) -> chart::Group {
    chart::Group {
        id: format!("group-{}", group.id.0),
        title: words.title.clone(),
        draw: match group.draw {
            Draw::Overlay => chart::Draw::Overlay,
            Draw::SideBySide => chart::Draw::SideBySide,
            Draw::Paired => chart::Draw::Paired,
        },
        members: take::members(context, group).iter().map(|(series, words)| drawn(context, series, words)).collect(),
    }
}

fn drawn(context: &Context, series: &Series, words: &SeriesWords) -> chart::Series {
    let frame = &context.site.evidence.number_labels.words;
    let years = matches!(series.x_kind, XKind::Year | XKind::FiscalYear);
    let last = series.points.iter().rposition(|point| point.y.is_some());
    let points = series.points.iter().enumerate();
    let fiscal = series.x_kind == XKind::FiscalYear && !words.axis.contains("fiscal year");
    chart::Series {
        id: series.id.0.clone(),
        title: words.title.clone(),
        short: words.short.clone(),
        axis: if fiscal { frame.chart_fiscal.replace("{axis}", &words.axis) } else { words.axis.clone() },
        kind: match series.chart {
            Chart::Line => chart::Kind::Line,
            Chart::Step => chart::Kind::Step,
            Chart::Bar => chart::Kind::Bar,
            Chart::Share => chart::Kind::Share,
            Chart::SmallMultiple | Chart::Table => chart::Kind::Table,
        },
        years,
        zero: series.zero,
        unit: chart::Unit {
            many: words.value.clone(),
            one: words.value_one.clone(),
            decimals: (series.decimals[0], series.decimals[1]),
        },
        whole: series.whole,
        points: points.map(|(at, one)| point(context, series, one, one.accent || years && Some(at) == last)).collect(),
    }
}

fn point(context: &Context, series: &Series, point: &Point, accent: bool) -> chart::Point {
    let names = &context.site.evidence.category_names;
    let mut flags: Vec<chart::Flag> = point.flags.iter().filter_map(|one| flag(*one)).collect();
    if point.confidence.unwrap_or(series.confidence) == Confidence::Low {
        flags.push(chart::Flag::Low);
    }
    chart::Point {
        label: point
            .part
            .as_ref()
            .map_or_else(|| context.site.evidence.place(series, point), |part| names[part].clone()),
        set: point.set.as_ref().map(|set| names[set].clone()),
        y: point.y,
        flags,
        accent,
    }
}

/// Flags that a picture shows; the others stand in the table.
fn flag(flag: Flag) -> Option<chart::Flag> {
    Some(match flag {
        Flag::Gap => chart::Flag::Gap,
        Flag::Withheld => chart::Flag::Withheld,
        Flag::Draft => chart::Flag::Draft,
        Flag::Request => chart::Flag::Request,
        Flag::Inferred => chart::Flag::Inferred,
        Flag::DateUncertain => chart::Flag::DateUncertain,
        Flag::Disputed => chart::Flag::Disputed,
        Flag::NewDefinition => chart::Flag::NewDefinition,
        Flag::Derived | Flag::Rounded | Flag::Restated => return None,
    })
}

fn said(context: &Context) -> chart::Words {
    let labels = &context.site.evidence.number_labels;
    let frame = &labels.words;
    let named = Flag::ALL.iter().filter_map(|one| {
        let name = &label(&labels.flags, *one).name;
        let mut letters = name.chars();
        let small = letters.next().map(|first| first.to_lowercase().chain(letters).collect::<String>());
        Some((flag(*one)?, small.unwrap_or_default()))
    });
    chart::Words {
        flags: named.chain([(chart::Flag::Low, frame.chart_low.clone())]).collect(),
        rest: frame.chart_rest.clone(),
        cut: frame.chart_cut.clone(),
        holds_for: frame.chart_holds_for.clone(),
        and: ", ".to_owned(),
    }
}
