//! Words and HTML that stand in the page and never change.

use serde::{Deserialize, Serialize};

/// What the page writes once and the browser leaves alone. It does not travel with the props: in the browser it is
/// empty, because hydration neither writes attributes nor `inner_html`, and does not walk an element without children.
/// So no word stands in the page twice, and what a translator made of the words disturbs nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fixed {
    // Of a field without a name serde would skip nothing.
    #[serde(skip)]
    text: String,
}

impl Fixed {
    /// Words, or HTML that the page has made.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }

    /// The words, for an attribute that does not change.
    pub fn words(&self) -> String {
        self.text.clone()
    }

    /// The words, for the `inner_html` of an element without children.
    pub fn inside(&self) -> String {
        self.text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    }

    /// The HTML, for the `inner_html` of an element without children. Never of anything but what the page has made.
    pub fn html(self) -> String {
        self.text
    }
}

impl From<&String> for Fixed {
    fn from(words: &String) -> Self {
        Self { text: words.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::Fixed;
    use crate::model::packed::{open, pack};

    #[test]
    fn what_is_fixed_does_not_travel() {
        let fixed = (Fixed::new("Find an <event>"), 7_u8);
        assert_eq!(fixed.0.inside(), "Find an &lt;event&gt;");
        assert_eq!(open(&pack(&fixed)), Some((Fixed::default(), 7_u8)));
    }
}
