//! What a reader can do with an answer: link to it, cite it, take it along, and object.

use super::props::Words;
use crate::model::answer::{clauses::fill, sheet::Sheet};
use crate::model::query::percent;
use crate::web::address;
use leptos::prelude::*;

/// The tools of an answer. They stay while the answers change.
#[component]
pub fn Tools(
    /// The answer.
    sheet: Memo<Option<Sheet>>,
    /// What stands on them.
    words: StoredValue<Words>,
) -> impl IntoView {
    let up = StoredValue::new(address::up());
    let with = move |say: fn(&Sheet, &Words, &str) -> String| {
        move || {
            let said = |sheet: &Sheet| words.with_value(|words| up.with_value(|up| say(sheet, words, up)));
            sheet.with(|sheet| sheet.as_ref().map(said).unwrap_or_default())
        }
    };
    let Words { tools, copy, embed, csv, report: [report, ..], cite: [cite, _], .. } = words.get_value();
    view! {
        <section class="why tools">
            <h3>{tools}</h3>
            <ul>
                <li>
                    <a class="copy here" href=with(link)>
                        {copy}
                    </a>
                </li>
                <li>
                    // `check/rule/?d=…` is told to the page that makes the code as `check/rule&d=…`.
                    <a href=with(|sheet, _, up| [up, "embed/?id=", &sheet.share.replacen("/?", "&", 1)].concat())>
                        {embed}
                    </a>
                </li>
                <li>
                    <a
                        download="case.csv"
                        href=with(|sheet, _, _| ["data:text/csv;charset=utf-8,", &percent(&sheet.csv)].concat())
                    >
                        {csv}
                    </a>
                </li>
                <li>
                    <a href=with(complaint)>{report}</a>
                </li>
                <li>
                    <b>{cite}</b>
                    " "
                    <span prop:textContent=with(citation)></span>
                </li>
            </ul>
        </section>
    }
}

/// The whole address of the answer.
fn link(sheet: &Sheet, _: &Words, up: &str) -> String {
    address::full(&[up, &sheet.share].concat())
}

fn citation(sheet: &Sheet, words: &Words, up: &str) -> String {
    let values = [("sentence", &*sheet.head.sentence), ("query", &sheet.query)];
    [&fill(&words.cite[1], &values), " ", &link(sheet, words, up)].concat()
}

fn complaint(sheet: &Sheet, words: &Words, up: &str) -> String {
    let [_, subject, body] = &words.report;
    let body = [&**body, "\n\n", &sheet.head.sentence, "\n", &link(sheet, words, up)].concat();
    ["mailto:?subject=", &percent(subject), "&body=", &percent(&body)].concat()
}
