//! What `cargo site decide` says to people who type: names as well as codes, and advice where it does not know.

use std::process::Command;

/// The exit code, what is said and what is advised.
fn asked(query: &str) -> (Option<i32>, String, String) {
    let told = Command::new(env!("CARGO_BIN_EXE_sangensoku"))
        .args(["decide", query])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the program starts");
    let words = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it speaks in letters");
    (told.status.code(), words(told.stdout), words(told.stderr))
}

#[test]
fn a_case_is_asked_in_names_as_well_as_in_codes() {
    let (code, in_codes, _) = asked("d=2026-05-05&i=destroyer&o=own&to=ph");
    assert_eq!(code, Some(0));
    for names in [
        "d=2026-05-05&i=destroyer&o=own&to=Philippines",
        "d=2026-05-05&i=Destroyer&o=own&to=the philippines",
        "d=2026-05-05&i=frigate&o=own&to=PH",
        "d=2026-05-05&i=warship&o=own&to=philippines",
    ] {
        assert_eq!(asked(names), (Some(0), in_codes.clone(), String::new()), "{names}");
    }
}

#[test]
fn what_is_not_known_ends_with_2_and_a_suggestion() {
    for (query, advice) in [
        ("d=2026-05-05&i=frigat&to=ph", "did you mean `destroyer`"),
        ("d=2026-05-05&i=submarin&to=ph", "did you mean `submarine`"),
        ("d=2026-05-05&i=tank&to=Phillipines", "did you mean `ph` (Philippines)"),
        ("d=2026-05-05&i=tank&to=Austrlia", "did you mean `au` (Australia)"),
        ("d=2026-05-05&i=death-star&to=ph", "`i=death-star` is not known: known are destroyer,"),
        ("d=2026-05-05&i=tank&to=Atlantis", "`to=Atlantis` is not known: write a country by its name"),
        ("d=2026-13-05&i=tank&to=ph", "`d=2026-13-05` is not known: write a day from"),
        ("day=2026-05-05&i=tank", "`day` is no key: the keys are d, i,"),
        ("", "Write pairs as in"),
    ] {
        let (code, said, told) = asked(query);
        assert_eq!((code, said.as_str()), (Some(2), ""), "{query}: {told}");
        assert!(told.contains(advice), "{query}: {told}");
    }
}

#[test]
fn every_value_that_is_not_known_is_named_at_once() {
    let (_, _, told) = asked("d=2026-13-05&i=frigat&to=Atlantis");
    let named = ["`d=2026-13-05`", "`i=frigat`", "`to=Atlantis`"].map(|value| told.contains(value));
    assert_eq!(named, [true; 3], "{told}");
}
