//! The filter of the timeline. The events are the page's own HTML: the widget only says which of them are shown,
//! so that without it nothing is missing, and no prose is in the WASM.

use crate::model::answer::clauses::fill;
use crate::model::rules::pack::pack_struct;
use crate::model::search::fold;
use crate::model::timeline::{Dropped, Filter, MOST_WORDS, Row};
use crate::web::{address, rows};
use crate::widget::words::Words;
use leptos::prelude::*;

/// What the filter is made from.
#[derive(Clone, Debug)]
pub struct Props {
    /// The events, in the order of the page.
    pub rows: Vec<Row>,
    /// The id of the part of the page that holds the timeline.
    pub place: String,
    /// The ids of the elements that hold the events of each period.
    pub periods: Vec<String>,
    /// The tags: id, name and number of events.
    pub tags: Vec<(String, String, usize)>,
    /// Its words, by the names of `content::record::TimelineWords`.
    pub words: Words,
}

pack_struct!(Props { rows, place, periods, tags, words });

/// The controls above the events. No form: there is nothing to send.
pub fn view(props: Props) -> impl IntoView {
    let Props { rows, place, periods, tags, words } = props;
    let all = rows.len();
    let known: Vec<String> = tags.iter().map(|(id, ..)| id.clone()).collect();
    let filter = RwSignal::new(Filter::default());
    let dropped = RwSignal::new(Vec::<Dropped>::new());
    let shown = RwSignal::new(all);
    let alive = RwSignal::new(false);

    // Effects run only in the browser and only after hydration, so the first rendering stays that of the props.
    let read = {
        let known = known.clone();
        move || {
            let (asked, left_out) = Filter::from_query(&address::query(), &known);
            filter.set(asked);
            dropped.set(left_out);
        }
    };
    Effect::new({
        let read = read.clone();
        move |_| {
            read();
            alive.set(true);
            // A link that asks for certain events leads to them, not to the top of the page.
            let asks =
                !filter.with_untracked(|filter| *filter == Filter::default()) || !dropped.with_untracked(Vec::is_empty);
            if asks && !address::has_fragment() {
                rows::reveal(&place);
            }
            address::on_travel(read.clone());
        }
    });
    let texts = StoredValue::new(Vec::<String>::new());
    Effect::new(move |_| {
        let filter = filter.get();
        if !alive.get() {
            return;
        }
        if texts.with_value(Vec::is_empty) {
            texts.set_value(rows.iter().map(|row| fold(&rows::text(&row.id))).collect());
        }
        shown.set(texts.with_value(|texts| apply(&filter, &rows, texts, &periods)));
        address::replace_query(&filter.to_query());
    });

    let tag_buttons: Vec<_> = tags
        .into_iter()
        .map(|(id, name, count)| {
            let (known, pressed) = (known.clone(), id.clone());
            view! {
                <button
                    type="button"
                    aria-pressed=move || filter.with(|filter| filter.tags.contains(&pressed)).to_string()
                    on:click=move |_| filter.update(|filter| filter.toggle(&id, &known))
                >
                    {name}
                    " "
                    <small>{count}</small>
                </button>
            }
        })
        .collect();
    let level_options: Vec<_> =
        ["1", "2", "3"].into_iter().map(|level| view! { <option value=level>{words.say(level)}</option> }).collect();
    let hits = words.say("hits");
    let off = fill(&words.say("off"), &[("all", &all.to_string())]);
    let (set_words, clear) =
        (move |text: String| filter.update(|filter| filter.words = text), move |_| filter.set(Filter::default()));
    view! {
        <div class="form" role="search" aria-label=words.say("legend")>
            <fieldset disabled=move || !alive.get()>
                <legend>{words.say("legend")}</legend>
                <label class="words">
                    <span>{words.say("words")}</span>
                    <input
                        type="search"
                        maxlength=MOST_WORDS.to_string()
                        autocomplete="off"
                        placeholder=words.say("words_hint")
                        prop:value=move || filter.with(|filter| filter.words.clone())
                        on:input:target=move |event| set_words(event.target().value())
                    />
                </label>
                <label class="level">
                    <span>{words.say("level")}</span>
                    <select
                        prop:value=move || filter.with(|filter| filter.importance.to_string())
                        on:change:target=move |event| {
                            let level = event.target().value().parse().unwrap_or(1);
                            filter.update(|filter| filter.importance = level);
                        }
                    >
                        {level_options}
                    </select>
                </label>
                <div class="tags" role="group" aria-label=words.say("tags")>
                    {tag_buttons}
                </div>
                <p class="hits">
                    <output>{move || fill(&hits, &[("shown", &shown.get().to_string()), ("all", &all.to_string())])}</output>
                    " "
                    <button type="button" on:click=clear hidden=move || filter.with(|filter| *filter == Filter::default())>
                        {words.say("clear")}
                    </button>
                </p>
            </fieldset>
            <p class="off">{off}</p>
            <p class="notice" role="status" hidden=move || dropped.with(Vec::is_empty)>
                {words.say("dropped")}
                " "
                <b>{move || dropped.with(|pieces| named(pieces))}</b>
            </p>
            <p class="none" hidden=move || shown.get() != 0>
                {words.say("none")}
            </p>
        </div>
    }
}

/// Shows and hides the events and the periods that are left empty; returns how many events are shown.
fn apply(filter: &Filter, rows: &[Row], texts: &[String], periods: &[String]) -> usize {
    let mut in_period = vec![0; periods.len()];
    for (row, text) in rows.iter().zip(texts) {
        let kept = filter.keeps(row, text);
        rows::show(&row.id, kept);
        if let Some(count) = in_period.get_mut(usize::from(row.period)) {
            *count += usize::from(kept);
        }
    }
    for (id, count) in periods.iter().zip(&in_period) {
        rows::show(id, *count > 0);
        rows::show(&jump(id), *count > 0);
    }
    in_period.iter().sum()
}

/// The id of the link that jumps to a period: `p-1967` gives `to-p-1967`.
pub fn jump(period: &str) -> String {
    ["to-", period].concat()
}

/// `tag=fish, level=9`: what was left out, as text.
fn named(pieces: &[Dropped]) -> String {
    let mut text = String::new();
    for piece in pieces {
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str(&piece.key);
        text.push('=');
        text.push_str(&piece.value);
    }
    text
}
