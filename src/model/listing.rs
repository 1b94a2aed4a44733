//! A list that can be filtered and sorted: what of that stands in the address, and which rows are kept.

use super::{query, search};
use serde::{Deserialize, Serialize};

/// What is known of a list besides its words, which are on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// The rows, in the order of the page.
    pub rows: Vec<Row>,
    /// What can be chosen.
    pub facets: Vec<Facet>,
    /// The other orders of the rows, each with its name in the address: places in `rows`.
    pub orders: Vec<(String, Vec<u32>)>,
}

/// A row of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The group under which the page shows it, counted from 0.
    pub group: u32,
    /// The options that it has, counted through all facets.
    pub has: Vec<u32>,
}

/// Something to choose by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facet {
    /// Its key in the address.
    pub key: String,
    /// True if several options can be chosen, of which a row needs one.
    pub many: bool,
    /// Its options, as the address writes them.
    pub options: Vec<String>,
}

/// What a reader asked a list to show. The default shows everything, in the order of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The chosen options, counted through all facets, in order.
    pub options: Vec<u32>,
    /// Words that must all stand in a row's text.
    pub words: String,
    /// The order of the rows: 0 for that of the page, else 1 more than the place in `orders`.
    pub order: usize,
}

/// A part of an address that means nothing here and was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The key of the query.
    pub key: String,
    /// Its value, shortened for reading.
    pub value: String,
}

/// Words longer than this many characters are cut.
pub const MOST_WORDS: usize = 80;

/// The key of the words, and that of the order.
const KEYS: [&str; 2] = ["q", "sort"];

impl Listing {
    /// The number of an option, counted through all facets.
    pub fn option(&self, key: &str, option: &str) -> Option<u32> {
        let mut first = 0;
        for facet in &self.facets {
            if facet.key == key {
                let place = facet.options.iter().position(|known| known == option)?;
                return Some(first + place as u32);
            }
            first += facet.options.len() as u32;
        }
        None
    }

    /// The nearest valid request to `?tag=rules,law&q=words&sort=date`, and what of the query was dropped.
    pub fn read(&self, text: &str) -> (Asked, Vec<Dropped>) {
        let (mut asked, mut dropped) = (Asked::default(), Vec::new());
        for (key, value) in query::pairs(text) {
            let mut drop =
                |value: &str| dropped.push(Dropped { key: query::shortened(&key), value: query::shortened(value) });
            if key == KEYS[0] {
                asked.words = value.chars().filter(|letter| !letter.is_control()).take(MOST_WORDS).collect();
                if asked.words != value {
                    drop(&value);
                }
            } else if key == KEYS[1] {
                match self.orders.iter().position(|(name, _)| *name == value) {
                    Some(place) => asked.order = place + 1,
                    None => drop(&value),
                }
            } else if let Some(facet) = self.facets.iter().find(|facet| facet.key == key) {
                for option in value.split(',').filter(|option| !option.is_empty()) {
                    match self.option(&key, option).or_else(|| self.option(&key, trimmed(option))) {
                        Some(number) if facet.many || !self.any_of(facet, &asked) => asked.add(number),
                        _ => drop(option),
                    }
                }
            } else if self.is_ours(&key) {
                drop(&value);
            }
        }
        (asked, dropped)
    }

    /// True for a key of this list, and for what can only be meant for one; all others are left to whom they belong.
    pub fn is_ours(&self, key: &str) -> bool {
        let facets = self.facets.iter().map(|facet| &*facet.key);
        facets.chain(KEYS).any(|own| query::is_near(key, own))
    }

    /// The request as a query, empty for the default: keys in the order of the facets, defaults left out.
    pub fn write(&self, asked: &Asked) -> String {
        let words = (!asked.words.is_empty()).then(|| (KEYS[0], asked.words.clone()));
        let order = asked.order.checked_sub(1).and_then(|place| self.orders.get(place));
        let chosen = self.facets.iter().filter_map(|facet| {
            let chosen = self.chosen(facet, asked);
            (!chosen.is_empty()).then(|| (&*facet.key, chosen.join(",")))
        });
        query::join(words.into_iter().chain(chosen).chain(order.map(|(name, _)| (KEYS[1], name.clone()))))
    }

    /// The chosen options of a facet.
    pub fn chosen<'a>(&'a self, facet: &'a Facet, asked: &Asked) -> Vec<&'a str> {
        let is_chosen =
            |option: &&String| self.option(&facet.key, option).is_some_and(|number| asked.options.contains(&number));
        facet.options.iter().filter(is_chosen).map(String::as_str).collect()
    }

    /// Chooses the only option of a facet; one that is unknown chooses none.
    pub fn choose(&self, facet: &Facet, option: &str, asked: &mut Asked) {
        asked.options.retain(|number| !facet.options.iter().any(|own| self.option(&facet.key, own) == Some(*number)));
        if let Some(number) = self.option(&facet.key, option) {
            asked.add(number);
        }
    }

    /// How many rows have an option.
    pub fn count(&self, number: u32) -> usize {
        self.rows.iter().filter(|row| row.has.contains(&number)).count()
    }

    /// Which rows are to be shown. `words` are those that were asked for, `texts` what the rows say, both as
    /// [`search::fold`] gives them; a row without a text holds no words.
    pub fn kept(&self, asked: &Asked, words: &str, texts: &[String]) -> Vec<bool> {
        let text = |at: usize| texts.get(at).map_or("", String::as_str);
        self.rows.iter().enumerate().map(|(at, row)| self.keeps(asked, row, words, text(at))).collect()
    }

    /// The rows in the order that was asked for: places in `rows`.
    pub fn ordered(&self, order: usize) -> Vec<usize> {
        match order.checked_sub(1).and_then(|order| self.orders.get(order)) {
            Some((_, rows)) => rows.iter().map(|row| *row as usize).collect(),
            None => (0..self.rows.len()).collect(),
        }
    }

    fn keeps(&self, asked: &Asked, row: &Row, words: &str, folded: &str) -> bool {
        let mut first = 0;
        let fits = self.facets.iter().all(|facet| {
            let own = first..first + facet.options.len() as u32;
            first = own.end;
            let mut chosen = asked.options.iter().filter(|number| own.contains(number)).peekable();
            chosen.peek().is_none() || chosen.any(|number| row.has.contains(number))
        });
        fits && search::holds(folded, words)
    }

    fn any_of(&self, facet: &Facet, asked: &Asked) -> bool {
        !self.chosen(facet, asked).is_empty()
    }
}

/// An option without what text programs hang on the end of an address.
fn trimmed(option: &str) -> &str {
    option.trim_matches(|letter: char| !letter.is_ascii_alphanumeric())
}

impl Asked {
    /// Adds an option, or takes it away if it was chosen.
    pub fn toggle(&mut self, option: u32) {
        match self.options.iter().position(|chosen| *chosen == option) {
            Some(at) => drop(self.options.remove(at)),
            None => self.add(option),
        }
    }

    /// Adds an option in its place.
    fn add(&mut self, option: u32) {
        let at = self.options.iter().position(|chosen| *chosen >= option).unwrap_or(self.options.len());
        if self.options.get(at) != Some(&option) {
            self.options.insert(at, option);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Asked, Facet, Listing, Row};
    use proptest::prelude::*;

    fn listing() -> Listing {
        let facet = |key: &str, many, options: &[&str]| Facet {
            key: key.into(),
            many,
            options: options.iter().map(|option| option.to_string()).collect(),
        };
        let row = |has: &[u32]| Row { group: 0, has: has.to_vec() };
        Listing {
            rows: vec![row(&[0, 3]), row(&[1, 2, 4])],
            facets: vec![facet("tag", true, &["rules", "law", "partners"]), facet("status", false, &["open", "done"])],
            orders: vec![("date".into(), vec![1, 0])],
        }
    }

    #[track_caller]
    fn check(query: &str, becomes: &str, dropped: &[&str]) {
        let listing = listing();
        let (asked, left_out) = listing.read(query);
        let left_out: Vec<_> = left_out.iter().map(|piece| format!("{}={}", piece.key, piece.value)).collect();
        assert_eq!(
            (listing.write(&asked).as_str(), left_out),
            (becomes, dropped.iter().map(|s| s.to_string()).collect())
        );
    }

    #[test]
    fn a_link_gives_the_nearest_valid_request_and_names_the_rest() {
        check("", "", &[]);
        check("?tag=law,rules", "?tag=rules,law", &[]);
        check("?tag=law&tag=law", "?tag=law", &[]);
        check("?tag=fish,law", "?tag=law", &["tag=fish"]);
        check("?status=done&q=sato&sort=date", "?q=sato&status=done&sort=date", &[]);
        check("?status=done,open", "?status=done", &["status=open"]);
        check("?status=9&sort=size", "", &["status=9", "sort=size"]);
        check("?tga=law&Status=open", "", &["tga=law", "Status=open"]);
        check("?tag=law).&amp;status=done%E2%80%8B", "?tag=law&status=done", &[]);
        check("?utm_source=x&srsltid=y&colour=red&id=x", "", &[]);
    }

    #[test]
    fn a_row_is_kept_if_every_facet_and_the_words_agree() {
        let listing = listing();
        let kept = |query: &str| {
            let (asked, _) = listing.read(query);
            let texts = ["a resolution".to_owned(), "a resolution".to_owned()];
            let kept = listing.kept(&asked, &asked.words, &texts);
            kept.iter().zip("ab".chars()).filter(|(kept, _)| **kept).map(|(_, name)| name).collect::<String>()
        };
        assert_eq!(kept(""), "ab");
        assert_eq!(kept("?tag=rules"), "a");
        assert_eq!(kept("?tag=rules,law"), "ab");
        assert_eq!(kept("?tag=rules,law&status=done"), "b");
        assert_eq!(kept("?tag=rules&status=done"), "");
        assert_eq!(kept("?q=resolution"), "ab");
        assert_eq!(kept("?q=frigate"), "");
    }

    #[test]
    fn choosing_replaces_and_toggling_takes_back() {
        let listing = listing();
        let mut asked = listing.read("?tag=law&status=open").0;
        listing.choose(&listing.facets[1], "done", &mut asked);
        assert_eq!(listing.write(&asked), "?tag=law&status=done");
        listing.choose(&listing.facets[1], "", &mut asked);
        asked.toggle(0);
        asked.toggle(1);
        assert_eq!(listing.write(&asked), "?tag=rules");
    }

    proptest! {
        #[test]
        fn any_text_is_a_link_and_its_request_survives_the_round_trip(query in any::<String>()) {
            let listing = listing();
            let (asked, _) = listing.read(&query);
            prop_assert_eq!(listing.read(&listing.write(&asked)), (asked, Vec::new()));
        }

        #[test]
        fn a_request_survives_the_address(
            words in "\\PC{0,80}", tags in any::<[bool; 3]>(), status in 0u32..3, order in 0usize..2,
        ) {
            let listing = listing();
            let mut options: Vec<u32> = (0..3).filter(|tag| tags[*tag as usize]).collect();
            options.extend((status > 0).then(|| status + 2));
            let asked = Asked { options, words, order };
            prop_assert_eq!(listing.read(&listing.write(&asked)), (asked, Vec::new()));
        }
    }
}
