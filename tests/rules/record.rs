//! The rules as the site loads them.

use sangensoku::content::{load, site::Site};
use sangensoku::model::rules::{
    Rules,
    record::{RealCase, RuleRecord},
};
use std::{path::Path, sync::LazyLock};

pub static SITE: LazyLock<Site> = LazyLock::new(|| {
    load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is sound: see `cargo site check`")
});
pub static RECORD: LazyLock<RuleRecord> = LazyLock::new(record);
pub static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::from(RECORD.clone()));
pub static CASES: LazyLock<Vec<RealCase>> = LazyLock::new(|| SITE.cases.clone());

pub fn record() -> RuleRecord {
    SITE.rules.clone()
}
