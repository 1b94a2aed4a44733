//! What a search has found: the words around each match, and the places of a page that match best. Text with blanks
//! between the letters of Japanese, as the index holds it, is joined for reading.

/// A page that was found, as the index knows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Its address below the site's folder.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Its words.
    pub words: Vec<String>,
    /// The places of the words that match.
    pub matches: Vec<usize>,
    /// The same with how well each matches, the best of the page first.
    pub best: Vec<(usize, f64)>,
    /// What has an address on it: the place of its first word, and its id.
    pub anchors: Vec<(usize, String)>,
}

/// An entry of the list of results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The address of the page below the site's folder.
    pub path: String,
    /// Its title.
    pub title: String,
    /// The folder that it stands in; empty for a section.
    pub folder: String,
    /// The words around the first match.
    pub excerpt: Vec<Piece>,
    /// The places of a long page that match best, each by its own address.
    pub places: Vec<(String, Vec<Piece>)>,
}

/// Words of an excerpt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words, with a blank behind them where one belongs.
    pub text: String,
    /// True if they match.
    pub is_match: bool,
}

/// How many words an excerpt has.
const WORDS: usize = 28;
/// How many of them stand before the match.
const BEFORE: usize = 3;
/// How many places of a page are named, and how many addresses make a page long.
const MOST_PLACES: usize = 3;
const LONG: usize = 6;

impl Page {
    /// The page as an entry of the list.
    pub fn entry(&self) -> Entry {
        let first = self.best.first().map_or(0, |(place, _)| *place);
        let folder = self.path.split('/').nth(1).filter(|below| !below.is_empty() && !below.starts_with(['?', '#']));
        let folder = folder.and(self.path.split('/').next());
        Entry {
            path: self.path.clone(),
            title: joined(&self.title),
            folder: folder.unwrap_or_default().to_owned(),
            excerpt: self.excerpt(first),
            places: if self.anchors.len() > LONG { self.places() } else { Vec::new() },
        }
    }

    fn places(&self) -> Vec<(String, Vec<Piece>)> {
        let mut best = self.best.clone();
        best.sort_by(|a, b| b.1.total_cmp(&a.1));
        let mut places: Vec<(String, Vec<Piece>)> = Vec::new();
        for (place, _) in best {
            let Some((at, id)) = self.anchors.iter().rev().find(|(at, _)| *at <= place) else { continue };
            if places.len() < MOST_PLACES && places.iter().all(|(known, _)| known != id) {
                places.push((id.clone(), self.excerpt(at + BEFORE)));
            }
        }
        places
    }

    /// The words around a place.
    fn excerpt(&self, place: usize) -> Vec<Piece> {
        let start = place.saturating_sub(BEFORE).min(self.words.len());
        let words = &self.words[start..self.words.len().min(start + WORDS)];
        let mut pieces: Vec<Piece> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let is_match = self.matches.contains(&(start + at));
            let is_close = words.get(at + 1).is_some_and(|next| touch(word, next));
            let text = if is_close { word.clone() } else { [word, " "].concat() };
            match pieces.last_mut().filter(|last| last.is_match == is_match) {
                Some(last) => last.text += &text,
                None => pieces.push(Piece { text, is_match }),
            }
        }
        pieces.push(Piece { text: "…".to_owned(), is_match: false });
        pieces
    }
}

/// A letter of Japanese, which knows no blanks.
pub fn is_japanese(letter: char) -> bool {
    matches!(letter, '々' | '〆' | 'ー' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

fn touch(word: &str, next: &str) -> bool {
    word.chars().last().is_some_and(is_japanese) && next.chars().next().is_some_and(is_japanese)
}

/// Text with a blank between any two letters of Japanese, so that an index of words holds each.
pub fn parted(text: &str) -> String {
    let mut parted = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.chars() {
        if is_japanese(before) && is_japanese(letter) {
            parted.push(' ');
        }
        parted.push(letter);
        before = letter;
    }
    parted
}

/// Text as [`parted`] was given it.
pub fn joined(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_kept = |(at, letter): (usize, &char)| {
        let is_between = *letter == ' '
            && at > 0
            && is_japanese(letters[at - 1])
            && letters.get(at + 1).is_some_and(|next| is_japanese(*next));
        (!is_between).then_some(*letter)
    };
    letters.iter().enumerate().filter_map(is_kept).collect()
}

/// What the index is asked for. Letters of Japanese stand alone in it; where nothing else is asked, they must follow
/// each other.
pub fn asked(typed: &str) -> String {
    let typed = typed.trim();
    let parted = parted(typed);
    if parted != typed && !typed.contains(char::is_whitespace) { ["\"", &parted, "\""].concat() } else { parted }
}

#[cfg(test)]
mod tests {
    use super::{Page, Piece, asked, joined, parted};

    #[test]
    fn japanese_is_found_inside_a_word_and_read_as_it_is_written() {
        assert_eq!(parted("the 三原則 of 1967"), "the 三 原 則 of 1967");
        assert_eq!(joined(&parted("防衛装備移転三原則 (three)")), "防衛装備移転三原則 (three)");
        assert_eq!(
            (asked(" 護衛艦 "), asked("frigate 護衛"), asked("end use")),
            ("\"護 衛 艦\"".into(), "frigate 護 衛".into(), "end use".into())
        );
    }

    #[test]
    fn an_entry_shows_the_words_around_the_match_and_where_a_long_page_matches() {
        let words: Vec<String> = "one two three four 三 原 則 five".split(' ').map(str::to_owned).collect();
        let mut page = Page { path: "partners/a/".into(), title: "A 三 原".into(), words, ..Page::default() };
        page.matches = vec![4, 5];
        page.best = vec![(4, 1.0), (5, 2.0)];
        let entry = page.entry();
        let piece = |text: &str, is_match| Piece { text: text.into(), is_match };
        assert_eq!((&*entry.title, &*entry.folder), ("A 三原", "partners"));
        let expected = [piece("two three four ", false), piece("三原", true), piece("則 five …", false)];
        assert_eq!(entry.excerpt, expected);
        assert!(entry.places.is_empty());
        page.anchors = (0..8).map(|at| (at, format!("p{at}"))).collect();
        page.path = "history/".into();
        let entry = page.entry();
        assert_eq!(entry.folder, "");
        assert_eq!(entry.places.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["p5", "p4"]);
    }
}
