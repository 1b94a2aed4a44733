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
    let mut open: Vec<(&Regime, &Condition)> = Vec::new();
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
                    open.push((regime, gate));
                }
            }
        }
    }

    // Step 4.
    let lifted = base.id == "MIKI1976" && open.iter().any(|(regime, _)| regime.id.starts_with('X'));
    let embargo = reader.is_in("unsc_embargo");
    let stands = |bar: &&Condition| match bar.id.as_str() {
        "MIKI1976.1" => !lifted || embargo,
        "MIKI1976.2" => !lifted,
        _ => true,
    };

    // Step 5.
    let everyone = chain.iter().chain(&overlays).flat_map(|regime| &regime.conditions);
    let bars: Vec<&Condition> = everyone.filter(|c| c.role == Role::Bar && reader.applies(c)).filter(stands).collect();
    if let Some(bar) = bars.iter().find(|bar| bar.outcome == "prohibited").or(bars.first()) {
        let verdict = match bar.outcome.as_str() {
            "restrained_in_practice_refused" => "refused-in-practice",
            _ => "no-door",
        };
        return (verdict.into(), Some(bar.id.clone()));
    }
    for (outcome, verdict) in [
        ("allowed_on_licence", "licence-only"),
        ("allowed_by_exception", "by-exception"),
        ("allowed_case_by_case", "ministers-decide"),
        ("allowed_with_prior_consent", "ministers-decide"),
        ("allowed_non_weapons_only", "ministers-decide"),
        ("unknown", "text-silent"),
    ] {
        if let Some((_, gate)) = open.iter().find(|(_, gate)| gate.outcome == outcome) {
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
        let begun = condition.valid_from.is_none_or(|from| from.first_day() <= self.day);
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
        let extra = five.contains(&self.case.purpose.as_str()) && carriers.contains(&item.id.as_str());
        item.id == value || item.tags.iter().any(|tag| tag == value) || (value == "five_category" && extra)
    }

    fn is_in(&self, class: &str) -> bool {
        let case = self.case;
        let to = case.destination.as_str();
        let codev = case.origin.starts_with("codev_");
        match class {
            "any" | "developing_region" => true,
            "un_body" => to == "UN",
            "us" => to == "US",
            "indonesia" => to == "ID",
            "ukraine" => to == "UA",
            "communist_bloc" | "unsc_embargo" => self.is_listed(class, to),
            "party_to_intl_conflict_or_likely" | "fighting_state" => case.fighting != "no",
            "conflict_party_unsc" => case.fighting == "un_measures",
            "invaded_state" => case.fighting == "invaded",
            "deta_state" => self.rules.agreements.states.iter().any(|agreement| {
                let from = agreement.in_force.unwrap_or(agreement.signed).first_day();
                agreement.iso == to && agreement.status == AgreementStatus::InForce && from <= self.day
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
            "security_cooperation_state" => !self.is_in("unsc_embargo"),
            other => panic!("no class of destinations is called {other}"),
        }
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
