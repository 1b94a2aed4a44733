//! Who has a say on two days beside each other: the reader's own case, then some that are given. Item and destination
//! are chosen; what else the rules ask is as usual.
//!
//! Before it is alive: the given cases, and the reason in the place of the choices.

use super::{
    anew::Anew,
    answer::{Say, away},
    choice::{self, Choice},
    fixed::Fixed,
    life,
    tables::Tables,
};
use crate::model::answer::{phrases::Phrases, signers::Signers};
use crate::model::date::Day;
use crate::model::rules::{
    case::{Case, Input},
    query,
};
use leptos::{html, prelude::*};
use serde::{Deserialize, Serialize};

/// What the table is made from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Props {
    /// The file with the rules and their words, below the site's folder.
    pub file: String,
    /// The case that the page answers, as a query.
    pub example: String,
    /// The two days.
    pub days: [Day; 2],
    /// What is said of a case.
    pub words: Words,
    /// What stands on it and never changes.
    pub labels: Labels,
}

/// What is said of a case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    /// Its name: `{item}`, `{place}`.
    pub name: String,
    /// Where nobody has a say.
    pub nobody: String,
}

/// What stands on the table and never changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    /// Above the choices and above the reader's own case.
    pub own: Fixed,
    /// What is said in the place of the choices until they work.
    pub off: Fixed,
    /// The choice of an item: its name and its options.
    pub item: [Fixed; 2],
    /// The choice of a destination.
    pub destination: [Fixed; 2],
    /// The heads of the columns: HTML.
    pub heads: Fixed,
    /// The heads of the two days, for narrow windows.
    pub days: [Fixed; 2],
    /// The name of the example.
    pub name: Fixed,
    /// What is said of it on the two days: HTML.
    pub said: [Fixed; 2],
    /// The given cases: HTML.
    pub given: Fixed,
}

/// The choices, and the table.
#[component]
pub fn WhoSigns(
    /// What it is made from.
    props: Props,
) -> impl IntoView {
    let Props { file, example, days, words, labels } = props;
    let (phrases, words) = (Tables::<Phrases>::new(), StoredValue::new(words));
    let root = NodeRef::<html::Div>::new();
    let (item, destination) = (NodeRef::<html::Select>::new(), NodeRef::<html::Select>::new());
    let asked = RwSignal::new(None::<Case>);

    // What the choices say, also after the browser has put back what was chosen before.
    let read = move || {
        let case = phrases.now(|phrases| {
            let chosen = |input, field| phrases.rules.choice(input, &choice::value(field));
            let case = Case::default()
                .with(Input::Item, chosen(Input::Item, item))
                .with(Input::Destination, chosen(Input::Destination, destination));
            phrases.with_usual_origin(case)
        });
        asked.set(case);
    };
    // The page's row stays as long as it is the answer.
    let case = Memo::new(move |before: Option<&Option<Case>>| {
        let is_other = before.is_some_and(Option::is_some);
        let example = phrases.with(|phrases| query::read(&phrases.rules, &example).case);
        asked.get().filter(|case| is_other || example.is_some_and(|example| example != *case))
    });
    let named = move || {
        let words = words.with_value(|words| words.name.clone());
        case.get().and_then(|case| phrases.with(|phrases| phrases.named(&case, &words)))
    };
    let signers = move |day: Day| -> Option<Signers> {
        case.get().and_then(|case| phrases.with(|phrases| phrases.signers(&case, day, &away())))
    };
    life::begin(move || phrases.fetch(file, root, read));

    let chosen = Callback::new(move |()| read());
    let [item_name, items] = labels.item;
    let [place_name, places] = labels.destination;
    let cells = days.into_iter().zip(labels.days).zip(labels.said).zip(IDS).map(|(((day, head), page), id)| {
        let nobody = move || words.with_value(|words| words.nobody.clone());
        let made = move || signers(day).map(|signers| view! { <Say signers nobody=nobody() /> });
        view! {
            <td>
                <span class="head" inner_html=head.inside()></span>
                <div id=id aria-live="polite">
                    <Anew page made />
                </div>
            </td>
        }
    });
    let cells = cells.collect_view();
    view! {
        <div node_ref=root>
            <div class="aide state" data-waits=move || (!phrases.are_there()).then_some("")>
                <fieldset id="form" class="ask-form" disabled=move || !phrases.are_there()>
                    <legend inner_html=labels.own.inside()></legend>
                    <Choice id="f-i".to_owned() name=item_name options=items field=item chosen />
                    <Choice id="f-to".to_owned() name=place_name options=places field=destination chosen />
                </fieldset>
                <p class="off" inner_html=labels.off.inside()></p>
            </div>
            <table class="plain signers">
                <thead inner_html=labels.heads.html()></thead>
                <tbody>
                    <tr class="own">
                        <th scope="row">
                            <span class="over" inner_html=labels.own.inside()></span>
                            <span id="who-case">
                                <Anew page=labels.name made=move || named().map(|name| view! { <span>{name}</span> }) />
                            </span>
                        </th>
                        {cells}
                    </tr>
                </tbody>
                <tbody inner_html=labels.given.html()></tbody>
            </table>
        </div>
    }
}

/// The ids of the two answers to the reader's own case.
const IDS: [&str; 2] = ["who-then", "who-now"];
