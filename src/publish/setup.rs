//! Installs what is missing, each tool in the version that the project names, in a folder of the user's cache.
//! Safe to run twice; does nothing when nothing is missing.

use super::command::Failure;
use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Trunk's version. 0.22 needs a newer Rust.
const TRUNK: &str = "0.21.14";
/// Geckodriver's version, for Firefox in the tests.
const GECKODRIVER: &str = "0.37.1";

/// The version of cargo-deny, which looks at licences, sources and advisories of the dependencies.
const DENY: &str = "0.20.2";

/// Where the tools are: a search path for the programs that are started.
pub struct Tools {
    path: OsString,
}

impl Tools {
    /// A command that finds the tools.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        // Trunk takes NO_COLOR for an option of its own and stops at its value.
        command.env("PATH", &self.path).env_remove("NO_COLOR");
        command
    }
}

/// What `serve` needs: the wasm target, Trunk, wasm-bindgen.
pub fn for_serving(root: &Path) -> Result<Tools, Failure> {
    wasm_target()?;
    cargo_tool("trunk", "trunk", TRUNK, true)?;
    cargo_tool("wasm-bindgen", "wasm-bindgen-cli", &locked_version(root, "wasm-bindgen")?, false)?;
    tools(root)
}

/// What `build` needs besides: wasm-opt, which is in an npm package.
pub fn for_building(root: &Path) -> Result<Tools, Failure> {
    npm_packages(root, "tests")?;
    for_serving(root)
}

/// What `test` needs besides: three browsers with their drivers, and a web server.
pub fn for_testing(root: &Path) -> Result<Tools, Failure> {
    install(&PROGRAMS, &FONTS)?;
    cargo_tool("geckodriver", "geckodriver", GECKODRIVER, true)?;
    cargo_tool("cargo-deny", "cargo-deny", DENY, true)?;
    for_building(root)
}

/// What `test --hosts` needs besides: web servers, WordPress with its database, programs that read heads of pages, and
/// the scripts that pages with embeds run.
pub fn for_hosts(root: &Path) -> Result<Tools, Failure> {
    install(&HOSTS, &OF_HOSTS)?;
    npm_packages(root, "tests/hosts")?;
    for_testing(root)
}

fn tools(root: &Path) -> Result<Tools, Failure> {
    let own = [folder()?.join("bin"), root.join("tests/node_modules/.bin")];
    let given = env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(env::split_paths(&given));
    let path = env::join_paths(all).map_err(|error| format!("PATH cannot be read ({error}): mend it."))?;
    Ok(Tools { path })
}

fn folder() -> Result<PathBuf, Failure> {
    let given = env::var_os("SANGENSOKU_TOOLS").map(PathBuf::from);
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let folder = given.or_else(|| cache.or_else(home).map(|cache| cache.join("sangensoku/tools")));
    folder.ok_or_else(|| "There is no HOME to keep tools in: set SANGENSOKU_TOOLS to a folder.".to_owned())
}

fn wasm_target() -> Result<(), Failure> {
    let sysroot = answer(Command::new("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    if Path::new(sysroot.trim()).join("lib/rustlib/wasm32-unknown-unknown").is_dir() {
        return Ok(());
    }
    step("the wasm32 target of Rust");
    run(
        Command::new("rustup").args(["target", "add", "wasm32-unknown-unknown"]),
        "Install Rust by rustup, then run this again.",
    )
}

/// A program from crates.io, in exactly this version; `locked` as its authors built it.
fn cargo_tool(program: &str, package: &str, version: &str, locked: bool) -> Result<(), Failure> {
    let folder = folder()?;
    let is_right = |program: &Path| {
        let said = answer(Command::new(program).arg("--version")).unwrap_or_default();
        said.split_whitespace().any(|word| word == version)
    };
    if is_right(&folder.join("bin").join(program)) || is_right(Path::new(program)) {
        return Ok(());
    }
    step(&format!("{package} {version} (some minutes, once)"));
    let building = folder.join("building");
    let mut install = Command::new("cargo");
    install
        .args(["install", package, "--version", version, "--force", "--quiet", "--root"])
        .arg(&folder)
        .arg("--target-dir")
        .arg(&building)
        .args(locked.then_some("--locked"))
        // These programs run for seconds: a quick build of them is worth more than a quick program.
        .envs([
            ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
            ("CARGO_PROFILE_RELEASE_LTO", "off"),
            ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
            ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
        ]);
    run(&mut install, "Check the network and the disk, then run this again: it goes on where it stopped.")?;
    // A folder that stays behind costs space and nothing else.
    drop(fs::remove_dir_all(building));
    Ok(())
}

/// The version of a package in Cargo.lock.
fn locked_version(root: &Path, package: &str) -> Result<String, Failure> {
    let lock = fs::read_to_string(root.join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock cannot be read ({error}): restore it from the repository."))?;
    let entry = lock.split("[[package]]").find(|entry| entry.contains(&format!("name = \"{package}\"\n")));
    let version = entry.and_then(|entry| entry.split_once("version = \"")).and_then(|(_, rest)| rest.split_once('"'));
    version.map(|(version, _)| version.to_owned()).ok_or_else(|| format!("Cargo.lock names no {package}: restore it."))
}

/// The npm packages of the package.json in a folder, in the versions of its lock file.
fn npm_packages(root: &Path, folder: &str) -> Result<(), Failure> {
    let tests = root.join(folder);
    let wanted = fs::read(tests.join("package-lock.json")).unwrap_or_default();
    let stamp = tests.join("node_modules/.installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    if answer(Command::new("npm").arg("--version")).is_none() {
        if !is_debian_root() {
            return Err("npm is missing: install Node.js 20 or newer, then run this again.".to_owned());
        }
        apt(&["nodejs", "npm"])?;
    }
    step(&format!("the npm packages of {folder}/package.json"));
    run(
        Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&tests),
        "Check the network, then run this again.",
    )?;
    fs::write(&stamp, wanted).map_err(|error| format!("{} cannot be written ({error}).", stamp.display()))
}

/// Programs of the tests and the Debian packages that hold them.
const PROGRAMS: [(&str, &str); 8] = [
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("nginx", "nginx-light"),
    ("cc", "gcc"),
    ("pkill", "procps"),
];

/// Servers of the run with hosts, and the Debian packages that hold them.
const HOSTS: [(&str, &str); 6] = [
    ("nginx", "nginx-light"),
    ("caddy", "caddy"),
    ("apache2", "apache2"),
    ("wrk", "wrk"),
    ("php", "php-cli"),
    ("mariadbd", "mariadb-server"),
];

/// What these need: nginx to send files that are packed with brotli, PHP to show a post.
const OF_HOSTS: [(&str, &str); 3] = [
    ("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", "libnginx-mod-http-brotli-static"),
    ("/usr/share/wordpress/wp-load.php", "wordpress"),
    ("/usr/share/wordpress/wp-content/themes/twentytwentythree", "wordpress-theme-twentytwentythree"),
];

/// Fonts that the screenshots need: a serif and a sans that look like a reader's, and Japanese.
const FONTS: [(&str, &str); 2] = [
    ("/usr/share/fonts/truetype/dejavu", "fonts-dejavu-core"),
    ("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", "fonts-noto-cjk"),
];

/// Installs the programs and files that are missing.
fn install(programs: &[(&str, &'static str)], files: &[(&str, &'static str)]) -> Result<(), Failure> {
    let paths: Vec<PathBuf> = env::split_paths(&env::var_os("PATH").unwrap_or_default())
        .chain(["/usr/sbin", "/usr/bin"].map(PathBuf::from))
        .collect();
    let has = |program: &str| paths.iter().any(|folder| folder.join(program).is_file());
    let programs = programs.iter().filter(|(program, _)| !has(program)).map(|(_, package)| *package);
    let files = files.iter().filter(|(file, _)| !Path::new(file).exists()).map(|(_, package)| *package);
    let missing: Vec<&str> = programs.chain(files).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !is_debian_root() {
        return Err(format!(
            "The tests need what Debian calls {}: install them (sudo apt-get install {}), then run this again.",
            missing.join(", "),
            missing.join(" ")
        ));
    }
    apt(&missing)
}

fn is_debian_root() -> bool {
    answer(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0") && Path::new("/usr/bin/apt-get").is_file()
}

fn apt(packages: &[&str]) -> Result<(), Failure> {
    step(&format!("Debian's {}", packages.join(", ")));
    let advice = "Check the network and the sources of apt, then run this again.";
    run(Command::new("apt-get").args(["update", "-q"]), advice)?;
    run(
        Command::new("apt-get")
            .args(["install", "-y", "-q", "--no-install-recommends"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive"),
        advice,
    )
}

fn step(what: &str) {
    println!("Installing {what} …");
}

/// Runs a step; its own output goes to the terminal.
fn run(command: &mut Command, advice: &str) -> Result<(), Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{program} stopped with {status}. {advice}")),
        Err(error) => Err(format!("{program} cannot be started ({error}). {advice}")),
    }
}

/// What a program prints, if it can be run at all.
fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
