//! `cargo site test`: everything that CI checks, the quick ones first. It says at its start what it will do and at its end
//! what took how long.

use super::{
    command::Failure,
    deny,
    setup::Tools,
    trunk::{build_into, run},
};
use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

/// The address of the second build: a folder that is given it later must hold the same bytes.
const SECOND: &str = "https://example.org/second/build/";

/// Tests that start browsers or servers.
const WITH_BROWSERS: [&str; 3] = ["browser", "embeds", "hosts"];
/// The test that compares the two builds.
const OF_TWO_BUILDS: &str = "the_same_input_gives_the_same_bytes";

/// How much is tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Content, code and pages: what a change of a sentence or of a function can break.
    Quick,
    /// Everything.
    Whole,
}

/// A step: what it is called, and what it does.
type Step = (&'static str, fn(&Path, &Tools) -> Result<(), Failure>);

const FORMAT: Step = ("the code is formatted", |root, tools| cargo(root, tools, &["fmt", "--check"]));
const LINT: Step = ("the linter finds nothing", |root, tools| {
    cargo(root, tools, &["clippy", "--quiet", "--release", "--all-targets", "--", "-D", "warnings"])
});
const LINT_WASM: Step = ("the same for the browser", |root, tools| {
    cargo(root, tools, &["clippy", "--quiet", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings"])
});
const DENY: Step = ("licences, sources and advisories of the dependencies", deny::check);
const BUILD: Step = ("the release, without an address", |root, tools| build_into(root, tools, "dist", Some("")));
const AGAIN: Step =
    ("the release again, with an address", |root, tools| build_into(root, tools, "target/again", Some(SECOND)));
const TESTS: Step = ("all tests, with three browsers", |root, tools| cargo(root, tools, &["test", "--release"]));
const QUICK_TESTS: Step = ("all tests that need no browser", |root, tools| {
    let names = quick_tests(root)?;
    let mut arguments = vec!["test", "--release", "--lib", "--bins"];
    arguments.extend(names.iter().flat_map(|name| ["--test", name.as_str()]));
    arguments.extend(["--", "--skip", OF_TWO_BUILDS]);
    cargo(root, tools, &arguments)
});

impl Extent {
    fn steps(self) -> Vec<Step> {
        match self {
            Self::Quick => vec![FORMAT, LINT, BUILD, QUICK_TESTS],
            Self::Whole => vec![FORMAT, LINT, LINT_WASM, DENY, BUILD, AGAIN, TESTS],
        }
    }
}

/// Runs the steps until one fails. The content was checked before.
pub fn test(root: &Path, tools: &Tools, extent: Extent) -> Result<(), Failure> {
    let steps = extent.steps();
    println!("{}", plan(&steps));
    let mut took = Vec::new();
    let mut done = Ok(());
    for (name, step) in steps {
        println!("\n— {name}");
        let start = Instant::now();
        done = step(root, tools);
        took.push((name, start.elapsed(), done.is_ok()));
        if done.is_err() {
            break;
        }
    }
    println!("\n{}", report(&took));
    done
}

fn plan(steps: &[Step]) -> String {
    let names: Vec<String> = steps.iter().enumerate().map(|(at, (name, _))| format!("  {}. {name}", at + 1)).collect();
    format!("{} steps:\n{}", steps.len(), names.join("\n"))
}

fn report(took: &[(&str, Duration, bool)]) -> String {
    let line = |name: &str, took: Duration, end: &str| {
        format!("  {:>3}:{:02}  {name}{end}", took.as_secs() / 60, took.as_secs() % 60)
    };
    let lines = took.iter().map(|(name, took, is_good)| line(name, *took, if *is_good { "" } else { ": failed" }));
    let all = line("all", took.iter().map(|(_, took, _)| *took).sum(), "");
    format!("Minutes and seconds:\n{}", lines.chain([all]).collect::<Vec<_>>().join("\n"))
}

/// The test programs that need no browser.
fn quick_tests(root: &Path) -> Result<Vec<String>, Failure> {
    let folder = root.join("tests");
    let cannot = |error: std::io::Error| format!("{} cannot be read ({error}).", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        if path.extension().is_some_and(|ending| ending == "rs") && !WITH_BROWSERS.contains(&name) {
            names.push(name.to_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// The documented run with real web servers and the programs of those who embed: it needs a release in `dist/`.
pub fn test_hosts(root: &Path, tools: &Tools) -> Result<(), Failure> {
    cargo(root, tools, &["test", "--release", "--test", "hosts", "--test", "embeds", "--", "--ignored"])
}

fn cargo(root: &Path, tools: &Tools, arguments: &[&str]) -> Result<(), Failure> {
    println!("cargo {}", arguments.join(" "));
    let mut cargo = tools.command("cargo");
    cargo.args(arguments).current_dir(root);
    run(cargo, &format!("`cargo {}` found something to mend.", arguments[0]))
}

#[cfg(test)]
mod tests {
    use super::{Extent, plan, quick_tests, report};
    use std::{path::Path, time::Duration};

    #[test]
    fn it_says_what_it_will_do_and_what_took_how_long() {
        let said = plan(&Extent::Whole.steps());
        assert!(
            said.starts_with("7 steps:\n  1. the code is formatted\n") && said.contains("three browsers"),
            "{said}"
        );
        assert!(!plan(&Extent::Quick.steps()).contains("three browsers"));
        let took = [("one", Duration::from_secs(61), true), ("two", Duration::from_secs(5), false)];
        assert_eq!(report(&took), "Minutes and seconds:\n    1:01  one\n    0:05  two: failed\n    1:06  all");
    }

    #[test]
    fn the_quick_run_leaves_out_browsers_and_nothing_else() {
        let names = quick_tests(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the tests are there");
        for name in ["architecture", "content", "keeper", "release", "rules", "site"] {
            assert!(names.iter().any(|known| known == name), "{name}");
        }
        assert!(!names.iter().any(|name| ["browser", "embeds", "hosts"].contains(&name.as_str())), "{names:?}");
    }
}
