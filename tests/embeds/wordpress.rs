//! A real WordPress on this machine, with a database of its own, as Debian packs both.

use super::site::root;
use super::support::process::{Process, TempFolder, find_program, free_port};
use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::Command;

const PROGRAM: &str = "/usr/share/wordpress";
const INSTALL: &str = "cargo site test --hosts";

/// A WordPress that runs; dropping it stops it.
pub struct WordPress {
    home: String,
    own: TempFolder,
    _database: Process,
    _server: Process,
}

impl WordPress {
    /// Starts it. It may ask one port of this machine for what is to be embedded.
    pub fn start(asked_port: u16) -> Self {
        let own = TempFolder::new();
        let database = database(own.path());
        let port = free_port();
        let home = format!("http://127.0.0.1:{port}");
        let site = own.path().join("site");
        lay_out(&site);
        let write = |name: &str, to: &str| {
            let text = fs::read_to_string(root().join("tests/embeds/wordpress").join(name)).expect("it is there");
            let text = text.replace("{home}", &home).replace("{port}", &asked_port.to_string());
            fs::write(own.path().join(to), text).expect("a temporary file can be written");
        };
        write("wp-config.php", "site/wp-config.php");
        write("loopback.php", "site/wp-content/mu-plugins/loopback.php");
        fs::create_dir(own.path().join("once")).expect("a temporary folder can be made");
        write("post.php", "once/post.php");
        let php = find_program("php", INSTALL);
        let mut server = Process::start(&php, &own.path().join("php.log"), |command| {
            command.args(["-S", &format!("127.0.0.1:{port}"), "-t"]).arg(&site);
            // One visitor asks for several files at once.
            command.env("PHP_CLI_SERVER_WORKERS", "4");
        });
        server.wait_for_port(port);
        Self { home, own, _database: database, _server: server }
    }

    /// Publishes a post into which an address was pasted, and gives the address of the post.
    pub fn post(&self, address: &str) -> String {
        let script = self.own.path().join("once/post.php");
        let output = Command::new(find_program("php", INSTALL)).arg(script).arg(address).output().expect("PHP runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let number: u32 = said.trim().parse().unwrap_or_else(|_| panic!("no post: {said} {output:?}"));
        format!("{}/?p={number}", self.home)
    }
}

/// The program where it is installed, with room for what one site has of its own.
fn lay_out(site: &Path) {
    let plugins = site.join("wp-content/mu-plugins");
    fs::create_dir_all(plugins).expect("a temporary folder can be made");
    for folder in ["wp-includes", "wp-admin", "wp-content/themes"] {
        symlink(Path::new(PROGRAM).join(folder), site.join(folder)).expect("a link can be made");
    }
    let entries = fs::read_dir(PROGRAM).unwrap_or_else(|_| panic!("WordPress is missing: run `{INSTALL}`"));
    for path in entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "php"))
    {
        let name = path.file_name().expect("a file has a name");
        fs::copy(&path, site.join(name)).expect("a file can be copied");
    }
}

/// A database that only this folder leads to.
fn database(own: &Path) -> Process {
    let (data, socket) = (own.join("data"), own.join("socket"));
    let install = find_program("mariadb-install-db", INSTALL);
    let mut made = Command::new(install);
    made.arg("--no-defaults").arg(format!("--datadir={}", data.display()));
    made.args(["--auth-root-authentication-method=normal", "--skip-test-db", "--user=root"]);
    let made = made.output().expect("an installed program can be started");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let mut server = Process::start(&find_program("mariadbd", INSTALL), &own.join("database.log"), |command| {
        command.arg("--no-defaults").arg(format!("--datadir={}", data.display()));
        command.arg(format!("--socket={}", socket.display())).arg(format!("--pid-file={}/pid", own.display()));
        command.args(["--skip-networking", "--user=root"]);
    });
    server.wait_for("the database", |_| UnixStream::connect(&socket).ok());
    server
}
