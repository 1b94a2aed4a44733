//! The words that a language gives to records and to the frame of the pages.

use super::record::{Confidence, Grade};
use super::reference::*;
use crate::model::rules::regime::Role;
use schemars::JsonSchema;
use serde::Deserialize;

/// `<language>/events.json`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventWordsFile {
    /// The words, one entry for each event.
    pub events: Vec<EventWords>,
}

/// The words of one event.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventWords {
    /// Whose words.
    pub event: EventRef,
    /// What happened, as a headline.
    pub title: String,
    /// What a reader needs to know beside it.
    pub detail: String,
    /// What is inferred or uncertain.
    pub note: Option<String>,
}

/// `<language>/labels.json`: the words of the page's frame, of tags, periods and grades.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// The words around every page.
    pub frame: FrameWords,
    /// The words of answers.
    pub answer: AnswerWords,
    /// The words of the checker.
    pub check: CheckWords,
    /// The words of the quiz.
    pub quiz: QuizWords,
    /// The words of the map.
    pub map: MapWords,
    /// The words of the timeline.
    pub timeline: TimelineWords,
    /// The words of the tables of rules.
    pub tables: TableWords,
    /// The words of the real cases.
    pub cases: CaseWords,
    /// The rule periods.
    pub periods: Vec<PeriodWords>,
    /// The tags of events, in the order in which they are shown.
    pub tags: Vec<TagWords>,
    /// The grades of sources, best first.
    pub grades: Vec<GradeWords>,
    /// Names of the languages that sources are written in.
    pub languages: Vec<LanguageWords>,
}

/// The words around every page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameWords {
    /// The link that leads past the menu.
    pub skip: String,
    /// The name of the menu.
    pub sections: String,
    /// The name of the ribbon, which says what its colours mean.
    pub ribbon: String,
    /// The name of the link beside a heading.
    pub here: String,
    /// What is said when a link was copied.
    pub copied: String,
    /// The heading of the sources of a part.
    pub evidence: String,
    /// The word before the number of a source.
    pub source: String,
    /// The mark of a claim of low confidence.
    pub reported: String,
    /// What that mark means.
    pub reported_means: String,
    /// The word on the link to the page before.
    pub previous: String,
    /// The word on the link to the page after.
    pub next: String,
    /// The words before the day on which the sources of a page were last read.
    pub read: String,
    /// What stands for a date that is not known.
    pub unknown_date: String,
    /// The mark of a source without authority.
    pub no_authority: String,
    /// The words before the places that use a source.
    pub used: String,
    /// The words before the page that a wrong address may have meant.
    pub perhaps: String,
    /// The line at the end of every page.
    pub footer: String,
}

/// A record of words whose fields also travel by name, for what is put into words in the browser.
macro_rules! named_words {
    ($(#[$about:meta])* $type:ident { $($(#[$doc:meta])* $field:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $type {
            $($(#[$doc])* pub $field: String),+
        }

        impl $type {
            /// The words by the names of their fields.
            pub fn by_name(&self) -> Vec<(String, String)> {
                vec![$((stringify!($field).to_owned(), self.$field.clone())),+]
            }
        }
    };
}

pub(crate) use named_words;

named_words! {
    /// The words of an answer. `{item}`, `{to}`, `{rule}` and the like are filled in.
    AnswerWords {
        /// The heading of the condition that decides.
        rule,
        /// The heading of the conditions that carry the verdict.
        because,
        /// The heading of the gates that did not decide.
        considered,
        /// The heading of the changes that would give another verdict.
        flips,
        /// The heading of the same case over time.
        life,
        /// The heading of what differs between two days.
        difference,
        /// The heading of who has a say.
        who,
        /// The heading of what comes with the answer.
        with_it,
        /// The heading of real cases like this one.
        cases,
        /// The heading of what the answer does not say.
        limits,
        /// The heading of the sources.
        grounds,
        /// What kind of answer it is.
        caveat,
        /// What is said where the weakest ground is of low confidence.
        confidence_low,
        /// What is said where the weakest ground is of medium confidence.
        confidence_medium,
        /// What is said of a day that the facts do not reach.
        after_coverage,
        /// The question that would settle most of an open case: `{question}`.
        ask_next,
        /// The sentence of an open case: `{rules}`, `{item}`, `{place}`, `{either}`.
        depends,
        /// The stamp of an open case.
        stamp_open,
        /// Rules of a day that is not given.
        some_rules,
        /// An item that is not given.
        some_item,
        /// A destination that is not given.
        some_place,
        /// Between the last two verdicts of a list.
        or,
        /// Between two changes.
        and,
        /// What is said where no gate opens and no bar stands.
        no_gate,
        /// Before what shut the gate that came nearest.
        shut_by,
        /// What is said where two days have the same rule.
        same_rule,
        /// A gate that is for other items.
        missed_item,
        /// A gate that is for other origins.
        missed_origin,
        /// A gate that is for other destinations.
        missed_place,
        /// A gate that is for other purposes.
        missed_purpose,
        /// A gate that is for other states of war.
        missed_fighting,
        /// A gate that asks for another end use.
        missed_end_use,
        /// A gate that asks for a statement.
        missed_special,
        /// A gate that is open, and a bar goes before it: `{rule}`.
        barred_by,
        /// A gate that is open, and another goes before it: `{rule}`.
        outranked_by,
        /// A later day: `{to}`.
        flip_later,
        /// An earlier day: `{to}`.
        flip_earlier,
        /// Another item: `{to}`.
        flip_item,
        /// Another origin: `{to}`.
        flip_origin,
        /// Another destination: `{to}`.
        flip_place,
        /// Another purpose: `{to}`.
        flip_purpose,
        /// Another state of war: `{to}`.
        flip_fighting,
        /// Another end use: `{to}`.
        flip_end_use,
        /// A statement or circumstance: `{to}`.
        flip_special,
        /// That other values do the same: `{others}`.
        alike,
        /// The start of a second answer under the same regime: `{from}`.
        from_day,
        /// Another answer earlier in the year: `{to}`, `{verdict}`.
        earlier,
        /// A requirement that the case meets.
        req_met,
        /// A requirement that is still to be met.
        req_to_do,
        /// A requirement that the government judges.
        req_judged,
        /// A step that comes with an open door.
        req_along,
        /// A requirement of every case.
        req_always,
        /// That an open door is no permission.
        limit_open_door,
        /// That classes without a list are taken as met.
        limit_judged,
        /// That who fights is the reader's word.
        limit_fighting,
        /// That lists of countries are incomplete.
        limit_lists,
    }
}

named_words! {
    /// The words of the checker's form and of what it says as it works.
    CheckWords {
        /// The heading of the form.
        legend,
        /// The heading of the answer.
        answer,
        /// A value that is left open.
        not_sure,
        /// The group of everyday items.
        everyday,
        /// The group of classes of items.
        by_class,
        /// The name of the field for a second day.
        other_day,
        /// What that field does.
        other_day_hint,
        /// What lies behind the questions that have a usual answer.
        more,
        /// What is said when the checker cannot start.
        off,
        /// What is said when a part of the address was left out.
        dropped,
        /// What is said when an origin does not fit the item: `{origin}`.
        origin_changed,
        /// What is announced after a change: `{stamp}`, `{sentence}`.
        announced,
        /// What a rule's page says when the case in its address is decided by another: `{rule}`.
        another_rule,
        /// The link to the answer.
        copy,
        /// The answer as a table.
        csv,
        /// The heading of the citation.
        cite,
        /// The citation: `{question}`, `{sentence}`, `{day}`.
        citation,
        /// The link that reports a mistake.
        report,
        /// The subject of that report.
        report_subject,
        /// What the report asks for.
        report_body,
        /// The name of the tools below an answer.
        tools,
        /// The home page's question; `{item}`, `{place}` and `{year}` are the choices.
        ask,
        /// The name of the choice of an item.
        ask_item,
        /// The name of the choice of a destination.
        ask_place,
        /// The name of the choice of a year.
        ask_year,
        /// The button that leads to the whole checker.
        ask_more,
        /// On a page of a condition: the words before its example.
        example,
        /// On a page of a condition: what it is of.
        rule_of,
        /// On a page of a condition: the question that it asks.
        asks,
        /// On a page of a condition: who decides.
        decider,
        /// On a page of a condition: how sure it is.
        confidence,
        /// On a page of a condition: that nothing was found which it decides.
        never,
        /// On a page of a condition: the heading of its real cases.
        real_cases,
        /// On a page of a condition: the link to its row among all.
        in_table,
    }
}

/// The words of the timeline. `{shown}` and `{all}` stand for numbers of events.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TimelineWords {
    /// The heading of the filter.
    pub legend: String,
    /// The name of the field for words.
    pub words: String,
    /// Examples for that field.
    pub words_hint: String,
    /// The name of the choice of importance.
    pub level: String,
    /// Its three choices, from all events to turning points.
    pub levels: [String; 3],
    /// The name of the choice of tags.
    pub tags: String,
    /// How many events are shown.
    pub hits: String,
    /// The button that shows all events again.
    pub clear: String,
    /// The name of the links to the periods.
    pub jump: String,
    /// What is said when no event matches.
    pub none: String,
    /// What is said when a part of the address was left out.
    pub dropped: String,
    /// What is said when the filter cannot start.
    pub off: String,
    /// The names of the three grades of importance.
    pub marks: [String; 3],
}

/// The words of the tables of rules.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableWords {
    /// The heads of the columns: what is asked, what follows, who, evidence.
    pub columns: [String; 4],
    /// What stands for the end of what is in force.
    pub today: String,
    /// The words before whether the text was seen.
    pub text_seen: String,
    /// What a governing policy is called.
    pub base: String,
    /// What an exception or statute beside it is called.
    pub overlay: String,
    /// What is said above the data files.
    pub downloads: String,
    /// The roles of conditions.
    pub roles: Vec<RoleWords>,
    /// The grades of confidence.
    pub confidence: Vec<ConfidenceWords>,
}

/// The name of a role.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleWords {
    /// The role.
    pub role: Role,
    /// Its name.
    pub name: String,
}

/// The name of a grade of confidence.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfidenceWords {
    /// The grade.
    pub confidence: Confidence,
    /// Its name.
    pub name: String,
}

/// The words of the real cases.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseWords {
    /// What opens the answer.
    pub answer: String,
    /// The words above the reading of the rules.
    pub rules_said: String,
    /// The words above what happened.
    pub happened: String,
    /// What became of a case.
    pub outcomes: Vec<OutcomeWords>,
}

/// The name of what became of a case.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutcomeWords {
    /// Its id in the cases.
    pub outcome: String,
    /// Its name.
    pub name: String,
}

named_words! {
    /// The words of the quiz. `{right}` and `{all}` are numbers of guesses.
    QuizWords {
        /// What the buttons are for.
        guess,
        /// What is said of a right guess.
        right,
        /// What is said of another guess.
        wrong,
        /// The score.
        score,
        /// What is said before the first guess.
        begin,
        /// What is said where the guesses cannot start.
        off,
    }
}

named_words! {
    /// The words of the map. `{item}`, `{place}`, `{year}`, `{verdict}` and the like are filled in.
    MapWords {
        /// The heading of the form.
        legend,
        /// The name of the choice of an item.
        item,
        /// The name of the choice of an origin.
        origin,
        /// The name of the choice of a year.
        year,
        /// The button that lets the years run.
        play,
        /// The same button while they run.
        stop,
        /// What the map shows: `{item}`, `{day}`.
        caption,
        /// What the map is to those who do not see it.
        label,
        /// How the keys work.
        keys,
        /// A country and its verdict: `{place}`, `{verdict}`.
        readout,
        /// The link from a country to its case.
        why,
        /// What is said of Japan itself.
        home,
        /// The heading of the list.
        list,
        /// What is said when a part of the address was left out.
        dropped,
        /// What is said where the map cannot be drawn.
        off,
        /// What borders do not say, and where they are from.
        borders,
    }
}

/// The words of one period.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PeriodWords {
    /// Whose words.
    pub period: PeriodRef,
    /// The shortest name.
    pub short: String,
    /// What the ribbon adds to it where there is room.
    pub ribbon: Option<String>,
    /// The name as a heading of the timeline.
    pub heading: String,
}

/// The words of one tag; the list of tags is the definition of which tags there are.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TagWords {
    /// The tag's id.
    pub tag: TagId,
    /// The tag's name.
    pub name: String,
}

/// The words of one grade of sources.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GradeWords {
    /// Whose words.
    pub grade: Grade,
    /// The grade as a word beside a source.
    pub name: String,
    /// The heading of the list of such sources.
    pub plural: String,
    /// What the grade means and how far such a source carries.
    pub meaning: String,
}

/// The name of a language.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LanguageWords {
    /// The language.
    pub lang: Lang,
    /// Its name.
    pub name: String,
}
