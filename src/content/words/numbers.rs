//! The labels of series, figures, polls and terms, and the words around them.

use super::named::named_words;
use crate::content::evidence::figures::{AsOfKind, Bound};
use crate::content::evidence::polls::{DateIs, Mode, Wording};
use crate::content::evidence::series::{Chart, Draw, Flag, Unit, XKind};
use crate::content::evidence::shape::{Label, UnitLabel, labels};
use crate::content::evidence::terms::TermCategory;

labels! {
    /// `<language>/labels-numbers.json`
    NumberLabels {
        words: NumberFrame;
        /// Units of numbers.
        units: UnitLabel<Unit>,
        /// Kinds of charts.
        charts: Label<Chart>,
        /// How the place of a point is read.
        x_kinds: Label<XKind>,
        /// How groups are drawn.
        draws: Label<Draw>,
        /// What is to be known of a point.
        flags: Label<Flag>,
        /// That a value is a limit.
        bounds: Label<Bound>,
        /// How a date is read.
        as_of_kinds: Label<AsOfKind>,
        /// How people were asked.
        modes: Label<Mode>,
        /// What the date of a poll is.
        poll_dates: Label<DateIs>,
        /// Whether a question is known word for word.
        wordings: Label<Wording>,
        /// What a term is about.
        categories: Label<TermCategory>,
    }
}

named_words! {
    /// The words around numbers, polls and terms; what stands in `{}` is filled in.
    NumberFrame {
        /// How the values of a chart are read by keyboard.
        read_out,
        /// What opens the table of a series.
        table,
        /// The head of the column of values: `{axis}`.
        value,
        /// The head of the column of notes.
        notes,
        /// A point without a value.
        no_value,
        /// The heading of the definition.
        definition,
        /// The heading of what would mislead.
        caveats,
        /// The heading of the sources.
        sources,
        /// The link to the page of a series.
        own_page,
        /// The heading of series that it would be misleading to compare with.
        never_with,
        /// The heading of the index of all series.
        all_series,
        /// The heading of the single figures.
        single,
        /// The title of the page of all numbers.
        figures,
        /// What that page holds, for search results.
        figures_about,
        /// The description of the page of a series: `{axis}`, `{title}`.
        series_about,
        /// As of when: `{date}`.
        as_of,
        /// A fiscal year: `{n}`.
        fiscal,
        /// The question was put to a group: `{group}`.
        among,
        /// How many answered: `{n}`.
        answered,
        /// How many answered, of how many: `{n}`, `{sample}`.
        answered_of,
        /// The share that answered: `{n}`.
        response,
        /// The links to polls with the same question.
        same_question,
        /// Words before terms beside a term.
        see,
        /// The link to where a term is explained.
        explained,
        /// The name of the links to the letters of the glossary.
        letters,
        /// In a chart: what is left of a whole.
        chart_rest,
        /// In a chart: that its axis does not begin at zero; `{n}` is where it begins.
        chart_cut,
        /// In a chart: a word and the points it holds for: `{word}`, `{points}`.
        chart_holds_for,
        /// In a chart: a point of low confidence.
        chart_low,
        /// In a chart: that its years are fiscal years; `{axis}`.
        chart_fiscal,
        /// Words before the links to the files of a figure.
        take,
        /// The link to its numbers.
        take_csv,
        /// The link to its drawing.
        take_svg,
        /// The link to its picture.
        take_png,
        /// In such a file: where it is from, when the sources were read: `{read}`, and its licence.
        take_from,
    }
}
