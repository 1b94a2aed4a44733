//! The letters of the cards: the fonts of `src/publish/fonts`, how wide their words are, and where lines break.

use skrifa::{FontRef, MetadataProvider, instance::LocationRef, prelude::Size};

/// A font of the cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Font {
    /// Headings and numbers: a strong serif.
    Title,
    /// Sentences: a serif.
    Text,
    /// Labels: a sans.
    Label,
    /// The site's name in Japanese, and what else is written so.
    Kanji,
}

impl Font {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Title, Self::Text, Self::Label, Self::Kanji];

    /// Its name, which no font of any machine has.
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "Sangensoku Title",
            Self::Text => "Sangensoku Text",
            Self::Label => "Sangensoku Label",
            Self::Kanji => "Sangensoku Kanji",
        }
    }

    /// Its file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Title => include_bytes!("../fonts/title.ttf"),
            Self::Text => include_bytes!("../fonts/text.ttf"),
            Self::Label => include_bytes!("../fonts/label.ttf"),
            Self::Kanji => include_bytes!("../fonts/kanji.otf"),
        }
    }

    fn face(self) -> FontRef<'static> {
        FontRef::new(self.bytes()).expect("the fonts of the project are sound")
    }

    /// The width of a text, without the kerning that makes it a little narrower.
    pub fn width(self, text: &str, size: f32) -> f32 {
        let face = self.face();
        let (letters, widths) = (face.charmap(), face.glyph_metrics(Size::new(size), LocationRef::default()));
        text.chars().filter_map(|letter| widths.advance_width(letters.map(letter)?)).sum()
    }

    /// The letters of a text that the font does not have.
    pub fn missing(self, text: &str) -> String {
        let letters = self.face().charmap();
        text.chars().filter(|letter| letters.map(*letter).is_none_or(|glyph| glyph.to_u32() == 0)).collect()
    }

    /// The text in lines that are not wider than `room`; the last of them is short where the text is.
    pub fn lines(self, text: &str, size: f32, room: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            match lines.last_mut() {
                Some(line) if self.width(&format!("{line} {word}"), size) <= room => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        lines
    }

    /// The same with the room made narrower as long as that costs no line: lines of one length read better.
    pub fn even_lines(self, text: &str, size: f32, room: f32) -> Vec<String> {
        let mut lines = self.lines(text, size, room);
        let mut narrow = room;
        while narrow > room * 0.6 {
            narrow -= 10.0;
            let tried = self.lines(text, size, narrow);
            if tried.len() > lines.len() || tried.iter().any(|line| self.width(line, size) > narrow) {
                break;
            }
            lines = tried;
        }
        lines
    }

    /// As many whole sentences as fit into `most` lines, or as many words with an ellipsis.
    pub fn cut(self, text: &str, size: f32, room: f32, most: usize) -> Vec<String> {
        let lines = self.lines(text, size, room);
        if lines.len() <= most {
            return lines;
        }
        let ends = text.match_indices(". ").map(|(at, _)| &text[..=at]);
        let whole = ends.filter(|text| self.lines(text, size, room).len() <= most).last();
        if let Some(whole) = whole.filter(|whole| whole.len() * 2 > lines[..most].concat().len()) {
            return self.lines(whole, size, room);
        }
        let mut words: Vec<&str> = text.split_whitespace().collect();
        while words.pop().is_some() {
            let shorter = format!("{}…", words.join(" ").trim_end_matches([',', ';', ':', '–', ' ']));
            let lines = self.lines(&shorter, size, room);
            if lines.len() <= most {
                return lines;
            }
        }
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::Font;

    #[test]
    fn a_text_is_cut_at_a_sentence_or_a_word() {
        let cut = |text, most| Font::Text.cut(text, 40.0, 300.0, most).join("|");
        assert_eq!(cut("One two.", 2), "One two.");
        assert_eq!(cut("One two three. Four five six seven eight nine.", 1), "One two three.");
        assert!(cut("One two three four five six seven eight nine ten eleven", 2).ends_with('…'));
    }

    #[test]
    fn letters_that_no_font_has_are_named() {
        assert_eq!(Font::Title.missing("Japan’s “rules” – ü € 原"), "原");
        assert_eq!(Font::Kanji.missing("三原則"), "");
    }
}
