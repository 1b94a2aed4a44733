//! The filter of a list: the controls, the rows under them, and where there is one, a drawing above them whose marks
//! choose an option. Rows and drawing are HTML of the page, which the filter hides, orders and counts.
//!
//! Before it is alive: every row in the order of the page, the controls shut, and the reason in the place of the count.

mod arrival;
mod choice;
mod drawing;
mod props;
mod rows;
mod state;

pub use props::{Column, Labels, Names, Props, Words};

use super::{life, spoken::spoken};
use crate::model::{
    listing::{Asked, MOST_WORDS},
    search::fold,
};
use crate::web::{address, page, text};
use choice::{Choice, Order, Tags};
use drawing::Drawing;
use leptos::{either::Either, ev, html, prelude::*};
use rows::Rows;
use state::State;
use std::time::Duration;

/// The ids in it that stand for no key of the address.
pub const IDS: [&str; 3] = ["l-hits", "l-clear", "l-none"];

/// The filter with its list.
#[component]
pub fn Filter(
    /// What it is made from.
    props: Props,
) -> impl IntoView {
    let Props { listing, facets, orders, columns, drawing, rows, words, labels } = props;
    let state = State {
        listing: StoredValue::new(listing),
        words: StoredValue::new(words),
        asked: RwSignal::default(),
        notice: RwSignal::default(),
    };
    let State { listing, asked, notice, .. } = state;
    let alive = life::alive();
    // What each row says, once it is alive; without words nobody asks.
    let texts = StoredValue::new(Vec::new());
    let kept = Memo::new(move |_| {
        let words = asked.with(|asked| fold(&text::joined(&asked.words)));
        asked.with(|asked| listing.with_value(|listing| texts.with_value(|texts| listing.kept(asked, &words, texts))))
    });
    let shown = Memo::new(move |_| kept.with(|kept| kept.iter().filter(|kept| **kept).count()));
    let hits = Memo::new(move |_| state.hits(shown.get()));
    let said = RwSignal::new(String::new());
    let on_paper = RwSignal::new(String::new());

    let (form, count) = (NodeRef::<html::Fieldset>::new(), NodeRef::<html::Output>::new());
    let (body, list, above) = (NodeRef::<html::Tbody>::new(), NodeRef::<html::Div>::new(), NodeRef::<html::Div>::new());
    let to_count = move || page::focus(count.get_untracked().as_deref());

    life::begin(move || {
        let hole = body.get_untracked().map(Into::into).or(list.get_untracked().map(Into::into));
        let Some(rows) = hole.map(|hole| Rows::find(hole, listing)) else { return };
        texts.set_value(rows.texts());
        state.read();
        rows.follow(state, kept);
        if let Some(above) = above.get_untracked() {
            Drawing::find(&above, listing).follow(kept, listing);
        }
        arrival::arrive(state, form);

        // The address follows what is asked.
        Effect::new(move |_| {
            asked.with(|asked| {
                listing.with_value(|listing| {
                    address::replace(|key| listing.is_ours(key), &listing.write(asked));
                })
            })
        });
        spoken(hits, said);
        // Paper says what it is a part of. The controls know the names; they have them a moment later.
        Effect::new(move |_| {
            let is_part = asked.with(|asked| *asked != Asked::default());
            let hits = hits.get();
            let write = move || on_paper.set(if is_part { choice::told(&hits, form) } else { String::new() });
            set_timeout(write, Duration::ZERO);
        });
    });

    let facets = facets.into_iter().enumerate().map(|(at, names)| {
        let any = labels.any.clone();
        match listing.with_value(|listing| listing.facets.get(at).is_some_and(|facet| facet.many)) {
            true => Either::Left(view! { <Tags state at names /> }),
            false => Either::Right(view! { <Choice state at names any /> }),
        }
    });
    let facets = facets.collect_view();
    let is_sorted = !orders.is_empty();
    let order = is_sorted.then(|| view! { <Order state orders label=labels.sort as_shown=labels.as_shown /> });
    let list_of_rows = match columns.is_empty() {
        true => Either::Left(view! { <div class="rows" node_ref=list inner_html=rows.html()></div> }),
        false => {
            let heads = columns.into_iter().map(|column| view! { <Head state alive column /> }).collect_view();
            Either::Right(view! {
                <table class="plain rows">
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    <tbody node_ref=body inner_html=rows.html()></tbody>
                </table>
            })
        }
    };
    let choose = move |event: ev::MouseEvent| {
        if let Some(option) = drawing::chosen(&event, listing) {
            event.prevent_default();
            state.change(|asked| listing.with_value(|listing| listing.choose(&listing.facets[0], &option, asked)));
            // What was chosen stands below the drawing.
            to_count();
        }
    };
    let typed = move |words: String| state.change(|asked| asked.words = words);
    let clear = move |_| {
        state.change(|asked| *asked = Asked::default());
        // The button is gone with what it cleared.
        to_count();
    };
    view! {
        {drawing.map(|drawing| view! { <div node_ref=above on:click=choose inner_html=drawing.html()></div> })}
        <div class="filter">
            <div class="form" role="search" aria-label=labels.legend.words()>
                <fieldset node_ref=form disabled=move || !alive.get()>
                    <legend inner_html=labels.legend.inside()></legend>
                    <label class="words">
                        <span inner_html=labels.words.inside()></span>
                        <input
                            type="search"
                            id="l-q"
                            maxlength=MOST_WORDS.to_string()
                            autocomplete="off"
                            placeholder=labels.hint.words()
                            prop:value=move || asked.with(|asked| asked.words.clone())
                            on:input:target=move |event| {
                                // Half a word of an input method is none.
                                if !page::is_composing(&event) {
                                    typed(event.target().value());
                                }
                            }
                            on:compositionend:target=move |event| typed(event.target().value())
                        />
                    </label>
                    {facets}
                    {order}
                    <div class="state">
                        <p class="hits">
                            <output
                                id="l-hits"
                                tabindex="-1"
                                aria-live="off"
                                node_ref=count
                                inner_html=hits.get_untracked()
                                prop:textContent=hits
                            ></output>
                            <button
                                type="button"
                                id="l-clear"
                                hidden=move || asked.with(|asked| *asked == Asked::default())
                                on:click=clear
                                inner_html=labels.clear.inside()
                            ></button>
                        </p>
                        <p class="off" inner_html=labels.off.inside()></p>
                    </div>
                </fieldset>
                <p class="notice" role="status" hidden=move || notice.with(String::is_empty) prop:textContent=notice></p>
                <p class="hush" role="status" prop:textContent=said></p>
            </div>
            <p class="none" id="l-none" hidden=move || { shown.get() > 0 } inner_html=labels.none.inside()></p>
        </div>
        <p class="paper small" prop:textContent=on_paper></p>
        {list_of_rows}
    }
}

/// The head of a column.
#[component]
fn Head(
    /// What the filter knows.
    state: State,
    /// Shut before.
    alive: ReadSignal<bool>,
    /// The column.
    column: Column,
) -> impl IntoView {
    let Column { name, order } = column;
    let asked = state.asked;
    let pressed = move || asked.with(|asked| asked.order == order + 1);
    let press = move |_| state.change(|asked| asked.order = if asked.order == order + 1 { 0 } else { order + 1 });
    let key = state.listing.with_value(|listing| listing.orders.get(order).map(|(key, _)| ["l-by-", key].concat()));
    view! {
        <th scope="col">
            <button
                type="button"
                id=key
                aria-pressed=move || pressed().to_string()
                disabled=move || !alive.get()
                on:click=press
                inner_html=name.inside()
            ></button>
        </th>
    }
}
