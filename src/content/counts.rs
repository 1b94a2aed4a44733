//! What a sentence may count.

use super::record::deals::DealStatus;
use super::record::ledger::LedgerVerdict;
use super::record::partners::AgreementStatus;
use super::site::Site;

/// One line for each count: its name, and how it is made.
macro_rules! counts {
    ($($name:literal => $count:expr;)+) => {
        /// The names that may stand in `{count.…}`.
        pub const NAMES: &[&str] = &[$($name),+];

        /// The number behind a name; `None` for a name that counts nothing.
        pub fn count(site: &Site, name: &str) -> Option<usize> {
            let count: fn(&Site) -> usize = match name {
                $($name => $count,)+
                _ => return None,
            };
            Some(count(site))
        }
    };
}

counts! {
    "events" => |site| site.events.len();
    "periods" => |site| site.periods.len();
    "sources" => |site| site.sources.len();
    "sources-with-authority" => |site| site.sources.values().filter(|(_, source)| source.authority).count();
    "deals" => |site| site.evidence.deals.len();
    "deals-talks" => |site| deals(site, DealStatus::Talks);
    "deals-contracted" => |site| deals(site, DealStatus::Contracted);
    "deals-delivered" => |site| deals(site, DealStatus::Delivered);
    "agreements-signed" =>
        |site| site.evidence.countries.iter().filter(|(one, _)| one.transfer.order.is_some()).count();
    "agreements-in-force" => |site| {
        let transfers = site.evidence.countries.iter().map(|(one, _)| &one.transfer);
        transfers.filter(|one| one.order.is_some() && one.status == AgreementStatus::InForce).count()
    };
    "companies" => |site| site.evidence.companies.len();
    "ledger" => |site| site.evidence.ledger.len();
    "ledger-supported" => |site| ledger(site, LedgerVerdict::Supported);
    "ledger-partly" => |site| ledger(site, LedgerVerdict::Partly);
    "ledger-unsupported" => |site| ledger(site, LedgerVerdict::Unsupported);
    "actors" => |site| site.evidence.actors.len();
    "links" => |site| site.evidence.links.len();
    "steps" => |site| site.evidence.steps.len();
    "arguments" => |site| site.evidence.arguments.len();
    "aims" => |site| site.evidence.aims.len();
    "outlook" => |site| site.evidence.outlook.len();
    "polls" => |site| site.evidence.polls.len();
    "series" => |site| site.evidence.series.len();
    "terms" => |site| site.evidence.terms.len();
}

fn deals(site: &Site, status: DealStatus) -> usize {
    site.evidence.deals.iter().filter(|(deal, _)| deal.status == status).count()
}

fn ledger(site: &Site, verdict: LedgerVerdict) -> usize {
    site.evidence.ledger.iter().filter(|(entry, _)| entry.verdict == verdict).count()
}
