//! Free text as readers type it: case, accents and word order do not matter.

/// Text brought to one form for searching: lower case, macrons and accents of Latin letters dropped, one kind of
/// quotation marks and of hyphens, without what is not seen. Wide and decomposed letters are the browser's to join
/// (`web::text`), before this.
pub fn fold(text: &str) -> String {
    text.chars().filter(|letter| !is_unseen(*letter)).map(plain).collect()
}

/// True if every word of `words` stands somewhere in `folded`; both are texts from [`fold`].
pub fn holds(folded: &str, words: &str) -> bool {
    words.split_whitespace().all(|word| folded.contains(word))
}

/// Soft hyphens, joiners, marks of direction.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
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
        '’' | '‘' | '‛' | '′' | '`' | '´' => '\'',
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' => '"',
        '‐'..='―' | '−' => '-',
        '\u{a0}' => ' ',
        _ => letter.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, holds};

    #[track_caller]
    fn check(text: &str, words: &str, expected: bool) {
        assert_eq!(holds(&fold(text), &fold(words)), expected, "{words} in {text}");
    }

    #[test]
    fn a_reader_need_not_know_the_accents() {
        check("Satō states three principles", "sato", true);
        check("Sato states three principles", "SATŌ", true);
        check("Türkiye", "turkiye", true);
        check("21\u{a0}April 2026", "21 april", true);
        check("a “five-category” rule", "\"five-category\"", true);
        check("a \"five\u{2011}category\" rule", "“five–category”", true);
        check("trans\u{ad}fer", "transfer", true);
    }

    #[test]
    fn every_word_must_be_there_in_any_order() {
        check("Australia chooses the upgraded Mogami", "mogami australia", true);
        check("Australia chooses the upgraded Mogami", "mogami philippines", false);
        check("Australia", "", true);
    }
}
