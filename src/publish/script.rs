//! Scripts that are written by hand, made ready to be sent.

/// A script without its comments and the blanks before its lines; it has no text that goes over a line.
pub fn squeezed(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}
