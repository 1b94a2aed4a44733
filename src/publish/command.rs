//! The commands, what they are called and what they answer.

use super::{ask, head, hosts, ids, keeper, licences, release, retarget, setup, single, suite, trunk, write};
use crate::content::{family::Family, load, problem};
use crate::model::date::Day;
use crate::page;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

const HELP: &str = "\
Sangensoku: an explainer of Japan's defence export strategy, as one folder of static files.

  cargo site serve    set up what is missing, build, serve with live reload, print the address
  cargo site build    write the release into dist/
  cargo site check    check the content, in a second
  cargo site new section|deal|event ID
  cargo site new source ID [GRADE]
                      write a stub into the right files; `check` then lists what is left to fill in
  cargo site review [PAGE]
                      print every claim beside its sources, as a sheet for checking facts
  cargo site test [--quick]
                      everything that CI checks: content, code, pages, three browsers; --quick leaves the browsers out
  cargo site due [YYYY-MM-DD]
                      what a keeper looks at each month: dates that are past, old talks, sources without an address
  cargo site release  one zip of dist/ with checksums, licences and a page that says what it is, in target/release-zip/
  cargo site licences write the list of packages and their licences to public/licences.txt
  cargo site schema   write the schemas of the content files
  cargo site decide 'd=2026-05-05&i=destroyer&o=own&to=ph' [--json]
                      what the rules say of a case
  cargo site rules --table T2026
                      the conditions of a regime
  cargo site ids      add the addresses that are new to src/content/ids.json
  cargo site hosts <folder>
                      write a configuration for each host
  cargo site retarget <dist> --base https://example.org/path/
                      give a built folder another address of its own
  cargo site pack ID  write a page or a part of one into target/copies/ as one HTML file and as a zip
  cargo site test --hosts
                      the release behind real web servers, read by others' clients, and embedded in others' pages
  cargo site help     this text

SITE_URL=https://example.org/path/ adds the tags that demand an absolute address.
SANGENSOKU_TOOLS=folder says where tools are installed; the default is a folder of your cache.
";

/// A failure as one sentence that says what to do.
pub type Failure = String;

/// Runs one command; exit code 0 if it did what it says, 1 if not, 2 if it was not understood.
pub fn run(arguments: Vec<String>) -> ExitCode {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = project();
    let done = match words[..] {
        ["serve"] => setup::for_serving(&root).and_then(|tools| trunk::serve(&root, &tools)),
        ["build"] => write::site_url()
            .map(|url| url.as_deref().and_then(write::advice).into_iter().for_each(|advice| println!("{advice}")))
            .and_then(|()| check(&root))
            .and_then(|()| setup::for_building(&root))
            .and_then(|tools| trunk::build(&root, &tools)),
        ["check"] => check(&root),
        ["test"] => check(&root)
            .and_then(|()| setup::for_testing(&root))
            .and_then(|tools| suite::test(&root, &tools, suite::Extent::Whole)),
        ["test", "--quick"] => check(&root)
            .and_then(|()| setup::for_building(&root))
            .and_then(|tools| suite::test(&root, &tools, suite::Extent::Quick)),
        ["test", "--hosts"] => setup::for_hosts(&root).and_then(|tools| suite::test_hosts(&root, &tools)),
        ["due"] => keeper::due::today()
            .ok_or_else(|| "The clock of this machine is wrong: say the day, `cargo site due 2026-12-01`.".to_owned())
            .and_then(|today| due(&root, today)),
        ["due", day] => Day::parse(day)
            .ok_or_else(|| format!("`{day}` is no day: write it as 2026-12-01."))
            .and_then(|day| due(&root, day)),
        ["release"] => release::release(&root, &root.join("target/release-zip")).map(|said| println!("{said}")),
        ["licences"] => write_licences(&root),
        ["schema"] => schema(&root),
        ["new", kind, id] => keeper::new::new(&root, kind, id, None).map(|said| print!("{said}")),
        ["new", "source", id, grade] => keeper::new::new(&root, "source", id, Some(grade)).map(|said| print!("{said}")),
        ["new", ..] => Err(format!("Say what and its id: `cargo site new {} ID`.", keeper::new::KINDS.join("|"))),
        ["review"] => review(&root, None),
        ["review", page] => review(&root, Some(page)),
        ["ids"] => add_ids(&root),
        ["hosts", folder] => write_hosts(Path::new(folder)),
        ["pack", id] => copy(&root, id),
        ["retarget", folder, "--base", base] => retarget::retarget(Path::new(folder), base),
        ["decide", query] => return ask::decide(&root, query, false),
        ["decide", query, "--json"] | ["decide", "--json", query] => return ask::decide(&root, query, true),
        ["rules", "--table", regime] => return ask::table(&root, regime),
        // Trunk calls this when the WASM is ready; see Trunk.toml.
        ["write"] => write::write(&root),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => {
            eprint!("`{}` is not a command.\n\n{HELP}", words.join(" "));
            return ExitCode::from(2);
        }
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
