//! The seven answers that the rules can give, in the order in which they are always shown.

use serde::{Deserialize, Serialize};

/// What the rules of a date say about a case. Never a forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A bar applies, or no gate opens.
    NoDoor,
    /// Not banned by words, refused in practice (1976-2014).
    RefusedInPractice,
    /// Only because a named statement takes it out.
    ByException,
    /// A door is open; a named body decides each case.
    MinistersDecide,
    /// No bar and no special gate; the ordinary licence.
    LicenceOnly,
    /// Another law applies.
    Outside,
    /// The text does not say, or was not seen.
    TextSilent,
}

impl Verdict {
    /// The name of the verdict's colour and pattern in the style sheet.
    pub fn tone(self) -> &'static str {
        match self {
            Self::NoDoor | Self::RefusedInPractice => "seal",
            Self::ByException => "ochre",
            Self::MinistersDecide => "ai",
            Self::LicenceOnly => "matsu",
            Self::Outside | Self::TextSilent => "nezu",
        }
    }
}
