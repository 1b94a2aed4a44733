//! The site with its embeds, and the pages of hosts, each with an origin of its own.

use super::support::nginx::{Mode, Nginx};
use super::support::process::TempFolder;
use sangensoku::publish::embed;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// What is embedded: words, numbers and something that can be unfolded.
pub const SECTION: &str = "why-now/late";
/// The page it is a part of.
pub const PAGE: &str = "why-now/";

/// The folder of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn dist() -> PathBuf {
    let dist = root().join("dist");
    let missing = "dist/embed is not there: run `cargo site build`";
    assert!(dist.join("embed").join(SECTION).join("index.html").is_file(), "{missing}");
    dist.canonicalize().expect(missing)
}

/// The site behind a server of its own.
pub struct Site {
    server: Nginx,
    folder: TempFolder,
}

impl Site {
    /// Serves the release, with room for what only a site that knows its address has.
    pub fn serve() -> Self {
        let folder = TempFolder::new();
        for entry in fs::read_dir(dist()).expect("dist can be read").flatten() {
            symlink(entry.path(), folder.path().join(entry.file_name())).expect("a link can be made");
        }
        Self { server: Nginx::serve(folder.path(), "/a/b/", Mode::Normal), folder }
    }

    /// Lets the page be found by its address, as a release does that knows the address of the site.
    pub fn offer(&self) {
        let (url, address) = (self.url(), PAGE.trim_end_matches('/'));
        let page = fs::read_to_string(dist().join(PAGE).join("index.html")).expect("the page is there");
        let content = |name: &str| {
            let (_, rest) =
                page.split_once(&format!("<meta property=\"og:{name}\" content=\"")).expect("it is in a head");
            rest.split('"').next().unwrap_or_default().to_owned()
        };
        let (title, about) = (content("title"), content("description"));
        let (name, answer) = embed::oembed(&url, address, None, (&title, &about));
        let head = format!("<head>\n{}", embed::discovery(&url, address, &title));
        let own = self.folder.path().join(address);
        fs::remove_file(&own).expect("it was a link");
        for (path, text) in
            [(own.join("index.html"), page.replacen("<head>", &head, 1)), (self.folder.path().join(name), answer)]
        {
            fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a temporary folder can be made");
            fs::write(path, text).expect("a temporary file can be written");
        }
    }

    /// The port of its server.
    pub fn port(&self) -> u16 {
        let url = self.url();
        let port = url.split(':').nth(2).and_then(|rest| rest.split('/').next());
        port.and_then(|port| port.parse().ok()).expect("an address on this machine has a port")
    }

    /// Its address, with a slash at the end.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// The address of what is embedded.
    pub fn embed(&self) -> String {
        format!("{}embed/{SECTION}/", self.url())
    }

    /// The embeds of pages, not of their parts.
    pub fn pages() -> Vec<String> {
        let embeds = dist().join("embed");
        let folders = |path: &Path| -> Vec<PathBuf> {
            let all = fs::read_dir(path).expect("a folder can be read").flatten().map(|entry| entry.path());
            all.filter(|path| path.join("index.html").is_file()).collect()
        };
        let all = folders(&embeds).into_iter().flat_map(|page| folders(&page).into_iter().chain([page]));
        let ids = all.map(|path| path.strip_prefix(&embeds).expect("it is below").to_string_lossy().into_owned());
        ids.filter(|id| id == "home" || dist().join(id).join("index.html").is_file()).collect()
    }

    /// Some embeds of each kind: the first few of each folder.
    pub fn some() -> Vec<String> {
        let folders = |path: &Path| {
            let all = fs::read_dir(path).expect("a folder can be read").flatten().map(|entry| entry.path());
            let mut all: Vec<PathBuf> = all.filter(|path| path.join("index.html").is_file()).collect();
            all.sort();
            all
        };
        let embeds = dist().join("embed");
        let both = folders(&embeds).into_iter().flat_map(|page| {
            let parts = folders(&page).into_iter().take(4);
            [page].into_iter().chain(parts)
        });
        both.map(|path| path.strip_prefix(&embeds).expect("it is below").to_string_lossy().into_owned()).collect()
    }
}

/// Another site, whose pages embed ours.
pub struct Host {
    server: Nginx,
    _folder: TempFolder,
}

impl Host {
    /// Serves the pages of hosts, and beside them the scripts that they run.
    pub fn serve(site: &Site, scripts: &[(&str, PathBuf)]) -> Self {
        let folder = TempFolder::new();
        let pages = fs::read_dir(root().join("tests/embeds/pages")).expect("the pages are there");
        for path in pages.flatten().map(|entry| entry.path()) {
            let text = fs::read_to_string(&path).expect("a page is text");
            let text = text.replace("{embed}", &site.embed()).replace("{site}", &site.url());
            let text = text.replace("{section}", SECTION).replace("{page}", PAGE);
            let name = path.file_name().expect("a file has a name");
            fs::write(folder.path().join(name), text).expect("a temporary file can be written");
        }
        for (name, from) in scripts {
            let copied = fs::copy(from, folder.path().join(name));
            copied.unwrap_or_else(|error| panic!("{}: {error}: run cargo site test --hosts", from.display()));
        }
        Self { server: Nginx::serve(folder.path(), "/", Mode::Normal), _folder: folder }
    }

    /// The address of one of its pages.
    pub fn page(&self, name: &str) -> String {
        format!("{}{name}.html", self.server.url())
    }
}
