//! `cargo deny`, held to `.cargo/deny.toml`. Licences and sources are known from Cargo.lock; advisories come from a
//! database on the network, and where there is none that is said aloud.

use super::{command::Failure, setup::Tools, trunk::run};
use std::{path::Path, process::Command};

/// Checks the dependencies.
pub fn check(root: &Path, tools: &Tools) -> Result<(), Failure> {
    let deny = |arguments: &[&str]| -> Command {
        let mut command = tools.command("cargo-deny");
        command.args(arguments).current_dir(root);
        command
    };
    run(
        deny(&["--offline", "--locked", "check", "--hide-inclusion-graph", "bans", "licenses", "sources"]),
        "a dependency is not what .cargo/deny.toml allows.",
    )?;
    let is_fetched = deny(&["fetch", "db"]).output().is_ok_and(|output| output.status.success());
    let answer = deny(&["--offline", "--locked", "check", "--hide-inclusion-graph", "advisories"])
        .output()
        .map_err(|error| format!("cargo-deny cannot be started ({error}): run `cargo site test` once to set it up."))?;
    let said = [answer.stderr, answer.stdout].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    print!("{said}");
    match outcome(answer.status.success(), is_fetched, &said) {
        Outcome::Checked => println!("No advisory names a dependency."),
        Outcome::Old => println!("NOT NEW: the advisories could not be fetched; an older copy of them names none."),
        Outcome::Unknown => {
            println!("NOT CHECKED: the advisories could not be fetched, and there is no copy of them here.");
        }
        Outcome::Found => return Err("an advisory names a dependency: see above.".to_owned()),
    }
    Ok(())
}

#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Checked,
    Old,
    Unknown,
    Found,
}

/// What an answer means. Without a database the program stops before its summary, `advisories ok` or `advisories FAILED`.
fn outcome(is_good: bool, is_fetched: bool, said: &str) -> Outcome {
    match (is_good, is_fetched) {
        (true, true) => Outcome::Checked,
        (true, false) => Outcome::Old,
        (false, false) if !said.contains("advisories FAILED") => Outcome::Unknown,
        (false, _) => Outcome::Found,
    }
}

#[cfg(test)]
mod tests {
    use super::{Outcome, outcome};

    #[test]
    fn an_advisory_is_never_passed_over_in_silence() {
        assert_eq!(outcome(true, true, "advisories ok"), Outcome::Checked);
        assert_eq!(outcome(true, false, "advisories ok"), Outcome::Old);
        assert_eq!(outcome(false, false, "failed to get HEAD timestamp"), Outcome::Unknown);
        assert_eq!(outcome(false, false, "error[vulnerability]\nadvisories FAILED"), Outcome::Found);
        assert_eq!(outcome(false, true, "failed to read"), Outcome::Found);
    }
}
