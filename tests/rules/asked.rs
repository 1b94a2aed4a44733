//! What addresses ask of the checker, as readers send them on.

use crate::record::SITE;
use sangensoku::model::answer::{asked::Asked, phrases::Phrases};
use sangensoku::model::rules::case::Input;
use sangensoku::page::Shared;
use std::sync::LazyLock;

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Shared::new(&SITE).phrases);

/// What is asked, in its one writing; nothing where the address says nothing. Then what is told to be left out.
fn read(address: &str) -> (Option<String>, Vec<String>) {
    let arrival = Asked::read(&PHRASES, address);
    let told = arrival.left_out.iter().map(|piece| format!("{}={}", piece.key, piece.value)).collect();
    (arrival.asked.map(|asked| asked.write(&PHRASES)), told)
}

#[track_caller]
fn check(address: &str, asked: Option<&str>, told: &[&str]) {
    let (found, left_out) = read(address);
    assert_eq!(found.as_deref(), asked, "{address}");
    assert_eq!(left_out, told, "{address}");
}

const WHOLE: &str = "?v=1&d=2026-07-01&i=destroyer&o=own&to=ca";

#[test]
fn an_address_without_a_case_asks_nothing() {
    for address in ["", "?", "?utm_source=a&fbclid=b", "?srsltid=AbC123&_gl=1&igsh=x", "?theme=dark&bg=none&id=c1"] {
        check(address, None, &[]);
    }
}

#[test]
fn keys_of_others_change_nothing_and_are_nobodys_fault() {
    check(&format!("{WHOLE}&srsltid=AbC&colour=red&childId=pym-7"), Some(WHOLE), &[]);
    check(&format!("{WHOLE}&fbclid=%zz"), Some(WHOLE), &[]);
}

#[test]
fn what_was_damaged_on_the_way_is_read_as_it_was_meant() {
    check(&WHOLE.replace('&', "&amp;"), Some(WHOLE), &[]);
    check(&format!("{WHOLE})."), Some(WHOLE), &[]);
    check("?v%3D1%26d%3D2026-07-01%26i%3Ddestroyer%26o%3Down%26to%3Dca", Some(WHOLE), &[]);
}

/// Never the example: a reader who asked something else would take it for the answer.
#[test]
fn what_cannot_be_read_leaves_its_input_open_and_is_told() {
    check("?to=atlantis", Some("?v=1"), &["to=atlantis"]);
    check("?i=destroyer&to=atlantis", Some("?v=1&i=destroyer&o=own"), &["to=atlantis"]);
    check("?v=9&i=destroyer", Some("?v=1&i=destroyer"), &["v=9"]);
}

#[test]
fn the_short_forms_ask_for_no_origin_and_get_the_usual_one() {
    check("?i=destroyer&to=ca&d=2026-07-01", Some(WHOLE), &[]);
    check("?v=1&i=destroyer&to=ca", Some("?v=1&i=destroyer&to=ca"), &[]);
}

#[test]
fn an_item_that_cannot_have_an_origin_gets_its_usual_one() {
    let rules = &PHRASES.rules;
    let asked = |address: &str| Asked::read(&PHRASES, address).asked.expect("it asks something").case;
    let other = PHRASES.other_origin(&asked("?v=1&i=joint-fighter&o=own"));
    assert_eq!(other.map(|origin| rules.choice_id(Input::Origin, origin)).as_deref(), Some("codev-partner"));
    assert_eq!(PHRASES.other_origin(&asked("?v=1&i=destroyer&o=own")), None);
    assert_eq!(PHRASES.other_origin(&asked("?v=1&i=joint-fighter")), None);
}
