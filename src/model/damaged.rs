//! Addresses as they arrive: mail breaks them and encodes them twice, chat and word processors hang marks on their end,
//! pages write `&amp;`. What can only be meant in one way is read so; nothing else is changed.

use super::query::{decode, percent};

/// How often a text may have been encoded once more.
const MOST_TIMES: usize = 3;

/// The query with its pieces as they were before they were damaged, to be read by whoever knows the keys. The values of
/// keys that are `free` hold what a reader typed and stay as they are.
pub fn query(text: &str, free: &[&str]) -> String {
    let mut text = text.trim_start_matches(['?', '#']).to_owned();
    for _ in 0..MOST_TIMES {
        let is_hidden = !text.contains('=') && ["%3d", "%3D", "%253"].iter().any(|sign| text.contains(sign));
        if !is_hidden {
            break;
        }
        text = decode(&text);
    }
    let pieces = text.split('&').map(|piece| mended_piece(piece, free)).filter(|piece| !piece.is_empty());
    pieces.collect::<Vec<_>>().join("&")
}

fn mended_piece(piece: &str, free: &[&str]) -> String {
    let mut piece = piece;
    while let Some(rest) = ["amp;", "amp%3B", "amp%3b"].iter().find_map(|start| piece.strip_prefix(start)) {
        piece = rest;
    }
    let Some((key, value)) = piece.split_once('=') else { return piece.to_owned() };
    if free.contains(&key) {
        return piece.to_owned();
    }
    // Mail writes `=` as `=3D`; no value here begins with a capital.
    let value = value.strip_prefix("3D").unwrap_or(value);
    format!("{}={}", percent(&mended(key)), percent(&mended(value)))
}

/// A word of an address (a key, a value, a place) without what it cannot begin or end with, without what is not seen,
/// decoded as often as it was encoded.
pub fn mended(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..MOST_TIMES {
        let decoded = decode(&text);
        if decoded == text {
            break;
        }
        text = decoded;
    }
    let seen: String = text.chars().filter(|letter| !is_unseen(*letter)).collect();
    seen.trim_matches(is_mark).to_owned()
}

/// The place of a page that a fragment (with or without its `#`) means, if `is_there` knows it: as it is written, else
/// mended, else in small letters.
pub fn place(fragment: &str, is_there: impl Fn(&str) -> bool) -> Option<String> {
    let bare = fragment.trim_start_matches('#');
    let mended = mended(bare);
    let small = mended.to_lowercase();
    [bare.to_owned(), mended, small].into_iter().find(|place| !place.is_empty() && is_there(place))
}

/// Blanks and line ends, soft hyphens, joiners, marks of direction.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Marks that close or open a sentence, a bracket or a quotation around an address.
fn is_mark(letter: char) -> bool {
    ".,;:!?()[]{}<>\"'`*|\\#“”„‘’«»‹›…、。，．）（」「』『】【>＞".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::{mended, place, query};
    use proptest::prelude::*;

    const ASKED: &str = "v=1&d=2026-07-01&i=destroyer&o=own&to=ca";

    #[test]
    fn a_damaged_query_is_read_as_it_was_written() {
        let twice = ASKED.replace('=', "%3D").replace('&', "%26");
        let thrice = twice.replace('%', "%25");
        for damaged in [
            format!("?{ASKED}"),
            ASKED.replace('&', "&amp;"),
            ASKED.replace('&', "&amp;amp;"),
            ASKED.replace('&', "&amp%3B"),
            format!("{ASKED}."),
            format!("{ASKED})."),
            format!("{ASKED}%29"),
            format!("{ASKED}]”"),
            format!("{ASKED}%E2%80%9D"),
            format!("{ASKED}\u{200b}"),
            format!("{ASKED}%E2%80%8B"),
            format!("{ASKED}%250A"),
            ASKED.replace("destroyer", "des\r\n troyer"),
            ASKED.replace("=ca", "=3Dca"),
            ASKED.replace("2026-07-01", "2026%2D07%2D01"),
            ASKED.replace("2026-07-01", "2026%252D07%252D01"),
            twice,
            thrice,
        ] {
            assert_eq!(query(&damaged, &["q"]), ASKED, "{damaged}");
        }
        assert_eq!(query("", &[]), "");
        assert_eq!(query("?aware=-", &[]), "aware=-", "not sure");
        assert_eq!(query("?q=and+so+on...&tag=law.", &["q"]), "q=and+so+on...&tag=law", "what was typed stays");
    }

    #[test]
    fn a_damaged_place_is_found_if_it_is_there() {
        let there = |id: &str| ["p-2014", "c-a", "T2026"].contains(&id);
        for damaged in
            ["#p-2014", "#p-2014.", "p-2014)", "#P-2014", "#p-2014%E2%80%9D", "%23p-2014", "##p-2014", "#p%2D2014,"]
        {
            assert_eq!(place(damaged, there).as_deref(), Some("p-2014"), "{damaged}");
        }
        assert_eq!(place("#T2026", there).as_deref(), Some("T2026"), "as it is written, if it is there");
        assert_eq!((place("#p-2015", there), place("#", there), place("", |_| true)), (None, None, None));
    }

    proptest! {
        #[test]
        fn what_is_sound_stays_as_it_is(pairs in prop::collection::vec(("[a-z]{1,3}", "[a-z0-9]([a-z0-9,-]{0,6}[a-z0-9-])?"), 1..5)) {
            let sound = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&");
            prop_assert_eq!(query(&sound, &[]), sound);
        }

        #[test]
        fn no_mark_and_no_way_of_encoding_changes_a_value(
            value in "[a-z][a-z0-9-]{0,8}[a-z]", before in "[(\\[“\u{200b}]{0,2}", after in "[.,)\\]”…\u{200b}\u{ad}\n]{0,4}", times in 0_usize..3
        ) {
            let mut damaged = format!("{before}{value}{after}");
            for _ in 0..times {
                damaged = super::percent(&damaged);
            }
            prop_assert_eq!(mended(&damaged), value);
        }

        #[test]
        fn no_address_is_too_strange(text in any::<String>()) {
            drop((query(&text, &["q"]), place(&text, |_| false)));
        }
    }
}
