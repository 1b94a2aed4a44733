//! The release behind real web servers, at the root and in a folder. It needs `dist/`; the servers are installed by
//! `cargo site test --hosts`, which runs this.

#[path = "hosts/ask.rs"]
mod ask;
#[path = "support/process.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod process;
#[path = "hosts/server.rs"]
mod server;

use ask::ask;
use sangensoku::publish::{hosts, pack, retarget};
use server::{KINDS, Kind, Server};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const PATHS: [&str; 2] = ["/", "/a/b/"];

fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist").canonicalize().expect("dist is there: run `cargo site build`")
}

fn files() -> Vec<String> {
    let mut names = Vec::new();
    pack::list(&dist(), "", &mut names).expect("dist can be read");
    names.retain(|name| hosts::kind(name).is_some());
    assert!(names.len() > 200);
    names
}

/// Asks every server at every path.
fn each(mut look: impl FnMut(&Server)) {
    for kind in KINDS {
        for path in PATHS {
            look(&Server::start(kind, &dist(), path));
        }
    }
}

fn file(name: &str) -> Vec<u8> {
    fs::read(dist().join(name)).unwrap_or_else(|_| panic!("{name} is in dist"))
}

#[test]
#[ignore = "needs nginx, Caddy and Apache: cargo site test --hosts"]
fn every_file_comes_as_what_it_is_and_may_be_kept_as_long_as_it_is_good() {
    each(|server| {
        for name in files() {
            let answer = ask(server, &name, &[]);
            // Caddy sends the file of a folder from the folder alone.
            if name.ends_with("index.html") && (300..400).contains(&answer.status) {
                continue;
            }
            assert_eq!((answer.status, answer.body.len()), (200, file(&name).len()), "{server}: {name}");
            let kind = hosts::kind(&name).expect("it was chosen by it");
            let said = answer.header("content-type");
            assert!(said.starts_with(kind.mime), "{server}: {name} comes as {said}");
            let is_hashed = hosts::HASHED.iter().any(|start| name.starts_with(start));
            let expected = if is_hashed { hosts::FOREVER } else { hosts::BRIEF };
            assert_eq!(answer.header("cache-control"), expected, "{server}: {name}");
            assert_eq!(answer.header("access-control-allow-origin"), "*", "{server}: {name}");
            assert_eq!(answer.header("x-frame-options"), "", "{server}: {name}");
        }
    });
}

#[test]
#[ignore = "needs nginx, Caddy and Apache: cargo site test --hosts"]
fn every_page_answers_with_its_slash_and_without() {
    each(|server| {
        for name in files().iter().filter(|name| name.ends_with("index.html")) {
            let folder = name.trim_end_matches("index.html");
            let answer = ask(server, folder, &[]);
            assert_eq!((answer.status, &answer.body), (200, &file(name)), "{server}: {folder}");
            assert!(answer.header("content-type").starts_with("text/html"), "{server}: {folder}");
            let Some(bare) = folder.strip_suffix('/') else { continue };
            let answer = ask(server, bare, &[]);
            assert!([301, 302, 307, 308].contains(&answer.status), "{server}: {bare}: {}", answer.status);
            let to = answer.header("location");
            let path = to.split_once("://").map_or(to, |(_, rest)| &rest[rest.find('/').unwrap_or(rest.len())..]);
            assert_eq!(path, format!("{}{folder}", server.path), "{server}: {bare}");
        }
    });
}

#[test]
#[ignore = "needs nginx, Caddy and Apache: cargo site test --hosts"]
fn an_address_that_is_none_gets_the_page_for_such_addresses() {
    each(|server| {
        for wrong in ["gone/", "gone", "check/gone/", "check/gone/deeper/x.html", "data/gone.json"] {
            let answer = ask(server, wrong, &[]);
            assert_eq!((answer.status, &answer.body), (404, &file("404.html")), "{server}: {wrong}");
            assert!(answer.header("content-type").starts_with("text/html"), "{server}: {wrong}");
        }
    });
}

#[test]
#[ignore = "needs nginx, Caddy and Apache: cargo site test --hosts"]
fn who_takes_packed_files_gets_the_twin_as_it_lies() {
    each(|server| {
        let wasm = files().into_iter().find(|name| name.ends_with(".wasm")).expect("there is WASM");
        let paths = [("", "index.html"), ("rules/", "rules/index.html"), (&wasm, &wasm), ("boot.js", "boot.js")];
        for (path, name) in paths {
            for (taken, encoding, ending) in [("gzip", "gzip", "gz"), ("gzip, deflate, br", "br", "br")] {
                let answer = ask(server, path, &[("Accept-Encoding", taken)]);
                let said = (answer.status, answer.header("content-encoding"));
                assert_eq!(said, (200, encoding), "{server}: {path} for {taken}");
                assert!(answer.body == file(&format!("{name}.{ending}")), "{server}: {path} for {taken}");
                assert!(answer.header("vary").to_lowercase().contains("accept-encoding"), "{server}: {path}");
                let kind = hosts::kind(name).expect("it is a file of the site").mime;
                assert!(answer.header("content-type").starts_with(kind), "{server}: {path} for {taken}");
            }
        }
    });
}

#[test]
#[ignore = "needs nginx and the npm packages: cargo site test --hosts"]
fn programs_that_nobody_here_wrote_read_of_each_page_what_it_says() {
    const BASE: &str = "https://example.org/a/";
    let own = process::TempFolder::new();
    let folder = own.path().join("site");
    for name in files().iter().filter(|name| name.ends_with(".html") || name.starts_with("cards/")) {
        let to = folder.join(name);
        fs::create_dir_all(to.parent().expect("it is in a folder")).expect("a temporary folder can be made");
        fs::copy(dist().join(name), to).expect("a file can be copied");
    }
    retarget::retarget(&folder, BASE).expect("it is a built folder");
    let server = Server::start(Kind::Nginx, &folder, "/");
    // What stands in a frame on another site is no page that a preview is made of.
    let is_page =
        |name: &String| name.ends_with("index.html") && (!name.starts_with("embed/") || name == "embed/index.html");
    let names: Vec<String> = files().into_iter().filter(is_page).collect();
    let lines = names.iter().map(|name| {
        let (path, file) = (name.trim_end_matches("index.html"), folder.join(name));
        format!("{BASE}{path} {} http://127.0.0.1:{}/{path}\n", file.display(), server.port)
    });
    let lines: String = lines.collect();
    let mut node = Command::new("node")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hosts/read.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node.js is there");
    let mut input = node.stdin.take().expect("it has an input");
    // Written beside the reading: a full pipe would stop both.
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = node.wait_with_output().expect("it ends");
    writer.join().expect("it does not panic").expect("the program reads");
    let said = String::from_utf8(output.stdout).expect("it writes text");
    assert_eq!(said.lines().count(), names.len());
    for (name, line) in names.iter().zip(said.lines()) {
        let found: Vec<[Option<String>; 5]> = serde_json::from_str(line).expect("a line of JSON");
        let page = fs::read_to_string(folder.join(name)).expect("the page is there");
        let head = scraper::Html::parse_document(&page);
        let content = |css: &str, name: &str| {
            let all = scraper::Selector::parse(css).expect("a valid selector");
            head.select(&all).next().and_then(|element| element.attr(name)).map(str::to_owned)
        };
        let path = name.trim_end_matches("index.html");
        let expected = [
            content("meta[property='og:title']", "content"),
            content("meta[name=description]", "content"),
            Some(format!("{BASE}{path}")),
            content("meta[property='og:image']", "content"),
            Some("summary_large_image".to_owned()),
        ];
        let card = expected[3].as_deref().and_then(|card| card.strip_prefix(BASE)).expect("a card has an address");
        assert!(folder.join(card).is_file(), "{name}: {card}");
        assert_eq!(found, vec![expected; 3], "{name}");
    }
}
