//! The rules that a picture must keep.

use super::sheet::{Mark, Sheet, read};
use sangensoku::chart::*;

const BARS: [&str; 5] = ["bar", "open", "for", "between", "against"];

/// The rules of every picture.
#[track_caller]
pub fn check_sheet(svg: &str) -> Sheet {
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
pub fn check_line(members: &[&Series], sheet: &Sheet) {
    let joined =
        |series: &&Series| series.points.windows(2).filter(|pair| pair[0].y.is_some() && pair[1].y.is_some()).count();
    let expected: usize = members.iter().map(joined).sum();
    let pieces: usize =
        sheet.marks.iter().filter(|mark| mark.has("line") || mark.has("break")).map(|mark| mark.slants).sum();
    assert_eq!(pieces, expected, "{}: pieces of the line", sheet.id);
}

#[track_caller]
pub fn check(series: &Series, words: &Words) -> usize {
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
