//! Where records stand: the address that shows a thing, by its kind and id.

use super::record::Grade;
use super::site::Site;
use crate::model::rules::regime::{Regime, RegimeKind};

/// The address of a record: the page that shows it, and its place there.
pub fn place_of(kind: &str, id: &str) -> Option<String> {
    let page = match kind {
        "deal" => "partners/",
        "actor" => "who-decides#a-",
        "step" => "who-decides#",
        "argument" | "poll" => "debate#",
        "statement" => "rules#",
        "ledger" | "outlook" => "what-next#",
        "aim" => "aims#",
        "term" => "glossary#",
        "correction" => "about#",
        "company" => "industry#co-",
        "series" => "industry/",
        "figure" => "industry/figures#f-",
        _ => return None,
    };
    Some(format!("{page}{id}"))
}

/// The address of what uses a source, where it has one of its own.
pub fn address(site: &Site, kind: &str, id: &str) -> Option<String> {
    let is_shown = |regime: &&Regime| regime.kind != RegimeKind::Process;
    match kind {
        "claim" => site.claims.get(id).map(|page| format!("{page}#c-{id}")),
        "event" => Some(format!("history#{id}")),
        "period" => Some(format!("history#p-{id}")),
        "case" => Some(format!("cases#{}", id.to_lowercase())),
        "partner" => Some(format!("partners#p-{id}")),
        "link" => {
            let (link, _) = site.evidence.links.iter().find(|(link, _)| link.id.0 == id)?;
            Some(format!("who-decides/actors#a-{}", link.from.0))
        }
        "condition" => {
            let mut shown = site.rules.regimes.iter().filter(is_shown);
            shown
                .any(|regime| regime.conditions.iter().any(|one| one.id == id))
                .then(|| format!("check#{}", anchor(id)))
        }
        "regime" => {
            let mut shown = site.rules.regimes.iter().filter(is_shown);
            shown.any(|regime| regime.id == id).then(|| format!("check#regime-{}", anchor(id)))
        }
        "rules" => Some("check".to_owned()),
        "ledger" if id.is_empty() => Some("what-next#ledger".to_owned()),
        _ => place_of(kind, id),
    }
}

/// The id of a condition's row: `T2014.P2i` gives `t2014-p2i`.
pub fn anchor(condition: &str) -> String {
    condition.to_lowercase().replace(['.', '_'], "-")
}

/// The folder of a grade's page below `sources/`.
pub fn grade_folder(grade: Grade) -> &'static str {
    match grade {
        Grade::Primary => "primary",
        Grade::News => "news",
        Grade::Analysis => "analysis",
        Grade::Editorial => "editorial",
        Grade::Reference => "reference",
        Grade::Advocacy => "advocacy",
        Grade::StateMedia => "state-media",
        Grade::Repost => "repost",
        Grade::Digest => "digest",
        Grade::Headline => "headline",
    }
}
