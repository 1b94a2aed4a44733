//! The families of content files: where each stands and what shape it has.

use super::{
    data_words::DataWords,
    evidence::{
        actors::*,
        aims::*,
        arguments::*,
        chronicle::{ChronicleFile, ChronicleWords},
        companies::*,
        comparison::*,
        corrections::*,
        deal_labels::DealLabels,
        deals::*,
        figures::*,
        ledger::*,
        number_labels::NumberLabels,
        outlook::*,
        partners::*,
        polls::*,
        series::*,
        steps::*,
        story::*,
        strategy_labels::StrategyLabels,
        terms::*,
    },
    examine::File,
    ids::IdsFile,
    load::{FOLDER, typed},
    page::Page,
    problem::Problem,
    record::*,
    rule_words::MeasureWordsFile,
    rule_words::{CaseWordsFile, ConditionWordsFile, FormWords, PlaceWordsFile, RegimeWordsFile, VerdictWordsFile},
    words::*,
    world::WorldFile,
};
use crate::model::rules::{
    countries::{Agreements, CountryClasses},
    regime::Regime,
    vocab::Vocab,
};
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One line for each family: where its files stand, the name of its schema, its type, where its records are kept,
/// and the kinds of ids that it defines, which may be missed when one of its files cannot be read.
macro_rules! families {
    ($($family:ident $place:pat => $name:literal, $field:ident: $type:ty, [$($kind:literal),*];)+) => {
        /// A family of files with one schema.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the table of families says it")]
        pub enum Family {
            $($family),+
        }

        impl Family {
            /// All families.
            pub const ALL: &'static [Self] = &[$(Self::$family),+];

            /// The family of a file, by its path below `src/content/`.
            pub fn of(path: &str) -> Option<Self> {
                match path.split('/').collect::<Vec<_>>()[..] {
                    $($place => Some(Self::$family),)+
                    _ => None,
                }
            }

            /// The name of its schema: `schema/<name>.json`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$family => $name),+
                }
            }

            /// The kinds of ids that its files define.
            pub fn defines(self) -> &'static [&'static str] {
                match self {
                    $(Self::$family => &[$($kind),*]),+
                }
            }

            /// Its schema, made from the types.
            pub fn schema(self) -> Value {
                match self {
                    $(Self::$family => of::<$type>()),+
                }
            }
        }

        /// The files as types, each with the file it came from; what `check` works on.
        #[derive(Default)]
        #[allow(missing_docs, reason = "the table of families says it")]
        pub struct Records<'a> {
            $(pub $field: Vec<(&'a File, $type)>,)+
            /// The matters of files that could not be read, or not as their type: see [`matter`].
            pub unread: BTreeSet<&'a str>,
        }

        impl<'a> Records<'a> {
            /// Reads a file into the type of its family.
            pub fn take(&mut self, family: Family, file: &'a File, problems: &mut Vec<Problem>) {
                match family {
                    $(Family::$family => {
                        let known = self.$field.len();
                        typed(file, &mut self.$field, problems);
                        if self.$field.len() == known {
                            self.unread.insert(matter(&file.name));
                        }
                    })+
                }
            }
        }
    };
}

/// What a file is about: records and their words share a matter, and so do all files of the rules with the map, and
/// polls with the series that draw their answers.
/// `src/content/en/deals.json` gives `deals`, `src/content/rules/vocab.json` gives `rules`.
pub fn matter(path: &str) -> &str {
    let below = path.strip_prefix(FOLDER).unwrap_or(path).trim_start_matches('/');
    let below = below.strip_prefix("en/").unwrap_or(below);
    match below.split(['/', '.']).next().unwrap_or_default() {
        "world" => "rules",
        "polls" => "series",
        matter => matter,
    }
}

// Ids of the rules are followed by the engine itself: see `check`.
families! {
    Sources ["sources", _] => "sources", sources: SourceFile, ["source"];
    Events ["events.json"] => "events", events: EventFile, ["event", "address"];
    Periods ["periods.json"] => "periods", periods: PeriodFile, ["period", "address"];
    Regimes ["rules", "regimes", _] => "regime", regimes: Regime, ["regime"];
    Vocab ["rules", "vocab.json"] => "vocab", vocab: Vocab, [];
    CountryClasses ["rules", "country-classes.json"] => "country-classes", country_classes: CountryClasses, [];
    Agreements ["rules", "agreements.json"] => "agreements", agreements: Agreements, [];
    Items ["rules", "items.json"] => "items", items: ItemFile, [];
    Cases ["rules", "cases.json"] => "cases", cases: CaseFile, ["case"];
    World ["world.json"] => "world", world: WorldFile, [];
    EventWords ["en", "events.json"] => "event-words", event_words: EventWordsFile, [];
    ConditionWords ["en", "rules", "conditions.json"] => "condition-words", condition_words: ConditionWordsFile, [];
    VerdictWords ["en", "rules", "verdicts.json"] => "verdict-words", verdict_words: VerdictWordsFile, [];
    RegimeWords ["en", "rules", "regimes.json"] => "regime-words", regime_words: RegimeWordsFile, [];
    RealCaseWords ["en", "rules", "cases.json"] => "case-words", case_words: CaseWordsFile, [];
    FormWords ["en", "rules", "form.json"] => "form-words", form_words: FormWords, [];
    MeasureWords ["en", "rules", "measures.json"] => "measure-words", measure_words: MeasureWordsFile, [];
    PlaceWords ["en", "rules", "places.json"] => "place-words", place_words: PlaceWordsFile, [];
    Deals ["deals.json"] => "deals", deals: DealFile, ["deal", "address"];
    Partners ["partners.json"] => "partners", partners: PartnerFile, ["partner"];
    Companies ["companies.json"] => "companies", companies: CompanyFile, ["company"];
    Ledger ["ledger.json"] => "ledger", ledger: LedgerFile, ["ledger", "address"];
    Actors ["actors.json"] => "actors", actors: ActorFile, ["actor", "address"];
    Links ["links.json"] => "links", links: LinkFile, ["link"];
    Steps ["steps.json"] => "steps", steps: StepFile, ["step", "address"];
    Arguments ["arguments.json"] => "arguments", arguments: ArgumentFile, ["argument", "address"];
    Comparison ["comparison.json"] => "comparison", comparison: ComparisonFile, ["statement", "address"];
    Outlook ["outlook.json"] => "outlook", outlook: OutlookFile, ["outlook", "address"];
    Aims ["aims.json"] => "aims", aims: AimFile, ["aim", "address"];
    Story ["story.json"] => "story", story: StoryFile, ["scene"];
    Series ["series.json"] => "series", series: SeriesFile, ["series", "group", "point"];
    Figures ["figures.json"] => "figures", figures: FigureFile, ["figure"];
    Polls ["polls.json"] => "polls", polls: PollFile, ["poll", "address"];
    Terms ["terms.json"] => "terms", terms: TermFile, ["term", "address"];
    DealWords ["en", "deals.json"] => "deal-words", deal_words: DealWordsFile, [];
    PartnerWords ["en", "partners.json"] => "partner-words", partner_words: PartnerWordsFile, ["partner"];
    CompanyWords ["en", "companies.json"] => "company-words", company_words: CompanyWordsFile, [];
    LedgerWords ["en", "ledger.json"] => "ledger-words", ledger_words: LedgerWordsFile, [];
    ActorWords ["en", "actors.json"] => "actor-words", actor_words: ActorWordsFile, [];
    LinkWords ["en", "links.json"] => "link-words", link_words: LinkWordsFile, [];
    StepWords ["en", "steps.json"] => "step-words", step_words: StepWordsFile, [];
    ArgumentWords ["en", "arguments.json"] => "argument-words", argument_words: ArgumentWordsFile, [];
    ComparisonWords ["en", "comparison.json"] => "comparison-words", comparison_words: ComparisonWordsFile, ["aspect"];
    OutlookWords ["en", "outlook.json"] => "outlook-words", outlook_words: OutlookWordsFile, [];
    AimWords ["en", "aims.json"] => "aim-words", aim_words: AimWordsFile, [];
    StoryWords ["en", "story.json"] => "story-words", story_words: StoryWordsFile, [];
    SeriesWords ["en", "series.json"] => "series-words", series_words: SeriesWordsFile, ["category"];
    FigureWords ["en", "figures.json"] => "figure-words", figure_words: FigureWordsFile, [];
    PollWords ["en", "polls.json"] => "poll-words", poll_words: PollWordsFile, ["answer"];
    TermWords ["en", "terms.json"] => "term-words", term_words: TermWordsFile, [];
    DealLabels ["en", "labels-deals.json"] => "deal-labels", deal_labels: DealLabels, [];
    StrategyLabels ["en", "labels-strategy.json"] => "strategy-labels", strategy_labels: StrategyLabels, [];
    NumberLabels ["en", "labels-numbers.json"] => "number-labels", number_labels: NumberLabels, [];
    Chronicle ["chronicle.json"] => "chronicle", chronicle: ChronicleFile, ["mark"];
    ChronicleWords ["en", "chronicle.json"] => "chronicle-words", chronicle_words: ChronicleWords, [];
    Corrections ["corrections.json"] => "corrections", corrections: CorrectionFile, ["correction", "address"];
    CorrectionWords ["en", "corrections.json"] => "correction-words", correction_words: CorrectionWordsFile, [];
    DataWords ["en", "data.json"] => "data-words", data_words: DataWords, [];
    Labels ["en", "labels.json"] => "labels", labels: Labels, ["tag"];
    Ids ["ids.json"] => "ids", ids: IdsFile, [];
    Pages ["en", "pages", _] => "page", pages: Page, ["page", "part", "claim", "address"];
}

impl Family {
    /// Its schema as the text of its file.
    pub fn schema_text(self) -> String {
        format!("{:#}\n", self.schema())
    }
}

fn of<T: JsonSchema>() -> Value {
    let mut schema = schema_for!(T).to_value();
    // Every file names its schema; the types need not repeat it.
    schema["properties"]["$schema"] = json!({ "type": "string", "description": "the schema of this file" });
    if let Some(required) = schema["required"].as_array_mut() {
        required.insert(0, json!("$schema"));
    }
    name_sources(&mut schema);
    schema
}

/// Wherever a list is called `sources`, it names sources. The types of the rules leave that to their field's name,
/// because the model knows nothing of the content.
fn name_sources(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            let list = object.get_mut("properties").and_then(|properties| properties.get_mut("sources"));
            if let Some(items) = list.and_then(|list| list.get_mut("items")).filter(|items| items["type"] == "string") {
                items["format"] = json!("source");
            }
            object.values_mut().for_each(name_sources);
        }
        Value::Array(values) => values.iter_mut().for_each(name_sources),
        _ => {}
    }
}
