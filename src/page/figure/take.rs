//! What of a figure can be taken along: its numbers as a table, and its drawing with all that must be said of it.

use super::picture;
use crate::chart::Plate;
use crate::content::evidence::series::{Group, Series, SeriesWords};
use crate::content::reference::SourceRef;
use crate::content::values::plain;
use crate::data::numbers;
use crate::model::answer::clauses::fill;
use crate::page::context::{Context, Shared};
use leptos::prelude::*;

/// The folder of the files below the site's folder.
pub const FOLDER: &str = "figures";

/// The files of a figure, as a page names them.
pub struct Files {
    /// Where they are, without their endings; nothing on paper.
    start: Option<String>,
    is_drawn: bool,
}

impl Files {
    /// Those of a series.
    pub fn of_series(context: &Context, series: &Series, words: &SeriesWords) -> Self {
        Self::named(context, &series.id.0, !picture::plate_of(context, series, words).is_empty())
    }

    /// Those of a group, the drawing of which is there.
    pub fn of_group(context: &Context, group: &Group, is_drawn: bool) -> Self {
        Self::named(context, &group_name(group), is_drawn)
    }

    fn named(context: &Context, name: &str, is_drawn: bool) -> Self {
        let start = (!context.on_paper).then(|| format!("{}{FOLDER}/{name}.", context.up));
        Self { start, is_drawn }
    }

    /// The address of the picture, for the share menu.
    pub fn picture(&self) -> Option<String> {
        self.start.as_ref().filter(|_| self.is_drawn).map(|start| format!("{start}png"))
    }

    /// The links below a figure.
    pub fn links(&self, context: &Context) -> Option<AnyView> {
        context.style("chart");
        let words = &context.site.evidence.number_labels.words;
        let names = [("csv", &words.take_csv), ("svg", &words.take_svg), ("png", &words.take_png)];
        let start = self.start.as_ref()?;
        let links = names.into_iter().take(if self.is_drawn { 3 } else { 1 }).map(|(ending, name)| {
            view! { " " <a href=format!("{start}{ending}") download>{name.clone()}</a> }
        });
        let links: Vec<_> = links.collect();
        Some(view! { <p class="take">{words.take.clone()} {links}</p> }.into_any())
    }
}

/// A figure as files.
pub struct Taken {
    /// Their name, without folder and ending.
    pub name: String,
    /// The numbers.
    pub csv: String,
    /// The drawing, where there is one.
    pub plate: Option<Plate>,
}

/// Every figure of the site as files: the series, then the groups.
pub fn every(shared: &Shared) -> Vec<Taken> {
    let context = Context::new(shared, &shared.site.pages["industry"]);
    let evidence = &shared.site.evidence;
    let series = evidence.series.iter().map(|one| {
        let (series, words) = one;
        let pictures = picture::plate_of(&context, series, words);
        let plate = plate(&context, &words.title, &words.definition.0, pictures, &[one]);
        Taken { name: series.id.0.clone(), csv: numbers::csv(shared.site, &[one]), plate }
    });
    let groups = evidence.groups.iter().map(|(group, words)| {
        let members = members(&context, group);
        let pictures = picture::plate_of_group(&context, group, words);
        let plate = plate(&context, &words.title, &words.text.0, pictures, &members);
        Taken { name: group_name(group), csv: numbers::csv(shared.site, &members), plate }
    });
    series.chain(groups).collect()
}

/// The series of a group in the order of the file.
pub fn members<'a>(context: &Context<'a>, group: &Group) -> Vec<&'a (Series, SeriesWords)> {
    let all = context.site.evidence.series.iter();
    all.filter(|(series, _)| series.group.as_ref().is_some_and(|own| own.0 == group.id.0)).collect()
}

fn group_name(group: &Group) -> String {
    format!("group-{}", group.id.0)
}

fn plate(
    context: &Context,
    title: &str,
    about: &str,
    pictures: Vec<String>,
    series: &[&(Series, SeriesWords)],
) -> Option<Plate> {
    let words = &context.site.evidence.number_labels.words;
    // Publishers by their names, each once: the table names every source with every number.
    let mut publishers: Vec<&str> = Vec::new();
    let named = |(one, _): &&(Series, SeriesWords)| -> Vec<SourceRef> {
        one.sources.iter().chain(one.points.iter().flat_map(|point| &point.sources)).cloned().collect()
    };
    for id in series.iter().flat_map(named) {
        let publisher = context.site.sources[&id.0].1.publisher.as_str();
        if !publishers.contains(&publisher) {
            publishers.push(publisher);
        }
    }
    (!pictures.is_empty()).then(|| Plate {
        title: plain(context.site, title),
        about: plain(context.site, about),
        pictures,
        sources: format!("{}: {}", words.sources, publishers.join("; ")),
        name: ["san", "gen", "soku"],
        read: fill(&words.take_from, &[("read", &context.page.read.in_words())]),
    })
}
