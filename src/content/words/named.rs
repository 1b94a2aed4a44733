//! Words that also travel by name: those of answers, of the checker, of the quiz and of the map. Widgets are given
//! them, because no prose is in the WASM.

/// A record of words whose fields also travel by name, for what is put into words in the browser.
macro_rules! named_words {
    ($(#[$about:meta])* $type:ident { $($(#[$doc:meta])* $field:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $type {
            $($(#[$doc])* pub $field: String),+
        }

        impl $type {
            /// The words by the names of their fields.
            pub fn by_name(&self) -> Vec<(String, String)> {
                vec![$((stringify!($field).to_owned(), self.$field.clone())),+]
            }
        }
    };
}

pub(crate) use named_words;

named_words! {
    /// The words of an answer. `{item}`, `{to}`, `{rule}` and the like are filled in.
    AnswerWords {
        /// The heading of the condition that decides.
        rule,
        /// The heading of the conditions that carry the verdict.
        because,
        /// The heading of the gates that did not decide.
        considered,
        /// The heading of the changes that would give another verdict.
        flips,
        /// The heading of the same case over time.
        life,
        /// The heading of what differs between two days.
        difference,
        /// The heading of who has a say.
        who,
        /// The heading of what comes with the answer.
        with_it,
        /// The heading of real cases like this one.
        cases,
        /// The heading of what the answer does not say.
        limits,
        /// The heading of the sources.
        grounds,
        /// What kind of answer it is.
        caveat,
        /// What is said where the weakest ground is of low confidence.
        confidence_low,
        /// What is said where the weakest ground is of medium confidence.
        confidence_medium,
        /// What is said of a day that the facts do not reach.
        after_coverage,
        /// The question that would settle most of an open case: `{question}`.
        ask_next,
        /// The sentence of an open case: `{rules}`, `{item}`, `{place}`, `{either}`.
        depends,
        /// The same where nothing is chosen: `{either}`.
        nothing_chosen,
        /// The stamp of an open case.
        stamp_open,
        /// Rules of a day that is not given.
        some_rules,
        /// An item that is not given.
        some_item,
        /// A destination that is not given.
        some_place,
        /// Between the last two verdicts of a list.
        or,
        /// Between two changes.
        and,
        /// What is said where no gate opens and no bar stands.
        no_gate,
        /// Before what shut the gate that came nearest.
        shut_by,
        /// What is said where two days have the same rule.
        same_rule,
        /// A gate that is for other items.
        missed_item,
        /// A gate that is for other origins.
        missed_origin,
        /// A gate that is for other destinations.
        missed_place,
        /// A gate that is for other purposes.
        missed_purpose,
        /// A gate that is for other states of war.
        missed_fighting,
        /// A gate that asks for another end use.
        missed_end_use,
        /// A gate that asks for a statement.
        missed_special,
        /// A gate that is open, and a bar goes before it: `{rule}`.
        barred_by,
        /// A gate that is open, and another goes before it: `{rule}`.
        outranked_by,
        /// A later day: `{to}`.
        flip_later,
        /// An earlier day: `{to}`.
        flip_earlier,
        /// Another item: `{to}`.
        flip_item,
        /// Another origin: `{to}`.
        flip_origin,
        /// Another destination: `{to}`.
        flip_place,
        /// Another purpose: `{to}`.
        flip_purpose,
        /// Another state of war: `{to}`.
        flip_fighting,
        /// Another end use: `{to}`.
        flip_end_use,
        /// A statement or circumstance: `{to}`.
        flip_special,
        /// That other values do the same: `{others}`.
        alike,
        /// The start of a second answer under the same regime: `{from}`.
        from_day,
        /// Another answer earlier in the year: `{to}`, `{verdict}`.
        earlier,
        /// A requirement that the case meets.
        req_met,
        /// A requirement that is still to be met.
        req_to_do,
        /// A requirement that the government judges.
        req_judged,
        /// A step that comes with an open door.
        req_along,
        /// A requirement of every case.
        req_always,
        /// That an open door is no permission.
        limit_open_door,
        /// That classes without a list are taken as met.
        limit_judged,
        /// That who fights is the reader's word.
        limit_fighting,
        /// That lists of countries are incomplete.
        limit_lists,
        /// That sanctions and other controls may forbid what these rules leave open.
        standing,
        /// That aid and loans have gone outside these rules.
        other_ways,
        /// That a territory is counted with its state: `{place}`, `{state}`.
        limit_territory,
        /// That the very thing may not be arms, or not of its class.
        limit_item,
        /// That the destination was no more on that day: `{place}`.
        limit_ended,
    }
}

named_words! {
    /// The words of the quiz. `{right}` and `{all}` are numbers of guesses.
    QuizWords {
        /// What the buttons are for.
        guess,
        /// What is said of a right guess.
        right,
        /// What is said of another guess.
        wrong,
        /// The score.
        score,
        /// What is said before the first guess.
        begin,
        /// What is said where the guesses cannot start.
        off,
    }
}

named_words! {
    /// The words of the map. `{item}`, `{place}`, `{year}`, `{verdict}` and the like are filled in.
    MapWords {
        /// The heading of the form.
        legend,
        /// The name of the choice of an item.
        item,
        /// The name of the choice of an origin.
        origin,
        /// The name of the choice of a year.
        year,
        /// The button that lets the years run.
        play,
        /// The same button while they run.
        stop,
        /// What the map shows: `{item}`, `{day}`.
        caption,
        /// What the map is to those who do not see it.
        label,
        /// How the keys work.
        keys,
        /// A country and its verdict: `{place}`, `{verdict}`.
        readout,
        /// The link from a country to its case.
        why,
        /// What is said of Japan itself.
        home,
        /// The heading of the list.
        list,
        /// What is said when a part of the address was left out.
        dropped,
        /// What is said when an origin does not fit the item: `{origin}`.
        origin_changed,
        /// What is said where the map cannot be drawn.
        off,
        /// What borders do not say, and where they are from.
        borders,
    }
}

named_words! {
    /// The words of the search. `{n}` is a number of pages.
    SearchWords {
        /// The name of the field.
        label,
        /// Examples for the field.
        hint,
        /// How many pages match.
        hits,
        /// The same where not all are shown: `{n}`, `{first}`.
        first,
        /// What is said when nothing matches.
        none,
        /// What is said when the search cannot start.
        off,
        /// What a page of a deal is.
        deal,
        /// What a page of a rule is.
        rule,
        /// What a page of numbers is.
        number,
        /// What a list of sources is.
        sources,
        /// What every other page is.
        section,
    }
}
