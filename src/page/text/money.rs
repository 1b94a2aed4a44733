//! Amounts in words, in their own currency.

use super::record::fill;
use crate::content::evidence::deals::Currency;
use crate::content::evidence::shape::{label, with_commas};
use crate::content::words::deals::DealLabels;

/// A whole number in words: `10 billion`, `711.4 billion`, `23,500`.
fn number(amount: u64) -> String {
    let steps = [(1_000_000_000_000, " trillion"), (1_000_000_000, " billion"), (1_000_000, " million")];
    match steps.into_iter().find(|(step, _)| amount >= *step) {
        Some((step, name)) => {
            let (whole, rest) = (amount / step, amount % step);
            let rest = format!("{:0>width$}", rest, width = step.to_string().len() - 1);
            let rest = rest.trim_end_matches('0');
            let dot = if rest.is_empty() { "" } else { "." };
            format!("{whole}{dot}{rest}{name}")
        }
        None => with_commas(&amount.to_string()),
    }
}

/// One figure or two bounds.
pub struct Span {
    /// One figure.
    pub exact: Option<u64>,
    /// The lower bound.
    pub least: Option<u64>,
    /// The upper bound.
    pub most: Option<u64>,
    /// True if it is approximate.
    pub about: bool,
}

/// A number of items, or bounds of one, in words; `None` if none is known.
pub fn span(labels: &DealLabels, span: &Span) -> Option<String> {
    let words = &labels.words;
    let text = match (span.exact, span.least, span.most) {
        (Some(exact), _, _) => number(exact),
        (None, Some(least), Some(most)) => fill(&words.between, &[("a", &number(least)), ("b", &number(most))]),
        (None, Some(least), None) => fill(&words.at_least, &[("n", &number(least))]),
        (None, None, Some(most)) => fill(&words.at_most, &[("n", &number(most))]),
        (None, None, None) => return None,
    };
    Some(if span.about { fill(&words.about, &[("n", &text)]) } else { text })
}

/// An amount in words with its currency.
pub fn amount(labels: &DealLabels, currency: Currency, amount: &Span) -> String {
    match span(labels, amount) {
        Some(text) => format!("{text} {}", label(&labels.currencies, currency).name),
        None => labels.words.no_figure.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn large_numbers_are_words_and_nothing_is_rounded() {
        assert_eq!(number(10_000_000_000), "10 billion");
        assert_eq!(number(711_400_000_000), "711.4 billion");
        assert_eq!(number(1_680_300_000_000), "1.6803 trillion");
        assert_eq!(number(14_050_000), "14.05 million");
        assert_eq!(number(23_500), "23,500");
    }
}
