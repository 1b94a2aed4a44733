//! What the figure of time shows, as plain data: marks, rows of deals, and the words around them.

/// The zone that a mark stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// The strategy.
    Strategy,
    /// Decisions on the rules.
    Decisions,
    /// The row of a deal, by its place.
    Deal(usize),
}

/// What a mark looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A dot on the line of the strategy: asked for or reported.
    Reported,
    /// The empty seal: looked for, not found. Nothing else has it.
    NotFound,
    /// A hollow diamond: a headline whose article was not read.
    Headline,
    /// A square.
    Decision,
    /// A dot on a solid line.
    Step,
    /// A grey dot on a dotted line.
    Talks,
    /// Hollow: not yet.
    Due,
}

/// Where the words of a mark stand in one drawing.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    /// True if they end at the mark and do not begin there.
    pub ends: bool,
    /// Lines between them and the line of the zone; below it if negative.
    pub lines: f64,
    /// Units to the right of the usual place.
    pub shift: f64,
    /// Units that a line may be wide.
    pub room: f64,
}

/// A mark.
pub struct Moment {
    /// Where its link leads.
    pub href: String,
    /// The zone that it stands in.
    pub zone: Zone,
    /// What it looks like.
    pub sign: Sign,
    /// True if it is one of the few that carry the finding.
    pub main: bool,
    /// Where it lies, in years.
    pub at: f64,
    /// Where it ends, if it may be at any time of a year.
    pub to: Option<f64>,
    /// Its date in words.
    pub date: String,
    /// The same as short as it can be.
    pub brief: String,
    /// What it says; in the row of a deal that is what happened to it.
    pub words: String,
    /// The same where nothing around it says of what.
    pub short: String,
    /// The whole of it, for pointing.
    pub said: String,
    /// Where its words stand in the wide drawing and in the one of middle width.
    pub spots: [Spot; 2],
}

/// The row of a deal.
pub struct Row {
    /// What goes, and where.
    pub name: [String; 2],
    /// From its first step to its last.
    pub span: (f64, f64),
    /// True if it is no more than talks.
    pub talks: bool,
}

/// All of it, with its words.
pub struct Chronicle {
    /// The years that are drawn to scale.
    pub years: [u16; 2],
    /// The year for which the strategy was reported.
    pub reported: (f64, f64),
    /// Where full reports end, and where headlines do.
    pub reading: [f64; 2],
    /// What those two lines say.
    pub ends: String,
    /// Names of the zones.
    pub zones: [String; 3],
    /// The rows of the deals.
    pub rows: Vec<Row>,
    /// The marks, in order of time.
    pub marks: Vec<Moment>,
}

impl Chronicle {
    /// The lines of the list beside the rail: the marks, and among them the place where reading ends.
    pub fn lines(&self) -> Vec<Option<&Moment>> {
        let known = self.marks.iter().filter(|mark| mark.at <= self.reading[1]).count();
        let (before, after) = self.marks.split_at(known);
        before.iter().map(Some).chain([None]).chain(after.iter().map(Some)).collect()
    }
}
