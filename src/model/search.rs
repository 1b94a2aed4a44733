//! Free text as readers type it: case, accents and word order do not matter.

/// Text brought to one form for searching: lower case, macrons and accents of Latin letters dropped.
pub fn fold(text: &str) -> String {
    text.chars().map(plain).collect()
}

/// True if every word of `words` (as typed) stands somewhere in `folded` (text from [`fold`]).
pub fn holds(folded: &str, words: &str) -> bool {
    fold(words).split_whitespace().all(|word| folded.contains(word))
}

/// The small letter without its accent, for the accents that names in these pages carry. A table of its own:
/// that of the whole of Unicode would weigh 5 KB in the WASM.
fn plain(letter: char) -> char {
    match letter {
        'ā' | 'á' | 'à' | 'â' | 'ä' | 'Ā' | 'Á' | 'À' | 'Â' | 'Ä' => 'a',
        'ē' | 'é' | 'è' | 'ê' | 'Ē' | 'É' | 'È' | 'Ê' => 'e',
        'ī' | 'í' | 'î' | 'Ī' | 'Í' | 'Î' => 'i',
        'ō' | 'ó' | 'ô' | 'ö' | 'Ō' | 'Ó' | 'Ô' | 'Ö' => 'o',
        'ū' | 'ú' | 'û' | 'ü' | 'Ū' | 'Ú' | 'Û' | 'Ü' => 'u',
        'ç' | 'Ç' => 'c',
        '’' | '‘' => '\'',
        '–' | '—' => '-',
        '\u{a0}' => ' ',
        _ => letter.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, holds};

    #[track_caller]
    fn check(text: &str, words: &str, expected: bool) {
        assert_eq!(holds(&fold(text), words), expected, "{words} in {text}");
    }

    #[test]
    fn a_reader_need_not_know_the_accents() {
        check("Satō states three principles", "sato", true);
        check("Sato states three principles", "SATŌ", true);
        check("Türkiye", "turkiye", true);
        check("21\u{a0}April 2026", "21 april", true);
    }

    #[test]
    fn every_word_must_be_there_in_any_order() {
        check("Australia chooses the upgraded Mogami", "mogami australia", true);
        check("Australia chooses the upgraded Mogami", "mogami philippines", false);
        check("Australia", "", true);
    }
}
