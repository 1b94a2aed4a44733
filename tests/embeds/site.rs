//! The site with its embeds, and a page of a host that embeds one, each with an origin of its own.

use super::support::nginx::{Mode, Nginx};
use super::support::process::TempFolder;
use std::fs;
use std::path::{Path, PathBuf};

/// What is embedded: something that can be unfolded, lower than WordPress lets a frame be.
pub const SECTION: &str = "rules/p-2014";
/// The page it is a part of.
pub const PAGE: &str = "rules/";

/// The folder of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The site behind a server of its own.
pub struct Site {
    server: Nginx,
    folder: TempFolder,
}

impl Site {
    /// Serves the site.
    pub fn serve() -> Self {
        let folder = TempFolder::new();
        let read = |name: &str| fs::read_to_string(root().join(name)).expect("it is in the project");
        let (child, options) = (read("src/build/embed/child.js"), read("src/build/embed/options.js"));
        let html = read("tests/embeds/fixture.html").replace("{child}", &child).replace("{options}", &options);
        let embed = folder.path().join("embed").join(SECTION);
        fs::create_dir_all(&embed).expect("a temporary folder can be made");
        fs::write(embed.join("index.html"), html).expect("a temporary file can be written");
        fs::copy(root().join("public/embed.js"), folder.path().join("embed.js")).expect("it can be copied");
        fs::write(folder.path().join("404.html"), "<!doctype html><title>404</title>").expect("it can be written");
        let site = Self { server: Nginx::serve(folder.path(), "/a/b/", Mode::Normal), folder };
        site.offer();
        site
    }

    /// Puts the page and its answer of oEmbed beside the embed, with the address that only the server knows.
    fn offer(&self) {
        let (url, embed) = (self.url(), self.embed());
        let html = format!(
            "<blockquote><a href=\"{url}{PAGE}\">What it says.</a></blockquote><iframe src=\"{embed}\" width=\"640\" \
             height=\"540\" title=\"A section\"></iframe>"
        );
        let answer = serde_json::json!({
            "version": "1.0", "type": "rich", "title": "A section", "width": 640, "height": 540, "html": html,
        });
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><title>A page</title><link rel=\"alternate\" \
             type=\"application/json+oembed\" href=\"{url}oembed/rules.json\" title=\"A page\"></head><body></body></html>"
        );
        for (name, text) in [("oembed/rules.json", answer.to_string()), ("rules/index.html", page)] {
            let path = self.folder.path().join(name);
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
