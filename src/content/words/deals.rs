//! The labels of deals, partners and companies, and the words around them.

use super::named::named_words;
use crate::content::evidence::companies::{Measure, RevenueKind};
use crate::content::evidence::deals::*;
use crate::content::evidence::partners::{AgreementStatus, GroupingKind, Region};
use crate::content::evidence::shape::{Label, UnitLabel, labels};

labels! {
    /// `<language>/labels-deals.json`
    DealLabels {
        words: DealFrame;
        /// Kinds of deals, in the order in which they are shown.
        kinds: Label<DealKind>,
        /// Categories of the rules.
        categories: Label<DealCategory>,
        /// How a category is known.
        category_bases: Label<CategoryBasis>,
        /// How makers are known.
        makers_bases: Label<MakersBasis>,
        /// Where a deal stands.
        statuses: Label<DealStatus>,
        /// How a deal went.
        outcomes: Label<DealOutcome>,
        /// What a step was.
        steps: Label<StepStatus>,
        /// What an amount stands for.
        values: Label<ValueWhat>,
        /// What a number of items stands for.
        quantities: Label<QuantityWhat>,
        /// What is counted.
        units: UnitLabel<ItemUnit>,
        /// Currencies.
        currencies: Label<Currency>,
        /// What is known of an agreement.
        agreement_statuses: Label<AgreementStatus>,
        /// Parts of the world.
        regions: Label<Region>,
        /// What a grouping is.
        grouping_kinds: Label<GroupingKind>,
        /// What an amount of a company measures.
        measures: Label<Measure>,
        /// Whether it is reported, planned or hoped for.
        revenue_kinds: Label<RevenueKind>,
    }
}

named_words! {
    /// The words around deals, partners and companies; what stands in `{}` is filled in.
    DealFrame {
        /// The heading of the story of a deal.
        story,
        /// The head of a column: the destination.
        with,
        /// The head of a column: the date of the newest step.
        newest,
        /// What the map of the deals shows.
        spots,
        /// The heading of what a deal is about.
        item,
        /// The way back to the list of deals.
        all_deals,
        /// The page of a deal in a sentence: `{item}`, `{status}`, `{outcome}`, `{date}`.
        deal_about,
        /// The heading of the makers.
        makers,
        /// The heading of the category.
        category,
        /// The heading of the rules of the time.
        rules,
        /// What is outside the rules on transfers.
        outside,
        /// A grant that stands apart from transfers and is inside the principles.
        apart,
        /// When the newest step of a deal was: `{date}`.
        newest_step,
        /// The heading of the status.
        status,
        /// The heading of the outcome.
        outcome,
        /// The heading of the amounts.
        values,
        /// The heading of the numbers of items.
        quantities,
        /// The heading of why it matters.
        why,
        /// The heading of the steps.
        steps,
        /// The heading of what is disputed or weak.
        caveats,
        /// The heading of sources that no step names.
        also,
        /// The heading of the sources.
        sources,
        /// The heading of the groupings that a deal belongs to.
        part_of,
        /// The heading of related events and cases.
        related,
        /// A real case of the rules: `{n}`.
        case,
        /// To when the record was followed: `{date}`.
        followed,
        /// A Japanese fiscal year: `{n}`.
        fiscal,
        /// Several fiscal years: `{a}`, `{b}`.
        fiscal_years,
        /// A period: `{a}`, `{b}`.
        period,
        /// An approximate number: `{n}`.
        about,
        /// An upper bound: `{n}`.
        at_most,
        /// A lower bound: `{n}`.
        at_least,
        /// Two bounds: `{a}`, `{b}`.
        between,
        /// Where no figure is known.
        no_figure,
        /// The number of deals of a group: `{n}`.
        count,
        /// The number of one deal.
        count_one,
        /// The head of a column: what it means.
        meaning,
        /// The head of a column: the number of deals.
        deals,
        /// The head of a column: what else is to be known.
        remarks,
        /// The head of a column: the state.
        state,
        /// The head of a column: when an agreement was signed.
        signed,
        /// The head of a column: when it entered into force.
        in_force,
        /// A day that was not verified.
        not_verified,
        /// The heading of the agreement on information.
        information,
        /// The heading of states without an agreement.
        without,
        /// The heading of the groupings.
        groupings,
        /// The heading of the members of a grouping.
        members,
        /// The heading of states that are consulted.
        consulted,
        /// The heading of the budget of a grouping.
        budget,
        /// A budget that is a draft: `{n}`.
        draft,
        /// The heading of the recipients of a grouping.
        recipients,
        /// The title of the page of the makers.
        companies,
        /// What that page holds, for search results.
        companies_about,
        /// The heading of the revenue of a company.
        revenue,
        /// The heading of the contracts of a company.
        contracts,
        /// The heading of the entries in SIPRI's list.
        sipri,
        /// The heading of what a company left.
        exit,
        /// A place in a list: `{n}`.
        rank,
        /// An entry in a list whose place is not shown.
        listed,
        /// An amount for each year: `{n}`.
        per_year,
    }
}
