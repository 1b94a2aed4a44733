//! A list with its filter: what the component is made from, out of what the page knows.

use crate::component::{
    Fixed, Lists,
    filter::{Column, Labels, Names, Props, Words},
};
use crate::content::evidence::shape::{Closed, Label};
use crate::content::words::list::{ListId, ListWords};
use crate::model::answer::clauses::fill;
use crate::model::listing::{self as model, Listing};
use crate::page::context::Context;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// A list as its page knows it.
pub struct List {
    /// Which one.
    pub id: ListId,
    /// The class of the element around it.
    pub class: &'static str,
    /// What can be chosen.
    pub facets: Vec<Facet>,
    /// Its rows, in the order of the page.
    pub rows: Vec<Row>,
    /// Other orders, by their keys: places in `rows`.
    pub orders: Vec<(&'static str, Vec<usize>)>,
    /// The heads of the table that the rows stand in, with the keys of their orders; none where they stand in no table.
    pub columns: Vec<(&'static str, String)>,
    /// A drawing above it whose marks choose an option of the first facet.
    pub drawing: Option<AnyView>,
}

impl List {
    /// A list with one order, without a table and without a drawing.
    pub fn plain(id: ListId, facets: Vec<Facet>, rows: Vec<Row>) -> Self {
        Self { id, class: "listing", facets, rows, orders: Vec::new(), columns: Vec::new(), drawing: None }
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
    /// The place of its group, which the elements of the group carry as `data-group`.
    pub group: usize,
    /// Its options, facet by facet.
    pub has: Vec<Vec<String>>,
}

/// The list with its filter; `rows` are its rows and what stands around them.
pub fn filter(context: &Context, list: List, rows: impl IntoView) -> AnyView {
    if context.on_paper {
        return rows.into_any();
    }
    context.style("filter");
    let words = &context.site.labels.filter;
    let own = words.lists.iter().find(|own| own.list == list.id).expect("every list has its words: `content::check`");
    let all = list.rows.len().to_string();
    let listing = listing(&list);
    let names = |facet: &Facet| Names {
        facet: name(own, facet.key),
        options: facet.options.iter().map(|(_, name)| name.into()).collect(),
    };
    let column = |(key, name): &(&str, String)| Column {
        name: name.into(),
        order: list.orders.iter().position(|(order, _)| order == key).unwrap_or_default(),
    };
    let props = Props {
        facets: list.facets.iter().map(names).collect(),
        orders: list.orders.iter().map(|(key, _)| name(own, key)).collect(),
        columns: list.columns.iter().map(column).collect(),
        rows: Fixed::new(marked(&still(rows), &list.rows)),
        words: Words { hits: own.hits.clone(), dropped: words.dropped.clone(), lifted: words.lifted.clone() },
        labels: Labels {
            legend: (&own.legend).into(),
            words: (&words.words).into(),
            hint: (&own.hint).into(),
            any: (&words.any).into(),
            sort: (&words.sort).into(),
            as_shown: (&words.as_shown).into(),
            clear: (&words.clear).into(),
            none: (&own.none).into(),
            off: Fixed::new(fill(&own.off, &[("all", &all)])),
        },
        drawing: list.drawing.map(|drawing| Fixed::new(still(drawing))),
        listing,
    };
    context.island(list.class, Lists::Filter(props))
}

/// The HTML of what stands still inside a component.
pub fn still(view: impl IntoView) -> String {
    view.into_view().to_html().replace("<!>", "").replace("<!--<() />-->", "")
}

/// The rows with their places, by which the component knows them.
fn marked(html: &str, rows: &[Row]) -> String {
    let places: BTreeMap<&str, usize> = rows.iter().enumerate().map(|(place, row)| (row.id.as_str(), place)).collect();
    let mut pieces = html.split(" id=\"");
    let mut done = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        if let Some(place) = piece.split('"').next().and_then(|id| places.get(id)) {
            done += &format!(" data-row=\"{place}\"");
        }
        done += " id=\"";
        done += piece;
    }
    done
}

/// The name of a choice or an order; its key, for all to see, where the words lack it.
fn name(own: &ListWords, key: &str) -> Fixed {
    Fixed::new(own.names.get(key).cloned().unwrap_or_else(|| key.to_owned()))
}

/// What the component filters by.
fn listing(list: &List) -> Listing {
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
        model::Row { group: row.group as u32, has: has.collect() }
    };
    listing.rows = list.rows.iter().map(row).collect();
    listing
}
