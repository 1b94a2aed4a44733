//! An answer as a reader sees it: the page makes that of its example, the browser every other.

use crate::model::answer::{
    sheet::{Head, Line, Place, Section, Sheet},
    signers::Signers,
};
use crate::web::address;
use leptos::{either::Either, prelude::*};

/// Where an answer stands that leads on to the checker. Only in the browser.
pub fn away() -> Place {
    let up = address::up();
    Place { base: [&up, "check/"].concat(), up }
}

/// The whole answer.
#[component]
pub fn Answer(
    /// What it says.
    sheet: Sheet,
) -> impl IntoView {
    let Sheet { head: first, other, sections, .. } = sheet;
    let heads = match other {
        Some(other) => Either::Left(view! { <div class="pair">{head(first)} {head(other)}</div> }),
        None => Either::Right(head(first)),
    };
    view! { <div class="now">{heads} {sections.into_iter().map(section).collect_view()}</div> }
}

/// The stamp with the answer in a sentence.
fn head(head: Head) -> impl IntoView + use<> {
    let stamp = head.stamp.into_iter().map(|line| view! { <span>{line}</span> " " }).collect_view();
    let title = (!head.title.is_empty()).then(|| view! { <b>{head.title}</b> });
    view! {
        <div class=["verdict ", head.tone].concat()>
            <p class="stamp">{stamp}</p>
            <div>
                {title}
                <p class="sentence">{head.sentence}</p>
                <p class="small">{head.small.join(" ")}</p>
            </div>
        </div>
    }
}

/// A heading with its lines.
fn section(section: Section) -> impl IntoView + use<> {
    view! {
        <section class=["why ", section.kind].concat()>
            <h3>{section.heading}</h3>
            <ul>{section.lines.into_iter().map(line).collect_view()}</ul>
        </section>
    }
}

fn line(line: Line) -> impl IntoView + use<> {
    let lead = (!line.lead.is_empty()).then(|| view! { <b>{line.lead}</b> " " });
    let said = view! { {lead} {line.text} };
    let said = match line.href {
        Some(href) => Either::Left(view! { <a href=href aria-current=line.current.then_some("true")>{said}</a> }),
        None => Either::Right(said),
    };
    let note = (!line.note.is_empty()).then(|| view! { " " <small lang=line.lang>{line.note}</small> });
    let tone = line.tone.map(|tone| [tone, if line.hatched { " hatched" } else { "" }].concat());
    view! { <li class=tone>{said} {note}</li> }
}

/// The verdict of a day in its colour, and who has a say in it.
#[component]
pub fn Say(
    /// What it says.
    signers: Signers,
    /// What is said where nobody has.
    nobody: String,
) -> impl IntoView {
    let names = signers.names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view();
    let who = match names.is_empty() {
        true => Either::Left(view! { <p class="small">{nobody}</p> }),
        false => Either::Right(view! { <ul>{names}</ul> }),
    };
    view! { <div class="now"><a class=signers.tone href=signers.href>{signers.short}</a> {who}</div> }
}
