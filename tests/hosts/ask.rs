//! A client that asks one thing and follows nothing.

use super::server::Server;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

/// What a server said.
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
    headers: BTreeMap<String, String>,
}

impl Answer {
    /// A header, empty if it was not sent.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// Asks for a path below that of the site.
pub fn ask(server: &Server, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, server.port)).expect("the server listens");
    stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a socket has a timeout");
    let extra: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let start = format!("GET {}{path} HTTP/1.1\r\nHost: 127.0.0.1:{}", server.path, server.port);
    let request = format!("{start}\r\nConnection: close\r\n{extra}\r\n");
    stream.write_all(request.as_bytes()).expect("the server reads");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("the server answers");
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("an answer has a head");
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).expect("a status");
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
    let mut answer = Answer { status, body: bytes[end + 4..].to_vec(), headers };
    // Caddy sends a packed twin in pieces.
    if answer.header("transfer-encoding") == "chunked" {
        answer.body = joined(&answer.body);
    }
    answer
}

/// The body that was sent in pieces, each behind a line with its length in hexadecimal.
fn joined(mut pieces: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let end = pieces.windows(2).position(|two| two == b"\r\n").expect("a piece has a length");
        let length = std::str::from_utf8(&pieces[..end]).ok().and_then(|text| usize::from_str_radix(text, 16).ok());
        let length = length.expect("a length is a number");
        if length == 0 {
            return body;
        }
        body.extend(&pieces[end + 2..end + 2 + length]);
        pieces = &pieces[end + 4 + length..];
    }
}
