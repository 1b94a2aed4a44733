//! A page as a whole document: Trunk's shell, the head, the body, and what the browser may load.

use super::{head::head, ids::address_of};
use crate::component::Bundle;
use crate::page::{Rendered, shell::frame::MAIN};
use base64::Engine;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// What Trunk made of `index.html`.
pub struct Shell {
    html: String,
    /// The module and the WASM of each program.
    programs: BTreeMap<Bundle, [String; 2]>,
    /// True while Trunk serves: its script for live reload stands in the shell.
    is_live: bool,
}

/// What the documents of one build share.
#[derive(Default)]
pub struct Settings {
    /// The site's own address with a slash at its end, where it is known.
    pub site_url: Option<String>,
    /// The file of the preview card of each page, by the address of the page.
    pub cards: BTreeMap<String, String>,
    /// Old addresses of pages with the folders that hold their matter now.
    pub moved: Vec<(String, String)>,
}

/// Runs before anything is painted: in a folder on a disk, what leads to a folder (a link, a form) needs its file, and no
/// module can load. Links that scripts make later are mended when they are pressed.
pub const FILE_SCRIPT: &str = include_str!("disk.js").trim_ascii();

/// The page for unknown addresses may be shown at any depth: look for the site's folder upwards, mend the links,
/// and offer the page whose name is nearest.
pub const LOST_SCRIPT: &str = include_str!("lost.js");

/// Pages that a reader is about to open are made ready (Chromium).
pub const SPECULATION: &str = r#"{"prerender":[{"where":{"selector_matches":"nav a:not([href^='#']),.ways a,.grades a"},"eagerness":"moderate"}]}"#;

impl Settings {
    /// The file of the preview card of a page; a page that only leads on shows that of the page it leads to.
    pub fn card(&self, page: &Rendered) -> Option<&str> {
        self.cards.get(page.leads_to.as_deref().unwrap_or_else(|| address_of(&page.path))).map(String::as_str)
    }
}

impl Shell {
    /// Reads the shell that Trunk has staged; `None` if its marks are gone.
    pub fn read(html: &str) -> Option<Self> {
        let start = html.find("<script defer src=")?;
        let end = start + html[start..].find("</script>")? + "</script>".len();
        let script = html[start..end].to_owned();
        let attribute = |name: &str| {
            let (_, value) = script.split_once(&format!("{name}=\""))?;
            Some(value.split_once('"')?.0.trim_start_matches("./").to_owned())
        };
        let programs = [(Bundle::Lists, [attribute("data-js")?, attribute("data-wasm")?])].into();
        let is_live = html.contains("__TRUNK_WS_BASE__") || html.contains("__TRUNK_ADDRESS__");
        let comment = html.find("<!-- The page shell")?;
        let comment_end = comment + html[comment..].find("-->")? + 3;
        let without = html.replace(&html[comment..comment_end], "").replace(&script, "");
        let lines: Vec<&str> = without.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let html = lines.join("\n");
        (html.contains("<!-- head -->") && html.contains("<!-- body -->")).then_some(Self { html, programs, is_live })
    }

    /// The document of an embed, which loads nothing of its own accord.
    pub fn embed(&self, head: &str, body: &str) -> String {
        let html = self.html.replacen("<html lang=\"en\"", "<html lang=\"en\" data-embed", 1);
        html.replace("<!-- head -->", head).replace("<!-- body -->", body)
    }

    /// Names the module and the WASM of a program that Trunk has made beside the first.
    pub fn add(&mut self, bundle: Bundle, files: [String; 2]) {
        self.programs.insert(bundle, files);
    }

    /// The names of the module and of the WASM of a program.
    pub fn assets(&self, bundle: Bundle) -> Option<&[String; 2]> {
        self.programs.get(&bundle)
    }

    /// What the tag of boot.js says of the program of a page. The script looks for both beside itself.
    pub fn told(&self, bundle: Option<Bundle>) -> String {
        let files = bundle.and_then(|bundle| self.assets(bundle));
        files.map_or(String::new(), |[js, wasm]| format!(" data-js=\"{js}\" data-wasm=\"{wasm}\""))
    }
}

/// The document of a page.
pub fn document(page: &Rendered, css: &str, shell: &Shell, settings: &Settings) -> String {
    let up = "../".repeat(page.path.matches('/').count());
    let here = if up.is_empty() { "./" } else { &up };
    let script = format!("<script defer src=\"{here}boot.js\"{}></script>", shell.told(page.bundle));
    let head = head(page, css, shell, settings, &up);
    // The share menu offers the card of the page for what has no picture of its own.
    let body = match settings.card(page) {
        Some(card) => page.body.replacen(MAIN, &format!(" data-picture=\"{up}{card}\"{MAIN}"), 1),
        None => page.body.clone(),
    };
    shell.html.replace("<!-- head -->", &format!("{head}{script}")).replace("<!-- body -->", &body)
}

/// The content security policy: nothing but what this very page carries, by hash, and its own folder.
pub fn policy(css: &str, inline: &[&str], shell: &Shell, settings: &Settings, has_frames: bool) -> String {
    let scripts = if shell.is_live {
        // Trunk's live reload is an inline script that changes as it is served; only the preview allows it.
        "'unsafe-inline'".to_owned()
    } else {
        inline.iter().chain([&SPECULATION]).map(|text| hash(text)).collect::<Vec<_>>().join(" ")
    };
    let frames = if has_frames { " frame-src 'self';" } else { "" };
    let base = if settings.site_url.is_some() { "'self'" } else { "'none'" };
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {scripts}; style-src {}; img-src 'self'; \
         connect-src 'self';{frames} base-uri {base}; form-action 'self'",
        hash(css)
    )
}

/// The hash by which a policy names an inline style or script.
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::{Settings, Shell, document};
    use crate::component::Bundle;
    use crate::model::date::Date;
    use crate::page::{
        Rendered,
        shell::{
            card::{Card, Mark},
            frame::MAIN,
        },
    };

    const SHELL: &str = "<!doctype html>\n<!-- The page shell. -->\n<html><head><!-- head --><script defer \
        src=\"./boot.js\" data-js=\"./a.js\" data-wasm=\"./a.wasm\"></script></head><body><!-- body --></body></html>";

    fn made(path: &str, site_url: Option<&str>) -> String {
        let page = Rendered {
            path: path.to_owned(),
            title: "A & B".to_owned(),
            description: "What it says.".to_owned(),
            body: format!("<main{MAIN}</main>"),
            styles: Vec::new(),
            rules: String::new(),
            cited: Vec::new(),
            starts_at_once: false,
            bundle: Some(Bundle::Lists),
            card: Card {
                section: "Rules".to_owned(),
                read: Date::parse("2026-11-22").expect("a date"),
                period: None,
                mark: Mark::None,
            },
            leads_to: None,
            is_copy: false,
            script: None,
        };
        let shell = Shell::read(SHELL).expect("the shell has its marks");
        let cards = [("rules".to_owned(), "cards/rules.0.png".to_owned())].into();
        let moved = vec![("old/".to_owned(), "rules/".to_owned())];
        document(&page, "a{b:c}", &shell, &Settings { site_url: site_url.map(str::to_owned), cards, moved })
    }

    #[test]
    fn a_page_finds_its_script_from_its_own_depth_and_the_script_its_program_beside_itself() {
        assert!(made("index.html", None).contains("src=\"./boot.js\" data-js=\"a.js\""));
        assert!(made("a/b/index.html", None).contains("src=\"../../boot.js\" data-js=\"a.js\""));
    }

    #[test]
    fn the_sites_own_address_stands_only_where_it_is_known_and_demanded() {
        assert!(!made("rules/index.html", None).contains("://"));
        let known = made("rules/index.html", Some("https://example.org/x/"));
        assert!(known.contains("<link rel=\"canonical\" href=\"https://example.org/x/rules/\">"));
        assert!(known.contains("<meta property=\"og:url\" content=\"https://example.org/x/rules/\">"));
        assert!(known.contains("<meta property=\"og:image\" content=\"https://example.org/x/cards/rules.0.png\">"));
        assert!(known.contains("<meta property=\"og:image:alt\" content=\"A &amp; B. What it says.\">"));
        assert!(!known.contains("<base"));
        let lost = made("404.html", Some("https://example.org/x/"));
        assert!(
            lost.contains("<base href=\"/x/\">") && lost.contains("base-uri 'self'") && !lost.contains("canonical")
        );
    }

    #[test]
    fn a_page_names_its_card_for_the_share_menu() {
        assert!(made("rules/index.html", None).contains("<main data-picture=\"../cards/rules.0.png\" id=\"main\">"));
        assert!(made("404.html", None).contains(MAIN));
    }

    #[test]
    fn the_page_for_unknown_addresses_knows_the_old_ones() {
        assert!(made("404.html", None).contains("{\"old/\":\"rules/\"}"));
    }

    #[test]
    fn what_a_title_holds_is_escaped() {
        assert!(made("rules/index.html", None).contains("<title>A &amp; B – Sangensoku</title>"));
    }
}
