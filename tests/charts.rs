//! What every picture must keep, for all series of the site and for series made up at random.

#[path = "support/sheet.rs"]
mod sheet;

use sangensoku::chart::*;
use sangensoku::content::load;
use sangensoku::page::{Shared, actor_map, picture as drawing};
use sheet::{Area, Mark, Sheet, read};

const BARS: [&str; 5] = ["bar", "open", "for", "between", "against"];

/// The rules of every picture.
#[track_caller]
fn check_sheet(svg: &str) -> Sheet {
    for word in ["NaN", "style", "<script"] {
        assert!(!svg.contains(word), "{word} in {svg}");
    }
    let sheet = read(svg);
    let id = &sheet.id;
    for mark in &sheet.marks {
        let area = mark.area();
        let inside = area.left >= 0.0 && area.top >= 0.0 && area.right <= sheet.width && area.bottom <= sheet.height;
        assert!(inside, "{id}: {mark:?} leaves {} x {}", sheet.width, sheet.height);
    }
    for (index, (text, area)) in sheet.texts.iter().enumerate() {
        let inside =
            area.left >= -0.2 && area.top >= 0.0 && area.right <= sheet.width + 0.2 && area.bottom <= sheet.height;
        assert!(inside, "{id}: “{text}” {area:?} leaves {} x {}", sheet.width, sheet.height);
        for (other, place) in &sheet.texts[..index] {
            assert!(!area.overlaps(place), "{id}: “{text}” {area:?} overlaps “{other}” {place:?}");
        }
        for mark in sheet.marks.iter().filter(|mark| BARS.iter().any(|bar| mark.has(bar)) && mark.points.len() > 2) {
            assert!(!area.overlaps(&mark.area()), "{id}: “{text}” {area:?} covers {mark:?}");
        }
    }
    sheet
}

/// Bars are as long as their values, from one zero; each value has one; hollow are those that are not sure.
#[track_caller]
fn check_bars(series: &Series, sheet: &Sheet) {
    let values: Vec<f64> = series.points.iter().filter_map(|point| point.y).collect();
    let mut bars: Vec<&Mark> =
        sheet.marks.iter().filter(|mark| (mark.has("bar") || mark.has("open")) && !is_sign(mark)).collect();
    assert_eq!(bars.len(), values.len(), "{}: one bar for each value", series.id);
    let upright = series.years && series.points.len() > 4 && series.kind == Kind::Bar;
    let by = |mark: &Mark| if upright { mark.points[0].0 } else { mark.points[0].1 };
    bars.sort_by(|one, other| by(one).total_cmp(&by(other)));
    let zero = if upright { bars[0].points[0].1 } else { bars[0].points[0].0 };
    let longest = values.iter().copied().fold(0.0, f64::max);
    let length = |mark: &Mark| {
        let area = mark.area();
        if upright { area.bottom - area.top } else { area.right - area.left }
    };
    let most = bars.iter().map(|mark| length(mark)).fold(0.0, f64::max);
    let mut begin = zero;
    for (bar, point) in bars.iter().zip(series.points.iter().filter(|point| point.y.is_some())) {
        let start = if upright { bar.points[0].1 } else { bar.points[0].0 };
        let is_first = !upright && bar.points[0].0 == 0.0;
        if series.kind == Kind::Share && !is_first {
            assert!((start - begin).abs() < 0.11, "{}: {} begins where the part before ended", series.id, point.label);
        } else {
            assert_eq!(start, zero, "{}: {} begins at zero", series.id, point.label);
        }
        begin = bar.area().right;
        let expected = point.y.unwrap_or(0.0) / longest * most;
        assert!(
            (length(bar) - expected).abs() < 0.21,
            "{}: {} is {} long, not {expected}",
            series.id,
            point.label,
            length(bar)
        );
        let open = [Flag::Draft, Flag::Request, Flag::Inferred, Flag::DateUncertain, Flag::Low];
        assert_eq!(
            bar.has("open"),
            open.iter().any(|flag| point.flags.contains(flag)),
            "{}: {}",
            series.id,
            point.label
        );
    }
}

/// The small sample in the key.
fn is_sign(mark: &Mark) -> bool {
    let area = mark.area();
    (area.right - area.left - 12.0).abs() < 0.01 && (area.bottom - area.top - 10.0).abs() < 0.01
}

/// No line where a value is missing: as many pieces as there are neighbours with values.
#[track_caller]
fn check_line(members: &[&Series], sheet: &Sheet) {
    let joined =
        |series: &&Series| series.points.windows(2).filter(|pair| pair[0].y.is_some() && pair[1].y.is_some()).count();
    let expected: usize = members.iter().map(joined).sum();
    let pieces: usize =
        sheet.marks.iter().filter(|mark| mark.has("line") || mark.has("break")).map(|mark| mark.slants).sum();
    assert_eq!(pieces, expected, "{}: pieces of the line", sheet.id);
}

#[track_caller]
fn check(series: &Series, words: &Words) -> usize {
    let mut drawn = 0;
    for size in Size::BOTH {
        let Some(svg) = picture(series, words, size) else { continue };
        assert_eq!(Some(&svg), picture(series, words, size).as_ref(), "same input, same bytes");
        let sheet = check_sheet(&svg);
        match series.kind {
            Kind::Line | Kind::Step => check_line(&[series], &sheet),
            _ => check_bars(series, &sheet),
        }
        drawn += 1;
    }
    drawn
}

/// Everything that the site draws, and its words.
fn drawn() -> (Vec<Series>, Vec<Group>, Words) {
    let site = load::load(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is sound");
    drawing::every(&Shared::new(&site))
}

#[test]
fn every_series_keeps_the_rules() {
    let (all, _, words) = drawn();
    assert_eq!(all.len(), 54);
    for series in &all {
        let count = check(series, &words);
        assert_eq!(count, if series.kind == Kind::Table { 0 } else { 2 }, "{}", series.id);
        for size in Size::BOTH {
            // What it says to a pointer is as long as its table, and comes last.
            let drawn = |svg: String| svg.split("<rect class=\"hit\"").next().map_or(0, str::len);
            let bytes = picture(series, &words, size).map_or(0, drawn);
            assert!(bytes < 3000, "{} takes {bytes} bytes", series.id);
        }
    }
}

#[test]
fn every_group_keeps_the_rules() {
    let (_, groups, words) = drawn();
    assert_eq!(groups.len(), 5);
    for one in &groups {
        for size in Size::BOTH {
            let svgs = group(one, &words, size);
            assert!(!svgs.is_empty(), "{} is drawn", one.id);
            svgs.iter().for_each(|svg| drop(check_sheet(svg)));
        }
    }
}

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

/// Chance that is the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

fn made_up(dice: &mut Dice, number: usize) -> Series {
    const NAMES: [&str; 6] = [
        "Italy",
        "United Kingdom",
        "Kawasaki Heavy Industries, 2023",
        "防衛装備移転三原則の運用指針について",
        "NEC",
        "Self-Defense Forces’ activities and safety of nationals",
    ];
    const FLAGS: [Flag; 7] = [
        Flag::Draft,
        Flag::Request,
        Flag::Inferred,
        Flag::DateUncertain,
        Flag::Low,
        Flag::Disputed,
        Flag::NewDefinition,
    ];
    let years = dice.below(2) == 0;
    let kind = [Kind::Line, Kind::Step, Kind::Bar, Kind::Share][dice.below(4)];
    let magnitude = 10f64.powi(dice.below(9) as i32 - 3);
    let count = 1 + dice.below(30);
    let points: Vec<Point> = (0..count)
        .map(|index| {
            let y = (dice.below(4) > 0).then(|| (1 + dice.below(999)) as f64 / 100.0 * magnitude);
            let mut flags: Vec<Flag> = (0..2).filter_map(|_| FLAGS.get(dice.below(20)).copied()).collect();
            if y.is_none() {
                flags = vec![Flag::Gap];
            }
            let label =
                if years { format!("{}", 1995 + index) } else { format!("{} {index}", NAMES[dice.below(NAMES.len())]) };
            Point { label, set: None, y, flags, accent: dice.below(8) == 0 }
        })
        .collect();
    Series {
        id: format!("made-up-{number}"),
        title: "Made up & <odd>".into(),
        short: "made up".into(),
        axis: "billion US dollars, contracts signed in the year".into(),
        kind,
        years,
        zero: dice.below(2) == 0,
        unit: Unit {
            many: ["{n}%", "{n} billion yen", "US${n} billion"][dice.below(3)].into(),
            one: None,
            decimals: (0, dice.below(3)),
        },
        whole: None,
        points,
    }
}

#[test]
fn made_up_series_keep_the_rules() {
    let words = drawn().2;
    let mut dice = Dice(7);
    let drawn: usize = (0..3000).map(|number| check(&made_up(&mut dice, number), &words)).sum();
    assert!(drawn > 4000, "{drawn} pictures");
}

#[test]
fn made_up_groups_keep_the_rules() {
    let words = drawn().2;
    let mut dice = Dice(11);
    for number in 0..1000 {
        let mut members: Vec<Series> = (0..2 + dice.below(2)).map(|_| made_up(&mut dice, number)).collect();
        let first = members[0].clone();
        for (index, member) in members.iter_mut().enumerate() {
            member.id = format!("{}-{index}", first.id);
            member.short = format!("one of several {index}");
            (member.unit, member.years, member.kind) = (first.unit.clone(), first.years, first.kind);
            // Neighbours on the axis stay neighbours in the list.
            let labels = first.points.iter().map(|point| point.label.clone());
            let points = member.points.iter_mut().zip(labels);
            let count = points.map(|(point, label)| point.label = label).count();
            member.points.truncate(count);
        }
        let draw = [Draw::Overlay, Draw::SideBySide][dice.below(2)];
        let one = Group { id: format!("group-{number}"), title: "Made up".into(), draw, members };
        for size in Size::BOTH {
            for svg in group(&one, &words, size) {
                let sheet = check_sheet(&svg);
                if draw == Draw::Overlay {
                    check_line(&one.members.iter().collect::<Vec<_>>(), &sheet);
                    let text: String = sheet.texts.iter().map(|(text, _)| format!("{text} ")).collect();
                    assert!(one.members.iter().all(|member| text.contains(&member.short)), "{}: {text}", one.id);
                }
            }
        }
    }
}

#[test]
fn nothing_dishonest_is_drawn() {
    let mut dice = Dice(1);
    let words = drawn().2;
    let mut series = made_up(&mut dice, 0);
    series.kind = Kind::Bar;
    series.points = vec![Point { y: Some(-1.0), ..Point::default() }];
    assert_eq!(picture(&series, &words, Size::Wide), None, "no bar below zero");
    series.points[0].y = None;
    assert_eq!(picture(&series, &words, Size::Wide), None, "no value, no picture");
    series.points[0].y = Some(f64::NAN);
    assert_eq!(picture(&series, &words, Size::Wide), None, "no number, no picture");
    let mut line = made_up(&mut dice, 1);
    line.kind = Kind::Line;
    line.points = vec![Point { y: Some(1.0), ..Point::default() }];
    let other = Series { unit: Unit { many: "{n} ships".into(), ..line.unit.clone() }, ..line.clone() };
    let customs = Series { axis: "billion US dollars, customs value".into(), ..line.clone() };
    for (other, drawn) in [(other, 0), (customs, 0), (line.clone(), 1)] {
        let members = vec![line.clone(), other];
        let two = Group { id: "g".into(), title: "g".into(), draw: Draw::Overlay, members };
        assert_eq!(group(&two, &words, Size::Wide).len(), drawn, "one axis for one thing counted in one unit");
    }
}
