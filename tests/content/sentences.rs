//! Sentences, and the numbers in them.

use super::mistake::check;

#[test]
fn a_sentence_must_be_readable_and_backed() {
    check(
        "en/pages/about.json",
        "A plain sentence.",
        "A [plain sentence.",
        "src/content/en/pages/about.json:9:5  lede[0]\n  the mark at `[plain sentence.` cannot be read\n  write [words](page#part) for a link, {event.t081}, {period.2026}, {count.sources}, {figure.plan43} or {point.fms.2024} for a value, {ja:三原則|さんげんそく} for Japanese; other brackets are not used in sentences.",
    );
    check(
        "en/pages/about.json",
        "A plain sentence.",
        "A [plain](ruels) sentence.",
        "src/content/en/pages/about.json:9:5  lede[0]\n  there is no address `ruels`\n  did you mean `rules`?",
    );
    check(
        "en/pages/about.json",
        "A plain sentence.",
        "The {count.event} are counted.",
        "src/content/en/pages/about.json:9:5  lede[0]\n  there is no count `event`\n  did you mean `events`?",
    );
    check(
        "en/pages/about.json",
        "A plain sentence.",
        "There are 7 sentences.",
        "src/content/en/pages/about.json:9:5  lede[0]\n  a sentence with a number or a date has no source\n  make it a claim: { \"claim\": \"its-id\", \"text\": \"…\", \"sources\": [\"…\"] }.",
    );
    check(
        "en/pages/rules.json",
        "\"paper-2001\"",
        "\"gossip\"",
        "src/content/en/pages/rules.json:18:13  parts[0].blocks[0].p[0]\n  claim `changed` rests only on sources that may not carry a statement alone\n  add a source with authority, or `\"confidence\": \"low\"`, which shows it as reported.",
    );
    check(
        "events.json",
        "\"importance\": 3,\n      \"tags\": [\n        \"rules\"\n      ],\n      \"sources\": [\n        \"paper-2001\"",
        "\"importance\": 3,\n      \"tags\": [\n        \"rules\"\n      ],\n      \"sources\": [\n        \"gossip\"",
        "src/content/events.json:15:5  events[1]\n  event `t2` rests only on sources that may not carry a statement alone\n  add a source with authority, or `\"confidence\": \"low\"`, which shows it as reported.",
    );
}

#[test]
fn a_number_is_that_of_its_record() {
    check(
        "en/deals.json",
        "{figure.price}",
        "{figure.prise}",
        "src/content/en/deals.json:10:9  deals[0].story[0]\n  there is no figure `prise`\n  did you mean `price`?",
    );
    check(
        "en/series.json",
        "{point.ships.2001}",
        "{point.ships.2000}",
        "src/content/en/series.json:15:15  series[0].says\n  there is no point `ships.2000`\n  did you mean `ships.2001`?",
    );
    check(
        "deals.json",
        "\"amount\": 2000000000",
        "\"amount\": 3000000000",
        "src/content/deals.json:30:9  deals[0].values[0]\n  the amount does not agree with the figure `price`\n  one of the two is wrong.",
    );
    check(
        "polls.json",
        "\"percent\": 1",
        "\"percent\": 2",
        "src/content/polls.json:15:13  polls[0].questions[0].answers[0]\n  the answer `yes` is not the number of its record\n  one of the two is wrong.",
    );
    check(
        "series.json",
        "\"gap\"",
        "\"withheld\"",
        "src/content/series.json:5:5  series[0]\n  series `ships`: the point `2000` has no source\n  name its sources.",
    );
}
