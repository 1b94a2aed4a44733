//! What a reader may be made to load. A page over its budget is not published.

use super::{command::Failure, document::Shell, embed, pack::Size};
use crate::component::Bundle;
use crate::page::{Rendered, embed::Embed};
use std::collections::BTreeMap;

/// One network flight, brotli 11, with the CSS inside: it holds the first screen of every page.
pub const FIRST_FLIGHT_BYTES: usize = 14_600;
/// The whole HTML of a page, which is read from the top while the rest arrives.
pub const PAGE_BYTES: usize = 45_000;
/// The whole of the page for paper, which nobody opens to read a screen of it: the brotli of all sections and sources.
pub const PAPER_BYTES: usize = 300_000;
/// The scripts that are written by hand: what every page loads, and what a reader asks for. The script for other sites
/// is not among them.
pub const SCRIPTS_BYTES: usize = 4_000;

/// Scripts that are fetched only when a reader asks for what they do.
pub const WHEN_ASKED: [&str; 2] = ["share.js", "terms.js"];
/// Embeds that are lists of all records of a kind.
pub const LONG_EMBEDS: [&str; 3] = ["who-decides/actors", "check/tables", "partners/agreements"];

/// The most bytes that a page may have after brotli.
pub fn most(path: &str) -> usize {
    match path {
        "print/index.html" => PAPER_BYTES,
        _ => PAGE_BYTES,
    }
}

/// The most bytes of the module and the WASM of a program after brotli. None of it is on the way to the first paint.
pub fn most_of(bundle: Bundle) -> usize {
    match bundle {
        // Frames on other sites load it for one drawing.
        Bundle::Figures => 60_000,
        Bundle::Lists => 90_000,
        // Two pages that one goes to on purpose; neither needs a list or the rules.
        Bundle::Tools => 110_000,
        Bundle::Cases => 150_000,
    }
}

/// The bytes of some files together, as they are and packed.
fn sum<'a>(
    names: impl Iterator<Item = &'a str>,
    measure: &impl Fn(&str) -> Result<(usize, usize), Failure>,
) -> Result<(usize, usize), Failure> {
    names.map(measure).try_fold((0, 0), |sum, size| size.map(|size| (sum.0 + size.0, sum.1 + size.1)))
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
    for bundle in Bundle::ALL {
        let files = shell.assets(bundle).ok_or_else(|| format!("the program {} is not there.", bundle.name()))?;
        let (raw, packed) = sum(files.iter().map(String::as_str), &measure)?;
        row(bundle.name(), raw, packed, most_of(bundle));
    }
    let (raw, packed) = sum(WHEN_ASKED.into_iter().chain(["boot.js"]), &measure)?;
    row("JavaScript by hand", raw, packed, SCRIPTS_BYTES);
    if over.is_empty() { Ok(()) } else { Err(format!("Over budget: take something away.\n{}", over.join("\n"))) }
}
