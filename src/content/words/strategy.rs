//! The labels of claims, actors, steps, arguments, aims and things to watch, and the words around them.

use super::named::named_words;
use crate::content::evidence::actors::{ActorGroup, LinkKind, LinkStatus, Power};
use crate::content::evidence::aims::{AimState, Horizon};
use crate::content::evidence::arguments::Side;
use crate::content::evidence::ledger::{LedgerPart, LedgerVerdict};
use crate::content::evidence::outlook::{OutlookKind, OutlookWhen};
use crate::content::evidence::shape::{Label, labels};
use crate::content::evidence::steps::{StepChanged, StepPhase};

labels! {
    /// `<language>/labels-strategy.json`
    StrategyLabels {
        words: StrategyFrame;
        /// What a claim is about.
        ledger_part: Label<LedgerPart>,
        /// Whether others report a claim.
        ledger_verdict: Label<LedgerVerdict>,
        /// Kinds of actors.
        actor_group: Label<ActorGroup>,
        /// What part actors have.
        actor_power: Label<Power>,
        /// What one actor does to another.
        link_kind: Label<LinkKind>,
        /// How far a line is more than words.
        link_status: Label<LinkStatus>,
        /// Stages of an export.
        step_phase: Label<StepPhase>,
        /// Whether April 2026 changed a step.
        step_changed: Label<StepChanged>,
        /// The sides of the debate.
        argument_side: Label<Side>,
        /// Kinds of things to watch.
        outlook_kind: Label<OutlookKind>,
        /// How an expected date is to be read.
        outlook_when: Label<OutlookWhen>,
        /// How far away an aim is.
        aim_horizon: Label<Horizon>,
        /// What has become of an aim, or of what a claim speaks of.
        aim_state: Label<AimState>,
    }
}

named_words! {
    /// The words around these records; what stands in `{}` is filled in.
    StrategyFrame {
        /// The sentence of the article that makes a claim: `{n}`.
        sentence,
        /// That the headline makes it as well.
        headline,
        /// The mark of a claim that holds nothing to carry out.
        no_deed,
        /// The heading of what the sources say.
        finding,
        /// The heading of what happened next.
        happened,
        /// The heading of points that the article leaves out.
        left_out,
        /// The heading of points that it adds.
        added,
        /// The heading of the law that an actor rests on.
        basis,
        /// The heading of an actor's position: `{date}`.
        position,
        /// The title of the page of all actors.
        all_actors,
        /// What that page holds, for search results.
        actors_about,
        /// The name of the drawing of actors.
        map_title,
        /// What stands above that drawing.
        map_caption,
        /// The link past it to the list.
        map_skip,
        /// The word for lines that are not in force.
        map_pending,
        /// The heading of an actor's lines.
        lines,
        /// The heading of the time before April 2026.
        before,
        /// The heading of the time since.
        since,
        /// The heading of how long a step takes.
        time,
        /// The heading of who acts.
        who,
        /// The heading of the evidence for an argument.
        evidence,
        /// The heading of the answer to an argument.
        counter,
        /// The heading of who makes an argument.
        made_by,
        /// The heading of when something is expected.
        expected,
        /// The heading of who pursues an aim.
        owners,
        /// The heading of the claims behind an aim.
        claims,
        /// The heading of the events of an aim.
        events,
        /// The heading of what to watch for an aim.
        watch,
        /// The heading of the sources.
        sources,
        /// How many records a heading has: `{n}`.
        count,
    }
}
