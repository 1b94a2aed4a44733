//! The story in eight pictures: `story.json`, and the words of its pictures. Its sentences stand on the page `story`,
//! where they are claims like all others.

use super::shape::{closed, shapes};
use crate::content::{reference::*, words::named::named_words};
use crate::model::date::Date;
use schemars::JsonSchema;
use serde::Deserialize;

closed! {
    /// What someone does in an export.
    SeatPart { Decides, Licenses, IsTold }
}

/// What a picture draws, each from records of its own kind.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Draw {
    /// One dot for each thing that the points of a series count.
    Dots(SeriesRef),
    /// One case for every state, in some periods.
    Maps(Maps),
    /// Some cases in some periods, as doors.
    Doors(Doors),
    /// A series as bars, with other sums to the same scale.
    Bars(Bars),
    /// The ships of a deal, and the way to it.
    Ships(Ships),
    /// Who has a part in a case, on two days.
    Seats(Seats),
    /// What was reported, and what became of it.
    Rows(Vec<LedgerRef>),
    /// What is to come, and what is open.
    Dates(Dates),
}

/// One step of the way to a deal.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Station {
    /// An event that was a loss.
    Lost(EventRef),
    /// An event that brought it on.
    Done(EventRef),
    /// Something that is to come.
    Due(OutlookRef),
}

shapes! {
    /// `story.json`: the steps of the story.
    StoryFile {
        /// The steps, in order; each is a part of the page `story`.
        scenes: Vec<Scene>,
    }
    /// The picture of a step; its words are in `<language>/story.json`.
    Scene {
        /// Its id, which is that of the part of the page `story`.
        id: SceneId,
        /// What it draws.
        draw: Draw,
    }
    /// One case for every state, in some periods.
    Maps {
        /// The case without a day and a destination: `i=destroyer&o=own`.
        case: String,
        /// The maps, in order of time.
        #[schemars(length(min = 1))]
        panels: Vec<Panel>,
    }
    /// One map.
    Panel {
        /// Its period.
        period: PeriodRef,
        /// A day in it, if not its first.
        day: Option<Date>,
    }
    /// Some cases in some periods.
    Doors {
        /// The cases without a day: `i=destroyer&o=own&to=ph`.
        #[schemars(length(min = 1))]
        cases: Vec<String>,
        /// The periods, each asked on its first day.
        #[schemars(length(min = 1))]
        periods: Vec<PeriodRef>,
    }
    /// A series as bars.
    Bars {
        /// The series, in trillion yen.
        series: SeriesRef,
        /// What was asked for next; not drawn while it has no value.
        request: Option<FigureRef>,
        /// Sums to the same scale.
        beside: Vec<PointOf>,
    }
    /// A point of a series in billion yen.
    PointOf {
        /// The series.
        series: SeriesRef,
        /// The place of the point.
        x: String,
    }
    /// The ships of a deal.
    Ships {
        /// The deal; its quantities say how many are planned and contracted.
        deal: DealRef,
        /// The way to it.
        #[schemars(length(min = 1))]
        stations: Vec<Station>,
    }
    /// Who has a part in a case, on two days.
    Seats {
        /// The case without a day.
        case: String,
        /// The two days.
        days: [Date; 2],
        /// Who may have a part.
        #[schemars(length(min = 1))]
        seats: Vec<Seat>,
    }
    /// Someone who may have a part.
    Seat {
        /// What they do where the rules leave a door open.
        part: SeatPart,
        /// Two characters for the seal.
        #[schemars(length(min = 2, max = 2))]
        ja: String,
    }
    /// What is to come, and what is open.
    Dates {
        /// What has a date.
        #[schemars(length(min = 1))]
        dates: Vec<OutlookRef>,
        /// What has none.
        questions: Vec<OutlookRef>,
    }
    /// `<language>/story.json`.
    StoryWordsFile {
        /// The words around the steps.
        words: StoryFrame,
        /// The words of the pictures, one entry for each.
        scenes: Vec<SceneWords>,
    }
    /// The words of a picture.
    SceneWords {
        /// Whose words.
        scene: SceneRef,
        /// What it shows, in a sentence that is true if read alone.
        #[schemars(length(min = 1, max = 120))]
        title: Text,
        /// What is counted, of whom, and when.
        subtitle: Text,
        /// What those are told who do not see it; no list of values, which the table holds.
        #[schemars(length(min = 1, max = 300))]
        alt: Text,
        /// How it is to be read.
        read: Text,
        /// What is missing.
        note: Option<Text>,
        /// The heads of its table.
        #[schemars(length(min = 1))]
        columns: Vec<String>,
        /// Words for each thing that its records have none for, in their order.
        #[serde(default)]
        lines: Vec<LineWords>,
    }
    /// The words of a thing in a picture.
    LineWords {
        /// What it is.
        title: Text,
        /// What is said of it.
        text: Option<Text>,
    }
}

impl Draw {
    /// How many things it draws that need words of their own.
    pub fn lines(&self) -> usize {
        match self {
            Self::Dots(_) | Self::Dates(_) => 0,
            Self::Maps(maps) => maps.panels.len(),
            Self::Doors(doors) => doors.cases.len(),
            Self::Bars(bars) => bars.beside.len(),
            // Those that are contracted, and the others.
            Self::Ships(_) => 2,
            Self::Seats(seats) => seats.seats.len(),
            Self::Rows(rows) => rows.len(),
        }
    }

    /// The cases that it asks the rules, as queries.
    pub fn cases(&self) -> &[String] {
        match self {
            Self::Maps(maps) => std::slice::from_ref(&maps.case),
            Self::Doors(doors) => &doors.cases,
            Self::Seats(seats) => std::slice::from_ref(&seats.case),
            _ => &[],
        }
    }
}

named_words! {
    /// The words around the steps of the story; what stands in `{}` is filled in.
    StoryFrame {
        /// The name of the row of steps.
        steps,
        /// The title of a step: `{n}`, `{all}`, `{name}`.
        titled,
        /// Where the reader is, in the same way.
        here,
        /// Behind the number of a step: `{all}`.
        of,
        /// Before the name of the step before.
        back,
        /// Before the name of the next step.
        next,
        /// Before what comes after the last step.
        go_on,
        /// The link to all steps.
        whole,
        /// The link to the checker after the last step.
        case,
        /// The link from a step among all to its own page.
        alone,
        /// The link to the code that shows a step elsewhere.
        embed,
        /// Before the publishers: `{names}`.
        sources,
        /// After the first publishers: `{n}`.
        more,
        /// When the sources were last read: `{date}`.
        read_on,
        /// Before how a picture is to be read.
        how,
        /// The fold with the table.
        table,
        /// The sum of a table.
        total,
        /// Before the first of two days: `{date}`.
        until,
        /// Before the second: `{date}`.
        since,
        /// That nobody has a part.
        nobody,
        /// That the rules do not say who has one.
        depends,
        /// A shut door.
        shut,
        /// An open door.
        open,
        /// A door of which the text says nothing.
        silent,
        /// The first open door of a row.
        opens,
        /// The sign of what was looked for and not found.
        not_found,
        /// The sign of a plan, or of work that is under way.
        planned,
        /// The sign of what happened.
        happened,
        /// The sign of a loss on a way.
        lost,
        /// The sign of what brought it on.
        done,
        /// The sign of what is to come.
        due,
        /// The sign of what is open.
        question,
        /// The heading of what has no date.
        questions,
        /// That a sum is a draft.
        draft,
        /// That a sum was asked for.
        request,
        /// That there is no value.
        unknown,
        /// That small squares have the scale of the bars.
        same_scale,
        /// Ships under contract: `{n}`.
        ships_done,
        /// Ships that are planned: `{n}`.
        ships_planned,
    }
}
