//! The query part of an address as pairs, and back. Every string is a query; none can fail.

/// Splits `?a=b&c=d%20e` into decoded pairs, in order. A piece without `=` has an empty value.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    query
        .trim_start_matches('?')
        .split('&')
        .filter(|piece| !piece.is_empty())
        .map(|piece| {
            let (key, value) = split(piece);
            (decode(key), decode(value))
        })
        .collect()
}

/// Key and value of a piece. Some programs write `&amp;` where an address has `&`.
fn split(piece: &str) -> (&str, &str) {
    let piece = piece.strip_prefix("amp;").unwrap_or(piece);
    piece.split_once('=').unwrap_or((piece, ""))
}

/// `own` (with its `?`, or empty) and of `now` whatever is not ours, as it was written: the keys of hosts of frames, of
/// mail and of whoever counts readers stay in the address.
pub fn beside(now: &str, is_ours: impl Fn(&str) -> bool, own: &str) -> String {
    let mut query = own.to_owned();
    for piece in now.trim_start_matches('?').split('&').filter(|piece| !piece.is_empty()) {
        if !is_ours(&decode(split(piece).0)) {
            query.push(if query.is_empty() { '?' } else { '&' });
            query.push_str(piece);
        }
    }
    query
}

/// True if `key` is `known` but for its capitals or one slip of the finger. Only of such keys a reader is told that they
/// were left out: every other is someone else's.
pub fn is_near(key: &str, known: &str) -> bool {
    let (key, known) = (key.to_ascii_lowercase(), known.as_bytes());
    let key = key.as_bytes();
    let same = |at: usize| key.get(at) == known.get(at);
    let first = (0..key.len().min(known.len())).find(|at| !same(*at)).unwrap_or(key.len().min(known.len()));
    let (key, known) = (&key[first..], &known[first..]);
    if key == known {
        return true;
    }
    // One slip in a word of one or two letters makes any other.
    let is_long = first + known.len() > 2;
    let rest = |text: &[u8], from: usize| text.get(from..).map(<[u8]>::to_vec);
    let swapped = key.len() > 1 && known.len() > 1 && key[0] == known[1] && key[1] == known[0];
    is_long
        && (rest(key, 1) == rest(known, 1)
            || rest(key, 1).as_deref() == Some(known)
            || rest(known, 1).as_deref() == Some(key)
            || swapped && rest(key, 2) == rest(known, 2))
}

/// Joins pairs to `?a=b&c=d%20e`, or to nothing if there are none.
pub fn join<'a>(pairs: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let mut query = String::new();
    for (key, value) in pairs {
        query.push(if query.is_empty() { '?' } else { '&' });
        encode(key, &mut query);
        query.push('=');
        encode(&value, &mut query);
    }
    query
}

/// What a reader may be shown of a strange value: its first 40 characters.
pub fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// Text as a part of an address, with blanks as `%20`.
pub fn percent(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut safe = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b',' => safe.push(byte as char),
            _ => {
                safe.push('%');
                safe.push(HEX[usize::from(byte >> 4)] as char);
                safe.push(HEX[usize::from(byte & 15)] as char);
            }
        }
    }
    safe
}

/// The same as forms write it, with blanks as `+`.
fn encode(text: &str, query: &mut String) {
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            query.push('+');
        }
        query.push_str(&percent(word));
    }
}

/// Undoes percent-encoding; whatever is none stays as it is.
pub fn decode(text: &str) -> String {
    let digit = |byte: Option<&u8>| byte.and_then(|byte| (*byte as char).to_digit(16));
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match (byte, digit(bytes.get(at)), digit(bytes.get(at + 1))) {
            (b'%', Some(high), Some(low)) => {
                decoded.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', ..) => decoded.push(b' '),
            _ => decoded.push(byte),
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{beside, is_near, join, pairs};
    use proptest::prelude::*;

    #[track_caller]
    fn check(query: &str, expected: &[(&str, &str)]) {
        let read = pairs(query);
        let read: Vec<_> = read.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        assert_eq!(read, expected, "{query}");
    }

    #[test]
    fn a_query_is_read_leniently() {
        check("", &[]);
        check("?", &[]);
        check("?tag=rules&q=a+b%20c", &[("tag", "rules"), ("q", "a b c")]);
        check("?q=100%&&q", &[("q", "100%"), ("q", "")]);
        check("?q=%E4%B8%89%zz", &[("q", "三%zz")]);
        check("?q=%ff", &[("q", "\u{fffd}")]);
        check("?tag=rules&amp;q=a", &[("tag", "rules"), ("q", "a")]);
    }

    #[test]
    fn keys_of_others_stay_as_they_were_written() {
        let ours = |key: &str| ["q", "tag"].contains(&key);
        assert_eq!(beside("?srsltid=A%62c&q=old&theme=dark", ours, "?q=new"), "?q=new&srsltid=A%62c&theme=dark");
        assert_eq!(beside("?theme=dark&tag=a", ours, ""), "?theme=dark");
        assert_eq!(beside("", ours, ""), "");
    }

    #[test]
    fn only_a_slip_of_the_finger_is_near() {
        for (key, known) in [("tga", "tag"), ("Tag", "tag"), ("stats", "status"), ("statuss", "status"), ("tag", "tag")]
        {
            assert!(is_near(key, known), "{key}, {known}");
        }
        for (key, known) in
            [("x", "q"), ("id", "to"), ("srsltid", "status"), ("theme", "tag"), ("", "tag"), ("_gl", "tag")]
        {
            assert!(!is_near(key, known), "{key}, {known}");
        }
    }

    proptest! {
        #[test]
        fn what_is_joined_is_read_back(value in any::<String>()) {
            prop_assert_eq!(pairs(&join([("q", value.clone())])), vec![("q".to_owned(), value)]);
        }
    }
}
