//! The words of what other sites show of this one, and of the page that gives the code for it.

use crate::content::evidence::shape::{closed, shapes};
use crate::content::reference::Text;

closed! {
    /// What is pasted into a site.
    Paste {
        /// The HTML of a frame with a link below it.
        Frame,
        /// The address of the page alone on a line; for a part of a page, a frame.
        Page,
        /// The address of what is in the frame.
        Place,
        /// The tag of this site's own script.
        Script,
        /// A link with its words.
        Link,
    }
}

shapes! {
    /// The words of what other sites show, and of the page that gives the code for it.
    EmbedWords {
        /// The link at the foot of the frame.
        site: String,
        /// What stands beside it: `{read}`.
        note: String,
        /// The words before what was not understood of an address.
        left_out: String,
        /// The heading of the form.
        build: String,
        /// The choice of what to show.
        what: String,
        /// What is said when the address asks for what cannot be embedded.
        unknown: String,
        /// The choice of colours.
        theme: String,
        /// The colours that the reader's device prefers.
        theme_system: String,
        /// The light colours.
        theme_light: String,
        /// The dark colours.
        theme_dark: String,
        /// The choice of what is behind the text.
        ground: String,
        /// The paper of this site.
        ground_paper: String,
        /// White.
        ground_white: String,
        /// That of the other site.
        ground_none: String,
        /// The choice of the heading.
        heading: String,
        /// The heading is shown.
        heading_shown: String,
        /// The heading is left out.
        heading_hidden: String,
        /// The field of the colour of marks.
        accent: String,
        /// What stands in that field as an example.
        accent_hint: String,
        /// What is said of a colour that is hard to see.
        accent_weak: String,
        /// The choice of where it goes.
        platform: String,
        /// The choice of the width of the preview.
        width: String,
        /// A width: `{n}`.
        pixels: String,
        /// The name of the preview.
        preview: String,
        /// The field of what is to be pasted.
        code: String,
        /// The button that copies it.
        copy: String,
        /// What is said when it was copied.
        copied: String,
        /// What is said of the height: `{height}`, `{width}`.
        height: String,
        /// What stands in the place of the form while no script runs.
        off: String,
        /// The heading of the list.
        list: String,
        /// Where it may go.
        platforms: Vec<PlatformWords>,
    }
    /// A place to paste into, and its limit.
    PlatformWords {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// What is pasted there.
        paste: Paste,
        /// Its limit, in one sentence.
        limit: Text,
    }
}
