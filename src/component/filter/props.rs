//! What a filter is made from.

use crate::component::fixed::Fixed;
use crate::model::listing::Listing;
use serde::{Deserialize, Serialize};

/// What the filter is made from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Props {
    /// Rows, facets and orders.
    pub listing: Listing,
    /// The names of the facets and of their options, in the order of the listing.
    pub facets: Vec<Names>,
    /// The names of the orders.
    pub orders: Vec<Fixed>,
    /// The columns of the table that the rows stand in; none where they stand in no table.
    pub columns: Vec<Column>,
    /// The drawing above the controls.
    pub drawing: Option<Fixed>,
    /// The rows: HTML in which `data-row` and `data-group` say which is which.
    pub rows: Fixed,
    /// What is said while it works.
    pub words: Words,
    /// What stands on its controls.
    pub labels: Labels,
}

/// The name of a facet, and those of its options.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Names {
    /// Of the facet.
    pub facet: Fixed,
    /// Of the options.
    pub options: Vec<Fixed>,
}

/// The head of a column: it puts the rows into an order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Column {
    /// Its words.
    pub name: Fixed,
    /// The place of the order in the listing.
    pub order: usize,
}

/// What is said while the filter works. `{shown}` and `{all}` stand for numbers of rows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    /// How many rows are shown.
    pub hits: String,
    /// What of the address was left out follows.
    pub dropped: String,
    /// All rows are shown, because a link leads to one that was not.
    pub lifted: String,
}

/// What stands on the controls and never changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    /// The heading.
    pub legend: Fixed,
    /// The name of the field for words.
    pub words: Fixed,
    /// Examples for it.
    pub hint: Fixed,
    /// The choice of everything.
    pub any: Fixed,
    /// The name of the choice of the order.
    pub sort: Fixed,
    /// The order of the page.
    pub as_shown: Fixed,
    /// The button that shows all again.
    pub clear: Fixed,
    /// What is said where no row is left.
    pub none: Fixed,
    /// What is said until it is alive.
    pub off: Fixed,
}
