//! The commands, what they are called and what they answer.

use super::{
    ask, head, hosts, ids, keeper, licences,
    line::{Command, Line},
    release, retarget, setup, single, suite, trunk, write,
};
use crate::content::{family::Family, load, problem};
use crate::model::date::Day;
use crate::page;
use clap::{CommandFactory, Parser};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// A failure as one sentence that says what to do.
pub type Failure = String;

/// Runs one command; exit code 0 if it did what it says, 1 if not, 2 if it was not understood.
pub fn run(arguments: Vec<String>) -> ExitCode {
    let line = match Line::try_parse_from(["cargo site".to_owned()].into_iter().chain(arguments)) {
        Ok(line) => line,
        Err(said) => {
            // Help goes to the one stream, a mistake to the other; where neither is there, nobody reads.
            drop(said.print());
            return ExitCode::from(u8::try_from(said.exit_code()).unwrap_or(2));
        }
    };
    let root = project();
    let done = match line.command {
        None => Line::command().print_help().map_err(|error| format!("The help cannot be printed: {error}.")),
        Some(Command::Serve) => setup::for_serving(&root).and_then(|tools| trunk::serve(&root, &tools)),
        Some(Command::Build { verbose }) => build(&root, verbose),
        Some(Command::Check) => check(&root),
        Some(Command::Test { hosts: true, .. }) => {
            setup::for_hosts(&root).and_then(|tools| suite::test_hosts(&root, &tools))
        }
        Some(Command::Test { quick, .. }) => test(&root, quick),
        Some(Command::Due { day }) => day
            .or_else(keeper::due::today)
            .ok_or_else(|| "The clock of this machine is wrong: say the day, `cargo site due 2026-12-01`.".to_owned())
            .and_then(|day| due(&root, day)),
        Some(Command::Release) => {
            release::release(&root, &root.join("target/release-zip")).map(|said| println!("{said}"))
        }
        Some(Command::Licences) => write_licences(&root),
        Some(Command::Schema) => schema(&root),
        Some(Command::New { kind, grade: Some(_), .. }) if kind != "source" => {
            Err(format!("Only a source has a grade: `cargo site new {kind} ID`."))
        }
        Some(Command::New { kind, id, grade }) => {
            keeper::new::new(&root, &kind, &id, grade.as_deref()).map(|said| print!("{said}"))
        }
        Some(Command::Review { page }) => review(&root, page.as_deref()),
        Some(Command::Ids) => add_ids(&root),
        Some(Command::Hosts { folder }) => write_hosts(&folder),
        Some(Command::Pack { id }) => copy(&root, &id),
        Some(Command::Retarget { folder, base }) => retarget::retarget(&folder, &base),
        Some(Command::Decide { case, json }) => return ask::decide(&root, &case, json),
        Some(Command::Rules { table }) => return ask::table(&root, &table),
        Some(Command::Write) => write::write(&root),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{}", failure.trim_end());
            ExitCode::FAILURE
        }
    }
}

/// The folder of the project: the one around the current folder, else the one that this program was built in.
fn project() -> PathBuf {
    let here = env::current_dir().unwrap_or_default();
    let above =
        here.ancestors().find(|folder| folder.join("Trunk.toml").is_file() && folder.join(load::FOLDER).is_dir());
    above.unwrap_or(Path::new(env!("CARGO_MANIFEST_DIR"))).to_path_buf()
}

fn build(root: &Path, verbose: bool) -> Result<(), Failure> {
    if let Some(advice) = write::site_url()?.as_deref().and_then(write::advice) {
        println!("{advice}");
    }
    check(root)?;
    let tools = setup::for_building(root)?;
    trunk::build(root, &tools, verbose)
}

fn test(root: &Path, quick: bool) -> Result<(), Failure> {
    check(root)?;
    let (tools, extent) = match quick {
        true => (setup::for_building(root)?, suite::Extent::Quick),
        false => (setup::for_testing(root)?, suite::Extent::Whole),
    };
    suite::test(root, &tools, extent)
}

fn check(root: &Path) -> Result<(), Failure> {
    let site = load::load(root).map_err(|problems| problem::report(&problems))?;
    println!(
        "The content is sound: {} pages, {} claims, {} events, {} sources.",
        site.pages.len(),
        site.claims.len(),
        site.events.len(),
        site.sources.len()
    );
    Ok(())
}

fn review(root: &Path, page: Option<&str>) -> Result<(), Failure> {
    let site = load::load(root).map_err(|problems| problem::report(&problems))?;
    print!("{}", keeper::review::review(&site, page)?);
    Ok(())
}

fn due(root: &Path, today: Day) -> Result<(), Failure> {
    let site = load::load(root).map_err(|problems| problem::report(&problems))?;
    print!("{}", keeper::due::due(&site, today));
    Ok(())
}

fn write_licences(root: &Path) -> Result<(), Failure> {
    let path = root.join("public").join(licences::FILE);
    fs::write(&path, licences::list(root)?)
        .map_err(|error| format!("{} cannot be written ({error}): check its rights.", path.display()))?;
    println!("Wrote {}.", path.display());
    Ok(())
}

fn add_ids(root: &Path) -> Result<(), Failure> {
    let site = load::load(root).map_err(|problems| problem::report(&problems))?;
    let pages = page::render(&page::Shared::new(&site));
    let added = ids::add(root, &site, &ids::now(&site, &pages))?;
    println!("{added} addresses are new; {}/ids.json holds them now.", load::FOLDER);
    Ok(())
}

fn copy(root: &Path, id: &str) -> Result<(), Failure> {
    let dist = root.join("dist");
    let site_url = write::site_url()?;
    let made = single::pack(root, &dist, id, site_url.as_deref(), &root.join("target/copies")).map_err(|failure| {
        let known = single::ids(&dist);
        format!("{failure} {}", problem::did_you_mean(id, known.iter().map(String::as_str)).unwrap_or_default())
    })?;
    for path in made {
        println!("{}", path.display());
    }
    if site_url.is_none() {
        println!("SITE_URL is not set: links to other pages are words in these copies.");
    }
    Ok(())
}

fn write_hosts(folder: &Path) -> Result<(), Failure> {
    let site_url = write::site_url()?;
    let path = site_url.as_deref().map_or("/", head::path_of);
    let cannot = |error: std::io::Error| format!("{} cannot be written ({error}): check its rights.", folder.display());
    fs::create_dir_all(folder).map_err(cannot)?;
    for (name, text) in hosts::samples(path) {
        fs::write(folder.join(name), text).map_err(cannot)?;
    }
    println!("Wrote a configuration for each host, for a site at {path}.");
    Ok(())
}

fn schema(root: &Path) -> Result<(), Failure> {
    let folder = root.join(load::FOLDER).join("schema");
    let cannot = |error: std::io::Error| format!("{} cannot be written ({error}): check its rights.", folder.display());
    fs::create_dir_all(&folder).map_err(cannot)?;
    for family in Family::ALL {
        fs::write(folder.join(format!("{}.json", family.name())), family.schema_text()).map_err(cannot)?;
    }
    println!("Wrote {} schemas to {}/schema/.", Family::ALL.len(), load::FOLDER);
    Ok(())
}
