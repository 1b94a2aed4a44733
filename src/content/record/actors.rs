//! Who has a part, and the lines between them: `actors.json`, `links.json`, and their words.

use super::Confidence;
use super::shape::{closed, shapes};
use crate::content::reference::*;
use crate::model::date::Date;

closed! {
    /// What kind of actor it is.
    ActorGroup {
        Government, PartiesAndParliament, IndustryAndFinance, PartnersAndBuyers, OtherStates, SocietyAndLaw,
    }
    /// What part an actor has, as the record says it: no state buys that only asks or talks, and a body that is only
    /// planned does nothing yet.
    Power {
        Decides, Advises, Negotiates, Finances, Makes, Develops, Licenses, Holds, Buys, InTalks, Asks, ReceivesGrants,
        IsTold, Questions, AsksForLimits, Objects, Comments, Polled, NamedAsThreat, Planned, Studied, NoneFound,
    }
    /// What the first of two actors does to the second.
    LinkKind { Instructs, Licenses, Consults, Notifies, Funds, Supplies, Objects }
    /// How far a line is more than words.
    LinkStatus { InForce, Stated, Reported, Planned, UnderNegotiation, Offered, Requested, StudiedOnly }
}

shapes! {
    /// `actors.json`: bodies, states and groups with a part in exports.
    ActorFile {
        /// The actors.
        actors: Vec<Actor>,
    }
    /// An actor; its words are in `<language>/actors.json`.
    Actor {
        /// Its id; its address is `who-decides#a-<id>`.
        id: ActorId,
        /// Its name in Japanese.
        name_ja: String,
        /// What kind of actor it is.
        group: ActorGroup,
        /// What part it has, the most important first.
        #[schemars(length(min = 1))]
        power: Vec<Power>,
        /// As of when its position is known.
        position_date: Date,
        /// What the record rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is.
        #[serde(default)]
        confidence: Confidence,
    }
    /// `<language>/actors.json`.
    ActorWordsFile {
        /// The words, one entry for each actor.
        actors: Vec<ActorWords>,
    }
    /// The words of an actor.
    ActorWords {
        /// Whose words.
        actor: ActorRef,
        /// Its name.
        name: String,
        /// A shorter name for the drawing, where the name is long.
        short: Option<String>,
        /// What it does.
        role: Text,
        /// On what law or policy.
        legal_basis: Text,
        /// Its last known position.
        position: Text,
        /// What was not verified.
        note: Option<String>,
    }
    /// `links.json`: lines between actors.
    LinkFile {
        /// The lines.
        links: Vec<Link>,
    }
    /// A line from one actor to another; its words are in `<language>/links.json`.
    Link {
        /// Its id.
        id: LinkId,
        /// Where it begins.
        from: ActorRef,
        /// Where it ends.
        to: ActorRef,
        /// What the first does to the second.
        kind: LinkKind,
        /// How far it is more than words.
        status: LinkStatus,
        /// When it began or was last seen.
        date: Date,
        /// What it rests on.
        #[schemars(length(min = 1))]
        sources: Vec<SourceRef>,
        /// How sure it is.
        #[serde(default)]
        confidence: Confidence,
    }
    /// `<language>/links.json`.
    LinkWordsFile {
        /// The words, one entry for each line.
        links: Vec<LinkWords>,
    }
    /// The words of a line.
    LinkWords {
        /// Whose words.
        link: LinkRef,
        /// What the line is, in one or two sentences.
        text: Text,
    }
}
