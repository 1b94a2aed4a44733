//! Where each value of a JSON text stands, by its path; and keys that stand twice in one object.

use std::collections::BTreeMap;

/// The line and the column of a value, both from 1; columns count characters.
pub type Place = (usize, usize);

/// Places by path (`events[3].date`; the root is the empty path), and the paths of repeated keys.
#[derive(Default, Debug)]
pub struct Positions {
    places: BTreeMap<String, Place>,
    /// Paths of keys that an object holds for the second time.
    pub repeated: Vec<(String, Place)>,
}

impl Positions {
    /// Scans a text that serde_json has accepted.
    pub fn of(text: &str) -> Self {
        let mut scanner =
            Scanner { letters: text.chars().collect(), at: 0, line: 1, column: 1, found: Self::default() };
        scanner.value(String::new());
        scanner.found
    }

    /// The place of the value at `path`, or of the nearest value around it.
    pub fn place(&self, path: &str) -> Place {
        let mut path = path;
        loop {
            match (self.places.get(path), path.rfind(['.', '['])) {
                (Some(place), _) => return *place,
                (None, Some(cut)) => path = &path[..cut],
                (None, None) => return self.places.get("").copied().unwrap_or((1, 1)),
            }
        }
    }
}

/// The path of the member `key` of the object at `path`.
pub fn member(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

struct Scanner {
    letters: Vec<char>,
    at: usize,
    line: usize,
    column: usize,
    found: Positions,
}

impl Scanner {
    fn peek(&self) -> Option<char> {
        self.letters.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.at += 1;
        if letter == '\n' {
            (self.line, self.column) = (self.line + 1, 1);
        } else {
            self.column += 1;
        }
        Some(letter)
    }

    /// Goes to the next letter that carries meaning, past blanks and the given punctuation.
    fn skip(&mut self, punctuation: &[char]) {
        while self.peek().is_some_and(|letter| letter.is_whitespace() || punctuation.contains(&letter)) {
            self.next();
        }
    }

    fn value(&mut self, path: String) {
        self.skip(&[]);
        self.found.places.insert(path.clone(), (self.line, self.column));
        match self.peek() {
            Some('{') => self.object(path),
            Some('[') => self.array(path),
            Some('"') => drop(self.string()),
            _ => {
                while self.peek().is_some_and(|letter| !letter.is_whitespace() && !",]}".contains(letter)) {
                    self.next();
                }
            }
        }
    }

    fn object(&mut self, path: String) {
        let mut keys = Vec::new();
        self.next();
        self.skip(&[',']);
        while self.peek().is_some_and(|letter| letter != '}') {
            let place = (self.line, self.column);
            let key = self.string();
            let inner = member(&path, &key);
            if keys.contains(&key) {
                self.found.repeated.push((inner.clone(), place));
            }
            keys.push(key);
            self.skip(&[':']);
            self.value(inner);
            self.skip(&[',']);
        }
        self.next();
    }

    fn array(&mut self, path: String) {
        self.next();
        self.skip(&[',']);
        let mut index = 0;
        while self.peek().is_some_and(|letter| letter != ']') {
            self.value(format!("{path}[{index}]"));
            index += 1;
            self.skip(&[',']);
        }
        self.next();
    }

    /// The raw text between the quotes: keys of the content carry no escapes.
    fn string(&mut self) -> String {
        let mut text = String::new();
        self.next();
        while let Some(letter) = self.next().filter(|letter| *letter != '"') {
            text.push(letter);
            if letter == '\\' {
                text.extend(self.next());
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Positions;

    #[test]
    fn every_value_has_its_line_and_column() {
        let text = "{\n  \"a\": [1, {\"b\": \"x\\\"y\"}],\n  \"c\": null, \"a\": 2\n}";
        let positions = Positions::of(text);
        assert_eq!(positions.place(""), (1, 1));
        assert_eq!(positions.place("a[1].b"), (2, 18));
        assert_eq!(positions.place("c"), (3, 8));
        assert_eq!(positions.place("c.missing[4]"), (3, 8));
        assert_eq!(positions.repeated, [("a".to_owned(), (3, 14))]);
    }
}
