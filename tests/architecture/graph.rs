//! Which room uses which.

use super::paths::paths;
use super::source::Room;
use std::collections::{BTreeMap, BTreeSet};

/// The rooms by their modules, each with the modules that it uses.
pub struct Graph {
    /// `page/text/prose` with `page/context` and others.
    pub edges: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    /// Reads who uses whom. A module that is brought in is used where something of it is named.
    pub fn of(rooms: &[Room]) -> Self {
        let modules: BTreeSet<Vec<String>> = rooms.iter().map(|room| parts(&room.module())).collect();
        let edges = rooms.iter().map(|room| (room.module(), used(room, &modules)));
        Self { edges: edges.collect() }
    }

    /// Every use, as user and used.
    pub fn uses(&self) -> impl Iterator<Item = (&str, &str)> {
        self.edges.iter().flat_map(|(user, used)| used.iter().map(move |used| (user.as_str(), used.as_str())))
    }

    /// A circle in words: every use that holds it together.
    pub fn told(&self, circle: &[String]) -> String {
        let within =
            self.uses().filter(|(user, used)| [user, used].iter().all(|one| circle.iter().any(|it| it == *one)));
        let uses: Vec<String> = within.map(|(user, used)| format!("  {user} uses {used}")).collect();
        format!("{} files stand in one circle:\n{}", circle.len(), uses.join("\n"))
    }
}

fn parts(module: &str) -> Vec<String> {
    module.split('/').map(str::to_owned).collect()
}

fn used(room: &Room, modules: &BTreeSet<Vec<String>>) -> BTreeSet<String> {
    let own = parts(&room.module());
    let below = modules.iter().filter(|module| module.len() == own.len() + 1 && module.starts_with(&own));
    let mut known: BTreeMap<String, Vec<String>> =
        below.map(|module| (module[own.len()].clone(), module.clone())).collect();
    let paths = paths(&room.code);
    let mut used = BTreeSet::new();
    // Lines that bring modules in stand anywhere; so they are read first.
    for named in paths.iter().filter(|named| named.brought_in.is_some()) {
        let Some(whole) = whole(&named.path, &own, &known) else { continue };
        if let (true, Some(name)) = (modules.contains(&whole), &named.brought_in) {
            known.insert(name.clone(), whole);
        }
    }
    for named in &paths {
        let Some(whole) = whole(&named.path, &own, &known) else { continue };
        let is_brought_in = named.brought_in.is_some() && modules.contains(&whole);
        let module = (1..=whole.len()).rev().map(|end| &whole[..end]).find(|module| modules.contains(*module));
        if let Some(module) = module.filter(|module| *module != own && !is_brought_in) {
            used.insert(module.join("/"));
        }
    }
    used
}

/// The path from the root of the crate; none if it leads out of the crate or stays in the room.
fn whole(path: &[String], own: &[String], known: &BTreeMap<String, Vec<String>>) -> Option<Vec<String>> {
    let up = path.iter().take_while(|name| *name == "super").count();
    match path.first()?.as_str() {
        "crate" | "sangensoku" => Some(path[1..].to_vec()),
        "self" => Some([own, &path[1..]].concat()),
        "super" => Some([&own[..own.len().checked_sub(up)?], &path[up..]].concat()),
        first => Some([known.get(first)?.as_slice(), &path[1..]].concat()),
    }
}

#[test]
fn a_use_is_found_however_it_is_written() {
    let room = |path: &str, code: &str| Room { path: path.to_owned(), code: code.to_owned() };
    let rooms = [
        room("a.rs", "mod b; mod c; pub use b::B;"),
        room("a/b.rs", "use super::c; struct B; fn f() { c::g() }"),
        room("a/c.rs", "use crate::{d as e, model}; fn g() { e::h(); super::b::f() }"),
        room("d.rs", "use super::a::c; use std::fs; fn h() { leptos::view(); }"),
        room("model.rs", ""),
    ];
    let graph = Graph::of(&rooms);
    let uses: Vec<(&str, &str)> = graph.uses().collect();
    assert_eq!(uses, [("a", "a/b"), ("a/b", "a/c"), ("a/c", "a/b"), ("a/c", "d")]);
}
