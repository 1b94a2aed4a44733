//! The words at the end of a page: corrections and how to cite; and those of the share menu.

use crate::content::evidence::shape::shapes;
use crate::content::reference::Text;

shapes! {
    /// The words at the end of a page, and those of its citation files.
    EndingWords {
        /// The name of the whole.
        name: String,
        /// The link that opens the share menu for the page.
        share: String,
        /// What is said of corrections, with the link to how they are made.
        corrections: Text,
        /// The words before the citation.
        cite: String,
        /// The citation without the address: `{title}`, `{read}`.
        citation: String,
        /// What stands for the address, which the page itself does not know.
        address: String,
        /// The words before the citation files.
        files: String,
        /// The name of the first kind of file.
        bibtex: String,
        /// The name of the second kind of file.
        ris: String,
        /// The name of the third kind of file.
        csl: String,
        /// What a cited statement rests on: `{sources}`.
        sources: String,
        /// One of its sources: `{publisher}`, `{title}`, `{date}`, `{url}`.
        source: String,
        /// Where it stands, if the address of the site is not known: `{place}`.
        place: String,
    }
    /// The words of the share menu.
    ShareWords {
        /// The name of the menu.
        name: String,
        /// The name of the field with the address.
        address: String,
        /// The button of the system's own menu.
        send: String,
        /// The button that copies the address.
        link: String,
        /// The button that copies the words with their citation.
        quote: String,
        /// How these are put: `{text}`, `{citation}`.
        quotation: String,
        /// The button that copies the numbers of a figure.
        numbers: String,
        /// What is said once they are copied.
        numbers_copied: String,
        /// The link to the picture.
        picture: String,
        /// The link to the builder of embeds.
        embed: String,
        /// What is said when the words were copied.
        quoted: String,
        /// What is said when the browser refuses to copy.
        refused: String,
    }
}
