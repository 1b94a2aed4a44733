//! What the form is made from.

use crate::component::fixed::Fixed;
use crate::model::embed::Paste;
use serde::{Deserialize, Serialize};

/// What the form is made from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Props {
    /// The choices of theme, ground and heading.
    pub choices: Vec<Options>,
    /// Where the code goes.
    pub platforms: Vec<Platform>,
    /// What is said while it works.
    pub words: Words,
    /// What stands on it and never changes.
    pub labels: Labels,
    /// The list of everything that can be embedded: HTML.
    pub list: Fixed,
}

/// A choice with its options: as the address writes them, and their names.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Options {
    /// The name of the choice.
    pub name: Fixed,
    /// Its options.
    pub options: Vec<(String, Fixed)>,
}

/// A place where code is pasted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Platform {
    /// As the address writes it.
    pub id: String,
    /// Its name.
    pub name: Fixed,
    /// What it takes.
    pub paste: Paste,
    /// Its limit.
    pub limit: String,
    /// It makes frames of addresses of pages alone.
    pub is_page_alone: bool,
}

/// What is said while the form works.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    /// The address asks for what cannot be embedded.
    pub unknown: String,
    /// The colour of marks cannot be seen.
    pub weak: String,
    /// The `{height}` that was measured at a `{width}`.
    pub height: String,
    /// The code was copied.
    pub copied: String,
}

/// What stands on the form and never changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Labels {
    /// The heading.
    pub build: Fixed,
    /// What is shown.
    pub what: Fixed,
    /// The colour of marks.
    pub accent: Fixed,
    /// An example of one.
    pub hint: Fixed,
    /// Where it goes.
    pub platform: Fixed,
    /// The width of the preview.
    pub width: Fixed,
    /// The widths in words.
    pub widths: Vec<Fixed>,
    /// The code.
    pub code: Fixed,
    /// The button that copies it.
    pub copy: Fixed,
    /// The preview.
    pub preview: Fixed,
    /// The heading of the list.
    pub list: Fixed,
    /// What is said until it is alive.
    pub off: Fixed,
}
