//! The controls above a list, and the widget that brings them to life. No form: there is nothing to send.

use crate::content::evidence::shape::{Closed, Label};
use crate::content::words::list::{ListId, ListWords};
use crate::model::answer::clauses::fill;
use crate::model::listing::{self as model, Listing, MOST_WORDS};
use crate::page::context::Context;
use crate::widget::{
    Widget,
    listing::{Props, id},
    words::Words,
};
use leptos::prelude::*;

/// A list as its page knows it.
pub struct List {
    /// Which one.
    pub id: ListId,
    /// The id of the part of the page that holds it.
    pub place: &'static str,
    /// What can be chosen.
    pub facets: Vec<Facet>,
    /// Its rows, in the order of the page.
    pub rows: Vec<Row>,
    /// The ids of the elements that hold the rows of each group.
    pub groups: Vec<String>,
    /// Other orders, by their keys: places in `rows`.
    pub orders: Vec<(&'static str, Vec<usize>)>,
    /// The id of the drawing whose links choose an option of the first facet.
    pub drawing: &'static str,
}

impl List {
    /// A list with one order and without a drawing.
    pub fn plain(id: ListId, place: &'static str, facets: Vec<Facet>, groups: Vec<String>, rows: Vec<Row>) -> Self {
        Self { id, place, facets, rows, groups, orders: Vec::new(), drawing: "" }
    }
}

/// Something to choose by.
pub struct Facet {
    /// Its key in the address.
    pub key: &'static str,
    /// True for buttons of which several can be pressed, false for a choice of one.
    pub many: bool,
    /// Its options: as the address writes them, and their names.
    pub options: Vec<(String, String)>,
}

impl Facet {
    /// A choice of one among the words of a closed list, as its labels name them.
    pub fn of<T: Closed>(key: &'static str, labels: &[Label<T>]) -> Self {
        Self::one(key, labels.iter().map(|label| (label.id.id(), label.name.clone())).collect())
    }

    /// A choice of one.
    pub fn one(key: &'static str, options: Vec<(String, String)>) -> Self {
        Self { key, many: false, options }
    }
}

/// A row.
pub struct Row {
    /// The id of its element.
    pub id: String,
    /// The place of its group.
    pub group: usize,
    /// Its options, facet by facet.
    pub has: Vec<Vec<String>>,
}

/// The controls of the list with their widget.
pub fn filter(context: &Context, list: List) -> AnyView {
    context.style("filter");
    let words = &context.site.labels.filter;
    let own = words.lists.iter().find(|own| own.list == list.id).expect("every list has its words: `content::check`");
    let all = list.rows.len().to_string();
    let counted = fill(&own.hits, &[("shown", &all), ("all", &all)]);
    let facets: Vec<_> =
        list.facets.iter().enumerate().map(|(at, facet)| control(context, own, &list, at, facet)).collect();
    let order = (!list.orders.is_empty()).then(|| {
        let orders = list.orders.iter().enumerate();
        let options: Vec<_> =
            orders.map(|(at, (key, _))| view! { <option value=at + 1>{name(own, key)}</option> }).collect();
        view! {
            <label>
                <span>{words.sort.clone()}</span>
                <select id=id::ORDER>
                    <option value="0">{words.as_shown.clone()}</option>
                    {options}
                </select>
            </label>
        }
    });
    let pairs = [("hits", &own.hits), ("dropped", &words.dropped), ("off", &own.off)];
    let props = Props {
        place: list.place.to_owned(),
        drawing: list.drawing.to_owned(),
        words: Words { pairs: pairs.map(|(name, text)| (name.to_owned(), text.clone())).to_vec() },
        groups: list.groups.clone(),
        listing: packed(&list),
    };
    view! {
        <div class="filter">
            <div class="form" role="search" aria-label=own.legend.clone()>
                <fieldset id=id::FORM disabled>
                    <legend>{own.legend.clone()}</legend>
                    <label class="words">
                        <span>{words.words.clone()}</span>
                        <input
                            type="search"
                            id=id::WORDS
                            maxlength=MOST_WORDS.to_string()
                            autocomplete="off"
                            placeholder=own.hint.clone()
                        />
                    </label>
                    {facets}
                    {order}
                    <p class="hits">
                        <output id=id::HITS tabindex="-1">{counted}</output>
                        " "
                        <button type="button" id=id::CLEAR hidden>
                            {words.clear.clone()}
                        </button>
                    </p>
                </fieldset>
                {context.widget("", Widget::Listing(props))}
            </div>
            <p class="none" id=id::NONE hidden>
                {own.none.clone()}
            </p>
        </div>
    }
    .into_any()
}

/// The name of a choice or an order; its key, for all to see, where the words lack it.
fn name(own: &ListWords, key: &str) -> String {
    own.names.get(key).cloned().unwrap_or_else(|| key.to_owned())
}

fn control(context: &Context, own: &ListWords, list: &List, at: usize, facet: &Facet) -> AnyView {
    let label = name(own, facet.key);
    let count = |option: &str| list.rows.iter().filter(|row| row.has[at].iter().any(|has| has == option)).count();
    if facet.many {
        let button = |(option, name): &(String, String)| {
            let id = id::option(facet.key, option);
            view! { <button type="button" id=id aria-pressed="false">{name.clone()} " " <small>{count(option)}</small></button> }
        };
        let buttons: Vec<_> = facet.options.iter().map(button).collect();
        return view! { <div class="tags" role="group" aria-label=label>{buttons}</div> }.into_any();
    }
    let option = |(option, name): &(String, String)| {
        view! { <option value=option.clone()>{format!("{name} ({})", count(option))}</option> }
    };
    let options: Vec<_> = facet.options.iter().filter(|(option, _)| count(option) > 0).map(option).collect();
    view! {
        <label>
            <span>{label}</span>
            <select id=id::facet(facet.key)>
                <option value="">{context.site.labels.filter.any.clone()}</option>
                {options}
            </select>
        </label>
    }
    .into_any()
}

fn packed(list: &List) -> Listing {
    let facet = |facet: &Facet| model::Facet {
        key: facet.key.to_owned(),
        many: facet.many,
        options: facet.options.iter().map(|(option, _)| option.clone()).collect(),
    };
    let mut listing = Listing { rows: Vec::new(), facets: list.facets.iter().map(facet).collect(), orders: Vec::new() };
    let places = |order: &[usize]| order.iter().map(|row| *row as u32).collect();
    listing.orders = list.orders.iter().map(|(key, order)| ((*key).to_owned(), places(order))).collect();
    let row = |row: &Row| {
        let pairs = list.facets.iter().zip(&row.has);
        let has = pairs.flat_map(|(facet, has)| has.iter().filter_map(|option| listing.option(facet.key, option)));
        model::Row { id: row.id.clone(), group: row.group as u32, has: has.collect() }
    };
    listing.rows = list.rows.iter().map(row).collect();
    listing
}

/// The head of a column: a button that puts the rows into an order, shut until the list is alive.
pub fn sorts(key: &str, words: &str) -> AnyView {
    let words = words.to_owned();
    view! { <th scope="col"><button type="button" id=id::order(key) aria-pressed="false" disabled>{words}</button></th> }
        .into_any()
}
