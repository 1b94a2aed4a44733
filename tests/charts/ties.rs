//! The drawing of who has to do with whom: that of the site, and some made up.

use super::dice::Dice;
use super::keep::check_sheet;
use super::sheet::{Area, Mark, Sheet};
use sangensoku::chart::*;
use sangensoku::content::load;
use sangensoku::page::{Shared, figure::actor_map};

/// A point of a curve; `at` goes from 0 to 1.
fn on_curve(points: &[(f64, f64)], at: f64) -> Area {
    let weigh = |value: fn(&(f64, f64)) -> f64| {
        let weights = [(1.0 - at).powi(3), 3.0 * at * (1.0 - at).powi(2), 3.0 * at.powi(2) * (1.0 - at), at.powi(3)];
        points.iter().map(value).zip(weights).map(|(value, weight)| value * weight).sum::<f64>()
    };
    let (x, y) = (weigh(|point| point.0), weigh(|point| point.1));
    Area { left: x - 0.2, top: y - 0.2, right: x + 0.2, bottom: y + 0.2 }
}

/// The rules of a drawing of ties: everything once, every name in its own box, no box on another.
#[track_caller]
fn check_ties(all: &Ties) -> Sheet {
    let svg = ties(all);
    assert_eq!(svg, ties(all), "same input, same bytes");
    let sheet = check_sheet(&svg);
    let boxes: Vec<Area> = sheet.marks.iter().filter(|mark| mark.has("box")).map(Mark::area).collect();
    assert_eq!(boxes.len(), all.bodies.len(), "one box for each body");
    for (index, one) in boxes.iter().enumerate() {
        assert!(boxes[..index].iter().all(|other| !one.overlaps(other)), "box {index} lies on another");
    }
    for (body, one) in all.bodies.iter().zip(&boxes) {
        assert_eq!(svg.matches(&format!("href=\"{}\"", body.href)).count(), 1, "{} is linked once", body.href);
        let inside = sheet.texts.iter().filter(|(_, area)| area.overlaps(one)).map(|(text, area)| {
            assert!(area.left > one.left && area.top > one.top && area.bottom < one.bottom, "“{text}” leaves its box");
            text.as_str()
        });
        let said = inside.collect::<Vec<_>>().join(" ");
        let powers = body.powers.iter().map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(" ");
        assert_eq!(said, format!("{} {powers}", body.name), "the name and the powers, in this order");
    }
    let lines: Vec<&Mark> = sheet.marks.iter().filter(|mark| mark.points.len() == 4 && mark.slants == 1).collect();
    assert_eq!(lines.len(), all.ties.len(), "one line for each tie");
    for (line, tie) in lines.iter().zip(&all.ties) {
        let ends = format!("<g class=\"tie {} n{} n{}\">", all.kinds[tie.kind].0, tie.from, tie.to);
        assert!(svg.contains(&ends), "{ends}");
        for (point, body) in [(line.points[0], tie.from), (line.points[3], tie.to)] {
            let one = boxes[body];
            let beside = (point.0 - one.left).abs() < 7.3 || (point.0 - one.right).abs() < 7.3;
            assert!(beside && point.1 > one.top && point.1 < one.bottom, "{ends} ends at {point:?}, not at {one:?}");
        }
    }
    sheet
}

#[test]
fn the_drawing_of_actors_holds_each_actor_and_each_line_once() {
    let site = load::load(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is sound");
    let all = actor_map::drawn(&Shared::new(&site));
    assert_eq!((all.bodies.len(), all.ties.len()), (site.evidence.actors.len(), site.evidence.links.len()));
    let sheet = check_ties(&all);
    let boxes: Vec<Area> = sheet.marks.iter().filter(|mark| mark.has("box")).map(Mark::area).collect();
    for line in sheet.marks.iter().filter(|mark| mark.points.len() == 4 && mark.slants == 1) {
        for step in 1..100 {
            let point = on_curve(&line.points, f64::from(step) / 100.0);
            assert!(boxes.iter().all(|one| !point.overlaps(one)), "{line:?} goes through a box");
        }
    }
    let bold = rules(all.bodies.len());
    assert_eq!(bold.matches('~').count(), all.bodies.len(), "pointing at each makes its lines stand out");
    let counts: usize = all
        .kinds
        .iter()
        .enumerate()
        .map(|(kind, (_, name))| {
            let count = all.ties.iter().filter(|tie| tie.kind == kind).count();
            assert!(sheet.texts.iter().any(|(text, _)| *text == format!("{name} ({count})")), "{name}: {count}");
            count
        })
        .sum();
    assert_eq!(counts, all.ties.len());
}

#[test]
fn made_up_ties_keep_the_rules() {
    const NAMES: [&str; 4] =
        ["Italy", "Lawmakers’ league for transfers & co", "防衛装備移転三原則の会", "Other makers"];
    let mut dice = Dice(3);
    for _ in 0..60 {
        let count = 1 + dice.below(24);
        let body = |number: usize, dice: &mut Dice| Body {
            href: format!("#a-{number}-"),
            name: format!("{} {number}", NAMES[dice.below(4)]),
            group: dice.below(3),
            powers: (0..1 + dice.below(2)).map(|at| (["seal", "ai"][at], "Advises".to_owned())).collect(),
        };
        let bodies: Vec<Body> = (0..count).map(|number| body(number, &mut dice)).collect();
        let pairs = (0..2 * count).map(|_| (dice.below(count), dice.below(count))).filter(|(from, to)| from != to);
        let ends: Vec<(usize, usize)> = pairs.collect();
        let ties = ends.into_iter().map(|(from, to)| Tie { from, to, kind: to % 2, pending: from % 2 == 0 }).collect();
        check_ties(&Ties {
            title: "Made up & <odd>".into(),
            groups: (0..3).map(|column| (column, format!("Group {column}"))).collect(),
            kinds: vec![("pays".into(), "pays".into()), ("tells".into(), "tells".into())],
            pending: "hollow".into(),
            bodies,
            ties,
        });
    }
}
