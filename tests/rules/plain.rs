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

/// The verdict and the decisive condition of a closed case.
pub fn verdict(rules: &RuleRecord, case: &Question) -> (String, Option<String>) {
    let day = Day::parse(&case.date).expect("a full date");
    let valid = |from: Date, to: Option<Date>| from.first_day() <= day && to.is_none_or(|to| day <= to.last_day());
    let reader = Reader { rules, case, day };
    let in_force = |regime: &&Regime| valid(regime.effective_from, regime.effective_to);
    let find = |id: &str| rules.regimes.iter().find(|regime| regime.id == id);

    // Step 0.
    let over = rules.vocab.ended_states.iter().find(|state| state.iso == case.destination);
    if over.is_some_and(|state| day > state.to.last_day()) {
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
    if let Some(exit) = law.conditions.iter().find(|c| c.role == Role::Exit && reader.applies(c)) {
        return ("outside".into(), Some(exit.id.clone()));
    }

    // Step 3.
    let mut open: Vec<&Condition> = Vec::new();
    let mut lifted: Vec<&str> = Vec::new();
    let families = std::iter::once(chain.clone()).chain(overlays.iter().map(|overlay| vec![*overlay]));
    for family in families {
        let all: Vec<&Condition> = family.iter().flat_map(|regime| &regime.conditions).collect();
        for regime in &family {
            for gate in regime.conditions.iter().filter(|c| c.role == Role::Gate && reader.applies(c)) {
                let of_group = |role| all.iter().filter(move |c| c.role == role && c.group == gate.group);
                let required = of_group(Role::GateRequirement).all(|c| !reader.fails(c));
                let general = all.iter().filter(|c| c.role == Role::GeneralRequirement).all(|c| !reader.fails(c));
                let barred = of_group(Role::GateBar).any(|c| reader.applies(c));
                let excepted = of_group(Role::ExceptionToGateBar).any(|c| reader.applies(c));
                if required && general && (!barred || excepted) {
                    open.push(gate);
                    let lifts = if gate.lifts.is_empty() { &regime.lifts } else { &gate.lifts };
                    lifted.extend(lifts.iter().map(String::as_str));
                }
            }
        }
    }

    // Step 4.
    let embargo = reader.is_in("unsc_embargo");
    let stands = |bar: &&Condition| {
        // Nothing lifts an embargo of the Security Council, and a bar that is not settled shuts nothing that is not open.
        let is_lifted = lifted.contains(&bar.id.as_str()) && !(bar.id == "MIKI1976.1" && embargo);
        !is_lifted && (bar.outcome != "unknown" || !open.is_empty())
    };

    // Step 5.
    let everyone = chain.iter().chain(&overlays).flat_map(|regime| &regime.conditions);
    let bars: Vec<&Condition> = everyone.filter(|c| c.role == Role::Bar && reader.applies(c)).filter(stands).collect();
    for (outcome, verdict) in [
        ("prohibited", "no-door"),
        ("prohibited_in_principle", "no-door"),
        ("restrained_in_practice_refused", "refused-in-practice"),
        ("unknown", "text-silent"),
    ] {
        if let Some(bar) = bars.iter().find(|bar| bar.outcome == outcome) {
            return (verdict.into(), Some(bar.id.clone()));
        }
    }
    for (outcome, verdict) in [
        ("allowed_on_licence", "licence-only"),
        ("allowed_by_exception", "by-exception"),
        ("allowed_case_by_case", "ministers-decide"),
        ("allowed_with_prior_consent", "ministers-decide"),
        ("allowed_non_weapons_only", "ministers-decide"),
        ("unknown", "text-silent"),
    ] {
        if let Some(gate) = open.iter().find(|gate| gate.outcome == outcome) {
            return (verdict.into(), Some(gate.id.clone()));
        }
    }
    ("no-door".into(), None)
}

struct Reader<'a> {
    rules: &'a RuleRecord,
    case: &'a Question,
    day: Day,
}

impl Reader<'_> {
    fn speaks(&self, condition: &Condition) -> bool {
        let begun = condition.valid_from.is_none_or(|from| from.first_day() <= self.day)
            && condition.valid_to.is_none_or(|to| self.day <= to.last_day());
        let when = fields(&condition.when)
            .into_iter()
            .all(|(dimension, values)| values.is_empty() || values.iter().any(|value| self.has(dimension, value)));
        let unless = fields(&condition.unless)
            .into_iter()
            .all(|(dimension, values)| values.iter().all(|value| !self.has(dimension, value)));
        begun && when && unless
    }

    fn asks(&self, condition: &Condition) -> bool {
        let dimension = serde_json::to_value(condition.asks).expect("a dimension has a name");
        let dimension = dimension.as_str().expect("the name is text");
        condition.values.iter().any(|value| self.has(dimension, value))
    }

    fn applies(&self, condition: &Condition) -> bool {
        self.speaks(condition) && self.asks(condition)
    }

    fn fails(&self, condition: &Condition) -> bool {
        let dimension = serde_json::to_value(condition.asks).expect("a dimension has a name");
        let is_task = dimension == "process" && !condition.values.iter().any(|value| value == "special_statement");
        !is_task && self.speaks(condition) && !self.asks(condition)
    }

    fn has(&self, dimension: &str, value: &str) -> bool {
        let case = self.case;
        match dimension {
            "item" => self.is_item(value),
            "origin" => case.origin == value,
            "purpose" => case.purpose == value,
            "destination" => self.is_in(value),
            "end_use_control" => matches!(
                (case.end_use.as_str(), value),
                ("consent", "prior_consent") | ("third_state", "onward_third_state")
            ),
            "process" => value == "special_statement" && case.special == "yes",
            other => panic!("no condition asks about {other}"),
        }
    }

    fn is_item(&self, value: &str) -> bool {
        let item: &Item = self.rules.vocab.items.iter().find(|item| item.id == self.case.item).expect("a class");
        let five = ["rescue", "transport", "vigilance", "surveillance", "minesweeping"];
        let carriers = ["part_nonlethal", "non_weapon", "sdf_used_equipment"];
        let extra = match value {
            "five_category" => five.contains(&self.case.purpose.as_str()) && carriers.contains(&item.id.as_str()),
            "licensed_finished" => item.id == "shells" && self.case.origin.starts_with("licensed_"),
            "codev_part_or_tech" => item.id == "joint_technology" && self.case.origin.starts_with("codev_"),
            _ => false,
        };
        item.id == value || item.tags.iter().any(|tag| tag == value) || extra
    }

    fn is_in(&self, class: &str) -> bool {
        let case = self.case;
        let to = self.state();
        let codev = case.origin.starts_with("codev_");
        match class {
            "any" | "developing_region" => true,
            "un_body" => to == "UN",
            "us" => to == "US",
            "indonesia" => to == "ID",
            "ukraine" => to == "UA",
            "china" => to == "CN",
            "communist_bloc" | "communist_bloc_inferred" | "unsc_embargo" | "recorded_security_partner" => {
                self.is_listed(class, to)
            }
            "unsc_embargo_unsettled" => self.is_listed("unsc_embargo_part", to),
            "party_to_intl_conflict_or_likely" | "fighting_state" => case.fighting != "no",
            "conflict_party_unsc" => case.fighting == "un_measures",
            "invaded_state" => case.fighting == "invaded",
            "deta_state" => self.rules.agreements.states.iter().any(|agreement| {
                let signed = agreement.signed.first_day();
                let from = agreement.in_force.map_or(signed, |in_force| in_force.first_day().max(signed));
                agreement.iso == to && agreement.status == AgreementStatus::InForce && from <= self.day
            }),
            "agreement_pending" => self.rules.agreements.states.iter().any(|agreement| {
                let waits = agreement.status == AgreementStatus::Signed;
                agreement.iso == to && waits && agreement.signed.first_day() <= self.day
            }),
            "licensor_state" => match case.origin.as_str() {
                "licensed_us" => to == "US",
                "licensed_other" => case.purpose == "licensor_supply",
                _ => false,
            },
            "project_partner" => match case.origin.as_str() {
                "codev_us" => to == "US",
                _ if case.item == "gcap_finished" => to == "GB" || to == "IT",
                "codev_partner" | "codev_other" => case.end_use != "third_state",
                _ => false,
            },
            "project_third_state" => codev && !self.is_in("project_partner"),
            "unsettled_security_partner" => {
                ["recorded_security_partner", "unsc_embargo", "communist_bloc", "communist_bloc_inferred"]
                    .iter()
                    .all(|class| !self.is_in(class))
            }
            other => panic!("no class of destinations is called {other}"),
        }
    }

    /// The destination, or the state that a territory is counted with.
    fn state(&self) -> &str {
        let to = self.case.destination.as_str();
        let of_it = self.rules.vocab.territories.iter().find(|one| one.territory == to);
        let counted = of_it.filter(|one| one.from.is_none_or(|from| from.first_day() <= self.day));
        counted.map_or(to, |one| one.state.as_str())
    }

    fn is_listed(&self, class: &str, to: &str) -> bool {
        let list = self.rules.country_classes.lists.iter().find(|list| list.id == class).expect("a list");
        let within = |from: Option<Date>, until: Option<Date>| {
            from.is_none_or(|from| from.first_day() <= self.day)
                && until.is_none_or(|until| self.day <= until.last_day())
        };
        let on_list = list.states.iter().any(|state| state.iso == to && within(state.from, state.to));
        on_list && within(list.from, list.to)
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
