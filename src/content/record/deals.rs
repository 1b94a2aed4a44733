//! Deals, offers, grants and talks: `deals.json`, and their words.

use super::Confidence;
use super::shape::{closed, shapes};
use crate::content::reference::*;
use crate::model::date::Date;

closed! {
    /// What kind of business it is.
    DealKind {
        FinishedProductSale, LicenceBuiltReturn, UsedEquipmentDonation, CoDevelopment, JointResearch, Bid, Parts,
        RepairSustainment, Technology, Loan, Financing, OsaGrant,
    }
    /// The category of the rules of its time.
    DealCategory {
        JointDevelopment, VigilanceSurveillance, Rescue, Transport, TechnologyResearch, SpecialExemption,
        LicensedProduction, Parts, RepairSustainment, #[serde(rename = "weapon-after-april-2026")] WeaponAfterApril2026,
        NonWeapon, OsaGrant, NotApplicable,
    }
    /// How the category is known.
    CategoryBasis { Source, Inferred }
    /// How the makers are known.
    MakersBasis { Reported, Inferred }
    /// Where the whole deal stands.
    DealStatus { Talks, Selected, Contracted, Delivered, Completed, Lost, Withdrawn, Cancelled }
    /// How it went.
    DealOutcome { Success, Open, Failure, Mixed }
    /// What a step of a deal was.
    StepStatus {
        Agreement, Approved, Bid, Cancelled, Closed, Completed, Contracted, Decided, Delivered, Dormant,
        HandoverCeremony, InService, Industry, Lost, NoContract, Production, Request, Research, Returned, Selected,
        Shipped, Shortlisted, Talks, Test, Training, Withdrawn,
    }
    /// What an amount stands for.
    ValueWhat {
        Programme, Contract, Converted, GrantCeiling, AidLine, Worth, UnitPrice, BudgetShare, Proposal, Estimate, Rent,
    }
    /// What a number of items stands for.
    QuantityWhat {
        Planned, Contracted, Delivered, Lent, Offered, Discussed, Sought, Available, InClass, YearlyOutput, Reported,
    }
    /// What is counted.
    ItemUnit {
        Aircraft, Boat, Camera, Drone, Engine, Helmet, Missile, Radar, Round, Set, Ship, Submarine, System, Tank, Tent,
        Truck, Vehicle, Vest,
    }
    /// A currency, as in ISO 4217.
    Currency {
        #[serde(rename = "AUD")] Aud,
        #[serde(rename = "FJD")] Fjd,
        #[serde(rename = "GBP")] Gbp,
        #[serde(rename = "JPY")] Jpy,
        #[serde(rename = "PHP")] Php,
        #[serde(rename = "USD")] Usd,
    }
}

shapes! {
    /// `deals.json`: one item for one buyer or one joint project each, from the first talk to the last step.
    DealFile {
        /// The day on which the facts were put together.
        compiled: Date,
        /// The date of the newest dated source.
        newest_source: Date,
        /// The deals.
        deals: Vec<Deal>,
    }
    /// A deal, offer, grant or talk; its words are in `<language>/deals.json`.
    Deal {
        /// Its id, never reused; its address is `partners/<id>`.
        id: DealId,
        /// Makers that are among the companies; all others are in the words.
        #[serde(default)]
        makers: Vec<CompanyRef>,
        /// How the makers are known, if no source that carries them names them.
        makers_basis: Option<MakersBasis>,
        /// Countries, or one grouping.
        #[schemars(length(min = 1))]
        destinations: Vec<PartnerRef>,
        /// Where a map marks a deal whose destination is a grouping.
        #[serde(default)]
        drawn_at: Vec<PartnerRef>,
        /// Programmes or forums it belongs to.
        #[serde(default)]
        groupings: Vec<PartnerRef>,
        /// What kind of business it is.
        kind: DealKind,
        /// The category of the rules of its time.
        category: DealCategory,
        /// How the category is known.
        category_basis: CategoryBasis,
        /// Where the whole deal stands.
        status: DealStatus,
        /// How it went.
        outcome: DealOutcome,
        /// The rules at the date of the decision; none for what is outside the rules on transfers.
        regime: Option<RegimeRef>,
        /// Japanese fiscal year of a grant.
        fiscal_year: Option<u16>,
        /// The date of the first step.
        from: Date,
        /// The date of the last step.
        to: Date,
        /// The date to which the record was followed.
        as_of: Date,
        /// The steps, in order of date.
        #[schemars(length(min = 1))]
        history: Vec<DealStep>,
        /// Amounts, in their own currency.
        #[serde(default)]
        values: Vec<DealValue>,
        /// Numbers of items.
        #[serde(default)]
        quantities: Vec<Quantity>,
        /// Related events.
        #[serde(default)]
        events: Vec<EventRef>,
        /// The same deal among the real cases of the rules.
        #[serde(default)]
        cases: Vec<CaseRef>,
        /// What the record rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is.
        confidence: Confidence,
    }
    /// A step of a deal.
    DealStep {
        /// When it was.
        date: Date,
        /// What it was.
        status: StepStatus,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is, if less than the deal.
        confidence: Option<Confidence>,
    }
    /// An amount of a deal, in units of its currency. `converted` is the one before it in another currency.
    DealValue {
        /// What it stands for.
        what: ValueWhat,
        /// One figure, in units of the currency.
        amount: Option<u64>,
        /// The lower bound, in units of the currency.
        least: Option<u64>,
        /// The upper bound, in units of the currency.
        most: Option<u64>,
        /// True if it is approximate.
        #[serde(default)]
        about: bool,
        /// Its currency.
        currency: Currency,
        /// The date that the figure belongs to.
        date: Option<Date>,
        /// The same number among the figures.
        figure: Option<FigureRef>,
        /// What it rests on; if left out, the sources of the deal.
        #[serde(default)]
        sources: Vec<SourceRef>,
        /// How sure it is, if less than the deal.
        confidence: Option<Confidence>,
    }
    /// A number of items: number, unit and what it stands for.
    Quantity {
        /// What it stands for.
        what: QuantityWhat,
        /// What is counted.
        unit: ItemUnit,
        /// One number.
        count: Option<u64>,
        /// The lower bound.
        least: Option<u64>,
        /// The upper bound.
        most: Option<u64>,
        /// True if it is approximate.
        #[serde(default)]
        about: bool,
    }
    /// `<language>/deals.json`.
    DealWordsFile {
        /// The words, one entry for each deal.
        deals: Vec<DealWords>,
    }
    /// The words of a deal.
    DealWords {
        /// Whose words.
        deal: DealRef,
        /// The headline.
        #[schemars(length(min = 1, max = 70))]
        title: String,
        /// What it is.
        item: String,
        /// The destination in words.
        to: String,
        /// Makers or suppliers that are not among the companies.
        #[serde(default)]
        others: Vec<String>,
        /// What is to be known of the makers.
        makers_note: Option<Text>,
        /// What happened, a sentence each.
        #[schemars(length(min = 1))]
        story: Vec<Text>,
        /// Why it matters.
        why: Text,
        /// What the status leaves open.
        status_note: Option<Text>,
        /// What each step was, in order.
        history: Vec<Text>,
        /// What is to be known of each amount, in order.
        #[serde(default)]
        value_notes: Vec<Text>,
        /// Beside or instead of the quantities.
        quantity_note: Option<Text>,
        /// What is disputed or weak.
        #[serde(default)]
        caveats: Vec<Text>,
    }
}
