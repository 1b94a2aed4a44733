//! Polls by their exact question: `polls.json`, and their words.

use super::Confidence;
use super::shape::{closed, shapes};
use crate::content::reference::*;
use crate::model::date::Date;

closed! {
    /// How people were asked.
    Mode { Phone, Mail, FaceToFace, Unknown }
    /// What the date of a poll is.
    DateIs { Fieldwork, Report, NotVerified }
    /// Whether the question is known word for word.
    Wording { Verbatim, Described }
}

shapes! {
    /// `polls.json`: the polls.
    PollFile {
        /// The polls, in order of date.
        polls: Vec<Poll>,
    }
    /// A poll; its words are in `<language>/polls.json`.
    Poll {
        /// Its id; its address is `debate#<id>`.
        id: PollId,
        /// How people were asked.
        mode: Mode,
        /// The first day.
        from: Date,
        /// The last day.
        to: Option<Date>,
        /// What the date is.
        date_is: DateIs,
        /// People who were approached.
        sample: Option<u32>,
        /// Answers.
        answered: Option<u32>,
        /// Percent of those approached who answered.
        response: Option<f64>,
        /// Whether the question is known word for word.
        wording: Wording,
        /// Polls that asked the same, and may be compared with it; each names the other.
        #[serde(default)]
        same_question: Vec<PollRef>,
        /// Decimal places of its percentages.
        decimals: usize,
        /// What was asked, of whom, and the answers.
        #[schemars(length(min = 1))]
        questions: Vec<Question>,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is.
        confidence: Confidence,
    }
    /// A question of a poll.
    Question {
        /// Its id in the poll.
        id: String,
        /// The group whose answers these are, if not everybody's.
        among: Option<CategoryRef>,
        /// The answers, in percent.
        #[schemars(length(min = 1))]
        answers: Vec<Answer>,
    }
    /// An answer.
    Answer {
        /// Which answer.
        id: AnswerRef,
        /// Percent of those asked.
        percent: f64,
        /// The record that holds the same number.
        from: AnswerFrom,
    }
    /// Where the number of an answer stands as well.
    AnswerFrom {
        /// A series …
        series: Option<SeriesRef>,
        /// … and the place of its point.
        x: Option<String>,
        /// True if the number stands in the note on that point.
        #[serde(default)]
        note: bool,
        /// A figure.
        figure: Option<FigureRef>,
    }
    /// `<language>/polls.json`.
    PollWordsFile {
        /// The names of answers.
        answers: Vec<AnswerWords>,
        /// The words, one entry for each poll.
        polls: Vec<PollWords>,
    }
    /// The name of an answer.
    AnswerWords {
        /// Its id.
        answer: AnswerId,
        /// Its name.
        name: String,
    }
    /// The words of a poll.
    PollWords {
        /// Whose words.
        poll: PollRef,
        /// Its heading.
        title: String,
        /// Who asked.
        pollster: String,
        /// What was asked.
        #[schemars(length(min = 1))]
        asked: Vec<Asked>,
        /// What would mislead.
        #[serde(default)]
        caveats: Vec<Text>,
    }
    /// The text of a question.
    Asked {
        /// Its id in the poll.
        question: String,
        /// What was asked.
        text: Text,
    }
}
