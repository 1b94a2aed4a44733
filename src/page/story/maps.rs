//! One case for every state of the world, in some periods: one drawing of the land, used once for each.

use super::answer::{self, Answer, on};
use super::figure::{Drawn, Table, add};
use super::svg::svg;
use super::world::{coarse, on_grid};
use crate::content::evidence::story::{Maps, SceneWords};
use crate::content::values::plain;
use crate::model::answer::atlas;
use crate::model::rules::{case::Input, verdict::Verdict};
use crate::page::{context::Context, text::prose};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The id of the drawing of the land.
const LAND: &str = "land";
/// The radius of the dot of a small state, in steps of the grid.
const DOT: u32 = 3;

/// The maps.
pub fn draw(context: &Context, maps: &Maps, words: &SceneWords) -> Drawn {
    context.style("scene-maps");
    let phrases = &context.shared.phrases;
    let panels: Vec<(String, Vec<Option<Verdict>>)> = maps
        .panels
        .iter()
        .map(|panel| {
            let (from, name) = answer::period(context, &panel.period);
            (name, atlas::verdicts(phrases, &on(context, &maps.case, panel.day.unwrap_or(from))))
        })
        .collect();
    let mut sources = Vec::new();
    for panel in &maps.panels {
        let day = panel.day.unwrap_or(answer::period(context, &panel.period).0);
        let id = phrases.rules.base_on(day.first_day());
        let regime = context.site.rules.regimes.iter().find(|regime| Some(&regime.id) == id.as_ref());
        regime.iter().for_each(|regime| add(&mut sources, &regime.sources));
    }
    let view_box =
        format!("0 0 {} {}", on_grid(context.site.world.width.into()), on_grid(context.site.world.height.into()));
    let land = svg(
        "store",
        view_box.clone(),
        None,
        format!("<symbol id=\"{LAND}\" viewBox=\"{view_box}\">{}</symbol>", land(context, &panels)),
    );
    let figures: Vec<_> = panels
        .iter()
        .zip(&words.lines)
        .enumerate()
        .map(|(at, ((name, _), line))| {
            let text = line.text.as_ref().map(|text| view! { <span>{prose::text(context, &text.0)}</span> });
            view! {
                <div>
                    <p><b>{name.clone()}</b> " " <strong>{prose::text(context, &line.title.0)}</strong> " " {text}</p>
                    <div class=format!("p{at}")>{svg("", view_box.clone(), None, format!("<use href=\"#{LAND}\"/>"))}</div>
                </div>
            }
        })
        .collect();
    let rows = panels.iter().zip(&words.lines).map(|((name, verdicts), line)| {
        let counts = atlas::groups(phrases, verdicts).into_iter();
        let counts: Vec<_> =
            counts.map(|(verdict, places)| format!("{}: {}", phrases.verdict(verdict).short, places.len())).collect();
        vec![name.clone(), plain(context.site, &line.title.0), counts.join("; ")]
    });
    let table = Some(Table { rows: rows.collect(), ..Table::default() });
    let (alt, borders) = (plain(context.site, &words.alt.0), context.site.labels.map.borders.clone());
    // The page for paper has the table alone, for the land weighs much.
    let picture = (!context.on_paper).then(|| {
        view! { {land} <div class="drawn maps" role="group" aria-label=alt>{figures}</div> <p class="small">{borders}</p> }
    });
    Drawn { picture: picture.into_any(), table, sources }
}

/// The land, in groups of states that have the same answers in every panel: each group takes its colour from a
/// property of its own, which each panel sets.
fn land(context: &Context, panels: &[(String, Vec<Option<Verdict>>)]) -> String {
    let (phrases, world) = (&context.shared.phrases, &context.site.world);
    let answers = |id: &str| -> Option<Vec<Answer>> {
        let place = phrases.rules.choice(Input::Destination, id)?.place();
        Some(panels.iter().map(|(_, verdicts)| Answer::of(verdicts.get(place).copied().flatten())).collect())
    };
    let mut groups: BTreeMap<Vec<Answer>, (usize, String)> = BTreeMap::new();
    let (mut home, mut rest) = (String::new(), String::new());
    for shape in &world.shapes {
        let path = coarse(&shape.path);
        match (shape.id.as_str(), answers(&shape.id)) {
            ("jp", _) => home += &path,
            (_, None) => rest += &path,
            (_, Some(answers)) => {
                let group = groups.entry(answers).or_default();
                group.0 += 1;
                group.1 += &path;
            }
        }
    }
    // A small state is drawn as a dot where it differs from most.
    let most = groups.iter().max_by_key(|(_, (count, _))| *count).map(|(answers, _)| answers.clone());
    let mut dots: BTreeMap<Vec<Answer>, String> = BTreeMap::new();
    for marker in &world.markers {
        let Some(own) = answers(&marker.id).filter(|own| Some(own) != most.as_ref()) else { continue };
        let [x, y] = [marker.x, marker.y].map(|at| on_grid(f64::from(at)));
        let _ = write!(dots.entry(own).or_default(), "<circle cx=\"{x}\" cy=\"{y}\" r=\"{DOT}\"/>");
    }
    let mut rules = String::new();
    // What is used elsewhere is styled by what is inside it.
    let mut drawn = format!("<g class=\"world\"><path class=\"rest\" d=\"{rest}\"/>");
    for (at, (answers, (_, path))) in groups.iter().enumerate() {
        let dots = dots.remove(answers).unwrap_or_default();
        let _ = write!(drawn, "<g class=\"g{at}\"><path d=\"{path}\"/>{dots}</g>");
        let _ = write!(rules, ".g{at}{{fill:var(--g{at})}}");
        for (panel, answer) in answers.iter().enumerate() {
            let _ = write!(rules, ".p{panel}{{--g{at}:var(--{})}}", answer.name());
        }
    }
    context.rules(&rules);
    drawn + &format!("<path class=\"jp\" d=\"{home}\"/></g>")
}
