//! The makers: `companies.json`, and their words.

use super::Confidence;
use super::{
    deals::Currency,
    shape::{closed, shapes},
};
use crate::content::reference::*;
use crate::model::date::Date;

closed! {
    /// What an amount of a company measures.
    Measure { Revenue, Orders }
    /// Whether it is reported, planned or hoped for.
    RevenueKind { Actual, Plan, Target, Forecast, Outlook }
}

shapes! {
    /// `companies.json`: the makers.
    CompanyFile {
        /// The companies.
        companies: Vec<Company>,
    }
    /// A maker; its words are in `<language>/companies.json`.
    Company {
        /// Its id.
        id: CompanyId,
        /// Defence revenue and orders.
        #[serde(default)]
        revenue: Vec<Revenue>,
        /// Contracts with the Defence Ministry (central procurement by its agency).
        #[serde(default)]
        contracts: Vec<Contract>,
        /// Entries of SIPRI's list of the hundred largest. One with a year only: the firm was listed.
        #[serde(default)]
        sipri: Vec<Sipri>,
        /// That it left, or was said to leave, a defence business.
        exit: Option<Exit>,
        /// What the record rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is.
        confidence: Confidence,
    }
    /// Defence revenue or orders of a period.
    Revenue {
        /// What it measures.
        measure: Measure,
        /// Whether it is reported, planned or hoped for.
        kind: RevenueKind,
        /// Japanese fiscal year, or the first of several.
        fiscal_year: Option<u16>,
        /// The last fiscal year, if several.
        fiscal_year_to: Option<u16>,
        /// The beginning of another period.
        from: Option<Date>,
        /// The end of another period.
        to: Option<Date>,
        /// True if the amount is for each year of the period.
        #[serde(default)]
        per_year: bool,
        /// True if the period is approximate.
        #[serde(default)]
        period_about: bool,
        /// One figure, in units of the currency.
        amount: Option<u64>,
        /// The lower bound, in units of the currency.
        least: Option<u64>,
        /// The upper bound, in units of the currency.
        most: Option<u64>,
        /// True if the amount is approximate.
        #[serde(default)]
        about: bool,
        /// Its currency.
        currency: Currency,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is, if less than the record.
        confidence: Option<Confidence>,
    }
    /// Contracts with the Defence Ministry in a year.
    Contract {
        /// Japanese fiscal year, from 1 April.
        fiscal_year: u16,
        /// The sum, in units of the currency.
        amount: Option<u64>,
        /// Its currency.
        currency: Option<Currency>,
        /// Its place among the suppliers.
        rank: Option<u16>,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is, if less than the record.
        confidence: Option<Confidence>,
    }
    /// An entry of SIPRI's list of the hundred largest.
    Sipri {
        /// The year of the revenue.
        year: u16,
        /// The place.
        rank: Option<u16>,
        /// Arms revenue, in units of the currency.
        amount: Option<u64>,
        /// Its currency: US dollars of the year.
        currency: Option<Currency>,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is, if less than the record.
        confidence: Option<Confidence>,
    }
    /// That a firm left a defence business.
    Exit {
        /// The year, where it is known.
        year: Option<u16>,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
    }
    /// `<language>/companies.json`.
    CompanyWordsFile {
        /// The words, one entry for each company.
        companies: Vec<CompanyWords>,
    }
    /// The words of a maker.
    CompanyWords {
        /// Whose words.
        company: CompanyRef,
        /// Its name.
        name: String,
        /// What it makes.
        #[schemars(length(min = 1))]
        products: Vec<String>,
        /// Notes on its revenue.
        #[serde(default)]
        revenue_notes: Vec<RevenueNote>,
        /// Notes on its contracts.
        #[serde(default)]
        contract_notes: Vec<ContractNote>,
        /// Notes on its entries in SIPRI's list.
        #[serde(default)]
        sipri_notes: Vec<SipriNote>,
        /// What was left.
        exit: Option<Text>,
        /// What else is to be known.
        note: Option<Text>,
    }
    /// A note on revenue.
    RevenueNote {
        /// The place in `revenue`, from 0.
        entry: usize,
        /// The note.
        note: Text,
    }
    /// A note on the contracts of a year.
    ContractNote {
        /// The fiscal year.
        fiscal_year: u16,
        /// The note.
        note: Text,
    }
    /// A note on an entry in SIPRI's list.
    SipriNote {
        /// The year.
        year: u16,
        /// The note.
        note: Text,
    }
}
