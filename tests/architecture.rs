//! Who may use whom. The rules are those of ARCHITECTURE.md; these tests keep them true, measured from the paths that
//! stand in the code: what a room imports, and what it names on the spot.

#[path = "architecture/circles.rs"]
mod circles;
#[path = "architecture/graph.rs"]
mod graph;
#[path = "architecture/paths.rs"]
mod paths;
#[path = "architecture/source.rs"]
mod source;

use graph::Graph;
use source::{Room, rooms};
use std::collections::BTreeMap;

/// Each module with the modules of this crate that it may use.
const MAY_USE: [(&str, &[&str]); 10] = [
    ("chart", &[]),
    ("model", &[]),
    ("content", &["model"]),
    ("data", &["model", "content"]),
    ("web", &["model"]),
    ("component", &["model", "web"]),
    ("page", &["chart", "data", "model", "content", "component"]),
    ("start", &["model", "component"]),
    ("bin", &["component", "start"]),
    ("publish", &["chart", "data", "model", "content", "web", "component", "page"]),
];

/// The wings of a module by floors, from the ground up. A wing is a folder with its face, or a room beside the face; it
/// uses wings of its own floor and of those below.
const FLOORS: [(&str, &[&[&str]]); 2] = [
    (
        "content",
        &[
            &["ids", "inline", "position", "problem", "reference", "world"],
            &["examine", "page", "record", "same", "words"],
            &["family", "visit"],
            &["evidence"],
            &["check", "uses"],
            &["site"],
            &["counts", "places"],
            &["load", "values"],
        ],
    ),
    (
        "page",
        &[
            &["supply", "collected"],
            &["shared"],
            &["context"],
            &["text"],
            &["figure", "list", "scene", "shell"],
            &["story", "rules", "trade", "evidence", "copy"],
            &["opening"],
            &["block"],
            &["home"],
        ],
    ),
];

/// The matter of pages by the groups of the menu: none of them uses another, so that each can be read alone.
const MATTER: [&str; 4] = ["story", "rules", "trade", "evidence"];

/// The most files that may stand in one circle of uses: two or three that are read together.
const MOST_IN_A_CIRCLE: usize = 3;

/// The most lines of code in a wing: its face and the rooms right in its folder.
const MOST_IN_A_WING: usize = 1_500;

/// A wing that has become this short needs no reason any more.
const SHORT_AGAIN: usize = 1_200;

/// The wings that are longer, or were, each with the reason.
const LONG: [(&str, &str); 5] = [
    ("content", "its rooms are the road from a file to the site: position, examine, family, evidence, site"),
    ("model/rules", "the engine is one thing: each room is a step from the record to the answer, none of use alone"),
    ("publish", "a room for each kind of file of the site, which hardly know each other"),
    ("chart", "a room for each kind of drawing"),
    ("content/record", "a room for each list of records: types and nothing else"),
];

/// The most lines of code in a room.
const MOST_IN_A_ROOM: usize = 300;

/// Words that only the named modules (or files) may contain.
const ONLY_IN: [(&str, &[&str]); 6] = [
    ("web_sys", &["web", "start", "component"]),
    ("gloo_", &["web", "start"]),
    ("wasm_bindgen", &["web", "start", "component"]),
    ("fs::", &["publish", "content/load/read.rs"]),
    ("serde_json", &["content", "data", "publish"]),
    // What is due on a day depends on the day; nothing of it is in the site.
    ("SystemTime", &["publish/keeper/due.rs"]),
];

#[test]
fn a_module_uses_only_the_modules_below_it() {
    for (user, used) in Graph::of(&rooms()).uses() {
        let (own, other) = (top(user), top(used));
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == own) else {
            panic!("{user} belongs to no module: add it to MAY_USE");
        };
        assert!(own == other || allowed.contains(&other), "{user} uses {used}, which {own} may not");
    }
}

#[test]
fn a_wing_uses_only_its_own_floor_and_those_below() {
    let graph = Graph::of(&rooms());
    for (module, floors) in FLOORS {
        let floor = |wing: &str| floors.iter().position(|floor| floor.contains(&wing));
        for (user, used) in graph.uses().filter(|(user, used)| top(user) == module && top(used) == module) {
            // The face of the module puts everything together, and nothing below it knows it.
            let Some(own) = wing(user) else { continue };
            let Some(other) = wing(used) else { panic!("{user} uses {used}, which stands above it") };
            let of = |wing| floor(wing).unwrap_or_else(|| panic!("{module}/{wing} has no floor: add it to FLOORS"));
            assert!(of(other) <= of(own), "{user} uses {used}, which stands above it");
        }
    }
}

#[test]
fn the_matter_of_a_group_of_the_menu_knows_no_other_group() {
    for (user, used) in Graph::of(&rooms()).uses().filter(|(user, used)| top(user) == "page" && top(used) == "page") {
        if let (Some(own), Some(other)) = (wing(user), wing(used)) {
            let both = MATTER.contains(&own) && MATTER.contains(&other);
            assert!(own == other || !both, "{user} uses {used}: what both need belongs below them");
        }
    }
}

#[test]
fn no_circle_is_larger_than_what_is_read_together() {
    let graph = Graph::of(&rooms());
    let large: Vec<String> = graph.circles(MOST_IN_A_CIRCLE).iter().map(|circle| graph.told(circle)).collect();
    assert!(large.is_empty(), "{}", large.join("\n"));
}

/// The check above can fail: one line that leads from the ground to the top closes a circle.
#[test]
fn a_circle_that_is_put_in_is_found() {
    let mut rooms = rooms();
    let low = rooms.iter_mut().find(|room| room.path == "page/supply/phrases.rs").expect("the room is there");
    low.code.push_str("\nuse crate::page::{block::main, text::prose};\n");
    let graph = Graph::of(&rooms);
    let circles = graph.circles(MOST_IN_A_CIRCLE);
    assert_eq!(circles.len(), 1);
    assert!(graph.told(&circles[0]).contains("page/supply/phrases uses page/block"));
}

#[test]
fn a_wing_is_read_in_one_sitting_or_says_why_not() {
    let rooms = rooms();
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    for room in &rooms {
        let is_face = rooms.iter().any(|other| other.folder() == room.module());
        let wing = if is_face { room.module() } else { room.folder() };
        *lines.entry(wing).or_default() += room.lines();
    }
    for (wing, lines) in &lines {
        let is_long = LONG.iter().any(|(long, _)| long == wing);
        assert!(is_long || *lines <= MOST_IN_A_WING, "{wing} has {lines} lines of code: part it, or say why in LONG");
    }
    for (wing, _) in LONG {
        let is_long = lines.get(wing).is_some_and(|lines| *lines > SHORT_AGAIN);
        assert!(is_long, "{wing} needs no reason any more: take it out of LONG");
    }
}

#[test]
fn the_browser_the_disk_and_json_have_one_door_each() {
    for Room { path, code } in rooms() {
        for (word, allowed) in ONLY_IN {
            let is_allowed = allowed.iter().any(|place| path == *place || top(&path) == *place);
            assert!(is_allowed || !code.contains(word), "{path} contains {word}, which only {allowed:?} may");
        }
    }
}

/// What is an erased view, or one by the back door: each would bring some 50 KB into a program for the browser. And
/// what finds an element by its name: a component holds references to what is its own.
const NOT_IN_COMPONENTS: [&str; 8] =
    ["into_any", "AnyView", "Children", "ViewFn", "fallback", "get_element_by_id", "set_inner_html", "innerHTML"];

#[test]
fn a_component_keeps_the_types_of_its_views() {
    let own: Vec<_> = rooms().into_iter().filter(|room| top(&room.path) == "component").collect();
    assert!(own.len() > 10, "the components are found");
    for Room { path, code } in own {
        for word in NOT_IN_COMPONENTS {
            assert!(!code.contains(word), "{path} contains {word}");
        }
    }
}

#[test]
fn a_file_is_a_room_and_not_a_house() {
    for room in rooms() {
        let (path, lines) = (&room.path, room.lines());
        assert!(lines <= MOST_IN_A_ROOM, "{path} has {lines} lines of code: give a part of it a file of its own");
    }
}

/// `model/date` and `model` belong to `model`.
fn top(module: &str) -> &str {
    module.split(['/', '.']).next().unwrap_or_default()
}

/// The wing of a module in which a room stands; the face of the module is in none.
fn wing(module: &str) -> Option<&str> {
    module.split('/').nth(1)
}
