//! Numbers over time or by category: `series.json`, and their words.

use super::Confidence;
use super::shape::{closed, shapes};
use crate::content::reference::*;

closed! {
    /// The unit of a number.
    Unit {
        TrillionYen, TrillionYenContracts, BillionYen, BillionYenContracts,
        #[serde(rename = "percent-gdp-2022")] PercentGdp2022,
        PercentGdp, PercentPlanContracts, PercentWorldArms, PercentChange, PercentContracts, PercentRespondents,
        PercentSupporters, Rank, BillionUsd, BillionEur, BillionWon, Staff, Countries, Permissions, YenPerUsd, Percent,
        PercentTax, PercentIncrease, YenPerCigarette, BillionGbp, BillionAud, MillionTiv, FiscalYear, CalendarYear,
        Firms, Ships, Aircraft, Programmes, Months, Times,
    }
    /// The kind of chart that is honest for a series.
    Chart { Line, Step, Bar, Share, SmallMultiple, Table }
    /// How the place of a point is read.
    XKind { Year, FiscalYear, Date, Category }
    /// How the members of a group are drawn: on one pair of axes, each on its own, or as one row for each point.
    Draw { Overlay, SideBySide, Paired }
    /// What is to be known of a point.
    Flag {
        Gap, Withheld, Derived, Draft, Request, Inferred, Rounded, Disputed, Restated, NewDefinition, DateUncertain,
    }
}

shapes! {
    /// `series.json`: series of numbers, and the groups that are shown together.
    SeriesFile {
        /// The groups.
        groups: Vec<Group>,
        /// The series.
        series: Vec<Series>,
    }
    /// Series that are shown together: those that name it, in the order of the file.
    Group {
        /// Its id.
        id: GroupId,
        /// How its members are drawn.
        draw: Draw,
    }
    /// A series of numbers; its words are in `<language>/series.json`.
    Series {
        /// Its id; its page is `industry/<id>/`.
        id: SeriesId,
        /// The unit of its values.
        unit: Unit,
        /// The kind of chart that is honest for it.
        chart: Chart,
        /// How the places of its points are read.
        x_kind: XKind,
        /// True if the axis of values must begin at zero.
        zero: bool,
        /// The least and the most decimal places of a value in a sentence.
        decimals: [usize; 2],
        /// What the parts of a `share` are parts of; if left out, the sum of the points.
        whole: Option<f64>,
        /// The group it is shown with.
        group: Option<GroupRef>,
        /// Series that it would be misleading to compare it with; each names the other.
        #[serde(default)]
        never_with: Vec<SeriesRef>,
        /// What the series rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is.
        confidence: Confidence,
        /// The points, in the order of the axis.
        #[schemars(length(min = 1))]
        points: Vec<Point>,
    }
    /// A point of a series.
    Point {
        /// Its place: a year, a date, or the name of a category.
        x: String,
        /// Of a bar made of parts: the bar.
        set: Option<String>,
        /// Of a bar made of parts: which part.
        part: Option<String>,
        /// Its value in the unit of the series; null if none is shown, for a reason that a flag gives.
        y: Option<f64>,
        /// What it rests on; left out for a gap only.
        #[serde(default)]
        sources: Vec<SourceRef>,
        /// What is to be known of it.
        #[serde(default)]
        flags: Vec<Flag>,
        /// How sure it is, if less than the series.
        confidence: Option<Confidence>,
        /// The eye is to find it first. Of years the last is found first anyway.
        #[serde(default)]
        accent: bool,
    }
    /// `<language>/series.json`.
    SeriesWordsFile {
        /// The words of the groups.
        groups: Vec<GroupWords>,
        /// The names of categories: one id has one name.
        categories: Vec<CategoryWords>,
        /// The words of the series.
        series: Vec<SeriesWords>,
    }
    /// The words of a group.
    GroupWords {
        /// Whose words.
        group: GroupRef,
        /// Its heading.
        title: String,
        /// What is to be known of it.
        text: Text,
    }
    /// The name of a category.
    CategoryWords {
        /// Its id.
        x: CategoryId,
        /// Its name.
        name: String,
    }
    /// The words of a series.
    SeriesWords {
        /// Whose words.
        series: SeriesRef,
        /// Its heading.
        title: String,
        /// The label at its line.
        #[schemars(length(min = 1, max = 24))]
        short: String,
        /// What the axis of values shows, with the unit.
        axis: String,
        /// The unit for one.
        unit_one: String,
        /// The unit for many.
        unit_many: String,
        /// How a value is written; `{n}` is the number.
        value: String,
        /// The same for exactly one.
        value_one: Option<String>,
        /// What is counted.
        definition: Text,
        /// What would mislead.
        #[serde(default)]
        caveats: Vec<Text>,
        /// What the series shows.
        says: Text,
        /// Notes on points, in their order.
        #[serde(default)]
        notes: Vec<PointNote>,
    }
    /// A note on a point.
    PointNote {
        /// The place of the point.
        x: String,
        /// The note.
        note: Text,
    }
}

impl Series {
    /// A value as a sentence holds it: rounded to the most places, without zeros beyond the least.
    pub fn number(&self, value: f64) -> String {
        let [least, most] = self.decimals;
        let mut text = format!("{value:.most$}");
        if let Some(dot) = text.find('.') {
            while text.len() > dot + 1 + least && text.ends_with('0') {
                text.pop();
            }
            if text.ends_with('.') {
                text.pop();
            }
        }
        crate::content::record::shape::with_commas(&text)
    }

    /// A value with its unit.
    pub fn in_words(&self, words: &SeriesWords, value: f64) -> String {
        let number = self.number(value);
        let one = words.value_one.as_ref().filter(|_| number == "1");
        one.unwrap_or(&words.value).replace("{n}", &number)
    }
}

#[cfg(test)]
mod tests {
    use super::Confidence;
    use super::{Chart, Series, Unit, XKind};

    #[test]
    fn a_value_is_rounded_as_the_series_says() {
        let number = |decimals, value| {
            let (id, sources) = (crate::content::reference::SeriesId("a".into()), Vec::new());
            let series = Series {
                id,
                unit: Unit::Percent,
                chart: Chart::Bar,
                x_kind: XKind::Year,
                zero: true,
                decimals,
                whole: None,
                group: None,
                never_with: Vec::new(),
                sources,
                confidence: Confidence::High,
                points: Vec::new(),
            };
            series.number(value)
        };
        assert_eq!(number([2, 2], 4.903), "4.90");
        assert_eq!(number([0, 1], 24.0), "24");
        assert_eq!(number([0, 2], 6.8), "6.8");
        assert_eq!(number([1, 1], 1476.8), "1,476.8");
        assert_eq!(number([0, 0], -1234.0), "-1,234");
    }
}
