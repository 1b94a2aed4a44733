//! Addresses of cases: what is read, what is written, what is dropped.

use sangensoku::model::rules::{
    case::{Case, Input},
    query::{Drop, LONGEST, answer, read, write},
};

use crate::record::{RECORD, RULES};

fn check(query: &str, canonical: &str, dropped: &[(&str, Drop)]) {
    let reading = read(&RULES, query);
    assert_eq!(write(&RULES, &reading.case), canonical, "{query}");
    let found: Vec<(&str, Drop)> = reading.dropped.iter().map(|dropped| (dropped.key.as_str(), dropped.why)).collect();
    assert_eq!(found, dropped, "{query}");
}

#[test]
fn an_address_is_put_in_order_and_defaults_are_left_out() {
    check("", "v=1", &[]);
    check(
        "to=ph&d=2026-05-05&v=1&i=sdf-weapon-finished&o=own-used",
        "v=1&d=2026-05-05&i=sdf-weapon-finished&o=own-used&to=ph",
        &[],
    );
    check("p=none&c=no&x=consent&s=no", "v=1", &[]);
    check("s=yes&x=third-state&c=un-measures&p=rescue", "v=1&p=rescue&c=un-measures&x=third-state&s=yes", &[]);
}

#[test]
fn not_sure_is_kept_where_there_is_a_default_and_left_out_where_there_is_none() {
    check("p=-&c=-&x=-&s=-", "v=1&p=-&c=-&x=-&s=-", &[]);
    check("d=-&i=-&o=-&to=-", "v=1", &[]);
}

#[test]
fn other_writings_of_the_same_are_read() {
    check("?to=PH&i=arms_3p", "v=1&i=arms-3p&to=ph", &[]);
    check("i=arms%2D3p&to=%70h", "v=1&i=arms-3p&to=ph", &[]);
    check("to=su&d=1980-01-01", "v=1&d=1980-01-01&to=su", &[]);
    check("i=destroyer", "v=1&i=destroyer", &[]);
}

#[test]
fn what_is_not_understood_is_dropped_and_said() {
    check("to=jp", "v=1", &[("to", Drop::UnknownValue)]);
    check("d=1949-11-30", "v=1", &[("d", Drop::UnknownValue)]);
    check("d=2013", "v=1", &[("d", Drop::UnknownValue)]);
    check("d=2026-02-30&to=ph", "v=1&to=ph", &[("d", Drop::UnknownValue)]);
    check("d=9999-12-31", "v=1", &[("d", Drop::UnknownValue)]);
    check("utm_source=x&to=ph", "v=1&to=ph", &[("utm_source", Drop::UnknownKey)]);
    check("to=ph&to=us", "v=1&to=ph", &[("to", Drop::Repeated)]);
    check("to=%FF&i=%zz&o=%4", "v=1", &[("to", Drop::Unreadable), ("i", Drop::Unreadable), ("o", Drop::Unreadable)]);
    check("v=2&to=ph", "v=1&to=ph", &[("v", Drop::UnknownValue)]);
    check("to", "v=1", &[("to", Drop::UnknownValue)]);
}

#[test]
fn a_very_long_address_is_cut_and_said() {
    let long = format!("to=ph&{}", "a=b&".repeat(100_000));
    let reading = read(&RULES, &long);
    assert_eq!(write(&RULES, &reading.case), "v=1&to=ph");
    assert!(reading.dropped.len() <= 16);
    check(
        &format!("to=ph&{}", "ü".repeat(5_000)),
        "v=1&to=ph",
        &[(&"ü".repeat(40), Drop::UnknownKey), ("", Drop::TooLong)],
    );
}

#[test]
fn what_was_dropped_comes_with_the_decision() {
    let (reading, decision) = answer(&RULES, "d=2026-05-05&i=destroyer&o=own&to=ph&q=1");
    assert_eq!(reading.used, 4);
    assert_eq!(decision.dropped, reading.dropped);
    assert_eq!(decision.dropped.len(), 1);
}

#[test]
fn an_everyday_item_is_decided_as_its_class() {
    for everyday in RECORD.everyday.iter().filter(|everyday| everyday.or_class.is_none()) {
        let case = Case::default().with(Input::Item, RULES.choice(Input::Item, &everyday.id));
        let class = case.with(Input::Item, RULES.choice(Input::Item, &everyday.class));
        let of = |case: &Case| {
            ["us", "au", "kp"].map(|to| {
                let case = case.with(Input::Destination, RULES.choice(Input::Destination, to));
                let case = case.with(Input::Origin, RULES.choice(Input::Origin, &everyday.origin));
                let days = ["1960-01-01", "1985-01-01", "2015-01-01", "2024-01-01", "2024-06-01", "2026-05-05"];
                days.map(|day| {
                    sangensoku::model::rules::decide::verdict(
                        &RULES,
                        &case.with(Input::Date, RULES.choice(Input::Date, day)),
                    )
                })
            })
        };
        assert_eq!(of(&case), of(&class), "{}", everyday.id);
    }
}

/// A small generator, so that a million addresses take seconds and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }

    fn bytes(&mut self) -> String {
        let bytes: Vec<u8> = (0..self.below(40)).map(|_| self.below(256) as u8).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn address(&mut self) -> String {
        const KEYS: [&str; 12] = ["v", "d", "i", "o", "to", "p", "c", "x", "s", "q", "", "%76"];
        const VALUES: [&str; 24] = [
            "1",
            "2",
            "-",
            "",
            "ph",
            "US",
            "un",
            "zz",
            "2026-04-21",
            "1949-12-01",
            "2024-02-30",
            "own",
            "own_used",
            "gcap-finished",
            "destroyer",
            "rescue",
            "yes",
            "no",
            "consent",
            "invaded",
            "%",
            "%4",
            "%ff",
            "=",
        ];
        if self.below(4) == 0 {
            return self.bytes();
        }
        let pairs = (0..self.below(10)).map(|_| {
            let value = if self.below(8) == 0 { self.bytes() } else { self.pick(&VALUES).to_owned() };
            format!("{}={value}", self.pick(&KEYS))
        });
        pairs.collect::<Vec<_>>().join("&")
    }
}

#[test]
fn a_million_addresses_by_chance_all_give_a_valid_case() {
    let mut chance = Chance(0x5361_6e67_656e_736f);
    let mut used = 0_u64;
    for _ in 0..1_000_000 {
        let query = chance.address();
        let reading = read(&RULES, &query);
        let address = write(&RULES, &reading.case);
        assert!(address.len() <= LONGEST && address.is_ascii(), "{query:?}");
        let again = read(&RULES, &address);
        assert!(again.case == reading.case && again.dropped.is_empty(), "{query:?} gives {address}");
        used += reading.used as u64;
    }
    assert!(used > 100_000, "the addresses say something: {used} inputs");
}
