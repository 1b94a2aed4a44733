//! `cargo site review`: every claim beside its sources, as Markdown, for whoever compares the two.

use crate::content::load::Site;
use crate::content::page::{Claim, Page};
use crate::content::problem::did_you_mean;
use crate::content::values::plain;
use crate::content::{check::PAGES, visit::each_claim};
use crate::publish::command::Failure;
use std::fmt::Write;

/// The sheet of one page, or of all in the order of the menu.
pub fn review(site: &Site, only: Option<&str>) -> Result<String, Failure> {
    let pages: Vec<&Page> = PAGES.iter().filter_map(|id| site.pages.get(*id)).collect();
    let chosen: Vec<&Page> = pages.iter().copied().filter(|page| only.is_none_or(|id| page.id.0 == id)).collect();
    if let (Some(id), true) = (only, chosen.is_empty()) {
        let near = did_you_mean(id, PAGES).unwrap_or_default();
        return Err(format!("There is no page `{id}`: {near} There are {}.", PAGES.join(", ")));
    }
    Ok(chosen.into_iter().map(|page| sheet(site, page)).collect::<Vec<_>>().join("\n"))
}

fn sheet(site: &Site, page: &Page) -> String {
    let mut text = format!("# {} (`{}`)\n", page.title, page.id.0);
    let mut last = None;
    let mut count = 0;
    each_claim(page, &mut |claim, path| {
        let part = path.strip_prefix("parts[").and_then(|rest| rest.split(']').next()?.parse::<usize>().ok());
        let heading = part.map(|index| format!("{} (`{}`)", page.parts[index].heading, page.parts[index].id.0));
        let heading = heading.unwrap_or_else(|| "Above the first heading".to_owned());
        if last.as_ref() != Some(&heading) {
            let _ = write!(text, "\n## {heading}\n");
            last = Some(heading);
        }
        text.push_str(&entry(site, page, claim));
        count += 1;
    });
    let plural = if count == 1 { "claim" } else { "claims" };
    let _ = write!(text, "\n{count} {plural} on this page.\n");
    text
}

fn entry(site: &Site, page: &Page, claim: &Claim) -> String {
    let confidence = site.labels.tables.confidence.iter().find(|words| words.confidence == claim.confidence);
    let confidence = confidence.map(|words| words.name.trim_end_matches('.')).unwrap_or_default();
    let read = claim.read.unwrap_or(page.read);
    // A blank that holds a date together is no blank to those who search the sheet.
    let sentence = plain(site, &claim.text.0).replace('\u{a0}', " ");
    let mut text = format!("\n- [ ] `{}` {sentence} ({confidence}, read {read})\n", claim.claim.0);
    for id in &claim.sources {
        let (grade, source) = &site.sources[&id.0];
        let grade = site.labels.grades.iter().find(|words| words.grade == *grade).map_or("", |words| &words.name);
        let date = source.date.map(|date| date.to_string()).or(source.date_note.clone());
        let date = date.unwrap_or_else(|| site.labels.frame.unknown_date.clone());
        let weak = if source.authority { "" } else { ", may not carry a statement alone" };
        let _ = writeln!(
            text,
            "  - `{}` {}, {date}, {grade}{weak}: {}\n    {}",
            id.0,
            source.publisher,
            source.title,
            source.address(&site.labels.frame.no_address)
        );
    }
    text
}
