//! What must fit between the steps of the story, their words and the page that tells them.

use super::rules::rule_record;
use crate::content::record::story::{Draw, Scene};
use crate::content::{
    family::Records,
    page::{Block, Page, STORY},
    problem::Problem,
};
use crate::model::rules::{Rules, query};

/// Every problem of the story.
pub fn check(records: &Records, problems: &mut Vec<Problem>) {
    let scenes: Vec<&Scene> = records.story.iter().flat_map(|(_, file)| &file.scenes).collect();
    parts(records, &scenes, problems);
    words(records, &scenes, problems);
    points(records, problems);
    cases(records, problems);
}

/// Each part of the page is a step, in order, and holds its picture.
fn parts(records: &Records, scenes: &[&Scene], problems: &mut Vec<Problem>) {
    let Some((file, page)) = records.pages.iter().find(|(_, page)| page.id.0 == STORY) else { return };
    let steps = scenes.iter().map(|scene| scene.id.0.as_str());
    if !records.story.is_empty() && !steps.eq(page.parts.iter().map(|part| part.id.0.as_str())) {
        let what = "the parts do not follow the steps of the story one by one";
        problems.push(file.problem("parts", what, "give one part for each step of story.json, in its order."));
    }
    for (index, part) in page.parts.iter().enumerate() {
        let own = part.blocks.iter().filter(|block| matches!(block, Block::Scene(scene) if scene.0 == part.id.0));
        if own.count() != 1 || pictures(page, index) != 1 {
            let what = format!("the part `{}` does not hold the one picture of its step", part.id.0);
            let advice = format!("give it one block {{ \"scene\": \"{}\" }}.", part.id.0);
            problems.push(file.problem(&format!("parts[{index}].blocks"), what, advice));
        }
    }
}

fn pictures(page: &Page, part: usize) -> usize {
    page.parts[part].blocks.iter().filter(|block| matches!(block, Block::Scene(_))).count()
}

/// There are words for each thing that a picture draws.
fn words(records: &Records, scenes: &[&Scene], problems: &mut Vec<Problem>) {
    for (file, words) in &records.story_words {
        for (index, words) in words.scenes.iter().enumerate() {
            let Some(scene) = scenes.iter().find(|scene| scene.id.0 == words.scene.0) else { continue };
            let (expected, given) = (scene.draw.lines(), words.lines.len());
            if expected != given {
                let what =
                    format!("the picture of `{}` draws {expected} things, and has words for {given}", scene.id.0);
                let advice = "give one line for each, in the order of story.json.";
                problems.push(file.problem(&format!("scenes[{index}]"), what, advice));
            }
        }
    }
}

/// The points that stand beside bars have a value.
fn points(records: &Records, problems: &mut Vec<Problem>) {
    let series: Vec<_> = records.series.iter().flat_map(|(_, file)| &file.series).collect();
    for (file, story) in &records.story {
        for (index, scene) in story.scenes.iter().enumerate() {
            let Draw::Bars(bars) = &scene.draw else { continue };
            for (inner, point) in bars.beside.iter().enumerate() {
                let known = series.iter().find(|one| one.id.0 == point.series.0);
                if known.is_some_and(|one| !one.points.iter().any(|known| known.x == point.x && known.y.is_some())) {
                    let what = format!("series `{}` has no value at `{}`", point.series.0, point.x);
                    let path = format!("scenes[{index}].draw.bars.beside[{inner}]");
                    problems.push(file.problem(&path, what, "name a point of the series that has one."));
                }
            }
        }
    }
}

/// The cases are read to the last key.
fn cases(records: &Records, problems: &mut Vec<Problem>) {
    let Some(record) = rule_record(records) else { return };
    let rules = Rules::from(record);
    for (file, story) in &records.story {
        for (index, scene) in story.scenes.iter().enumerate() {
            for piece in scene.draw.cases().iter().flat_map(|case| query::read(&rules, case).dropped) {
                let what = format!("the checker does not know `{}={}`", piece.key, piece.value);
                let path = format!("scenes[{index}].draw");
                problems.push(file.problem(&path, what, "try it with `cargo site decide '<query>'`."));
            }
        }
    }
}
