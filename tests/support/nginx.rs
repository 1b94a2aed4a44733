//! A real nginx that serves a folder on loopback.

use std::fs;
use std::path::Path;

use super::process::{Process, TempFolder, find_program, free_port};

/// What the server takes away from the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Nothing: the folder just as it is.
    Normal,
    /// Scripts: a sandbox policy forbids them in every engine, and a driver still works.
    ScriptsOff,
    /// The compilation of WebAssembly, by a policy without `wasm-unsafe-eval`.
    WasmBlocked,
    /// The `.wasm` files: they are answered with 404.
    WasmMissing,
}

/// A running nginx; dropping it stops it.
pub struct Nginx {
    url: String,
    log: std::path::PathBuf,
    _process: Process,
    _folder: TempFolder,
}

impl Nginx {
    /// Serves `folder` under the path `prefix`, such as `/a/b/`.
    pub fn serve(folder: &Path, prefix: &str, mode: Mode) -> Self {
        let program = find_program("nginx", "apt-get install nginx");
        let folder = folder.canonicalize().expect("the served folder exists");
        let prefix = match prefix.trim_matches('/') {
            "" => "/".to_owned(),
            inner => format!("/{inner}/"),
        };
        let port = free_port();
        let own = TempFolder::new();
        let config = own.path().join("nginx.conf");
        let text = configuration(&folder, &prefix, mode, port, own.path());
        fs::write(&config, text).expect("the configuration can be written");
        let mut process = Process::start(&program, &own.path().join("nginx.log"), |command| {
            command.arg("-p").arg(own.path()).arg("-c").arg(&config);
            // The compiled-in error log is in /var/log, where only root may write.
            command.args(["-e", "stderr"]);
        });
        process.wait_for_port(port);
        let url = format!("http://127.0.0.1:{port}{prefix}");
        Self { url, log: own.path().join("access.log"), _process: process, _folder: own }
    }

    /// The address of the served folder, with a slash at its end.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// The requests so far, each as its status and its path: `404 /a/b/gone.json`.
    pub fn requests(&self) -> Vec<String> {
        let text = fs::read_to_string(&self.log).expect("nginx keeps an access log");
        text.lines().map(str::to_owned).collect()
    }
}

/// The configuration file; every path that nginx writes to is in its `own` folder.
fn configuration(folder: &Path, prefix: &str, mode: Mode, port: u16, own: &Path) -> String {
    let (folder, own) = (folder.display(), own.display());
    let extra = match mode {
        Mode::Normal => String::new(),
        // Everything a page may do but scripts. (Links work without any of these.)
        Mode::ScriptsOff => policy("sandbox allow-same-origin allow-forms allow-popups allow-downloads"),
        Mode::WasmBlocked => policy("script-src 'self' 'unsafe-inline'"),
        Mode::WasmMissing => format!(r"location ~ ^{prefix}.*\.wasm$ {{ return 404; }}"),
    };
    // A static host sends the folder without its slash to the one with it.
    let slash = match prefix.trim_end_matches('/') {
        "" => String::new(),
        bare => format!("location = {bare} {{ return 301 {prefix}; }}"),
    };
    // One process in the foreground: nothing else is left to kill.
    format!(
        r#"
daemon off;
master_process off;
pid "{own}/nginx.pid";
events {{}}
http {{
  include /etc/nginx/mime.types;
  types {{ application/wasm wasm; }}
  log_format short '$status $request_uri';
  access_log "{own}/access.log" short;
  client_body_temp_path "{own}"; proxy_temp_path "{own}"; fastcgi_temp_path "{own}";
  uwsgi_temp_path "{own}"; scgi_temp_path "{own}";
  absolute_redirect off;
  # Some tests ask with addresses that no reader has.
  large_client_header_buffers 4 64k;
  server {{
    listen 127.0.0.1:{port};
    error_page 404 {prefix}404.html;
    {extra}
    {slash}
    location {prefix} {{ alias "{folder}/"; }}
  }}
}}
"#
    )
}

/// The line that sends a content security policy with every answer, errors included.
fn policy(value: &str) -> String {
    format!(r#"add_header Content-Security-Policy "{value}" always;"#)
}
