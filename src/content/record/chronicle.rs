//! What was reported and what happened, as marks in time: `chronicle.json`, and its words. A mark has no date of its
//! own: it takes it from the record that it stands for.

use super::shape::{closed, shapes};
use crate::content::reference::*;
use crate::model::date::Date;

closed! {
    /// The zone that a mark stands in.
    Zone { Strategy, Decisions, Deals }
    /// What a mark looks like: something asked for or reported; what was looked for and not found; a headline whose
    /// article was not read; a decision; a step of a deal; talks; something due.
    Sign { Reported, NotFound, Headline, Decision, Step, Talks, Due }
    /// Which end of its words lies at the mark.
    Side { Start, End }
}

shapes! {
    /// `chronicle.json`: the marks of the figure of time on the first page.
    ChronicleFile {
        /// The first and the last year that are drawn to scale; what is due later stands behind an arrow.
        years: [u16; 2],
        /// The year for which the strategy was reported.
        reported: Date,
        /// The day to which full reports were read.
        reports_to: Date,
        /// The day to which headlines were seen.
        headlines_to: Date,
        /// The deals that are followed, in the order of their rows.
        #[schemars(length(min = 1))]
        rows: Vec<DealRef>,
        /// The marks.
        #[schemars(length(min = 1))]
        marks: Vec<Mark>,
    }
    /// A mark. It stands for one record: an event, a claim of the ledger, something to watch, or a step of a deal.
    Mark {
        /// Its id.
        id: MarkId,
        /// The zone that it stands in.
        zone: Zone,
        /// What it looks like.
        sign: Sign,
        /// True if it is one of the few that carry the finding.
        #[serde(default)]
        main: bool,
        /// The event that it stands for.
        event: Option<EventRef>,
        /// The claim that it stands for; it lies at the end of the reported year.
        ledger: Option<LedgerRef>,
        /// The thing to watch that it stands for.
        outlook: Option<OutlookRef>,
        /// The deal in whose row it lies.
        deal: Option<DealRef>,
        /// The date of the step of that deal that it stands for.
        step: Option<Date>,
        /// Where its words stand in the wide drawing.
        wide: Place,
        /// Where they stand in the drawing for screens of middle width.
        mid: Place,
    }
    /// Where the words of a mark stand.
    Place {
        /// Which end of them lies at the mark.
        side: Side,
        /// Lines between the words and the line of the zone; below it if negative.
        #[serde(default)]
        lines: i8,
        /// Units to the right of their usual place.
        #[serde(default)]
        shift: i16,
        /// Units that a line may be wide.
        #[serde(default)]
        room: Option<u16>,
    }
    /// `<language>/chronicle.json`.
    ChronicleWords {
        /// What the figure shows, as a sentence.
        #[schemars(length(min = 1, max = 90))]
        finding: String,
        /// What is drawn. `{rows}` and `{deals}` are the deals that are followed, and all; `{from}` and `{to}` years.
        subtitle: String,
        /// How to read it.
        reading: Text,
        /// What rests on what; `{reports}` and `{headlines}` are the days to which those were read.
        source: String,
        /// What a reader should know of what is missing.
        note: Text,
        /// How the figure was checked; `{marks}` and `{records}` are counts.
        proof: String,
        /// Before the list of the marks.
        list: String,
        /// The link over the list.
        skip: String,
        /// Where reading ends; `{reports}` and `{headlines}` as above.
        ends: String,
        /// The same as a line of the list.
        ends_short: String,
        /// A day by which something is due; `{date}`.
        by: String,
        /// A year by whose end something is due; `{date}`.
        by_year: String,
        /// A date before which something is not due; `{date}`.
        not_before: String,
        /// Names of the zones, in their order.
        zones: [String; 3],
        /// Names of the signs in the key.
        signs: Vec<SignWords>,
        /// The words of the rows.
        rows: Vec<RowWords>,
        /// The words of the marks.
        marks: Vec<MarkWords>,
    }
    /// A sign of the key.
    SignWords {
        /// The sign.
        sign: Sign,
        /// What it stands for.
        name: String,
    }
    /// The words of a row.
    RowWords {
        /// The deal.
        deal: DealRef,
        /// What goes.
        item: String,
        /// Where it goes.
        to: String,
    }
    /// The words of a mark.
    MarkWords {
        /// Whose words.
        mark: MarkRef,
        /// What happened, understood without the drawing.
        #[schemars(length(min = 1, max = 36))]
        short: String,
        /// The same in a row that says of what.
        #[schemars(length(min = 1, max = 24))]
        step: Option<String>,
    }
}
