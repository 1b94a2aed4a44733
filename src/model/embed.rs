//! What other sites paste to show a part of this one: what was asked, as the address holds it, and the code.

use super::query;
use serde::{Deserialize, Serialize};

/// How a frame is asked to look. Each is empty where nothing is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// What is shown: `rules`, `rules/p-2014`.
    pub id: String,
    /// The settings, in the order of [`SETTINGS`].
    pub settings: [String; 4],
    /// The place of the platform in the list.
    pub platform: usize,
    /// The state of the component that is shown.
    pub state: Vec<(String, String)>,
}

/// The keys of the settings.
pub const SETTINGS: [&str; 4] = ["theme", "bg", "heading", "accent"];
/// The place of the colour of marks among them.
pub const ACCENT: usize = 3;
/// The other keys.
pub const ID: &str = "id";
/// See [`ID`].
pub const PLATFORM: &str = "platform";

/// What a platform takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Paste {
    /// The HTML of a frame with a link below it.
    Frame,
    /// The address of the page alone; for a part of a page, a frame.
    Page,
    /// The address of what is in the frame.
    Place,
    /// The tag of this site's own script.
    Script,
    /// A link with its words.
    Link,
}

/// What can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its address below the folder of the embeds.
    pub id: String,
    /// Its title.
    pub title: String,
    /// True for a part of a page.
    pub is_part: bool,
}

/// What the code is made of.
#[derive(Clone, Copy, Debug)]
pub struct Code<'a> {
    /// The address of the site, with a slash at its end.
    pub site: &'a str,
    /// What is shown.
    pub entry: &'a Entry,
    /// The height of the frame in pixels.
    pub height: u32,
    /// What the platform takes.
    pub paste: Paste,
    /// True where a platform that takes addresses knows pages but no parts of them.
    pub is_page_alone: bool,
}

impl Asked {
    /// The address of the frame below the site's folder.
    pub fn place(&self) -> String {
        let state = self.state.iter().map(|(key, value)| (key.as_str(), value.clone()));
        let asked = SETTINGS.iter().zip(&self.settings).filter(|(_, value)| !value.is_empty());
        let query = query::join(state.chain(asked.map(|(key, value)| (*key, value.clone()))));
        ["embed/", &self.id, "/", &query].concat()
    }

    /// What the address of the form says; `platform` is its id, empty for the first.
    pub fn write(&self, platform: &str) -> String {
        let state = self.state.iter().map(|(key, value)| (key.as_str(), value.clone()));
        let asked = SETTINGS.iter().zip(&self.settings).map(|(key, value)| (*key, value.clone()));
        let own = asked.chain([(ID, self.id.clone()), (PLATFORM, platform.to_owned())]);
        query::join(state.chain(own.filter(|(_, value)| !value.is_empty())))
    }

    /// What is pasted. It is text; what stands in it is escaped.
    pub fn code(&self, of: Code) -> String {
        let title = &of.entry.title;
        let place = [of.site, &self.place()].concat();
        let source = source(of.site, of.entry);
        let link = tag("a", &[("href", &source)], &safe(title));
        let below = tag("p", &[], &link);
        let frame = || {
            let frame = tag(
                "iframe",
                &[
                    ("src", &place),
                    ("title", title),
                    ("loading", "lazy"),
                    ("width", "640"),
                    ("height", &of.height.to_string()),
                    ("style", "width:0;min-width:100%;border:0;frame-sizing:content-height"),
                    // Its own origin, so that a component can start; the page around it has another.
                    ("sandbox", "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"),
                    ("referrerpolicy", "no-referrer"),
                ],
                "",
            );
            [&frame, "\n", &below].concat()
        };
        match of.paste {
            Paste::Frame => frame(),
            Paste::Page if of.entry.is_part && of.is_page_alone => frame(),
            Paste::Page => source,
            Paste::Place => place,
            Paste::Link => below,
            Paste::Script => {
                let state = query::join(self.state.iter().map(|(key, value)| (key.as_str(), value.clone())));
                let mut attributes = vec![("section", self.id.as_str())];
                attributes.extend(SETTINGS.iter().zip(&self.settings).map(|(key, value)| (*key, value.as_str())));
                attributes.push(("state", state.trim_start_matches('?')));
                attributes.retain(|(_, value)| !value.is_empty());
                let script = tag("script", &[("src", &[of.site, "embed.js"].concat()), ("defer", "")], "");
                [&script, "\n", &tag("sangensoku-embed", &attributes, &link)].concat()
            }
        }
    }
}

/// The nearest that can be shown to what was asked for: itself, or the page around it; else the first.
pub fn nearest<'a>(entries: &'a [Entry], asked: &str) -> Option<&'a Entry> {
    let mut id = asked;
    loop {
        match (entries.iter().find(|entry| entry.id == id), id.rsplit_once('/')) {
            (Some(entry), _) => return Some(entry),
            (None, Some((above, _))) => id = above,
            (None, None) => return entries.first(),
        }
    }
}

/// The page of what is shown. A part is a place on its page; the first page is the site's own folder.
fn source(site: &str, entry: &Entry) -> String {
    let (page, part) = match entry.id.rsplit_once('/').filter(|_| entry.is_part) {
        Some((page, part)) => (page, ["#", part].concat()),
        None => (entry.id.as_str(), String::new()),
    };
    let folder = if page == "home" { String::new() } else { [page, "/"].concat() };
    [site, &folder, &part].concat()
}

/// A colour of marks must be seen on the ground that it will have; where the device chooses, on both.
pub fn is_seen(accent: &str, theme: &str) -> bool {
    let is_on = |ground: &str, other: &str| {
        let (a, b) = (light(accent), light(ground));
        theme == other || (a.max(b) + 0.05) / (a.min(b) + 0.05) >= 4.5
    };
    let is_hex = accent.len() == 6 && accent.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hex && is_on("fbf9f4", "dark") && is_on("15140f", "light")
}

/// How much light a colour gives back, by the formula of WCAG.
fn light(hex: &str) -> f64 {
    let part = |at: usize| {
        let share =
            f64::from(u8::from_str_radix(hex.get(at..at + 2).unwrap_or_default(), 16).unwrap_or_default()) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

fn tag(name: &str, attributes: &[(&str, &str)], inside: &str) -> String {
    let mut tag = ["<", name].concat();
    for (key, value) in attributes {
        tag += " ";
        tag += key;
        if !value.is_empty() {
            tag += &["=\"", &safe(value), "\""].concat();
        }
    }
    [&tag, ">", inside, "</", name, ">"].concat()
}

fn safe(text: &str) -> String {
    text.replace('&', "&#38;").replace('"', "&#34;").replace('<', "&#60;").replace('>', "&#62;")
}

#[cfg(test)]
mod tests {
    use super::{Asked, Code, Entry, Paste, is_seen, nearest};

    fn entry(id: &str, is_part: bool) -> Entry {
        Entry { id: id.into(), title: "The \"2014\" <rules>".into(), is_part }
    }

    #[track_caller]
    fn check(asked: &Asked, entry: &Entry, paste: Paste, expected: &str) {
        let code = asked.code(Code { site: "https://example.org/x/", entry, height: 480, paste, is_page_alone: true });
        assert!(code.contains(expected), "{code}");
    }

    #[test]
    fn code_leads_to_the_frame_and_to_its_page_and_escapes_what_it_holds() {
        let settings = ["dark", "", "none", ""].map(str::to_owned);
        let asked = Asked { id: "rules/p-2014".into(), settings, ..Asked::default() };
        let part = entry("rules/p-2014", true);
        let src = "<iframe src=\"https://example.org/x/embed/rules/p-2014/?theme=dark&#38;heading=none\" title=\"The &#34;2014&#34; &#60;rules&#62;\"";
        check(&asked, &part, Paste::Frame, src);
        check(&asked, &part, Paste::Page, src);
        check(&asked, &part, Paste::Link, "<p><a href=\"https://example.org/x/rules/#p-2014\">The &#34;");
        check(
            &asked,
            &part,
            Paste::Script,
            "<sangensoku-embed section=\"rules/p-2014\" theme=\"dark\" heading=\"none\"><a ",
        );
        check(&asked, &entry("home", false), Paste::Page, "https://example.org/x/");
        assert_eq!(asked.write("script"), "?theme=dark&heading=none&id=rules%2Fp-2014&platform=script");
    }

    #[test]
    fn what_cannot_be_shown_gives_the_nearest() {
        let entries = [entry("home", false), entry("rules", false), entry("rules/a", true)];
        let id = |asked: &str| nearest(&entries, asked).map(|entry| entry.id.clone()).unwrap_or_default();
        assert_eq!((id("rules/a"), id("rules/b"), id("x/y")), ("rules/a".into(), "rules".into(), "home".into()));
    }

    #[test]
    fn a_colour_must_be_seen_where_it_will_stand() {
        assert!(is_seen("b3341f", "light") && !is_seen("fefefe", "light") && is_seen("fefefe", "dark"));
        assert!(!is_seen("b3341", "") && !is_seen("", "") && !is_seen("zzzzzz", "dark"));
    }
}
