//! The timeline's filter: what of it stands in the address, and which events it keeps.

use super::{query, search};
use crate::model::pack::pack_struct;

/// What the filter needs to know of an event; its words are on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The event's id, which is also the id of its element.
    pub id: String,
    /// The period under which the page shows it, counted from 0.
    pub period: u8,
    /// Ids of its tags.
    pub tags: Vec<String>,
    /// 1 for a detail, 2 for a notable event, 3 for a turning point.
    pub importance: u8,
}

pack_struct!(Row { id, period, tags, importance });

/// What a reader asked the timeline to show. The default shows everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// An event with any of these tags is kept; none means all. In the order of the known tags.
    pub tags: Vec<String>,
    /// The lowest importance that is kept, 1 to 3.
    pub importance: u8,
    /// Words that must all stand in the event's text.
    pub words: String,
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

impl Default for Filter {
    fn default() -> Self {
        Self { tags: Vec::new(), importance: 1, words: String::new() }
    }
}

impl Filter {
    /// The nearest valid filter to `?tag=rules,law&level=2&q=words`, and what of the query was dropped.
    pub fn from_query(text: &str, known_tags: &[String]) -> (Self, Vec<Dropped>) {
        let mut filter = Self::default();
        let mut dropped = Vec::new();
        for (key, value) in query::pairs(text) {
            let mut drop = |value: &str| {
                dropped.push(Dropped { key: query::shortened(&key), value: query::shortened(value) });
            };
            match key.as_str() {
                "tag" => {
                    for tag in value.split(',').filter(|tag| !tag.is_empty()) {
                        if !known_tags.iter().any(|known| known == tag) {
                            drop(tag);
                        } else if !filter.tags.iter().any(|chosen| chosen == tag) {
                            filter.tags.push(tag.to_owned());
                        }
                    }
                }
                "level" => match value.as_str() {
                    "1" => filter.importance = 1,
                    "2" => filter.importance = 2,
                    "3" => filter.importance = 3,
                    _ => drop(&value),
                },
                "q" => {
                    filter.words = value.chars().filter(|letter| !letter.is_control()).take(MOST_WORDS).collect();
                    if filter.words != value {
                        drop(&value);
                    }
                }
                _ if query::is_foreign(&key) => {}
                _ => drop(&value),
            }
        }
        filter.order(known_tags);
        (filter, dropped)
    }

    /// The filter as a query, empty for the default: keys sorted, defaults left out.
    pub fn to_query(&self) -> String {
        let level = (self.importance > 1).then(|| ("level", self.importance.to_string()));
        let words = (!self.words.is_empty()).then(|| ("q", self.words.clone()));
        let tags = (!self.tags.is_empty()).then(|| ("tag", self.tags.join(",")));
        query::join([level, words, tags].into_iter().flatten())
    }

    /// True if the event is to be shown; `folded` is its text as [`search::fold`] gives it.
    pub fn keeps(&self, row: &Row, folded: &str) -> bool {
        row.importance >= self.importance
            && (self.tags.is_empty() || row.tags.iter().any(|tag| self.tags.contains(tag)))
            && search::holds(folded, &self.words)
    }

    /// Adds the tag, or takes it away if it was chosen; the order follows `known_tags`.
    pub fn toggle(&mut self, tag: &str, known_tags: &[String]) {
        match self.tags.iter().position(|chosen| chosen == tag) {
            Some(at) => drop(self.tags.remove(at)),
            None => self.tags.push(tag.to_owned()),
        }
        self.order(known_tags);
    }

    /// Puts the tags into the order of the known ones. Sorting would do as well, and cost the WASM 8 KB of code.
    fn order(&mut self, known_tags: &[String]) {
        self.tags = known_tags.iter().filter(|known| self.tags.contains(known)).cloned().collect();
    }
}

#[cfg(test)]
mod tests {
    use super::{Filter, Row};
    use proptest::prelude::*;

    fn known() -> Vec<String> {
        ["rules", "law", "partners"].map(str::to_owned).to_vec()
    }

    #[track_caller]
    fn check(query: &str, becomes: &str, dropped: &[&str]) {
        let (filter, left_out) = Filter::from_query(query, &known());
        let left_out: Vec<_> = left_out.iter().map(|piece| format!("{}={}", piece.key, piece.value)).collect();
        assert_eq!((filter.to_query().as_str(), left_out), (becomes, dropped.iter().map(|s| s.to_string()).collect()));
    }

    #[test]
    fn a_link_gives_the_nearest_valid_filter_and_names_the_rest() {
        check("", "", &[]);
        check("?tag=law,rules", "?tag=rules,law", &[]);
        check("?tag=law&tag=law", "?tag=law", &[]);
        check("?tag=fish,law", "?tag=law", &["tag=fish"]);
        check("?level=3&q=sato", "?level=3&q=sato", &[]);
        check("?level=9&colour=red", "", &["level=9", "colour=red"]);
        check("?utm_source=x&fbclid=y", "", &[]);
    }

    #[test]
    fn an_event_is_kept_if_tag_importance_and_words_agree() {
        let row = Row { id: "t1".into(), period: 0, tags: vec!["law".into()], importance: 2 };
        let keeps = |query| Filter::from_query(query, &known()).0.keeps(&row, "a resolution");
        assert!(keeps(""));
        assert!(keeps("?tag=rules,law&level=2&q=resolution"));
        assert!(!keeps("?tag=rules"));
        assert!(!keeps("?level=3"));
        assert!(!keeps("?q=frigate"));
    }

    proptest! {
        #[test]
        fn any_text_is_a_link_and_its_filter_survives_the_round_trip(query in any::<String>()) {
            let (filter, _) = Filter::from_query(&query, &known());
            prop_assert_eq!(Filter::from_query(&filter.to_query(), &known()), (filter, Vec::new()));
        }

        #[test]
        fn a_filter_survives_the_address(words in "\\PC{0,80}", level in 1u8..=3, chosen in any::<[bool; 3]>()) {
            let tags = known().into_iter().zip(chosen).filter(|(_, on)| *on).map(|(tag, _)| tag).collect();
            let filter = Filter { tags, importance: level, words };
            prop_assert_eq!(Filter::from_query(&filter.to_query(), &known()), (filter, Vec::new()));
        }
    }
}
