//! Series and groups made up at random keep the rules as well.

use super::dice::Dice;
use super::drawn;
use super::keep::{check, check_line, check_sheet};
use sangensoku::chart::*;

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
