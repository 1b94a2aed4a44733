//! A second reading of the rules, straight from the words of the facts: slow, over text, with the
//! names of countries and regimes written out. It shares the data with the engine and no code.

use sangensoku::model::{
    date::{Date, Day},
    rules::{
        countries::AgreementStatus,
        limits::Limits,
        record::{Question, RuleRecord},
        regime::{Condition, Regime, RegimeKind, Role},
        vocab::Item,
    },
};

/// An answer to a question about a case.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    Yes,
    No,
    /// Nothing settles it.
    Open,
}

use Answer::{No, Open, Yes};

impl Answer {
    fn of(holds: bool) -> Self {
        if holds { Yes } else { No }
    }

    fn not(self) -> Self {
        match self {
            Yes => No,
            No => Yes,
            Open => Open,
        }
    }
}

fn all(answers: impl IntoIterator<Item = Answer>) -> Answer {
    answers.into_iter().fold(Yes, |all, one| match (all, one) {
        (No, _) | (_, No) => No,
        (Open, _) | (_, Open) => Open,
        _ => Yes,
    })
}

fn any(answers: impl IntoIterator<Item = Answer>) -> Answer {
    all(answers.into_iter().map(Answer::not)).not()
}

/// The verdict and the decisive condition of a closed case.
pub fn verdict(rules: &RuleRecord, case: &Question) -> (String, Option<String>) {
    let day = Day::parse(&case.date).expect("a full date");
    let valid = |from: Date, to: Option<Date>| from.first_day() <= day && to.is_none_or(|to| day <= to.last_day());
    let reader = Reader { rules, case, day };
    let in_force = |regime: &&Regime| valid(regime.effective_from, regime.effective_to);
    let find = |id: &str| rules.regimes.iter().find(|regime| regime.id == id);

    // A state that has ended is asked about in vain.
    let ends = &rules.country_classes.ended;
    if ends.iter().any(|ended| ended.iso == case.destination && ended.to.last_day() < day) {
        return ("text-silent".into(), None);
    }

    // Step 1.
    let base = rules.regimes.iter().filter(in_force).find(|regime| regime.kind == RegimeKind::Base);
    let Some(base) = base else { return ("text-silent".into(), None) };
    let mut chain = vec![base];
    while let Some(next) = chain[chain.len() - 1].inherits.as_deref().and_then(find) {
        chain.push(next);
    }
    let overlays: Vec<&Regime> =
        rules.regimes.iter().filter(in_force).filter(|regime| regime.kind == RegimeKind::Overlay).collect();

    // Step 2.
    let law = find("LAW_FEFA").expect("the licensing law");
    if let Some(exit) = law.conditions.iter().find(|c| c.role == Role::Exit && reader.applies(c) == Yes) {
        return ("outside".into(), Some(exit.id.clone()));
    }

    // Step 3. A gate is open, shut, or not settled.
    let mut gates: Vec<(&Regime, &Condition, Answer)> = Vec::new();
    let families = std::iter::once(chain.clone()).chain(overlays.iter().map(|overlay| vec![*overlay]));
    for family in families {
        let conditions: Vec<&Condition> = family.iter().flat_map(|regime| &regime.conditions).collect();
        for regime in &family {
            for gate in regime.conditions.iter().filter(|c| c.role == Role::Gate) {
                let of_group = |role| conditions.iter().filter(move |c| c.role == role && c.group == gate.group);
                let general = conditions.iter().filter(|c| c.role == Role::GeneralRequirement);
                let required = of_group(Role::GateRequirement).chain(general).map(|c| reader.fails(c).not());
                let barred = any(of_group(Role::GateBar).map(|c| reader.applies(c)));
                let excepted = any(of_group(Role::ExceptionToGateBar).map(|c| reader.applies(c)));
                let open = all(required.chain([reader.applies(gate), any([barred.not(), excepted])]));
                gates.push((regime, gate, open));
            }
        }
    }

    // Step 4. An exception lifts what its statement names; under an embargo the bar of 1976 stays, but for own use.
    let lifted =
        |bar: &str| any(gates.iter().filter(|(regime, ..)| regime.lifts.iter().any(|id| id == bar)).map(|g| g.2));
    let embargo = Answer::of(reader.is_listed("un_embargo") && case.purpose != "sdf_activity");
    let stands = |bar: &Condition| match bar.id.as_str() {
        "MIKI1976.1" => all([reader.applies(bar), any([lifted(&bar.id).not(), embargo])]),
        "MIKI1976.2" => all([reader.applies(bar), lifted(&bar.id).not()]),
        _ => reader.applies(bar),
    };

    // Step 5.
    let everyone = chain.iter().chain(&overlays).flat_map(|regime| &regime.conditions);
    let bars: Vec<(&Condition, Answer)> = everyone.filter(|c| c.role == Role::Bar).map(|c| (c, stands(c))).collect();
    let first_bar = |answer: Answer| {
        let found: Vec<&Condition> = bars.iter().filter(|(_, stands)| *stands == answer).map(|(bar, _)| *bar).collect();
        found.iter().find(|bar| bar.outcome == "prohibited").or(found.first()).copied()
    };
    if let Some(bar) = first_bar(Yes) {
        let verdict = match bar.outcome.as_str() {
            "restrained_in_practice_refused" => "refused-in-practice",
            _ => "no-door",
        };
        return (verdict.into(), Some(bar.id.clone()));
    }
    let order = [
        ("allowed_on_licence", "licence-only"),
        ("allowed_by_exception", "by-exception"),
        ("allowed_case_by_case", "ministers-decide"),
        ("allowed_with_prior_consent", "ministers-decide"),
        ("allowed_non_weapons_only", "ministers-decide"),
        ("unknown", "text-silent"),
    ];
    let best = |answer: Answer| {
        order.iter().find_map(|(outcome, verdict)| {
            let found = gates.iter().find(|(_, gate, open)| *open == answer && gate.outcome == *outcome);
            found.map(|(_, gate, _)| ((*verdict).to_owned(), Some(gate.id.clone())))
        })
    };
    match (first_bar(Open), best(Yes), best(Open)) {
        (Some(bar), Some(_), _) => return ("text-silent".into(), Some(bar.id.clone())),
        (None, Some(open), _) => return open,
        (_, None, Some((_, gate))) => return ("text-silent".into(), gate),
        (_, None, None) => {}
    }
    ("no-door".into(), None)
}

struct Reader<'a> {
    rules: &'a RuleRecord,
    case: &'a Question,
    day: Day,
}

impl Reader<'_> {
    fn speaks(&self, condition: &Condition) -> Answer {
        let begun = condition.valid_from.is_none_or(|from| from.first_day() <= self.day);
        let goes_on = condition.valid_to.is_none_or(|to| self.day <= to.last_day());
        let when = fields(&condition.when).into_iter().filter(|(_, values)| !values.is_empty());
        let when = when.map(|(dimension, values)| self.has_any(dimension, values));
        let unless = fields(&condition.unless).into_iter();
        let unless = unless.map(|(dimension, values)| self.has_any(dimension, values).not());
        all(when.chain(unless).chain([Answer::of(begun), Answer::of(goes_on)]))
    }

    fn has_any(&self, dimension: &str, values: &[String]) -> Answer {
        any(values.iter().map(|value| self.has(dimension, value)))
    }

    fn asks(&self, condition: &Condition) -> Answer {
        let dimension = serde_json::to_value(condition.asks).expect("a dimension has a name");
        self.has_any(dimension.as_str().expect("the name is text"), &condition.values)
    }

    fn applies(&self, condition: &Condition) -> Answer {
        all([self.speaks(condition), self.asks(condition)])
    }

    fn fails(&self, condition: &Condition) -> Answer {
        let dimension = serde_json::to_value(condition.asks).expect("a dimension has a name");
        if dimension == "process" && !condition.values.iter().any(|value| value == "special_statement") {
            return No;
        }
        all([self.speaks(condition), self.asks(condition).not()])
    }

    fn has(&self, dimension: &str, value: &str) -> Answer {
        let case = self.case;
        Answer::of(match dimension {
            "item" => self.is_item(value),
            "origin" => case.origin == value,
            "purpose" => case.purpose == value,
            "destination" => return self.is_in(value),
            "end_use_control" => matches!(
                (case.end_use.as_str(), value),
                ("consent", "prior_consent") | ("third_state", "onward_third_state")
            ),
            "process" => value == "special_statement" && case.special == "yes",
            other => panic!("no condition asks about {other}"),
        })
    }

    fn is_item(&self, value: &str) -> bool {
        let item: &Item = self.rules.vocab.items.iter().find(|item| item.id == self.case.item).expect("a class");
        let five = ["rescue", "transport", "vigilance", "surveillance", "minesweeping"];
        let carriers = ["part_nonlethal", "non_weapon", "sdf_used_equipment"];
        let extra = five.contains(&self.case.purpose.as_str()) && carriers.contains(&item.id.as_str());
        let weapons = ["sdf_weapon_finished", "ammunition", "rifle_rounds"];
        let licensed = self.case.origin.starts_with("licensed_") && weapons.contains(&item.id.as_str());
        let joint = self.case.origin.starts_with("codev_") && item.id == "military_technology";
        item.id == value
            || item.tags.iter().any(|tag| tag == value)
            || (value == "five_category" && extra)
            || (value == "licensed_finished" && licensed)
            || (value == "codev_part_or_tech" && joint)
    }

    fn is_in(&self, class: &str) -> Answer {
        let case = self.case;
        let is = |state: &str| self.states().any(|counted| counted == state);
        let codev = case.origin.starts_with("codev_");
        Answer::of(match class {
            "any" | "developing_region" => true,
            "un_body" => is("UN"),
            "us" => is("US"),
            "indonesia" => is("ID"),
            "china" => is("CN"),
            "australia" => is("AU"),
            "ukraine" => is("UA"),
            "communist_bloc" => self.is_listed(class),
            "recorded_security_partner" => self.is_listed("security_partners"),
            "embargo_on_others" => self.is_listed("un_embargo") && case.purpose != "sdf_activity",
            // An embargo on rebels or on a region does not settle whether the state is under one.
            "unsc_embargo" if self.is_listed("un_embargo") => true,
            "unsc_embargo" if self.is_listed("un_embargo_in_part") => return Open,
            "unsc_embargo" => false,
            "party_to_intl_conflict_or_likely" | "fighting_state" => case.fighting != "no",
            "conflict_party_unsc" => case.fighting == "un_measures",
            "invaded_state" => case.fighting == "invaded",
            "deta_state" => self.has_agreement(AgreementStatus::InForce),
            "agreement_pending" => self.has_agreement(AgreementStatus::Signed),
            "licensor_state" => match case.origin.as_str() {
                "licensed_us" => is("US"),
                "licensed_other" => case.purpose == "licensor_supply",
                _ => false,
            },
            "project_partner" => match case.origin.as_str() {
                "codev_us" => is("US"),
                _ if case.item == "gcap_finished" => is("GB") || is("IT"),
                "codev_partner" | "codev_other" => case.end_use != "third_state",
                _ => false,
            },
            "project_third_state" => codev && self.is_in("project_partner") == No,
            // A record settles that a state is a partner, an embargo or the bloc that it is none.
            "security_cooperation_state" => match self.is_in("unsc_embargo") {
                Yes => false,
                No if self.is_listed("security_partners") => true,
                Open if self.is_listed("security_partners") => return Open,
                _ if self.is_listed("communist_bloc") => false,
                _ => return Open,
            },
            other => panic!("no class of destinations is called {other}"),
        })
    }

    /// The destination, and the state that it is counted with on the day.
    fn states(&self) -> impl Iterator<Item = &str> {
        let to = self.case.destination.as_str();
        let territories = self.rules.country_classes.territories.iter();
        let counted = territories.filter(move |one| one.iso == to && self.within(one.from, one.to));
        std::iter::once(to).chain(counted.map(|one| one.of.as_str()))
    }

    fn within(&self, from: Option<Date>, until: Option<Date>) -> bool {
        from.is_none_or(|from| from.first_day() <= self.day) && until.is_none_or(|until| self.day <= until.last_day())
    }

    fn has_agreement(&self, status: AgreementStatus) -> bool {
        self.states().any(|to| {
            self.rules.agreements.states.iter().filter(|one| one.iso == to && one.status == status).any(|agreement| {
                let in_force = agreement.in_force.filter(|_| status == AgreementStatus::InForce);
                let begun = |date: Date| date.first_day() <= self.day;
                begun(agreement.signed) && in_force.is_none_or(begun)
            })
        })
    }

    fn is_listed(&self, list: &str) -> bool {
        let list = self.rules.country_classes.lists.iter().find(|one| one.id == list).expect("a list");
        let on_list = |to: &str| {
            let rows = list.states.iter().filter(|state| state.iso == to);
            rows.into_iter().any(|state| self.within(state.from, state.to))
        };
        self.states().any(on_list) && self.within(list.from, list.to)
    }
}

fn fields(limits: &Limits) -> [(&'static str, &[String]); 5] {
    assert!(limits.fighting.is_empty() && limits.end_use.is_empty(), "the facts have no such limits");
    [
        ("item", &limits.item),
        ("origin", &limits.origin),
        ("destination", &limits.destination),
        ("purpose", &limits.purpose),
        ("end_use_control", &limits.end_use_control),
    ]
}
