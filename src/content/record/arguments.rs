//! For and against: `arguments.json`, and their words.

use super::Confidence;
use super::shape::{closed, shapes};
use crate::content::reference::*;

closed! {
    /// On which side an argument stands.
    Side { For, Against }
}

shapes! {
    /// `arguments.json`: the strongest arguments of both sides.
    ArgumentFile {
        /// The arguments.
        arguments: Vec<Argument>,
    }
    /// An argument; its words are in `<language>/arguments.json`.
    Argument {
        /// Its id; its address is `debate#<id>`.
        id: ArgumentId,
        /// On which side it stands.
        side: Side,
        /// Who of the actors makes it.
        #[serde(default)]
        who: Vec<ActorRef>,
        /// What argument and evidence rest on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// What the answer to it rests on.
        #[schemars(length(min = 1))]
        counter_sources: Vec<SourceRef>,
        /// `low` if its sources hold none with authority.
        #[serde(default)]
        confidence: Confidence,
        /// `low` if the sources of the answer hold none with authority.
        #[serde(default)]
        counter_confidence: Confidence,
    }
    /// `<language>/arguments.json`.
    ArgumentWordsFile {
        /// The words, one entry for each argument.
        arguments: Vec<ArgumentWords>,
    }
    /// The words of an argument.
    ArgumentWords {
        /// Whose words.
        argument: ArgumentRef,
        /// The argument in the voice of those who make it.
        title: String,
        /// Who makes it beside or instead of the actors, in words.
        makers: Option<String>,
        /// The evidence for it.
        evidence: Text,
        /// Evidence and argument against it.
        counter: Text,
    }
}
