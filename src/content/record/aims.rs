//! What the strategy is to achieve: `aims.json`, and the words of the aims.

use super::Confidence;
use super::shape::{closed, shapes};
use crate::content::reference::*;
use crate::model::date::Date;

closed! {
    /// How far away an aim is: to 2027, to 2030, later, or without a date.
    Horizon { Near, Medium, Long, NoneStated }
    /// What has become of an aim.
    AimState { Done, UnderWay, Planned, NotSeen, Unknown, Reading }
}

shapes! {
    /// `aims.json`: what the strategy is to achieve.
    AimFile {
        /// The aims.
        aims: Vec<Aim>,
    }
    /// An aim; its words are in `<language>/aims.json`.
    Aim {
        /// Its id; its address is `aims#<id>`.
        id: AimId,
        /// How far away it is; follows from the date.
        horizon: Horizon,
        /// When it was or is to be reached.
        date: Option<Date>,
        /// What has become of it, as far as the facts go.
        state: AimState,
        /// Who pursues it; none where no record names anyone.
        #[serde(default)]
        owners: Vec<ActorRef>,
        /// Claims of the article of January 2025 that it is derived from.
        #[serde(default)]
        claims: Vec<LedgerRef>,
        /// Dated events that bear on it.
        #[serde(default)]
        events: Vec<EventRef>,
        /// Things to watch that bear on it.
        #[serde(default)]
        outlook: Vec<OutlookRef>,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is.
        #[serde(default)]
        confidence: Confidence,
    }
    /// `<language>/aims.json`.
    AimWordsFile {
        /// The words, one entry for each aim.
        aims: Vec<AimWords>,
    }
    /// The words of an aim.
    AimWords {
        /// Whose words.
        aim: AimRef,
        /// The aim.
        title: String,
        /// What has become of it.
        status: Text,
    }
}
