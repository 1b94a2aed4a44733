//! One export step by step: `steps.json`, and the words of the steps.

use super::shape::{closed, shapes};
use crate::content::reference::*;

closed! {
    /// The stage of an export that a step belongs to.
    StepPhase { Prepare, Classify, Apply, Screen, Decide, Tell, Deliver, Watch, SpecialRoutes }
    /// Whether April 2026 changed a step.
    StepChanged { Yes, Partly, No, PlannedChange, Open }
}

shapes! {
    /// `steps.json`: the path of an export.
    StepFile {
        /// The steps, in order.
        steps: Vec<Step>,
    }
    /// A step; its words are in `<language>/steps.json`.
    Step {
        /// Its id; its address is `who-decides#<id>`.
        id: StepId,
        /// Its place on the path, from 1.
        order: u8,
        /// The stage; steps beside each other may share one.
        phase: StepPhase,
        /// Who acts.
        #[schemars(length(min = 1))]
        who: Vec<ActorRef>,
        /// Whether April 2026 changed it.
        changed: StepChanged,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
    }
    /// `<language>/steps.json`.
    StepWordsFile {
        /// The words, one entry for each step.
        steps: Vec<StepWords>,
    }
    /// The words of a step.
    StepWords {
        /// Whose words.
        step: StepRef,
        /// What is done.
        title: String,
        /// How it was before April 2026.
        before: Text,
        /// How it is since.
        since: Text,
        /// How long it takes.
        typical_time: Text,
        /// What was not verified.
        note: Option<Text>,
    }
}
