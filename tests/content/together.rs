//! What belongs together: records with their words, periods with their answers, things with their use.

use super::mistake::check;

#[test]
fn what_belongs_together_must_be_complete() {
    check(
        "en/events.json",
        "\"event\": \"t2\"",
        "\"event\": \"t1\"",
        "src/content/en/events.json:10:16  events[1].event\n  event `t1` has its words twice\n  keep one of the two.\n\nsrc/content/events.json:16:13  events[1].id\n  event `t2` has no words in src/content/en/events.json\n  add its title and detail there.",
    );
    check(
        "periods.json",
        "\"from\": \"1990\"",
        "\"from\": \"2002\"",
        "src/content/periods.json:14:15  periods[1].from\n  this period does not begin after the one before it\n  put the periods in order of time.",
    );
    check(
        "en/pages/rules.json",
        "\"period\": \"old\"",
        "\"period\": \"new\"",
        "src/content/en/pages/rules.json:28:20  parts[0].blocks[1].strip\n  the answers do not follow the rule periods one by one\n  give one answer for each period of periods.json, in its order.",
    );
    check(
        "sources/news.json",
        "\"lang\": \"en\",\n      \"authority\": true",
        "\"lang\": \"fr\",\n      \"authority\": true",
        "src/content/sources/news.json:11:15  sources[0].lang\n  the language `fr` has no name\n  add it to `languages` in src/content/en/labels.json.",
    );
}

#[test]
fn records_and_their_words_are_held_together() {
    check(
        "en/ledger.json",
        "partners/one-ship",
        "partners/one-shop",
        "src/content/en/ledger.json:7:18  entries[0].finding\n  there is no address `partners/one-shop`\n  did you mean `partners/one-ship`?",
    );
    check(
        "en/deals.json",
        "\"deal\": \"one-ship\"",
        "\"deal\": \"two-ships\"",
        "src/content/en/deals.json:5:15  deals[0].deal\n  there is no deal `two-ships`\n  add that deal first, or refer to one that there is. `cargo site new deal ID` writes a stub of one.",
    );
    check(
        "en/actors.json",
        "\"actor\": \"ministry\"",
        "\"actor\": \"cabinet\"",
        "src/content/en/actors.json:3:13  actors\n  `ministry` has no words\n  add them to this list.\n\nsrc/content/en/actors.json:11:5  actors[1]\n  `cabinet` has its words twice; the first are at actors[0]\n  keep one of the two.",
    );
    check(
        "deals.json",
        "\"sources\": [\n        \"paper-2001\"\n      ],\n      \"confidence\"",
        "\"sources\": [\n        \"gossip\"\n      ],\n      \"confidence\"",
        "src/content/deals.json:4:5  deals[0]\n  deal `one-ship` rests only on sources that may not carry a statement alone\n  add a source with authority, or `\"confidence\": \"low\"`, which shows it as reported.",
    );
    check(
        "deals.json",
        "\"fr\"",
        "\"gr\"",
        "src/content/deals.json:10:9  deals[0].destinations[0]\n  there is no partner `gr`\n  add that partner first, or refer to one that there is.",
    );
    check(
        "arguments.json",
        "\"counter_sources\": [\n        \"paper-2001\"",
        "\"counter_sources\": [\n        \"gossip\"",
        "src/content/arguments.json:4:5  arguments[0]\n  argument `d01` rests only on sources that may not carry a statement alone\n  add a source with authority, or `\"counter_confidence\": \"low\"`, which shows it as reported.",
    );
    check(
        "arguments.json",
        "\"who\": [\n        \"cabinet\"\n      ],\n      ",
        "",
        "src/content/arguments.json:4:5  arguments[0]\n  nobody makes the argument `d01`\n  name actors in `who`, or others in `makers` of its words.",
    );
    check(
        "comparison.json",
        "\"aspect\": \"law\"",
        "\"aspect\": \"laws\"",
        "src/content/comparison.json:7:17  statements[0].aspect\n  there is no aspect `laws`\n  did you mean `law`?",
    );
    check(
        "en/ledger.json",
        "\"happened\": [\n        {\n          \"text\": \"It sailed.\"\n        }\n      ]",
        "\"happened\": []",
        "src/content/en/ledger.json:4:5  entries[0]\n  of what happened after `c01` the record has 1, and the words 0\n  give as many, in the same order.",
    );
    check(
        "en/labels-strategy.json",
        "\"id\": \"unsupported\"",
        "\"id\": \"supported\"",
        "src/content/en/labels-strategy.json:69:21  ledger_verdict\n  `unsupported` has no words\n  add them to this list.\n\nsrc/content/en/labels-strategy.json:78:5  ledger_verdict[2]\n  `supported` has its words twice; the first are at ledger_verdict[0]\n  keep one of the two.",
    );
}

#[test]
fn what_nothing_uses_is_found() {
    check(
        "sources/news.json",
        "    {\n      \"id\": \"gossip\"",
        "    {\n      \"id\": \"old-news\",\n      \"title\": \"Old\",\n      \"publisher\": \"The Paper\",\n      \"url\": \"https://example.org/c\",\n      \"lang\": \"en\",\n      \"authority\": true\n    },\n    {\n      \"id\": \"gossip\"",
        "src/content/sources/news.json:15:13  sources[1].id\n  nothing uses the source `old-news`\n  name it where it belongs, or remove it.",
    );
    check(
        "en/pages/glossary.json",
        "\"show\": \"terms\"",
        "\"show\": \"cases\"",
        "src/content/terms.json:5:13  terms[0].id\n  nothing uses the term `ship`\n  name it where it belongs, or remove it.",
    );
}
