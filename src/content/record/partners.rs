//! Partner states and groupings: `partners.json`, and their words.

use super::Confidence;
use super::{
    deals::Currency,
    shape::{closed, shapes},
};
use crate::content::reference::*;
use crate::model::date::Date;

closed! {
    /// The part of the world, as filters name it: ours, loosely after the United Nations' M49.
    Region { SoutheastAsia, SouthAsia, EastAsia, Pacific, Europe, NorthAmerica, MiddleEast, Africa }
    /// What is known of an agreement.
    AgreementStatus { InForce, Signed, Negotiating, NoneFound }
    /// What a grouping is.
    GroupingKind {
        Programme, BilateralForum, MultilateralForum, JointDevelopmentTreaty, Consultation, InformationAndSupport,
        TrilateralResearch, JointResearch,
    }
}

shapes! {
    /// `partners.json`: states with an agreement, a deal or talks, and groupings of several.
    PartnerFile {
        /// Where maps begin.
        home: Home,
        /// The states: in order of signature, then those without one.
        countries: Vec<Country>,
        /// Programmes, forums and projects of several states.
        groupings: Vec<Grouping>,
    }
    /// Japan on a map.
    Home {
        /// Its id: ISO 3166-1 alpha-2, small letters.
        id: PartnerId,
        /// ISO 3166-1 alpha-3.
        iso3: String,
        /// Latitude of the capital, degrees north.
        lat: f64,
        /// Longitude of the capital, degrees east.
        lon: f64,
    }
    /// A state; its words are in `<language>/partners.json`. Its deals are those that name it.
    Country {
        /// Its id: ISO 3166-1 alpha-2, small letters.
        id: PartnerId,
        /// ISO 3166-1 alpha-3.
        iso3: String,
        /// Its part of the world.
        region: Region,
        /// Latitude of the capital, degrees north; not sourced.
        lat: f64,
        /// Longitude of the capital, degrees east; not sourced.
        lon: f64,
        /// The agreement on the transfer of equipment and technology.
        transfer: Agreement,
        /// The agreement on the security of information, where one is recorded.
        information: Option<Agreement>,
        /// Related events.
        #[serde(default)]
        events: Vec<EventRef>,
        /// What the record rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is.
        confidence: Confidence,
    }
    /// An agreement with a state.
    Agreement {
        /// Its place in the order of signature, if it is signed.
        order: Option<u8>,
        /// When it was signed.
        signed: Option<Date>,
        /// When it entered into force, where that was verified.
        in_force: Option<Date>,
        /// What is known of it.
        status: AgreementStatus,
        /// What that rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
    }
    /// A programme, forum or project of several states.
    Grouping {
        /// Its id.
        id: PartnerId,
        /// What it is.
        kind: GroupingKind,
        /// Its beginning, or the date of its text.
        date: Date,
        /// Its members.
        #[serde(default)]
        members: Vec<PartnerRef>,
        /// States that are consulted and are no members.
        #[serde(default)]
        consulted: Vec<PartnerRef>,
        /// Its budget by Japanese fiscal year.
        #[serde(default)]
        budget: Vec<YearBudget>,
        /// Its recipients by Japanese fiscal year.
        #[serde(default)]
        recipients: Vec<YearRecipients>,
        /// Related events.
        #[serde(default)]
        events: Vec<EventRef>,
        /// What the record rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is.
        confidence: Confidence,
    }
    /// The budget of a year.
    YearBudget {
        /// Japanese fiscal year, from 1 April.
        fiscal_year: u16,
        /// The amount, in units of the currency.
        amount: u64,
        /// Its currency.
        currency: Currency,
        /// True if it is a draft budget.
        #[serde(default)]
        draft: bool,
    }
    /// The recipients of a year.
    YearRecipients {
        /// Japanese fiscal year, from 1 April.
        fiscal_year: u16,
        /// Who received something or was listed to.
        partners: Vec<PartnerRef>,
    }
    /// `<language>/partners.json`.
    PartnerWordsFile {
        /// The words of the country where maps begin.
        home: HomeWords,
        /// Members of groupings that are neither.
        others: Vec<OtherWords>,
        /// The words of the states.
        countries: Vec<CountryWords>,
        /// The words of the groupings.
        groupings: Vec<GroupingWords>,
    }
    /// The words of the country where maps begin.
    HomeWords {
        /// Its name.
        name: String,
        /// Its capital.
        capital: String,
    }
    /// The name of a member that is no partner of its own.
    OtherWords {
        /// Its id.
        id: PartnerId,
        /// Its name.
        name: String,
    }
    /// The words of a state.
    CountryWords {
        /// Whose words.
        partner: PartnerRef,
        /// Its name.
        name: String,
        /// Its capital.
        capital: String,
        /// What is to be known of the agreement on transfers.
        transfer_note: Option<Text>,
        /// What is to be known of the agreement on information.
        information_note: Option<Text>,
        /// What else is to be known.
        #[serde(default)]
        notes: Vec<Text>,
    }
    /// The words of a grouping.
    GroupingWords {
        /// Whose words.
        partner: PartnerRef,
        /// Its name.
        name: String,
        /// What it is.
        description: Text,
        /// What is to be known of its members.
        members_note: Option<Text>,
        /// What else is to be known.
        #[serde(default)]
        notes: Vec<Text>,
    }
}
