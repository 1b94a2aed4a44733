//! Circles of uses: rooms of which each leads to every other, so that none can be read without all.

use super::graph::Graph;
use std::collections::BTreeSet;

impl Graph {
    /// The circles of more than `most` rooms.
    pub fn circles(&self, most: usize) -> Vec<Vec<String>> {
        let mut placed: BTreeSet<&str> = BTreeSet::new();
        let mut circles = Vec::new();
        for room in self.edges.keys() {
            if placed.contains(room.as_str()) {
                continue;
            }
            let reached = self.reached(room);
            let circle: Vec<&str> =
                reached.iter().copied().filter(|other| self.reached(other).contains(room.as_str())).collect();
            placed.extend(&circle);
            if circle.len() > most {
                circles.push(circle.into_iter().map(str::to_owned).collect());
            }
        }
        circles
    }

    /// The rooms to which uses lead from this one.
    fn reached(&self, room: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut open = vec![room];
        while let Some(one) = open.pop() {
            for next in self.edges.get(one).into_iter().flatten() {
                if reached.insert(next.as_str()) {
                    open.push(next);
                }
            }
        }
        reached
    }
}

#[test]
fn only_what_leads_back_is_a_circle() {
    let edges = [("a", "b"), ("b", "c"), ("c", "d"), ("d", "a"), ("d", "e"), ("e", "f"), ("f", "e"), ("g", "a")];
    let mut graph = Graph { edges: Default::default() };
    for (user, used) in edges {
        graph.edges.entry(user.to_owned()).or_default().insert(used.to_owned());
    }
    assert_eq!(graph.circles(3), [["a", "b", "c", "d"].map(str::to_owned).to_vec()]);
    assert_eq!(graph.circles(1).len(), 2);
}
