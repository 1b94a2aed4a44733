//! An answer as a reader sees it. Pages render it, and the checker renders it anew after every change.

use super::element::{Piece, blank, element, words};
use crate::model::answer::clauses::fill;
use crate::model::answer::sheet::{Head, Line, Section, Sheet};
use crate::model::answer::signers::Signers;
use crate::model::query::percent;
use crate::web::address;
use crate::widget::words::Words;

/// The whole answer.
pub fn view(sheet: &Sheet) -> Vec<Piece> {
    let mut views = match &sheet.other {
        Some(other) => vec![element("div", vec![("class", "pair".to_owned())], vec![head(&sheet.head), head(other)])],
        None => vec![head(&sheet.head)],
    };
    views.extend(sheet.sections.iter().map(section));
    views
}

/// The stamp with the answer in a sentence.
fn head(head: &Head) -> Piece {
    let stamp = head.stamp.iter().flat_map(|line| [words("span", "", line), blank()]).collect();
    let mut text = Vec::new();
    if !head.title.is_empty() {
        text.push(words("b", "", &head.title));
    }
    text.push(words("p", "sentence", &head.sentence));
    text.push(words("p", "small", &head.small.join(" ")));
    let inside = vec![element("p", class("stamp".to_owned()), stamp), element("div", Vec::new(), text)];
    element("div", class(["verdict ", head.tone].concat()), inside)
}

/// A heading with its lines.
fn section(section: &Section) -> Piece {
    let lines = element("ul", Vec::new(), section.lines.iter().map(line).collect());
    titled(section.kind, &section.heading, lines)
}

fn titled(kind: &str, heading: &str, lines: Piece) -> Piece {
    let heading = words("h3", "", heading);
    element("section", class(["why ", kind].concat()), vec![heading, lines])
}

fn line(line: &Line) -> Piece {
    let mut inside = Vec::new();
    if !line.lead.is_empty() {
        inside.extend([words("b", "", &line.lead), blank()]);
    }
    inside.push(Piece::Text(line.text.clone()));
    if let Some(href) = &line.href {
        let mut attributes = vec![("href", href.clone())];
        if line.current {
            attributes.push(("aria-current", "true".to_owned()));
        }
        inside = vec![element("a", attributes, inside)];
    }
    if !line.note.is_empty() {
        let lang = line.lang.map(|lang| ("lang", lang.to_owned()));
        inside.extend([blank(), element("small", lang.into_iter().collect(), vec![Piece::Text(line.note.clone())])]);
    }
    let tone = line.tone.map(|tone| [tone, if line.hatched { " hatched" } else { "" }].concat());
    element("li", tone.map(class).unwrap_or_default(), inside)
}

fn class(name: String) -> Vec<(&'static str, String)> {
    vec![("class", name)]
}

/// The verdict in its colour, and who has a say in it.
pub fn signers(signers: Signers, nobody: &str) -> Vec<Piece> {
    let link = vec![("class", signers.tone.to_owned()), ("href", signers.href)];
    let names: Vec<_> = signers.names.iter().map(|name| words("li", "", name)).collect();
    let who = if names.is_empty() { words("p", "small", nobody) } else { element("ul", Vec::new(), names) };
    vec![element("a", link, vec![Piece::Text(signers.short)]), who]
}

/// What a reader can do with an answer: link to it, cite it, take it along, and object.
pub fn tools(sheet: &Sheet, said: &Words, up: &str) -> Piece {
    let link = address::full(&[up, &sheet.share].concat());
    let values = [("sentence", &*sheet.head.sentence), ("query", &*sheet.query)];
    let cite = [&fill(&said.say("citation"), &values), " ", &link].concat();
    let report = [
        "mailto:?subject=",
        &percent(&said.say("report_subject")),
        "&body=",
        &percent(&[&*said.say("report_body"), "\n\n", &sheet.head.sentence, "\n", &link].concat()),
    ];
    let csv = ["data:text/csv;charset=utf-8,", &percent(&sheet.csv)].concat();
    let tool = |attributes, name: &str| {
        element("li", Vec::new(), vec![element("a", attributes, vec![Piece::Text(said.say(name))])])
    };
    // `check/rule/?d=…` is told to the page that makes the code as `check/rule&d=…`.
    let embed = [up, "embed/?id=", &sheet.share.replacen("/?", "&", 1)].concat();
    let lines = vec![
        tool(vec![("class", "copy here".to_owned()), ("href", link)], "copy"),
        tool(vec![("href", embed)], "embed"),
        tool(vec![("href", csv), ("download", "case.csv".to_owned())], "csv"),
        tool(vec![("href", report.concat())], "report"),
        element("li", Vec::new(), vec![words("b", "", &said.say("cite")), blank(), Piece::Text(cite)]),
    ];
    titled("tools", &said.say("tools"), element("ul", Vec::new(), lines))
}
