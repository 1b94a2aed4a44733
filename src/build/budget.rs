//! What a reader may be made to load. A page over its budget is not published.

use super::{command::Failure, document::Shell};
use crate::page::Rendered;
use std::{fs, io::Write, path::Path};

/// One network flight: what the first paint of a page needs, brotli 11, with the CSS inside.
pub const FIRST_FLIGHT_BYTES: usize = 14_600;
/// The whole HTML of a page with a long list, of which the first flight holds the first screen.
pub const LONG_PAGE_BYTES: usize = 45_000;
/// The whole of the page for paper, which nobody opens to read a screen of it: the brotli of all sections and sources.
pub const PAPER_BYTES: usize = 300_000;
/// The WASM and all JavaScript together.
pub const WIDGETS_BYTES: usize = 100_000;

/// Pages with a long list: they are read from the top while the rest arrives.
pub fn is_long(path: &str) -> bool {
    matches!(
        path,
        "history/index.html"
            | "aims/index.html"
            | "why-now/index.html"
            | "industry/index.html"
            | "check/index.html"
            | "partners/index.html"
            | "what-next/index.html"
            | "glossary/index.html"
            | "who-decides/index.html"
            | "who-decides/actors/index.html"
            | "debate/index.html"
            | "sources/primary/index.html"
            | "data/index.html"
            | "sources/news/index.html"
            | "sources/repost/index.html"
            | "rules/index.html"
    )
}

/// The most bytes that a page may have after brotli.
pub fn most(path: &str) -> usize {
    match path {
        "print/index.html" => PAPER_BYTES,
        path if is_long(path) => LONG_PAGE_BYTES,
        _ => FIRST_FLIGHT_BYTES,
    }
}

/// The length after brotli at its highest level, as a good host sends it.
pub fn brotli_bytes(bytes: &[u8]) -> usize {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
    writer.write_all(bytes).and_then(|()| writer.flush()).expect("writing to memory");
    drop(writer);
    packed.len()
}

/// Measures the folder, prints the figures, and fails if one is over.
pub fn hold(folder: &Path, pages: &[Rendered], shell: &Shell) -> Result<(), Failure> {
    let measure = |name: &str| {
        let bytes =
            fs::read(folder.join(name)).map_err(|error| format!("{name} cannot be read ({error}): build again."))?;
        Ok::<_, Failure>((bytes.len(), brotli_bytes(&bytes)))
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
    let mut sum = (0, 0);
    for name in shell.assets().into_iter().chain(["boot.js", "share.js", "terms.js"]) {
        let (raw, packed) = measure(name)?;
        sum = (sum.0 + raw, sum.1 + packed);
    }
    row("WASM and JavaScript", sum.0, sum.1, WIDGETS_BYTES);
    if over.is_empty() { Ok(()) } else { Err(format!("Over budget: take something away.\n{}", over.join("\n"))) }
}
