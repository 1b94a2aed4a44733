//! The command line: what can be said on it, in the words of its help.

use super::keeper;
use crate::model::date::Day;
use clap::{Parser, Subcommand, builder::PossibleValuesParser};
use std::path::PathBuf;

/// What stands below the list of commands.
const AFTER: &str = "\
SITE_URL=https://example.org/path/ adds the tags that demand an absolute address.
SANGENSOKU_TOOLS=folder says where tools are installed; the default is a folder of your cache.";

/// Sangensoku: an explainer of Japan's defence export strategy, as one folder of static files.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo site", after_help = AFTER)]
pub struct Line {
    /// What is to be done; nothing asks for help.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Set up what is missing, build, serve with live reload, print the address
    Serve,
    /// Write the release into dist/
    Build {
        /// Print the bytes of every page, not only the heaviest of each kind
        #[arg(long)]
        verbose: bool,
    },
    /// Check the content, in a second
    Check,
    /// Write a stub into the right files; `check` then lists what is left to fill in
    New {
        /// What it is
        #[arg(value_parser = PossibleValuesParser::new(keeper::new::KINDS))]
        kind: String,
        /// Its id: small letters, digits and hyphens
        id: String,
        /// The grade of a source
        grade: Option<String>,
    },
    /// Print every claim beside its sources, as a sheet for checking facts
    Review {
        /// One page; without it all
        page: Option<String>,
    },
    /// Everything that CI checks: content, code, pages, three browsers
    Test {
        /// Leave the browsers out
        #[arg(long)]
        quick: bool,
        /// The release behind real web servers, read by others' clients, and embedded in others' pages
        #[arg(long, conflicts_with = "quick")]
        hosts: bool,
    },
    /// What a keeper looks at each month: dates that are past, old talks, sources without an address
    Due {
        /// The day, such as 2026-12-01; without it today
        #[arg(value_parser = day)]
        day: Option<Day>,
    },
    /// One zip of dist/ with checksums, licences and a page that says what it is, in target/release-zip/
    Release,
    /// Write the list of packages and their licences to public/licences.txt
    Licences,
    /// Write the schemas of the content files
    Schema,
    /// What the rules say of a case: 'd=2026-05-05&i=destroyer&o=own&to=ph'
    Decide {
        /// The case as the address of the checker has it
        case: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// The conditions of a regime
    Rules {
        /// Its id, such as T2026
        #[arg(long)]
        table: String,
    },
    /// Add the addresses that are new to src/content/ids.json
    Ids,
    /// Write a configuration for each host
    Hosts {
        /// Where to
        folder: PathBuf,
    },
    /// Give a built folder another address of its own
    Retarget {
        /// The folder
        folder: PathBuf,
        /// The address: https://example.org/path/
        #[arg(long)]
        base: String,
    },
    /// Write a page or a part of one into target/copies/ as one HTML file and as a zip
    Pack {
        /// Its address below the site's folder, such as rules/p-2014
        id: String,
    },
    /// Trunk calls this when the WASM is ready: see Trunk.toml
    #[command(hide = true)]
    Write,
}

fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| "write a day as 2026-12-01".to_owned())
}

#[cfg(test)]
mod tests {
    use super::Line;
    use clap::{CommandFactory, Parser};

    #[test]
    fn the_command_line_is_sound() {
        Line::command().debug_assert();
    }

    #[test]
    fn a_slip_gets_a_suggestion_and_the_exit_code_for_it() {
        for (said, meant) in
            [("biuld", "build"), ("test --quik", "--quick"), ("new sorce x", "source"), ("due 1.12.2026", "2026-12-01")]
        {
            let error = Line::try_parse_from(["cargo site"].into_iter().chain(said.split(' '))).expect_err(said);
            assert!(error.exit_code() == 2 && error.to_string().contains(meant), "{error}");
        }
    }
}
