//! Real servers with the very configuration that the project gives for them.

use super::process::{Process, TempFolder, find_program, free_port};
use sangensoku::publish::hosts;
use std::path::Path;
use std::{fmt, fs};

/// A kind of server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// nginx, with `docs/hosting/nginx.conf`.
    Nginx,
    /// Caddy, with `docs/hosting/Caddyfile`.
    Caddy,
    /// Apache, with the `.htaccess` in the release.
    Apache,
}

/// All of them.
pub const KINDS: [Kind; 3] = [Kind::Nginx, Kind::Caddy, Kind::Apache];

/// A running server; dropping it stops it.
pub struct Server {
    kind: Kind,
    /// The path of the site, with a slash at its end.
    pub path: String,
    /// Its port on loopback.
    pub port: u16,
    _process: Process,
    _own: TempFolder,
}

impl fmt::Display for Server {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{:?} at {}", self.kind, self.path)
    }
}

impl Server {
    /// Serves `folder` under `path`.
    pub fn start(kind: Kind, folder: &Path, path: &str) -> Self {
        let (port, own) = (free_port(), TempFolder::new());
        let sample = |name: &str| {
            let (_, text) = hosts::samples(path).into_iter().find(|(known, _)| *known == name).expect("a sample");
            text.replace("/srv/sangensoku", &folder.display().to_string())
        };
        let config = own.path().join("config");
        let (program, text) = match kind {
            Kind::Nginx => ("nginx", nginx(&sample("nginx.conf"), port, own.path())),
            Kind::Caddy => ("caddy", caddy(&sample("Caddyfile"), port)),
            Kind::Apache => ("apache2", apache(folder, path, port, own.path())),
        };
        fs::write(&config, text).expect("a temporary file can be written");
        let program = find_program(program, "cargo site test --hosts");
        let mut process = Process::start(&program, &own.path().join("log"), |command| {
            match kind {
                Kind::Nginx => command.arg("-p").arg(own.path()).args(["-e", "stderr", "-c"]).arg(&config),
                Kind::Caddy => command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&config),
                Kind::Apache => command.args(["-D", "FOREGROUND", "-f"]).arg(&config),
            };
            command.env("HOME", own.path()).env("XDG_DATA_HOME", own.path()).env("XDG_CONFIG_HOME", own.path());
        });
        process.wait_for_port(port);
        Self { kind, path: path.to_owned(), port, _process: process, _own: own }
    }
}

/// The sample, with Debian's module for brotli and everything that is written in a folder of its own.
fn nginx(sample: &str, port: u16, own: &Path) -> String {
    let own = own.display();
    let site = sample.replace("listen 80;", &format!("listen 127.0.0.1:{port};"));
    let site = site.replace("# brotli_static on;", "brotli_static on;");
    format!(
        "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\ndaemon off;\nmaster_process off;\n\
         pid \"{own}/pid\";\nevents {{}}\nhttp {{\n  access_log off;\n  client_body_temp_path \"{own}\"; \
         proxy_temp_path \"{own}\"; fastcgi_temp_path \"{own}\"; uwsgi_temp_path \"{own}\"; scgi_temp_path \"{own}\";\n\
         {site}\n}}\n"
    )
}

fn caddy(sample: &str, port: u16) -> String {
    let site = sample.replace("example.org {", &format!("http://127.0.0.1:{port} {{"));
    format!("{{\n\tadmin off\n\tauto_https off\n}}\n{site}")
}

/// A host that gives its users a folder and reads their `.htaccess`, with Debian's list of modules and types.
fn apache(folder: &Path, path: &str, port: u16, own: &Path) -> String {
    let (folder, own) = (folder.display(), own.display());
    let modules =
        ["mpm_event", "authz_core", "dir", "mime", "alias", "rewrite", "headers", "env", "setenvif", "deflate"];
    let modules: String = modules
        .iter()
        .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
        .collect();
    let place = match path {
        "/" => format!("DocumentRoot {folder}\n"),
        path => format!("DocumentRoot {own}\nAlias {} {folder}\n", path.trim_end_matches('/')),
    };
    format!(
        "{modules}User www-data\nGroup www-data\nServerName 127.0.0.1\nListen 127.0.0.1:{port}\nPidFile {own}/pid\nErrorLog {own}/error.log\n\
         DefaultRuntimeDir {own}\nTypesConfig /etc/mime.types\nInclude /etc/apache2/mods-available/mime.conf\n\
         Include /etc/apache2/mods-available/deflate.conf\n\
         {place}<Directory {folder}>\n  AllowOverride All\n  Require all granted\n</Directory>\n"
    )
}
