//! The feed of corrections and of changes of the rules (Atom, RFC 4287).
//!
//! An id is a UUID made of the id of the record: it is absolute, as Atom demands, without any address, so that it is
//! the same on every copy of the site and stays when the site moves. Links are relative to the feed where the site's
//! own address is not known, which Atom allows.

use super::head::{NAME, below, escape, folder_of};
use crate::content::load::Site;
use crate::content::values;
use crate::model::date::Day;
use crate::page::evidence::corrections::FEED;
use sha2::{Digest, Sha256};

struct Entry {
    id: String,
    day: Day,
    title: String,
    summary: String,
    /// An address as the content writes it: `rules#p-2026`.
    address: String,
}

/// The feed as text. Its days are those of the records; no clock has a part in it.
pub fn feed(site: &Site, site_url: Option<&str>) -> String {
    let words = &site.data_words.words;
    let entries = entries(site);
    let newest = entries.first().map(|entry| entry.day);
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n\
         <id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{NAME}</name></author>\n{}",
        urn("feed"),
        escape(&words.feed_title),
        moment(newest),
        own_links(site_url),
    );
    for entry in &entries {
        text += &format!(
            "<entry><id>{}</id><title>{}</title><updated>{}</updated>{LINK}{}\"/><summary>{}</summary></entry>\n",
            urn(&entry.id),
            escape(&entry.title),
            moment(Some(entry.day)),
            escape(&link(site_url, &path(&entry.address))),
            escape(&entry.summary),
        );
    }
    text + "</feed>\n"
}

/// The corrections and the changes of the rules, the newest first.
fn entries(site: &Site) -> Vec<Entry> {
    let corrections = site.evidence.corrections.iter().map(|(correction, words)| {
        let page = correction.page.0.split('#').next().unwrap_or_default();
        let page = site.pages.get(page).map_or(page, |page| &page.title);
        Entry {
            id: format!("correction/{}", correction.id.0),
            day: correction.date,
            title: site.data_words.words.correction.replace("{page}", page),
            summary: values::plain(site, &words.text.0),
            address: correction.page.0.clone(),
        }
    });
    // What happened is told by the event of the day, or by the rules that began on it. Of the first period nobody
    // knows the beginning.
    let changes = site.periods.iter().skip(1).map(|(period, words)| {
        let day = period.from.first_day();
        let begun = site.events.iter().filter(|(event, _)| event.date.first_day() == day);
        let event = begun.max_by_key(|(event, _)| (event.tags.iter().any(|tag| tag.0 == "rules"), event.importance));
        Entry {
            id: format!("period/{}", period.id.0),
            day,
            title: words.heading.clone(),
            summary: match event {
                Some((_, words)) => format!("{}. {}", words.title, words.detail),
                None => begun_rules(site, day),
            },
            address: format!("rules#p-{}", period.id.0),
        }
    });
    let mut entries: Vec<Entry> = corrections.chain(changes).collect();
    entries.sort_by(|a, b| (b.day, &b.id).cmp(&(a.day, &a.id)));
    entries
}

/// What the rules that began on a day say of themselves.
fn begun_rules(site: &Site, day: Day) -> String {
    let regimes = site.rules.regimes.iter().filter(|regime| regime.effective_from.first_day() == day);
    regimes.map(|regime| regime.summary.as_str()).collect::<Vec<_>>().join(" ")
}

/// The feed for a site at `to`, written for the address `old` or for none.
pub fn retargeted(text: &str, old: Option<&str>, to: &str) -> String {
    let mut led = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        match line.split_once(LINK) {
            _ if line.starts_with(SELF) => {}
            // The line of the feed itself comes before its entries.
            Some(("", _)) => led.push_str(&own_links(Some(to))),
            Some((before, rest)) => {
                let (href, after) = rest.split_once('"').unwrap_or((rest, ""));
                led.push_str(&format!("{before}{LINK}{to}{}\"{after}", below(href, old)));
            }
            None => led.push_str(line),
        }
    }
    led
}

/// How the lines begin that name the feed itself, and its links.
const SELF: &str = "<link rel=\"self\"";
const LINK: &str = "<link href=\"";

/// Where the feed is, as far as that is known, and what it is the feed of.
fn own_links(site_url: Option<&str>) -> String {
    let own = site_url.map(|url| format!("{SELF} href=\"{}{FEED}\"/>\n", escape(url)));
    format!("{}{LINK}{}\"/>\n", own.unwrap_or_default(), escape(&link(site_url, "")))
}

/// `rules#p-2026` gives `rules/#p-2026`.
fn path(address: &str) -> String {
    let (page, fragment) = address.split_once('#').map_or((address, String::new()), |(p, f)| (p, format!("#{f}")));
    format!("{}{fragment}", folder_of(page))
}

/// A link to a path below the site's folder.
fn link(site_url: Option<&str>, path: &str) -> String {
    match site_url {
        Some(url) => format!("{url}{path}"),
        None if path.contains('/') => path.to_owned(),
        None => format!("./{path}"),
    }
}

/// A day as Atom writes a moment. Readers count from 1970, and some take what is before for a mistake: what is older
/// is said to be of their first day, and its own year stands in its title.
fn moment(day: Option<Day>) -> String {
    let first = Day::parse("1970-01-01").expect("it is a day");
    format!("{}T00:00:00Z", day.unwrap_or(first).max(first))
}

/// A UUID of the eighth version (RFC 9562): its bits are those of a digest of the name.
fn urn(name: &str) -> String {
    let digest = Sha256::digest(format!("sangensoku/{name}").as_bytes());
    let mut bytes: Vec<u8> = digest.iter().copied().take(16).collect();
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::{link, moment, path, urn};
    use crate::model::date::Day;

    #[test]
    fn an_id_is_a_uuid_that_depends_on_the_record_alone() {
        let id = urn("period/2026");
        assert_eq!((id.len(), &id[23..24], id == urn("period/2026")), (45, "8", true));
        assert_ne!(id, urn("period/2024"));
    }

    #[test]
    fn an_address_of_the_content_becomes_a_link_from_the_sites_folder() {
        for (address, relative, absolute) in [
            ("rules#p-2026", "rules/#p-2026", "https://a.example/b/rules/#p-2026"),
            ("home#x", "./#x", "https://a.example/b/#x"),
            ("about", "about/", "https://a.example/b/about/"),
        ] {
            assert_eq!(link(None, &path(address)), relative);
            assert_eq!(link(Some("https://a.example/b/"), &path(address)), absolute);
        }
    }

    #[test]
    fn no_moment_is_before_readers_begin_to_count() {
        for (day, expected) in
            [("1967-04-21", "1970-01-01"), ("1970-01-01", "1970-01-01"), ("2026-05-01", "2026-05-01")]
        {
            assert_eq!(moment(Day::parse(day)), format!("{expected}T00:00:00Z"));
        }
    }
}
