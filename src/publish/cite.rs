//! The citation files of every page: `cite/<page>.bib`, `.ris` and `.json`, each with the page first, then its parts,
//! figures, claims and records. Dates are those of the content.

mod bibtex;
mod csl;
mod entry;
mod ris;

use super::{ids::address_of, tags::folder_of};
use crate::page::Rendered;
use entry::{Entry, Stands};

/// Every citation file: its path below the site's folder, and its text. `place` says where a thing stands on the site
/// if the address of the site is not known: `{place}`.
pub fn files(pages: &[Rendered], site_url: Option<&str>, place: &str) -> Vec<(String, String)> {
    let all = pages.iter().filter(|page| page.path != "404.html");
    let each = all.flat_map(|page| {
        let entries = entries(page, site_url, place);
        let texts = [bibtex::text(&entries), ris::text(&entries), csl::text(&entries)];
        let name = address_of(&page.path);
        crate::page::shell::ending::FILES
            .iter()
            .zip(texts)
            .map(move |(ending, text)| (format!("cite/{name}.{ending}"), text))
    });
    each.collect()
}

fn entries(page: &Rendered, site_url: Option<&str>, place: &str) -> Vec<Entry> {
    let (name, folder) = (address_of(&page.path), page.path.trim_end_matches("index.html"));
    let one = |cited: &crate::page::collected::Citable| {
        let is_page = cited.id.is_empty();
        let fragment = if is_page { String::new() } else { format!("#{}", cited.id) };
        let stands = match site_url {
            Some(site) => Stands::At(format!("{site}{folder}{fragment}")),
            None => Stands::Within(place.replace("{place}", &format!("{folder}{fragment}"))),
        };
        Entry {
            key: if is_page { name.to_owned() } else { format!("{name}:{}", cited.id) },
            title: cited.title.clone(),
            page: (!is_page).then(|| page.title.clone()),
            read: cited.read,
            note: cited.note.clone(),
            stands,
        }
    };
    page.cited.iter().map(one).collect()
}

/// The citation file `name` for a site at `site_url`, whatever address it was written for; `None` if it is none of ours.
pub fn retargeted(name: &str, text: &str, site_url: &str) -> Option<String> {
    let url = |key: &str| {
        let (page, fragment) = key.split_once(':').map_or((key, String::new()), |(page, id)| (page, format!("#{id}")));
        format!("{site_url}{}{fragment}", folder_of(page))
    };
    match name.rsplit_once('.')?.1 {
        "bib" => bibtex::retargeted(text, url),
        "ris" => ris::retargeted(text, url),
        "json" => csl::retargeted(text, url),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::entry::on_one_line;
    use super::*;
    use crate::model::date::Date;
    use proptest::prelude::*;

    fn entry(title: &str) -> Entry {
        Entry {
            key: "rules:c-frigate".to_owned(),
            title: title.to_owned(),
            page: Some(format!("About {title}")),
            read: Date::parse("2026-11-22").expect("a day"),
            note: format!("Confidence: high. Sources: “{title}”, https://example.org/?a=1&b=50%"),
            stands: Stands::At("https://example.org/a_b/rules/#c-frigate".to_owned()),
        }
    }

    proptest! {
        /// Whatever a title holds comes back, and nothing of it becomes structure.
        #[test]
        fn every_title_survives_every_format(title in "\\PC{0,60}") {
            let (one, two) = (entry(&title), entry("second"));
            let both = [one.clone(), two];
            let expected = on_one_line(&title);
            let read = bibtex::read(&bibtex::text(&both));
            prop_assert_eq!(read.len(), 2);
            prop_assert_eq!(&read[0]["title"], &expected);
            prop_assert_eq!(&read[0]["note"], &on_one_line(&one.note));
            prop_assert_eq!(&read[0]["url"], "https://example.org/a_b/rules/#c-frigate");
            let read = ris::read(&ris::text(&both));
            prop_assert_eq!(read.len(), 2);
            prop_assert_eq!(&read[0]["TI"], &expected);
            prop_assert_eq!(&read[0]["N1"], &on_one_line(&one.note));
            let read: serde_json::Value = serde_json::from_str(&csl::text(&both)).expect("it is JSON");
            prop_assert_eq!(read.as_array().map(Vec::len), Some(2));
            prop_assert_eq!(read[0]["title"].as_str(), Some(expected.as_str()));
        }

        /// Whatever address a file was written for, and whatever stands in it, the new one is that of a new build.
        #[test]
        fn a_file_led_to_another_address_is_that_of_a_build_with_it(title in "\\PC{0,60}", note in "[ -~\n]{0,40}") {
            let at = |stands: &dyn Fn(&str) -> Stands| {
                let home = Entry { key: "home".to_owned(), page: None, note: String::new(), stands: stands(""), ..entry(&title) };
                let claim = Entry { note: note.clone(), stands: stands("rules/#c-frigate"), ..entry(&title) };
                [home, claim]
            };
            let url = |site: &'static str| move |place: &str| Stands::At(format!("{site}{place}"));
            let new = at(&url("https://example.org/"));
            let old = [at(&url("http://localhost/a/")), at(&|place| Stands::Within(format!("Place on the site: {place}"))), new.clone()];
            for old in old {
                for (ending, text) in [("bib", bibtex::text as fn(&[Entry]) -> String), ("ris", ris::text), ("json", csl::text)] {
                    let led = retargeted(&format!("cite/rules.{ending}"), &text(&old), "https://example.org/");
                    prop_assert_eq!(led, Some(text(&new)));
                }
            }
        }
    }

    #[test]
    fn the_worst_letters_of_each_format_are_escaped() {
        let text = bibtex::text(&[entry(r"a} % \b{ #1 & $x_y^z~ “三原則”")]);
        let title = r"title = {{a\textbraceright{} \% \textbackslash{}b\textbraceleft{} \#1 \& \$x\_y\textasciicircum{}z\textasciitilde{} “三原則”}}";
        assert!(text.contains(title), "{text}");
        let text = ris::text(&[entry("a\r\nER  - \nTY  - BOOK")]);
        assert_eq!(text.matches("\r\nER  - ").count(), 1, "{text}");
        assert!(text.split("\r\n").all(|line| !line.contains('\n')), "{text}");
    }

    #[test]
    fn without_the_address_of_the_site_the_place_is_a_note() {
        let page = Rendered {
            path: "who-decides/actors/index.html".to_owned(),
            title: "All actors".to_owned(),
            description: String::new(),
            body: String::new(),
            styles: Vec::new(),
            rules: String::new(),
            cited: vec![crate::page::collected::Citable {
                id: "a-mod".to_owned(),
                title: "Ministry".to_owned(),
                read: Date::parse("2026-11").expect("a month"),
                note: "Sources: one.".to_owned(),
            }],
            starts_at_once: false,
            bundle: None,
            card: crate::page::shell::card::Card {
                section: String::new(),
                read: Date::parse("2026-11").expect("a month"),
                period: None,
                mark: crate::page::shell::card::Mark::None,
            },
            leads_to: None,
            is_copy: false,
            script: None,
        };
        let one = &entries(&page, None, "At {place}")[0];
        assert_eq!(one.stands, Stands::Within("At who-decides/actors/#a-mod".to_owned()));
        assert_eq!(one.note, "Sources: one.");
        assert_eq!(one.key, "who-decides/actors:a-mod");
        let one = &entries(&page, Some("https://example.org/x/"), "At {place}")[0];
        assert_eq!(one.stands, Stands::At("https://example.org/x/who-decides/actors/#a-mod".to_owned()));
        let [bib, ris, csl] = [bibtex::text, ris::text, csl::text].map(|text| text(std::slice::from_ref(one)));
        assert!(bib.contains("year = {2026},\n  month = nov,\n") && !bib.contains("day"), "{bib}");
        assert!(ris.contains("DA  - 2026/11//\r\n"), "{ris}");
        let csl: serde_json::Value = serde_json::from_str(&csl).expect("it is JSON");
        assert_eq!(csl[0]["issued"]["date-parts"], serde_json::json!([[2026, 11]]));
    }
}
