//! What a reader may be made to load. A page over its budget is not published.

use super::{command::Failure, document::Shell, embed, pack::Size};
use crate::component::Bundle;
use crate::page::{Rendered, copy::embed::Embed};
use std::{collections::BTreeMap, env};

/// One network flight, brotli 11, with the CSS inside: it holds the first screen of every page.
pub const FIRST_FLIGHT_BYTES: usize = 14_600;
/// The whole HTML of a page, which is read from the top while the rest arrives.
pub const PAGE_BYTES: usize = 45_000;
/// The whole of the page for paper, which nobody opens to read a screen of it: the brotli of all sections and sources.
pub const PAPER_BYTES: usize = 300_000;
/// The scripts that are written by hand: what every page loads, and what a reader asks for. The script for other sites
/// is not among them.
pub const SCRIPTS_BYTES: usize = 4_000;

/// The variable of the environment that asks for the bytes of every page.
pub const VERBOSE: &str = "SANGENSOKU_VERBOSE";

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

/// What has a budget.
struct Row<'a> {
    /// Of which kind it is.
    kind: &'a str,
    name: &'a str,
    raw: usize,
    packed: usize,
    most: usize,
}

impl Row<'_> {
    /// How much of its budget it uses, in thousandths.
    fn used(&self) -> usize {
        self.packed * 1_000 / self.most
    }

    fn print(&self, name: &str) {
        println!("{name:<44} {:>9} {:>9} {:>9}", self.raw, self.packed, self.most);
    }
}

/// Prints the figures of a packed folder, those of every page or those of the fullest of each kind, and fails if one is
/// over.
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
    let mut rows = Vec::new();
    let mut row = |kind, name, (raw, packed): (usize, usize), most| rows.push(Row { kind, name, raw, packed, most });
    for page in pages {
        row(kind(&page.path), &page.path, measure(&page.path)?, most(&page.path));
    }
    let paths: Vec<_> = embeds.iter().map(|embed| embed::path(&embed.id)).collect();
    for (embed, path) in embeds.iter().zip(&paths) {
        let is_small = !embed.has_widget() && !LONG_EMBEDS.contains(&embed.id.as_str());
        match is_small {
            true => row("frames", path, measure(path)?, embed::MOST_BYTES),
            false => row("frames with a list or a widget", path, measure(path)?, PAGE_BYTES),
        }
    }
    for bundle in Bundle::ALL {
        let files = shell.assets(bundle).ok_or_else(|| format!("the program {} is not there.", bundle.name()))?;
        row(bundle.name(), bundle.name(), sum(files.iter().map(String::as_str), &measure)?, most_of(bundle));
    }
    let scripts = sum(WHEN_ASKED.into_iter().chain(["boot.js"]), &measure)?;
    row("JavaScript by hand", "JavaScript by hand", scripts, SCRIPTS_BYTES);

    rows.sort_by_key(|row| row.kind);
    println!("{:<44} {:>9} {:>9} {:>9}", "bytes", "raw", "brotli", "at most");
    let is_verbose = env::var_os(VERBOSE).is_some();
    for kind in rows.chunk_by(|a, b| a.kind == b.kind) {
        match kind {
            [one] => one.print(one.name),
            many if is_verbose => many.iter().for_each(|row| row.print(row.name)),
            many => {
                let fullest = many.iter().max_by_key(|row| row.used());
                fullest
                    .into_iter()
                    .for_each(|row| row.print(&format!("{} {}, at most {}", many.len(), row.kind, row.name)));
            }
        }
    }
    let over = rows.iter().filter(|row| row.packed > row.most);
    let over: Vec<_> = over
        .map(|row| format!("{} has {} bytes after brotli; {} are allowed.", row.name, row.packed, row.most))
        .collect();
    if over.is_empty() { Ok(()) } else { Err(format!("Over budget: take something away.\n{}", over.join("\n"))) }
}

/// The kind of a page: a section, or the folder that it stands in.
fn kind(path: &str) -> &str {
    match path.split_once('/') {
        Some((folder, rest)) if rest.contains('/') => &path[..folder.len() + 1],
        _ => "sections",
    }
}
