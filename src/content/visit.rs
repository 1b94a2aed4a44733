//! Ways through a page: each claim, each row of sentences, each block, with its path in the file.

use super::page::{Block, Claim, Page, Prose, Span, Strip};

/// Calls `visit` for each claim of the page with its path in the file.
pub fn each_claim<'a>(page: &'a Page, visit: &mut dyn FnMut(&'a Claim, &str)) {
    each_prose(page, &mut |prose, path| {
        for (index, span) in prose.iter().enumerate() {
            if let Span::Claim(claim) = span {
                visit(claim, &format!("{path}[{index}]"));
            }
        }
    });
}

/// Calls `visit` for each row of sentences of the page with its path in the file.
pub fn each_prose<'a>(page: &'a Page, visit: &mut dyn FnMut(&'a Prose, &str)) {
    visit(&page.lede, "lede");
    each_block(page, &mut |block, path| match block {
        Block::P(prose) => visit(prose, &format!("{path}.p")),
        Block::Note(prose) => visit(prose, &format!("{path}.note")),
        Block::List(entries) => {
            for (index, prose) in entries.iter().enumerate() {
                visit(prose, &format!("{path}.list[{index}]"));
            }
        }
        Block::Ask(_)
        | Block::Checker(_)
        | Block::Signers(_)
        | Block::Strip(_)
        | Block::Chart(_)
        | Block::ChartGroup(_)
        | Block::Scene(_)
        | Block::Figure(_)
        | Block::Show(_) => {}
    });
}

/// Calls `visit` for each strip of the page with its path in the file.
pub fn each_strip<'a>(page: &'a Page, visit: &mut dyn FnMut(&'a Strip, &str)) {
    each_block(page, &mut |block, path| {
        if let Block::Strip(strip) = block {
            visit(strip, &format!("{path}.strip"));
        }
    });
}

/// Calls `visit` for each block of the page with its path in the file.
pub fn each_block<'a>(page: &'a Page, visit: &mut dyn FnMut(&'a Block, &str)) {
    for (index, block) in page.opening.iter().enumerate() {
        visit(block, &format!("opening[{index}]"));
    }
    for (index, part) in page.parts.iter().enumerate() {
        for (inner, block) in part.blocks.iter().enumerate() {
            visit(block, &format!("parts[{index}].blocks[{inner}]"));
        }
    }
}
