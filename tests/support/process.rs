//! Child processes which never outlive the test.

// A folder by its path, so that this file can be taken in from everywhere.
#[path = "folder.rs"]
mod folder;

pub use folder::TempFolder;
use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

/// How long anything on this machine may take before a test gives up on it.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Runs the program in a session of its own, and kills that whole session as soon as the pipe
/// on standard input closes. The pipe closes on drop, but also when the test is killed or
/// interrupted, where no drop would run. A session, because a browser may move its children to
/// other process groups.
const GUARD: &str = r#"exec 3<&0; (read -r _ <&3; pkill -KILL -s $$) & exec "$@" 3<&- </dev/null"#;

/// A running program, killed with all its children when dropped.
pub struct Process {
    child: Child,
    lifeline: Option<ChildStdin>,
    log: PathBuf,
}

impl Process {
    /// Starts `program` with everything it prints going to the file `log`.
    pub fn start(program: &Path, log: &Path, set_up: impl FnOnce(&mut Command)) -> Self {
        let out = File::create(log).expect("the log file can be created");
        let err = out.try_clone().expect("the log file can be opened twice");
        let setsid = find_program("setsid", "apt-get install util-linux");
        find_program("pkill", "apt-get install procps");
        let mut command = Command::new(setsid);
        command.args(["sh", "-c", GUARD, "sh"]).arg(program);
        command.stdin(Stdio::piped()).stdout(out).stderr(err);
        set_up(&mut command);
        let mut child = command.spawn().expect("an installed program can be started");
        let lifeline = child.stdin.take();
        Self { child, lifeline, log: log.to_path_buf() }
    }

    /// All that the program has printed so far.
    pub fn printed(&self) -> String {
        let bytes = fs::read(&self.log).expect("the log file can be read");
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Tries `probe` until it yields a value; panics if the program ends or `PATIENCE` is over.
    pub fn wait_for<T>(&mut self, what: &str, mut probe: impl FnMut(&Self) -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = probe(self) {
                return found;
            }
            let ended = self.child.try_wait().expect("a child can be asked for its state");
            assert!(
                ended.is_none() && start.elapsed() < PATIENCE,
                "{what}: not after {:?}; it printed:
{}",
                start.elapsed(),
                self.printed()
            );
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until the program accepts connections on `port`.
    pub fn wait_for_port(&mut self, port: u16) {
        self.wait_for(&format!("accepting connections on port {port}"), |_| {
            TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()
        });
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.lifeline.take());
        // Reaping it makes sure that it is gone before its folder is removed.
        let _ = self.child.wait();
    }
}

/// A port that was free a moment ago.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has a free port");
    listener.local_addr().expect("a bound socket has an address").port()
}

/// Finds `program` on the search path, or panics with the command that installs it.
pub fn find_program(program: &str, install: &str) -> PathBuf {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        // nginx lies where ordinary users do not search, and cargo was told to install there.
        .chain(["/usr/sbin".into(), home.join(".cache/sangensoku/tools/bin")])
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
        .unwrap_or_else(|| panic!("{program} is missing: install it with `{install}`"))
}
