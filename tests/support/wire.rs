//! Blocking calls to a driver: the one place that knows of the asynchronous client.

use std::fmt::Debug;
use std::io;
use std::time::Duration;

use fantoccini::error::CmdError;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;
use url::{ParseError, Url};

/// No single command takes longer than this, unless the browser hangs.
const COMMAND_LIMIT: Duration = Duration::from_secs(40);

/// A session with a driver.
pub struct Wire {
    runtime: Runtime,
    client: Client,
}

impl Wire {
    /// Opens a session; `Err` holds the driver's words.
    pub fn connect(port: u16, capabilities: Capabilities) -> Result<Self, String> {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let address = format!("http://127.0.0.1:{port}");
        let client = runtime
            .block_on(async { timeout(COMMAND_LIMIT, builder.connect(&address)).await })
            .map_err(|_| "no session in time".to_owned())?
            .map_err(|error| error.to_string())?;
        Ok(Self { runtime, client })
    }

    /// Runs one command to its end.
    pub fn attempt<T, F>(&self, command: impl FnOnce(Client) -> F) -> Result<T, CmdError>
    where
        F: Future<Output = Result<T, CmdError>>,
    {
        let client = self.client.clone();
        let answer = async { timeout(COMMAND_LIMIT, command(client)).await };
        // The caller can say which engine hangs at what.
        let late = || io::Error::new(io::ErrorKind::TimedOut, "the browser hangs");
        self.runtime.block_on(answer).unwrap_or_else(|_| Err(CmdError::Lost(late())))
    }

    /// Sends a command of the engine's own, below the session's path.
    pub fn post(&self, path: &'static str, body: Value) -> Result<Value, CmdError> {
        self.attempt(|client| async move { client.issue_cmd(Vendor { path, body }).await })
    }

    /// Runs a command of Chromium's developer tools.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Value {
        self.post("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
            .expect("Chromium knows the command")
    }

    /// Runs a script in Firefox's own window, where it may do what Firefox itself may do.
    pub fn privileged(&self, script: &str, arguments: Vec<Value>) -> Value {
        let context = |name: &str| self.post("moz/context", json!({ "context": name })).expect("the context is known");
        context("chrome");
        let result = self.attempt(|client| async move { client.execute(script, arguments).await });
        context("content");
        result.expect("the privileged script runs")
    }
}

/// A command that the standard does not have.
#[derive(Debug)]
struct Vendor {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.expect("vendor commands are sent within a session");
        base.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
