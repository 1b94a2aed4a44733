//! The rules and the reasoning over them, tried on real cases and on every case there can be.

#[path = "rules/addresses.rs"]
mod addresses;
#[path = "rules/asked.rs"]
mod asked;
#[path = "rules/data.rs"]
mod data;
#[path = "rules/must_not.rs"]
mod must_not;
#[path = "rules/plain.rs"]
mod plain;
#[path = "rules/properties.rs"]
mod properties;
#[path = "rules/real_cases.rs"]
mod real_cases;
#[path = "rules/reasons.rs"]
mod reasons;
#[path = "rules/record.rs"]
mod record;
#[path = "rules/snapshot.rs"]
mod snapshot;
#[path = "rules/space.rs"]
mod space;
#[path = "rules/tried_first.rs"]
mod tried_first;
#[path = "rules/two_readings.rs"]
mod two_readings;
