//! What hosts must know, from one table: how each kind of file is called, which files carry a hash of their content
//! in their name, and how long a copy is good. Written into the release as the files that hosts read themselves, and
//! by `cargo site hosts` as samples for the others.

/// A kind of file.
pub struct Kind {
    /// The end of its name.
    pub ending: &'static str,
    /// What it is called on the wire.
    pub mime: &'static str,
    /// True if it lies in the release packed as well.
    pub is_packed: bool,
}

const fn text(ending: &'static str, mime: &'static str) -> Kind {
    Kind { ending, mime, is_packed: true }
}

const fn as_it_is(ending: &'static str, mime: &'static str) -> Kind {
    Kind { ending, mime, is_packed: false }
}

/// Every kind of file in a release.
pub const KINDS: [Kind; 18] = [
    text("html", "text/html"),
    text("css", "text/css"),
    text("js", "text/javascript"),
    text("wasm", "application/wasm"),
    text("json", "application/json"),
    text("csv", "text/csv"),
    text("svg", "image/svg+xml"),
    text("xml", "application/xml"),
    text("atom", "application/atom+xml"),
    text("txt", "text/plain"),
    text("bib", "application/x-bibtex"),
    text("ris", "application/x-research-info-systems"),
    as_it_is("png", "image/png"),
    as_it_is("zip", "application/zip"),
    // The search index is packed in a way of its own.
    as_it_is("pagefind", "application/octet-stream"),
    as_it_is("pf_meta", "application/octet-stream"),
    as_it_is("pf_index", "application/octet-stream"),
    as_it_is("pf_fragment", "application/octet-stream"),
];

/// How the paths of files begin whose names carry a hash of their content.
pub const HASHED: [&str; 8] = [
    "sangensoku-",
    "cards/",
    "data/checker-",
    "data/land-",
    "data/world-",
    "search/fragment/",
    "search/index/",
    "search/pagefind.en_",
];

/// A file with a hash in its name never changes.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// Everything else is asked for again after five minutes.
pub const BRIEF: &str = "public, max-age=300, must-revalidate";

/// The kind of a file by its name.
pub fn kind(name: &str) -> Option<&'static Kind> {
    let ending = name.rsplit_once('.')?.1;
    KINDS.iter().find(|kind| kind.ending == ending)
}

/// The files in a release that hosts read. `moved` leads from old folders to new ones.
pub fn files(moved: &[(String, String)]) -> Vec<(&'static str, String)> {
    let redirects: String = moved.iter().map(|(from, to)| format!("/{from} /{to} 301\n")).collect();
    vec![
        ("_headers", headers()),
        ("_redirects", format!("# {WRITTEN}\n{redirects}")),
        // GitHub Pages takes the folder as it is, and does not look for a blog in it.
        (".nojekyll", String::new()),
        (".htaccess", filled(include_str!("hosts/htaccess"), "/")),
    ]
}

/// A configuration for each host that reads none from the release; `path` is that of the site, such as `/` or `/a/b/`.
pub fn samples(path: &str) -> Vec<(&'static str, String)> {
    [
        ("nginx.conf", include_str!("hosts/nginx.conf")),
        ("Caddyfile", include_str!("hosts/Caddyfile")),
        ("s3.sh", include_str!("hosts/s3.sh")),
        ("cloudfront.js", include_str!("hosts/cloudfront.js")),
        ("gitlab-pages.yml", include_str!("hosts/gitlab-pages.yml")),
    ]
    .map(|(name, text)| (name, filled(text, path)))
    .to_vec()
}

const WRITTEN: &str = "Written by `cargo site` from the table in src/publish/hosts.rs.";

/// Netlify, Cloudflare and others put the values of all matching rules in a row: so no two rules name one header, and
/// what is not named here keeps the host's own rule, which asks again each time and forgets at each deploy.
fn headers() -> String {
    let hashed: String = HASHED.iter().map(|start| format!("/{start}*\n  Cache-Control: {FOREVER}\n")).collect();
    format!("# {WRITTEN}\n/*\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n{hashed}")
}

/// Caddy takes types from the machine that it runs on, unless they are said. A page is asked for by its folder.
fn caddy_type(kind: &Kind) -> String {
    let charset = if kind.mime.starts_with("text/") { "; charset=utf-8" } else { "" };
    match kind.ending {
        "html" => String::new(),
        ending => format!(
            "\t\t@{ending} path *.{ending}\n\t\theader @{ending} {{\n\t\t\tContent-Type \"{}{charset}\"\n\t\t\tdefer\n\t\t}}\n",
            kind.mime
        ),
    }
}

/// Puts the table into a template.
fn filled(template: &str, path: &str) -> String {
    let each = |line: &dyn Fn(&Kind) -> String| KINDS.iter().map(line).collect::<String>();
    let bare = path.trim_end_matches('/');
    let in_folder = |text: &str| if bare.is_empty() { String::new() } else { text.replace("@BARE@", bare) };
    let texts = KINDS.iter().filter(|kind| kind.is_packed && kind.ending != "wasm");
    let endings: Vec<String> = texts.clone().map(|kind| format!(".{}", kind.ending)).collect();
    let mimes: Vec<&str> = texts.filter(|kind| kind.mime != "text/html").map(|kind| kind.mime).collect();
    let globs = |around: &dyn Fn(&str) -> String| HASHED.map(around).join(" ");
    let copies = each(&|kind| format!("copy {} '{}'\n", kind.ending, kind.mime));
    template
        .replace("@WRITTEN@", WRITTEN)
        .replace("@NGINX_SLASH@", &in_folder("\n  location = @BARE@ { return 301 @BARE@/; }"))
        .replace("@CADDY_SLASH@", &in_folder("\tredir @BARE@ @BARE@/ 301\n"))
        .replace("@CADDY_HANDLE@", &if bare.is_empty() { "handle".to_owned() } else { format!("handle_path {bare}/*") })
        .replace("@PATH@", path)
        .replace("@FOREVER@", FOREVER)
        .replace("@BRIEF@", BRIEF)
        .replace("@HASHED@", &HASHED.join("|"))
        .replace("@HASHED_PATHS@", &globs(&|start| format!("/{start}*")))
        .replace("@HASHED_INCLUDES@", &globs(&|start| format!("--include '{start}*'")))
        .replace("@HASHED_EXCLUDES@", &globs(&|start| format!("--exclude '{start}*'")))
        .replace("@TEXT_ENDINGS@", &endings.join(" "))
        .replace("@TEXT_TYPES@", &mimes.join(" "))
        .replace("@NGINX_TYPES@", &each(&|kind| format!("      {} {};\n", kind.mime, kind.ending)))
        .replace("@CADDY_TYPES@", &each(&caddy_type))
        .replace("@ADD_TYPES@", &each(&|kind| format!("  AddType {} .{}\n", kind.mime, kind.ending)))
        .replace("@S3_COPIES@", &copies)
}
