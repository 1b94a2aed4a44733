//! Writes every page into the folder that Trunk is about to publish.

use super::{
    budget, card, cite,
    command::Failure,
    document::{Settings, Shell, document},
    embed, feed, figure, hosts, ids, linked_data, moved, pack, search, sitemap, style,
};
use crate::content::{load, problem};
use crate::{data, page};
use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};

/// Trunk's hook: content in, pages out. Nothing is written if the content has a problem.
pub fn write(root: &Path) -> Result<(), Failure> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("`write` is Trunk's: run `cargo site build` or `cargo site serve`, which call Trunk.")?;
    let site = load::load(root).map_err(|problems| problem::report(&problems))?;
    let site_url = site_url()?;
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let shell_path = staging.join("index.html");
    let shell = fs::read_to_string(&shell_path)
        .map_err(|error| format!("{} cannot be read ({error}): run Trunk again.", shell_path.display()))?;
    let shell = Shell::read(&shell).ok_or("index.html has lost its marks: restore it from the repository.")?;

    let shared = page::Shared::new(&site);
    let mut pages = page::render(&shared);
    let now = ids::now(&site, &pages);
    match ids::complaints(&site.ids, &now) {
        complaints if complaints.is_empty() => {}
        complaints if is_release => return Err(ids::report(&complaints)),
        // A preview may hold what is not yet decided.
        complaints => println!("{}", ids::report(&complaints)),
    }
    linked_data::describe(&site, &shared.sets, &mut pages, site_url.as_deref());
    // Pages at old addresses come after the site's own, and are in no list.
    let own = pages.len();
    let embeds = page::copy::embed::every(&site, &pages);
    embed::offer(&mut pages, &embeds);
    let moved = moved::settle(&shared, &mut pages, &now);
    let cards = card::every(&site, &pages, &root.join("target/cards"))?;
    let named = cards.iter().map(|(address, card)| (address.clone(), card.path.clone())).collect();
    let settings = Settings { site_url, cards: named, moved };
    let site_url = settings.site_url.as_deref();
    let mut written = BTreeSet::new();
    for page in &pages {
        if !written.insert(&page.path) {
            return Err(format!("two pages want the address {}: give one another id.", page.path));
        }
        let css = style::sheet(root, &page.styles, &page.rules)?;
        put(&staging.join(&page.path), document(page, &css, &shell, &settings))?;
    }
    let frames = embed::Frames { root, shared: &shared, pages: &pages[..own], embeds: &embeds, now: &now };
    for (path, text) in frames.files(&shell, &settings)? {
        if pages.iter().any(|page| page.path == path) {
            return Err(format!("a page and an embed want the address {path}: give one another id."));
        }
        put(&staging.join(path), text)?;
    }
    for name in budget::WHEN_ASKED.into_iter().chain(["boot.js", "embed.js"]) {
        let path = staging.join(name);
        let text = fs::read_to_string(&path)
            .map_err(|error| format!("{} cannot be read ({error}): restore public/.", path.display()))?;
        put(&path, squeezed(&text))?;
    }
    for card in cards.values() {
        put(&staging.join(&card.path), &card.png)?;
    }
    for (path, bytes) in figure::files(root, &shared, &root.join("target/figures"))? {
        put(&staging.join(path), bytes)?;
    }
    for (name, text) in hosts::files(&settings.moved) {
        put(&staging.join(name), &text)?;
    }
    for (path, text) in [&shared.checker_file, &shared.world_file, &shared.land_file] {
        put(&staging.join(path), text)?;
    }
    let place = &site.labels.ending.place;
    for (path, text) in cite::files(&pages[..own], settings.site_url.as_deref(), place) {
        put(&staging.join(path), &text)?;
    }
    for (path, text) in data::files(&site, &shared.sets) {
        put(&staging.join(path), &text)?;
    }
    put(&staging.join("robots.txt"), sitemap::robots(site_url))?;
    put(&staging.join(page::evidence::corrections::FEED), feed::feed(&site, site_url))?;
    if let Some(site_url) = site_url {
        let days = pages[..own].iter().map(|page| (&*page.path, page.card.read.day().map(|day| day.to_string())));
        put(&staging.join("sitemap.xml"), sitemap::sitemap(days, site_url))?;
    }
    if is_release {
        search::index(&staging)?;
        let sizes = pack::folder(&staging, Some(&root.join("target/packed")))?;
        budget::hold(&sizes, &pages, &embeds, &shell)?;
        if settings.site_url.is_none() {
            println!(
                "SITE_URL is not set: canonical, og:url, og:image and sitemap.xml are left out, everything else works. \
                 `cargo site retarget dist --base https://…/` adds the tags."
            );
        }
    }
    println!(
        "{} pages from {} claims, {} events, {} sources.",
        pages.len(),
        site.claims.len(),
        site.events.len(),
        site.sources.len()
    );
    Ok(())
}

/// A script without its comments and the blanks before its lines; it has no text that goes over a line.
pub fn squeezed(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The site's own address from the environment, checked.
pub fn site_url() -> Result<Option<String>, Failure> {
    let Some(address) = env::var("SITE_URL").ok().filter(|address| !address.is_empty()) else { return Ok(None) };
    sound_url("SITE_URL", &address).map(Some)
}

/// An address that the site may have; `name` says where it was given.
pub fn sound_url(name: &str, address: &str) -> Result<String, Failure> {
    let plain = address.chars().all(|letter| letter.is_ascii_alphanumeric() || "-._~:/%".contains(letter));
    let host = ["https://", "http://"].iter().find_map(|start| address.strip_prefix(start));
    let has_host = host.is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_alphanumeric()));
    if plain && has_host && address.ends_with('/') {
        return Ok(address.to_owned());
    }
    let meant = if plain && has_host { format!("{address}/") } else { "https://example.org/path/".to_owned() };
    Err(format!("{name} is `{address}`: write it as {meant} with the slash at the end."))
}

/// Advice on an address that works, but not for everyone.
pub fn advice(address: &str) -> Option<String> {
    address.starts_with("http://").then(|| {
        format!("{address} begins with http://: that is right inside an organisation; on the open web use https://.")
    })
}

fn put(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Failure> {
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, bytes));
    written.map_err(|error| format!("{} cannot be written ({error}): check its rights and the disk.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::{advice, sound_url};

    #[test]
    fn an_address_has_a_scheme_a_host_and_a_slash_at_its_end() {
        for good in ["https://example.org/", "https://example.org/a/b/", "http://127.0.0.1:8080/", "http://intranet/a/"]
        {
            assert_eq!(sound_url("SITE_URL", good).as_deref(), Ok(good));
        }
        for bad in ["", "example.org", "ftp://example.org/", "https:///", "https://a.example/?x/", "https://a b/"] {
            let said = sound_url("--base", bad).expect_err(bad);
            assert!(said.starts_with(&format!("--base is `{bad}`: write it as https://example.org/path/")), "{said}");
        }
        assert!(
            sound_url("--base", "https://a.example/b").is_err_and(|said| said.contains("https://a.example/b/ with"))
        );
    }

    #[test]
    fn an_address_without_tls_is_taken_with_a_line_of_advice() {
        assert!(advice("http://intranet/").is_some_and(|said| !said.contains('\n') && said.contains("https://")));
        assert_eq!(advice("https://example.org/"), None);
    }
}
