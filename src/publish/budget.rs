//! What a reader may be made to load. A page over its budget is not published.

use super::{command::Failure, document::Shell, embed, pack::Size};
use crate::page::{Rendered, copy::embed::Embed};
use std::collections::BTreeMap;

/// One network flight, brotli 11, with the CSS inside: it holds the first screen of every page.
pub const FIRST_FLIGHT_BYTES: usize = 14_600;
/// The whole HTML of a page, which is read from the top while the rest arrives.
pub const PAGE_BYTES: usize = 45_000;
/// The whole of the page for paper, which nobody opens to read a screen of it: the brotli of all sections and sources.
pub const PAPER_BYTES: usize = 300_000;
/// The WASM and all JavaScript together.
pub const WIDGETS_BYTES: usize = 110_000;

/// Scripts that are fetched only when a reader asks for what they do.
pub const WHEN_ASKED: [&str; 4] = ["share.js", "terms.js", "search.js", "builder.js"];
/// The most bytes of each of them.
pub const WHEN_ASKED_BYTES: usize = 1_600;
/// The most bytes of the form that makes the code of embeds.
pub const BUILDER_BYTES: usize = 2_400;
/// Embeds that are lists of all records of a kind.
pub const LONG_EMBEDS: [&str; 3] = ["who-decides/actors", "check/tables", "partners/agreements"];

/// The most bytes that a page may have after brotli.
pub fn most(path: &str) -> usize {
    match path {
        "print/index.html" => PAPER_BYTES,
        _ => PAGE_BYTES,
    }
}

/// The most bytes that a script may have that is fetched when it is asked for, after brotli.
pub fn most_when_asked(name: &str) -> usize {
    // This one is the matter of its page.
    if name == "builder.js" { BUILDER_BYTES } else { WHEN_ASKED_BYTES }
}

/// Prints the figures of a packed folder, and fails if one is over.
pub fn hold(
    sizes: &BTreeMap<String, Size>,
    pages: &[Rendered],
    embeds: &[Embed],
    shell: &Shell,
) -> Result<(), Failure> {
    let measure = |name: &str| {
        let size = sizes.get(name).ok_or_else(|| format!("{name} is not packed: build again."))?;
        Ok::<_, Failure>((size.raw, size.brotli))
    };
    let mut over = Vec::new();
    println!("{:<34} {:>9} {:>9} {:>9}", "bytes", "raw", "brotli", "at most");
    let mut row = |name: &str, raw: usize, packed: usize, most: usize| {
        println!("{name:<34} {raw:>9} {packed:>9} {most:>9}");
        if packed > most {
            over.push(format!("{name} has {packed} bytes after brotli; {most} are allowed."));
        }
    };
    for page in pages {
        let (raw, packed) = measure(&page.path)?;
        row(&page.path, raw, packed, most(&page.path));
    }
    for embed in embeds {
        let path = embed::path(&embed.id);
        let (raw, packed) = measure(&path)?;
        let is_small = !embed.has_widget() && !LONG_EMBEDS.contains(&embed.id.as_str());
        row(&path, raw, packed, if is_small { embed::MOST_BYTES } else { PAGE_BYTES });
    }
    let mut sum = (0, 0);
    for name in shell.assets().into_iter().chain(["boot.js"]) {
        let (raw, packed) = measure(name)?;
        sum = (sum.0 + raw, sum.1 + packed);
    }
    row("WASM and JavaScript", sum.0, sum.1, WIDGETS_BYTES);
    for name in WHEN_ASKED {
        let (raw, packed) = measure(name)?;
        row(name, raw, packed, most_when_asked(name));
    }
    if over.is_empty() { Ok(()) } else { Err(format!("Over budget: take something away.\n{}", over.join("\n"))) }
}
