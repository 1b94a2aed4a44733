//! Dimensions of a case, and limits on them: the shape of `when` and `unless`.

use serde::{Deserialize, Serialize};

use super::case::Input;

/// Something a condition can ask about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    Item,
    /// The class alone, without what it counts as besides itself.
    ItemClass,
    Origin,
    /// Classes of the destination, on the date and in the circumstances of the case.
    Destination,
    Purpose,
    Fighting,
    EndUse,
    /// What follows from the end use: prior consent, onward transfer.
    EndUseControl,
    /// Who must decide or be told. Not an input, but for what `special` gives.
    Process,
}

impl Dimension {
    /// All dimensions.
    pub const ALL: [Self; 9] = [
        Self::Item,
        Self::ItemClass,
        Self::Origin,
        Self::Destination,
        Self::Purpose,
        Self::Fighting,
        Self::EndUse,
        Self::EndUseControl,
        Self::Process,
    ];

    /// The input that a reader would change to change this dimension.
    pub fn input(self) -> Input {
        match self {
            Self::Item | Self::ItemClass => Input::Item,
            Self::Origin => Input::Origin,
            Self::Destination => Input::Destination,
            Self::Purpose => Input::Purpose,
            Self::Fighting => Input::Fighting,
            Self::EndUse | Self::EndUseControl => Input::EndUse,
            Self::Process => Input::Special,
        }
    }
}

/// Values by dimension; a dimension without values sets no limit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub item: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub origin: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub destination: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub purpose: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fighting: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub end_use: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub end_use_control: Vec<String>,
}

impl Limits {
    /// The dimensions that are limited, each with its values.
    pub fn by_dimension(&self) -> impl Iterator<Item = (Dimension, &[String])> {
        [
            (Dimension::Item, self.item.as_slice()),
            (Dimension::Origin, &self.origin),
            (Dimension::Destination, &self.destination),
            (Dimension::Purpose, &self.purpose),
            (Dimension::Fighting, &self.fighting),
            (Dimension::EndUse, &self.end_use),
            (Dimension::EndUseControl, &self.end_use_control),
        ]
        .into_iter()
        .filter(|(_, values)| !values.is_empty())
    }

    /// Whether nothing is limited.
    pub fn is_empty(&self) -> bool {
        self.by_dimension().next().is_none()
    }
}
