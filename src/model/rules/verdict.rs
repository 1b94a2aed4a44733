//! The seven verdicts. Neither "yes" nor "no": a rule leaves a door open or it does not.

use serde::{Deserialize, Serialize};

/// What the rules of a date say of a transfer, in the order used everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A bar applies, or no gate opens.
    NoDoor,
    /// Not banned by words, refused in practice.
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
    /// All verdicts in their order.
    pub const ALL: [Self; 7] = [
        Self::NoDoor,
        Self::RefusedInPractice,
        Self::ByException,
        Self::MinistersDecide,
        Self::LicenceOnly,
        Self::Outside,
        Self::TextSilent,
    ];

    /// The name of the verdict's colour in the style sheets. Two verdicts may share one: each has its word as well.
    pub fn tone(self) -> &'static str {
        match self {
            Self::NoDoor | Self::RefusedInPractice => "seal",
            Self::ByException => "ochre",
            Self::MinistersDecide => "ai",
            Self::LicenceOnly => "matsu",
            Self::Outside | Self::TextSilent => "nezu",
        }
    }

    /// The published id, as in addresses and data files.
    pub fn id(self) -> &'static str {
        match self {
            Self::NoDoor => "no-door",
            Self::RefusedInPractice => "refused-in-practice",
            Self::ByException => "by-exception",
            Self::MinistersDecide => "ministers-decide",
            Self::LicenceOnly => "licence-only",
            Self::Outside => "outside",
            Self::TextSilent => "text-silent",
        }
    }
}

/// The verdicts that are still possible while inputs are open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Verdicts(u8);

impl Verdicts {
    /// Adds one verdict.
    pub fn insert(&mut self, verdict: Verdict) {
        self.0 |= 1 << verdict as u8;
    }

    /// Adds all verdicts of another set.
    pub fn extend(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether the verdict is in the set.
    pub fn contains(self, verdict: Verdict) -> bool {
        self.0 & (1 << verdict as u8) != 0
    }

    /// How many verdicts are possible.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether nothing was put in.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The members in the order of [`Verdict::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Verdict> {
        Verdict::ALL.into_iter().filter(move |verdict| self.contains(*verdict))
    }

    /// The verdict, if just one is possible.
    pub fn only(self) -> Option<Verdict> {
        self.iter().next().filter(|_| self.len() == 1)
    }
}

impl FromIterator<Verdict> for Verdicts {
    fn from_iter<I: IntoIterator<Item = Verdict>>(verdicts: I) -> Self {
        let mut set = Self::default();
        verdicts.into_iter().for_each(|verdict| set.insert(verdict));
        set
    }
}
