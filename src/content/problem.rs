//! What is wrong with the content, said so that the person who wrote it can mend it.

use std::fmt;

/// One mistake in one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as seen from the project's folder, with `/` between folders.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// Where in the file's structure: `events[3].date`. Empty for the whole file.
    pub at: String,
    /// What is wrong: what stands there and what was expected.
    pub what: String,
    /// What to do about it.
    pub advice: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{}:{}:{}  {}", self.file, self.line, self.column, self.at)?;
        writeln!(formatter, "  {}", self.what)?;
        writeln!(formatter, "  {}", self.advice)
    }
}

/// All problems as one text, sorted by file and line, with their number at the end.
pub fn report(problems: &[Problem]) -> String {
    let mut sorted: Vec<_> = problems.iter().collect();
    sorted.sort();
    let mut text = String::new();
    for problem in &sorted {
        text.push_str(&problem.to_string());
        text.push('\n');
    }
    let plural = if sorted.len() == 1 { "problem" } else { "problems" };
    text.push_str(&format!("{} {plural} in the content; nothing was written.\n", sorted.len()));
    text
}

/// The candidate that is most like `word`, as a question; nothing if none is near.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance * 3 <= word.len().max(candidate.len()))
        .min()
        .map(|(_, candidate)| format!("did you mean `{candidate}`?"))
}
