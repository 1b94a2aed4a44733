//! What is to come, on a broken line of dates, and what is open without one.

use super::figure::{Drawn, Table, add};
use super::sign::{self, Shape};
use crate::content::evidence::{
    find,
    outlook::{Item, ItemWords},
    story::{Dates, SceneWords},
};
use crate::content::reference::OutlookRef;
use crate::content::values::plain;
use crate::page::{context::Context, text::record::reported};
use leptos::prelude::*;

/// The dates and the questions.
pub fn draw(context: &Context, dates: &Dates, words: &SceneWords) -> Drawn {
    context.style("scene-dates");
    let evidence = &context.site.evidence;
    let frame = &evidence.story_words;
    let item = |id: &OutlookRef| find(&evidence.outlook, |item| item.id.0 == id.0);
    let mut sources = Vec::new();
    dates.dates.iter().chain(&dates.questions).for_each(|id| add(&mut sources, &item(id).0.sources));
    let entry = |id: &OutlookRef, shape: Shape, has_date: bool| {
        let (item, words): &(Item, ItemWords) = item(id);
        let href = context.href(&format!("what-next#{}", item.id.0));
        let when = has_date.then(|| view! { <time>{words.expected.clone()}</time> " " });
        let mark = reported(context, item.confidence);
        view! { <li>{sign::draw(shape)} <span>{when} <a href=href>{words.title.clone()}</a> {mark}</span></li> }
    };
    let due: Vec<_> = dates.dates.iter().map(|id| entry(id, Shape::Ring, true)).collect();
    let open: Vec<_> = dates.questions.iter().map(|id| entry(id, Shape::Question, false)).collect();
    let alt = plain(context.site, &words.alt.0);
    let picture = view! {
        <div class="drawn dates" role="group" aria-label=alt>
            <ol>{due}</ol>
            <div><p class="small"><b>{frame.questions.clone()}</b></p> <ul>{open}</ul></div>
        </div>
    };
    let row = |id: &OutlookRef, is_open: bool| {
        let words = &item(id).1;
        vec![if is_open { frame.question.clone() } else { words.expected.clone() }, words.title.clone()]
    };
    let due = dates.dates.iter().map(|id| row(id, false));
    let rows = due.chain(dates.questions.iter().map(|id| row(id, true))).collect();
    Drawn { picture: picture.into_any(), table: Some(Table { rows, ..Table::default() }), sources }
}
