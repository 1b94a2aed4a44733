//! The records behind the pages: deals, partners, makers, claims, actors, steps, arguments, aims, numbers, polls and
//! terms, each with its words in a file of its own. [`Evidence`] holds them joined.

use super::family::{Family, Records};
use super::record::actors::{Actor, ActorWords, Link, LinkWords};
use super::record::aims::{Aim, AimWords};
use super::record::arguments::{Argument, ArgumentWords};
use super::record::chronicle::{ChronicleFile, ChronicleWords};
use super::record::companies::{Company, CompanyWords};
use super::record::comparison::{ComparisonWordsFile, Statement, StatementWords};
use super::record::corrections::{Correction, CorrectionWords};
use super::record::deals::{Deal, DealWords};
use super::record::figures::{Figure, FigureWords};
use super::record::ledger::{Announcement, AnnouncementWords, Entry, EntryWords};
use super::record::outlook::{Item, ItemWords};
use super::record::partners::{Country, CountryWords, Grouping, GroupingWords};
use super::record::polls::{Poll, PollWords};
use super::record::series::{Group, GroupWords, Point, Series, SeriesWords, XKind};
use super::record::steps::{Step, StepWords};
use super::record::story::{Scene, SceneWords, StoryFrame};
use super::record::terms::{Term, TermWords};
use super::words::deals::DealLabels;
use super::words::names::NamesFile;
use super::words::numbers::NumberLabels;
use super::words::openings::OpeningsFile;
use super::words::strategy::StrategyLabels;
use crate::model::date::Date;
use std::collections::BTreeMap;

/// One line for each list of records: where it stands, its type and kind of id; where its words stand, their type and
/// the field that says whose they are.
macro_rules! pairs {
    ($($name:ident: $family:ident $file:ident.$list:ident [$record:ty, $kind:literal]
        with $words_family:ident $words_file:ident.$words_list:ident [$words:ty, $key:ident];)+) => {
        /// The records with their words, in the order of their files.
        #[derive(Debug)]
        #[allow(missing_docs, reason = "the table of pairs says it")]
        pub struct Evidence {
            $(pub $name: Vec<($record, $words)>,)+
            pub announcement: (Announcement, AnnouncementWords),
            pub chronicle: (ChronicleFile, ChronicleWords),
            /// The short names of records.
            pub names: NamesFile,
            /// The words of the figures that sections open with.
            pub openings: OpeningsFile,
            /// Names of partners and of what else is a member of groupings, by id.
            pub partner_names: BTreeMap<String, String>,
            /// Names of categories of numbers, by id.
            pub category_names: BTreeMap<String, String>,
            /// Names of the answers of polls, by id.
            pub answer_names: BTreeMap<String, String>,
            /// The words around the comparison.
            pub comparison_words: ComparisonWordsFile,
            /// The words around the steps of the story.
            pub story_words: StoryFrame,
            pub deal_labels: DealLabels,
            pub strategy_labels: StrategyLabels,
            pub number_labels: NumberLabels,
        }

        /// A list of records with words.
        pub struct List {
            /// The family of its file.
            pub family: Family,
            /// The family of the file of its words.
            pub words: Family,
            /// The name of the list in its file.
            pub list: &'static str,
            /// The name of the list of words.
            pub words_list: &'static str,
            /// The kind of its ids.
            pub kind: &'static str,
            /// The field of the words that says whose they are.
            pub key: &'static str,
        }

        /// Every list of records with words.
        pub const LISTS: &[List] = &[$(List {
            family: Family::$family,
            words: Family::$words_family,
            list: stringify!($list),
            words_list: stringify!($words_list),
            kind: $kind,
            key: stringify!($key),
        }),+];

        /// Every record has its words, once, and no words are left over.
        pub(super) fn words_fit(records: &Records, found: &mut crate::content::same::Found) {
            $(
                let expected: Vec<&str> =
                    records.$file.iter().flat_map(|(_, file)| &file.$list).map(|record| record.id.0.as_str()).collect();
                for (file, words) in &records.$words_file {
                    if !records.$file.is_empty() {
                        let given = words.$words_list.iter().map(|words| words.$key.0.as_str());
                        found.same(file, stringify!($words_list), &expected, given);
                    }
                }
            )+
        }

        impl Evidence {
            /// Joins records that have passed every check.
            pub fn join(records: &Records) -> Self {
                let names = Names::of(records);
                Self {
                    $($name: {
                        let mut words: BTreeMap<&str, &$words> = records
                            .$words_file
                            .iter()
                            .flat_map(|(_, file)| &file.$words_list)
                            .map(|words| (words.$key.0.as_str(), words))
                            .collect();
                        let list = records.$file.iter().flat_map(|(_, file)| &file.$list);
                        list.map(|record| {
                            let words = words.remove(record.id.0.as_str()).expect("checked: it has its words");
                            (record.clone(), words.clone())
                        })
                        .collect()
                    },)+
                    announcement: names.announcement,
                    chronicle: (
                        records.chronicle.first().expect(THERE).1.clone(),
                        records.chronicle_words.first().expect(THERE).1.clone(),
                    ),
                    names: records.names.first().expect(THERE).1.clone(),
                    openings: records.openings.first().expect(THERE).1.clone(),
                    partner_names: names.partners,
                    category_names: names.categories,
                    answer_names: names.answers,
                    comparison_words: records.comparison_words.first().expect(THERE).1.clone(),
                    story_words: records.story_words.first().expect(THERE).1.words.clone(),
                    deal_labels: records.deal_labels.first().expect(THERE).1.clone(),
                    strategy_labels: records.strategy_labels.first().expect(THERE).1.clone(),
                    number_labels: records.number_labels.first().expect(THERE).1.clone(),
                }
            }
        }
    };
}

const THERE: &str = "checked: every family has its file";

pairs! {
    deals: Deals deals.deals [Deal, "deal"] with DealWords deal_words.deals [DealWords, deal];
    countries: Partners partners.countries [Country, "partner"]
        with PartnerWords partner_words.countries [CountryWords, partner];
    groupings: Partners partners.groupings [Grouping, "partner"]
        with PartnerWords partner_words.groupings [GroupingWords, partner];
    companies: Companies companies.companies [Company, "company"]
        with CompanyWords company_words.companies [CompanyWords, company];
    ledger: Ledger ledger.entries [Entry, "ledger"] with LedgerWords ledger_words.entries [EntryWords, entry];
    actors: Actors actors.actors [Actor, "actor"] with ActorWords actor_words.actors [ActorWords, actor];
    links: Links links.links [Link, "link"] with LinkWords link_words.links [LinkWords, link];
    steps: Steps steps.steps [Step, "step"] with StepWords step_words.steps [StepWords, step];
    scenes: Story story.scenes [Scene, "scene"] with StoryWords story_words.scenes [SceneWords, scene];
    arguments: Arguments arguments.arguments [Argument, "argument"]
        with ArgumentWords argument_words.arguments [ArgumentWords, argument];
    comparison: Comparison comparison.statements [Statement, "statement"]
        with ComparisonWords comparison_words.statements [StatementWords, statement];
    outlook: Outlook outlook.items [Item, "outlook"] with OutlookWords outlook_words.items [ItemWords, item];
    aims: Aims aims.aims [Aim, "aim"] with AimWords aim_words.aims [AimWords, aim];
    groups: Series series.groups [Group, "group"] with SeriesWords series_words.groups [GroupWords, group];
    series: Series series.series [Series, "series"] with SeriesWords series_words.series [SeriesWords, series];
    figures: Figures figures.figures [Figure, "figure"] with FigureWords figure_words.figures [FigureWords, figure];
    polls: Polls polls.polls [Poll, "poll"] with PollWords poll_words.polls [PollWords, poll];
    terms: Terms terms.terms [Term, "term"] with TermWords term_words.terms [TermWords, term];
    corrections: Corrections corrections.corrections [Correction, "correction"]
        with CorrectionWords correction_words.corrections [CorrectionWords, correction];
}

/// The events, which are joined with their words apart from the evidence.
pub const EVENTS: List = List {
    family: Family::Events,
    words: Family::EventWords,
    list: "events",
    words_list: "events",
    kind: "event",
    key: "event",
};

/// What the files of words hold beside the words of records.
struct Names {
    announcement: (Announcement, AnnouncementWords),
    partners: BTreeMap<String, String>,
    categories: BTreeMap<String, String>,
    answers: BTreeMap<String, String>,
}

impl Names {
    fn of(records: &Records) -> Self {
        let partner_words = &records.partner_words.first().expect(THERE).1;
        let home = &records.partners.first().expect(THERE).1.home;
        let home = (home.id.0.clone(), partner_words.home.name.clone());
        let others = partner_words.others.iter().map(|one| (one.id.0.clone(), one.name.clone()));
        let countries = partner_words.countries.iter().map(|one| (one.partner.0.clone(), one.name.clone()));
        let groupings = partner_words.groupings.iter().map(|one| (one.partner.0.clone(), one.name.clone()));
        let categories = records.series_words.iter().flat_map(|(_, file)| &file.categories);
        let answers = records.poll_words.iter().flat_map(|(_, file)| &file.answers);
        let ledger = records.ledger.first().expect(THERE).1.announcement.clone();
        let ledger_words = records.ledger_words.first().expect(THERE).1.announcement.clone();
        Self {
            announcement: (ledger, ledger_words),
            partners: others.chain(countries).chain(groupings).chain([home]).collect(),
            categories: categories.map(|one| (one.x.0.clone(), one.name.clone())).collect(),
            answers: answers.map(|one| (one.answer.0.clone(), one.name.clone())).collect(),
        }
    }
}

impl Evidence {
    /// The place of a point in words.
    pub fn place(&self, series: &Series, point: &Point) -> String {
        let names = &self.category_names;
        match (&point.set, &point.part) {
            (Some(set), Some(part)) => format!("{}: {}", names[set], names[part]),
            _ => match series.x_kind {
                XKind::Category => names[&point.x].clone(),
                XKind::Date => Date::parse(&point.x).map_or_else(|| point.x.clone(), Date::in_words),
                XKind::Year | XKind::FiscalYear => point.x.clone(),
            },
        }
    }
}

/// The record with this id and its words; references have been checked.
pub fn find<R, W>(list: &[(R, W)], is_it: impl Fn(&R) -> bool) -> &(R, W) {
    list.iter().find(|(record, _)| is_it(record)).expect("checked: the record is there")
}
