//! Embeds as files: each a document of its own that needs nothing beside it, with the scripts by which it tells its
//! height and follows its address; and for each page the oEmbed file by which other sites find them.

mod oembed;

pub use oembed::{discovery, is_offered, oembed};

use super::{
    command::Failure,
    document::{FILE_SCRIPT, Settings, Shell, hash},
    head::{escape, meta},
    ids::{Addresses, address_of, whereabouts},
    style,
    write::squeezed,
};
use crate::content::ids::Published;
use crate::page::{
    Rendered, Shared,
    copy::embed::{Embed, FOLDER, body},
    shell::moved::{self as gone, Gone},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// Tells the host how high the frame should be, in every way that hosts are known to listen for.
pub const CHILD: &str = include_str!("embed/child.js");
/// Reads what the address asks for: colours, ground, heading.
pub const OPTIONS: &str = include_str!("embed/options.js");
/// Brings a widget to life, where the frame may run it and once the reader comes near.
pub const ALIVE: &str = include_str!("embed/alive.js");

/// The most bytes of an embed without a widget after brotli: it loads nothing else.
pub const MOST_BYTES: usize = 12_000;

/// The way from the folder of an embed to that of the site.
fn up(id: &str) -> String {
    "../".repeat(2 + id.matches('/').count())
}

/// The path of the file of an embed.
pub fn path(id: &str) -> String {
    format!("{FOLDER}/{id}/index.html")
}

/// What the embeds of one build are made of.
pub struct Frames<'a> {
    /// The folder of the project.
    pub root: &'a Path,
    /// What all pages share.
    pub shared: &'a Shared<'a>,
    /// The site's own pages.
    pub pages: &'a [Rendered],
    /// What of them can be embedded.
    pub embeds: &'a [Embed],
    /// Every address that the site answers to.
    pub now: &'a Addresses,
}

impl Frames<'_> {
    /// Every embed at its address, and at those that it had before; with the site's own address also the oEmbed files.
    pub fn files(&self, shell: &Shell, settings: &Settings) -> Result<Vec<(String, String)>, Failure> {
        let site_url = settings.site_url.as_deref();
        let moved = moved(self.shared, self.pages, self.embeds, self.now);
        let own = self.embeds.iter().map(|embed| (embed.id.as_str(), embed));
        let all = own.chain(moved.iter().map(|(at, embed)| (at.as_str(), embed)));
        let mut files = all
            .map(|(at, embed)| Ok((path(at), document(self.root, self.shared, embed, at, shell)?)))
            .collect::<Result<Vec<_>, Failure>>()?;
        if let Some(site_url) = site_url {
            let offered = self.pages.iter().filter(|page| is_offered(address_of(&page.path)));
            files.extend(offered.map(|page| {
                let address = address_of(&page.path);
                let card = settings.cards.get(address).map(String::as_str);
                oembed(site_url, address, card, (&page.title, &page.description))
            }));
        }
        Ok(files)
    }
}

/// The document of an embed at the address `at`, which is its own or one that it had before.
fn document(root: &Path, shared: &Shared, embed: &Embed, at: &str, shell: &Shell) -> Result<String, Failure> {
    let up = up(at);
    let mut names = embed.styles.clone();
    names.push("embed");
    let css = themed(&style::of_frame(root, &names, &embed.rules)?);
    let (child, options, alive) = (squeezed(CHILD), squeezed(OPTIONS), squeezed(ALIVE));
    let mut scripts = vec![FILE_SCRIPT, options.as_str(), child.as_str()];
    let lives = embed.lives();
    if lives {
        scripts.push(&alive);
    }
    let hashes: Vec<String> = scripts.iter().map(|script| hash(script)).collect();
    let more = if lives { "'self' 'wasm-unsafe-eval' " } else { "" };
    let policy = format!(
        "default-src 'none'; script-src {more}{}; style-src {}; img-src 'self'; connect-src {}; base-uri 'none'; \
         form-action 'self'",
        hashes.join(" "),
        hash(&css),
        if lives { "'self'" } else { "'none'" }
    );
    let head = [
        format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#),
        format!("<title>{}</title>", escape(&embed.title)),
        meta("name", "description", &embed.description),
        meta("name", "robots", "noindex"),
        r#"<meta name="color-scheme" content="light dark">"#.to_owned(),
        // A frame may take the height of what is in it, where the browser knows how.
        r#"<meta name="responsive-embedded-sizing">"#.to_owned(),
        r#"<base target="_blank">"#.to_owned(),
        format!(r#"<link rel="canonical" href="{up}{}">"#, embed.page),
        format!(r#"<link rel="icon" href="{up}icon.svg" type="image/svg+xml">"#),
        format!("<style>{css}</style>"),
        format!("<script>{FILE_SCRIPT}</script>"),
        format!("<script>{options}</script>"),
    ];
    let mut body = body(shared, embed, &up);
    if lives {
        let [js, wasm] = shell.assets();
        body.push_str(&format!(
            r#"<script data-boot="{up}boot.js" data-js="{js}" data-wasm="{wasm}">{alive}</script>"#
        ));
    }
    body.push_str(&format!("<script>{child}</script>"));
    Ok(shell.embed(&head.join("\n"), &body))
}

/// Where a reader or a host chose the colours, the device is not asked.
fn themed(css: &str) -> String {
    const ASKED: &str = "@media (prefers-color-scheme:dark){:root{";
    let Some((before, rest)) = css.split_once(ASKED) else { return css.to_owned() };
    let Some((dark, after)) = rest.split_once("}}") else { return css.to_owned() };
    format!(
        "{before}@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}\
         :root[data-theme=dark]{{{dark}}}{after}"
    )
}

/// Says on each page, part and figure which embed shows it, for the share menu.
pub fn offer(pages: &mut [Rendered], embeds: &[Embed]) {
    let known: BTreeSet<&str> = embeds.iter().map(|embed| embed.id.as_str()).collect();
    for page in pages {
        let own = address_of(&page.path).to_owned();
        let up = "../".repeat(page.path.matches('/').count());
        let mark = |id: &str| format!(" data-embed=\"{up}{FOLDER}/?id={id}\"");
        let mut body = String::with_capacity(page.body.len());
        let mut pieces = page.body.split(" id=\"");
        body.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let id = piece.split('"').next().unwrap_or_default();
            let shown = match id {
                "main" => Some(own.clone()),
                // The drawing of a series has a page of its own.
                id => id
                    .strip_prefix("s-")
                    .map(|series| format!("industry/{series}"))
                    .filter(|id| known.contains(id.as_str()))
                    .or_else(|| Some(format!("{own}/{id}"))),
            };
            if let Some(shown) = shown.filter(|id| known.contains(id.as_str())) {
                body.push_str(&mark(&shown));
            }
            body.push_str(" id=\"");
            body.push_str(piece);
        }
        page.body = body;
    }
}

/// What stands at the addresses of embeds whose matter has gone elsewhere: the embed that took it, or a word on it.
pub fn moved(shared: &Shared, pages: &[Rendered], embeds: &[Embed], now: &Addresses) -> Vec<(String, Embed)> {
    let ids = &shared.site.ids;
    let live: BTreeSet<&str> = now.values().flatten().map(String::as_str).collect();
    let by_id: BTreeMap<&str, &Embed> = embeds.iter().map(|embed| (embed.id.as_str(), embed)).collect();
    let titles: BTreeMap<&str, &str> = pages.iter().map(|page| (address_of(&page.path), page.title.as_str())).collect();
    let had_one = |published: &&Published| {
        !live.contains(published.id.as_str())
            && ["page", "part"]
                .iter()
                .any(|kind| ids.ids.get(*kind).is_some_and(|list| list.iter().any(|known| known.id == published.id)))
    };
    let settled = ids.all().filter(had_one).filter_map(|published| {
        let to = whereabouts(ids, &live, &published.id).ok()?;
        let old = published.id.replacen('#', "/", 1);
        if by_id.contains_key(old.as_str()) {
            return None;
        }
        let taken = match &to[..] {
            [only] => nearest(only, &by_id).cloned(),
            _ => None,
        };
        let embed = taken.unwrap_or_else(|| {
            let named = to.iter().map(|to| {
                let page = to.split('#').next().unwrap_or_default();
                (to.as_str(), titles.get(page).copied().unwrap_or_default())
            });
            gone::embed(shared, &Gone { from: &published.id, to: named.collect(), note: published.note.as_deref() })
        });
        Some((old, embed))
    });
    settled.collect()
}

/// The embed of an address, or that of the page around it.
fn nearest<'a>(address: &str, by_id: &BTreeMap<&str, &'a Embed>) -> Option<&'a Embed> {
    let whole = address.replacen('#', "/", 1);
    let page = address.split('#').next().unwrap_or_default();
    by_id.get(whole.as_str()).or_else(|| by_id.get(page)).copied()
}

#[cfg(test)]
mod tests {
    use super::{CHILD, OPTIONS, squeezed, themed, up};

    #[test]
    fn an_embed_finds_the_folder_of_the_site() {
        assert_eq!((up("rules").as_str(), up("rules/p-2014").as_str()), ("../../", "../../../"));
    }

    #[test]
    fn the_scripts_of_every_embed_are_small() {
        assert!(squeezed(CHILD).len() <= 1_500, "{} bytes", squeezed(CHILD).len());
        assert!(squeezed(OPTIONS).len() <= 1_200, "{} bytes", squeezed(OPTIONS).len());
    }

    #[test]
    fn a_chosen_theme_stands_above_that_of_the_device() {
        let css = "a{b:c}@media (prefers-color-scheme:dark){:root{--x:#000}}d{e:f}";
        assert_eq!(
            themed(css),
            "a{b:c}@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--x:#000}}\
             :root[data-theme=dark]{--x:#000}d{e:f}"
        );
    }
}
