//! What lies in `dist/` beside the words: cards, packed twins, files for hosts, and every address of the ledger.

#[path = "support/folder.rs"]
mod folder;

use folder::TempFolder;
use sangensoku::build::{card, head, hosts, ids, licences, release, retarget, single};
use sangensoku::content::{ids::Status, load};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn names(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    sangensoku::build::pack::list(folder, "", &mut names).expect("a built folder: run `cargo site test`");
    names
}

fn dist() -> PathBuf {
    root().join("dist")
}

fn read(name: &str) -> String {
    fs::read_to_string(dist().join(name)).unwrap_or_else(|_| panic!("{name} is in dist"))
}

#[test]
fn every_live_address_of_the_ledger_answers() {
    let site = load::load(root()).expect("the content is sound");
    let mut ids_of: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for published in site.ids.all().filter(|one| one.status == Status::Live && !one.id.contains('?')) {
        let (page, place) = published.id.split_once('#').unwrap_or((&published.id, ""));
        let file = if page == "home" { "index.html".to_owned() } else { format!("{page}/index.html") };
        let there = ids_of.entry(file.clone()).or_insert_with(|| {
            let text = read(&file);
            text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
        });
        assert!(place.is_empty() || there.contains(place), "{}: {file} has no such place", published.id);
    }
    assert!(ids_of.len() > 100);
}

#[test]
fn every_page_has_its_card_in_the_right_size_and_weight() {
    let all = names(&dist());
    let mut count = 0;
    // What stands in a frame is no page that a preview is made of.
    let is_page =
        |name: &&String| name.ends_with("index.html") && (!name.starts_with("embed/") || *name == "embed/index.html");
    for name in all.iter().filter(is_page) {
        let start = format!("cards/{}.", ids::address_of(name));
        let cards: Vec<&String> =
            all.iter().filter(|card| card.starts_with(&start) && card.matches('.').count() == 2).collect();
        assert_eq!(cards.len(), 1, "{name}: {cards:?}");
        let bytes = fs::read(dist().join(cards[0])).expect("the card can be read");
        let reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().expect("a card is a PNG");
        assert_eq!((reader.info().width, reader.info().height), (card::WIDTH, card::HEIGHT), "{name}");
        assert!(bytes.len() < 100_000, "{name}: {} bytes", bytes.len());
        count += 1;
    }
    assert_eq!(count, all.iter().filter(|name| name.starts_with("cards/")).count());
}

#[test]
fn a_text_file_lies_there_packed_twice_and_both_twins_hold_it() {
    let mut count = 0;
    for name in names(&dist()) {
        let Some(kind) = hosts::kind(&name) else {
            let is_known = [".br", ".gz", ".nojekyll", ".htaccess"].iter().any(|end| name.ends_with(end));
            assert!(is_known || ["_headers", "_redirects"].contains(&&*name), "no host is told of {name}");
            continue;
        };
        let twin = |ending: &str| fs::read(dist().join(format!("{name}.{ending}")));
        assert_eq!(twin("br").is_ok(), kind.is_packed, "{name}");
        if kind.is_packed {
            let bytes = fs::read(dist().join(&name)).expect("it is there");
            let (br, gz) = (twin("br").expect("it is there"), twin("gz").expect("it is there"));
            let (mut from_br, mut from_gz) = (Vec::new(), Vec::new());
            brotli::Decompressor::new(&br[..], 4096).read_to_end(&mut from_br).expect("it is brotli");
            flate2::read::GzDecoder::new(&gz[..]).read_to_end(&mut from_gz).expect("it is gzip");
            assert!(bytes == from_br && bytes == from_gz, "{name}: a twin holds something else");
            assert_eq!(gz[4..8], [0; 4], "{name}: no time in it");
            count += 1;
        }
    }
    assert!(count > 200);
}

#[test]
fn exactly_the_files_with_a_hash_in_their_name_are_kept_for_ever() {
    let has_hash = |name: &str| {
        let words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
        words.into_iter().any(|word| word.len() >= 12 && word.chars().all(|letter| letter.is_ascii_hexdigit()))
    };
    for name in names(&dist()).iter().filter(|name| !name.ends_with(".br") && !name.ends_with(".gz")) {
        let is_kept = hosts::HASHED.iter().any(|start| name.starts_with(start));
        // The hashes of the search index are shorter; they are in all files of these kinds.
        let is_index = name.contains(".pf_");
        assert_eq!(is_kept, is_index || has_hash(name), "{name}");
    }
    assert!(!read("_headers").contains("X-Frame-Options") && !read(".htaccess").contains("X-Frame-Options"));
}

#[test]
fn the_samples_for_hosts_are_those_of_the_table() {
    for (name, text) in hosts::samples("/") {
        let kept = fs::read_to_string(root().join("docs/hosting").join(name)).unwrap_or_default();
        assert!(kept == text, "docs/hosting/{name}: run `cargo site hosts docs/hosting`");
        assert!(
            !text.replace("actions/", "").contains("@HASHED") && !text.contains("@PATH@"),
            "{name}: a mark is left"
        );
    }
}

#[test]
fn a_page_and_a_part_can_be_taken_along_as_one_file() {
    let folder = TempFolder::new();
    for (id, url) in [("rules", None), ("partners", Some("https://example.org/a/")), ("who-decides/path", None)] {
        let [alone, archive] = single::pack(root(), &dist(), id, url, folder.path()).expect("it is a page or a part");
        let html = fs::read_to_string(alone).expect("the copy is there");
        for (attribute, start) in [("href", " href=\""), ("src", " src=\""), ("action", " action=\"")] {
            for value in html.split(start).skip(1).filter_map(|rest| rest.split('"').next()) {
                let is_whole =
                    ["#", "https://", "http://", "mailto:", "data:"].iter().any(|way| value.starts_with(way));
                assert!(is_whole, "{id}: {attribute} {value}");
            }
        }
        assert!(!html.contains("<script") && html.contains("<style>") && html.contains("Sources last read"), "{id}");
        assert_eq!(html.contains("=\"https://example.org/a/"), url.is_some(), "{id}");
        let mut files = zip::ZipArchive::new(fs::File::open(archive).expect("the zip is there")).expect("it is a zip");
        let names: Vec<String> = (0..files.len())
            .map(|at| files.by_index(at).expect("an entry").name().expect("a name").into_owned())
            .collect();
        let has = |end: &str| names.iter().any(|name| name.ends_with(end));
        assert!(has("/index.html") && has("/LICENSE-CONTENT.txt"), "{id}: {names:?}");
        // A page brings its citations and the data of its lists and tables; this part has neither.
        assert_eq!(has(".bib") && has(".csv"), !id.contains('/'), "{id}: {names:?}");
    }
    let none = single::pack(root(), &dist(), "no-such-page", None, folder.path());
    assert!(none.is_err_and(|said| said.contains("no-such-page is no page")));
}

#[test]
fn a_built_folder_takes_another_address_and_gives_it_up_again() {
    let folder = TempFolder::new();
    let copy = folder.path();
    let keep = ["index.html", "404.html", "rules/index.html"];
    let card = names(&dist()).into_iter().filter(|name| name.starts_with("cards/") && name.matches('/').count() == 1);
    let packed = keep.map(|name| format!("{name}.br"));
    for name in card.chain(keep.map(str::to_owned)).chain(packed.clone()) {
        let to = copy.join(&name);
        fs::create_dir_all(to.parent().expect("it is in a folder")).expect("a temporary folder can be made");
        fs::copy(dist().join(&name), to).expect("a file can be copied");
    }
    let text = |name: &str| fs::read_to_string(copy.join(name)).expect("the copy is there");
    retarget::retarget(copy, "https://example.org/a/").expect("it is a built folder");
    let first = keep.map(text);
    for (name, page) in [("", &first[0]), ("rules/", &first[2])] {
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"https://example.org/a/{name}\">")), "{name}");
        assert!(page.contains("<meta property=\"og:image\" content=\"https://example.org/a/cards/"), "{name}");
        assert_eq!(page.matches("og:url").count(), 1, "{name}");
    }
    for name in ["home", "rules"] {
        let file = fs::read_to_string(copy.join(format!("oembed/{name}.json"))).expect("each page has its file");
        let answer: serde_json::Value = serde_json::from_str(&file).expect("it is JSON");
        let html = answer["html"].as_str().expect("it is text");
        let frame = format!("</blockquote><iframe src=\"https://example.org/a/embed/{name}/\" width=\"640\"");
        assert!(html.starts_with("<blockquote><a href=\"https://example.org/a/") && html.contains(&frame), "{html}");
        assert!(answer["height"].as_u64().is_some_and(|px| px > 100) && answer["type"] == "rich", "{file}");
        assert!(answer["thumbnail_url"].as_str().is_some_and(|url| url.starts_with("https://example.org/a/cards/")));
        let page = &first[if name == "home" { 0 } else { 2 }];
        assert!(page.contains(&format!("oembed\" href=\"https://example.org/a/oembed/{name}.json\"")), "{name}");
    }
    assert!(text("sitemap.xml").contains("<loc>https://example.org/a/rules/</loc>"));
    assert!(first[1].contains("<base href=\"/a/\">") && first[1].contains(&head::base("https://example.org/a/")));
    retarget::retarget(copy, "https://other.example/").expect("it is a built folder");
    assert!(keep.map(text).iter().all(|page| !page.contains("example.org")));
    retarget::retarget(copy, "https://example.org/a/").expect("it is a built folder");
    assert!(keep.map(text) == first, "there and back again gives the same bytes");
    for (name, page) in packed.iter().zip(&first) {
        let mut held = String::new();
        let twin = fs::File::open(copy.join(name)).expect("the twin is there");
        brotli::Decompressor::new(twin, 4096).read_to_string(&mut held).expect("it is brotli");
        assert!(held == *page, "{name} holds the new page");
    }
    assert!(retarget::retarget(copy, "example.org").is_err_and(|said| said.contains("--base is `example.org`")));
}

#[test]
fn a_release_is_one_zip_with_checksums_and_licences_and_the_same_bytes_each_time() {
    let (bytes, count) = release::archive(root(), &dist()).expect("dist is a release");
    assert!(bytes == release::archive(root(), &dist()).expect("dist is a release").0, "the same bytes each time");
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("it is a zip");
    assert_eq!(zip.len(), count);
    let mut text = |name: &str| {
        let mut text = String::new();
        let mut file = zip.by_name(&format!("sangensoku/{name}")).unwrap_or_else(|_| panic!("{name} is there"));
        file.read_to_string(&mut text).expect("it is text");
        text
    };
    let sums = text("SHA256SUMS");
    assert_eq!(sums.lines().count(), count - 1, "every file but this one");
    let readme = text("README.html");
    for name in ["README.html", "LICENSE-MIT.txt", "LICENSE-APACHE.txt", "LICENSE-CONTENT.txt", "site/licences.txt"] {
        assert!(sums.contains(&format!("  {name}\n")), "{name}");
        assert!(name == "README.html" || readme.contains(&format!("href=\"{name}\"")), "{name} is linked");
    }
    for name in names(&dist()) {
        assert!(sums.contains(&format!("  site/{name}\n")), "{name}");
    }
    // `printf %s "" | sha256sum`
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert!(sums.contains(&format!("{empty}  site/.nojekyll\n")), "the sums are SHA-256");
    let none = release::archive(root(), &root().join("src"));
    assert!(none.is_err_and(|said| said.contains("run `cargo site build`")));
}

#[test]
fn every_package_of_the_program_is_listed_with_its_licence() {
    let list = fs::read_to_string(root().join("public").join(licences::FILE)).expect("the list is kept");
    assert!(list == licences::list(root()).expect("cargo knows"), "run `cargo site licences`");
    assert!(list.contains("\nleptos v") && list.lines().filter(|line| line.contains(": ")).count() > 100);
    assert!(read(licences::FILE) == list && read("about/index.html").contains("href=\"../licences.txt\""));
}
