//! How a command says that it failed.

/// A failure as one sentence that says what to do.
pub type Failure = String;
