//! Two small forms that most records share: a struct that is read strictly, and a closed list of words.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Structs that are read strictly; every field is public and says what it means.
macro_rules! shapes {
    ($($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $type:ty),+ $(,)? })+) => { $(
        $(#[$about])*
        #[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$doc])* pub $field: $type),+
        }
    )+ };
}

/// Closed lists: the words that a field may hold, written with hyphens. What each means stands in the labels.
macro_rules! closed {
    ($($(#[$about:meta])* $name:ident { $($(#[$own:meta])* $variant:ident),+ $(,)? })+) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[derive(schemars::JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs, reason = "the labels say what each means")]
        pub enum $name {
            $($(#[$own])* $variant),+
        }

        impl $crate::content::record::shape::Closed for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
        }
    )+ };
}

/// The labels of closed lists, and the words around the records that they belong to. `lists` names each list with
/// the words that it should hold and those that it does.
macro_rules! labels {
    ($(#[$about:meta])* $name:ident { $words:ident: $words_type:ty; $($(#[$doc:meta])* $field:ident: $list:ident<$type:ty>),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// The words around these records on their pages.
            pub $words: $words_type,
            $($(#[$doc])* pub $field: Vec<$list<$type>>),+
        }

        impl $name {
            /// Each list by name: the words of the closed list, and those that have a label.
            pub fn lists(&self) -> Vec<(&'static str, Vec<String>, Vec<String>)> {
                use $crate::content::record::shape::Closed;
                vec![$((
                    stringify!($field),
                    <$type>::ALL.iter().map(|one| one.id()).collect(),
                    self.$field.iter().map(|label| label.id.id()).collect(),
                )),+]
            }
        }
    };
}

pub(crate) use {closed, labels, shapes};

/// A closed list of words.
pub trait Closed: Copy + PartialEq + Serialize + 'static {
    /// Every word, in the order of the list.
    const ALL: &'static [Self];

    /// The word as the files write it.
    fn id(self) -> String {
        serde_json::to_value(self).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    }
}

/// The label of a word of a closed list.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Label<T> {
    /// Whose label.
    pub id: T,
    /// Its name.
    pub name: String,
    /// What it means, in a sentence.
    pub meaning: Option<crate::content::reference::Text>,
}

/// The label of a unit.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitLabel<T> {
    /// Whose label.
    pub id: T,
    /// Its name after `1`.
    pub one: String,
    /// Its name after other numbers.
    pub many: String,
}

/// The label of a word; a list that has been checked holds each.
pub fn label<T: Closed>(list: &[Label<T>], id: T) -> &Label<T> {
    list.iter().find(|label| label.id == id).expect("checked: every word has its label")
}

/// A number as text, with a comma between thousands.
pub fn with_commas(number: &str) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |rest| ("-", rest));
    let (whole, rest) = digits.find('.').map_or((digits, ""), |dot| digits.split_at(dot));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}{rest}")
}
