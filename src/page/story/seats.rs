//! Who has a part in a case on two days: a seal for each who decides or signs, a blank place for nobody.

use super::answer::{self, Answer, on};
use super::figure::{Drawn, Table, add};
use super::sign::{self, Shape};
use super::svg::svg;
use crate::content::evidence::story::{SceneWords, Seat, SeatPart, Seats};
use crate::content::values::plain;
use crate::model::rules::{decide::decide, verdict::Verdict};
use crate::page::{context::Context, text::record::fill};
use leptos::prelude::*;

/// The two rows of places.
pub fn draw(context: &Context, seats: &Seats, words: &SceneWords) -> Drawn {
    context.style("scene-seats");
    let frame = &context.site.evidence.story_words;
    let mut sources = Vec::new();
    let verdicts = seats.days.map(|day| {
        let decision = decide(&context.shared.phrases.rules, &on(context, &seats.case, day));
        add(&mut sources, &decision.sources);
        decision.verdict
    });
    let name = |at: usize| plain(context.site, &words.lines[at].title.0);
    let part = |at: usize| words.lines[at].text.as_ref().map(|text| plain(context.site, &text.0)).unwrap_or_default();
    // What the table says of a place.
    let said = |at: usize, verdict: Option<Verdict>| match holds(&seats.seats[at], verdict) {
        Hold::Seal | Hold::Thin => part(at),
        Hold::Nobody => frame.nobody.clone(),
        Hold::Open => frame.depends.clone(),
    };
    let days: Vec<_> = [&frame.until, &frame.since]
        .into_iter()
        .zip(seats.days)
        .zip(verdicts)
        .map(|((template, day), verdict)| {
            let heading = fill(template, &[("date", &day.in_words())]);
            let places: Vec<_> = seats
                .seats
                .iter()
                .enumerate()
                .map(|(at, seat)| {
                    let hold = holds(seat, verdict);
                    let text = (hold != Hold::Nobody).then(|| view! { <small>{said(at, verdict)}</small> });
                    view! { <li>{place(seat, hold)} <span>{name(at)}</span> " " {text}</li> }
                })
                .collect();
            let nobody = (Answer::of(verdict) == Answer::Shut).then(|| frame.nobody.clone());
            let line = nobody.unwrap_or_else(|| answer::words(context, verdict));
            view! { <div class="day"><p><b>{heading}</b> " " <span>{line}</span></p> <ul>{places}</ul></div> }
        })
        .collect();
    let rows = (0..seats.seats.len()).map(|at| vec![name(at), said(at, verdicts[0]), said(at, verdicts[1])]).collect();
    let alt = plain(context.site, &words.alt.0);
    let picture = view! { <div class="drawn seats" role="group" aria-label=alt>{days}</div> };
    Drawn { picture: picture.into_any(), table: Some(Table { rows, ..Table::default() }), sources }
}

/// What stands at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hold {
    Seal,
    Thin,
    Nobody,
    Open,
}

/// What the verdict makes of a place: ministers decide only where the rules leave it to them, a licence is signed
/// wherever a door is open, and who is told has a thin ring on every day.
fn holds(seat: &Seat, verdict: Option<Verdict>) -> Hold {
    match (seat.part, Answer::of(verdict)) {
        (SeatPart::IsTold, _) => Hold::Thin,
        (_, Answer::Silent) => Hold::Open,
        (SeatPart::Decides, _) if verdict == Some(Verdict::MinistersDecide) => Hold::Seal,
        (SeatPart::Licenses, Answer::Open) => Hold::Seal,
        _ => Hold::Nobody,
    }
}

fn place(seat: &Seat, hold: Hold) -> AnyView {
    let class = match hold {
        Hold::Nobody => return sign::draw(Shape::Blank),
        Hold::Open => return sign::draw(Shape::Question),
        Hold::Seal => "hanko",
        Hold::Thin => "hanko told",
    };
    let letters = seat
        .ja
        .chars()
        .zip([29, 51])
        .map(|(letter, y)| format!("<text x=\"32\" y=\"{y}\" lang=\"ja\">{letter}</text>"));
    let inside = format!("<circle cx=\"32\" cy=\"32\" r=\"28\"/>{}", letters.collect::<String>());
    svg(class, "0 0 64 64".to_owned(), None, inside)
}
