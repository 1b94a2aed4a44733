//! What a field may hold.

use super::mistake::check;

#[test]
fn what_a_field_may_hold_is_said() {
    check(
        "sources/news.json",
        "\"kind\": \"news\"",
        "\"kind\": \"new\"",
        "src/content/sources/news.json:3:11  kind\n  `new` is not one of the words allowed here\n  did you mean `news`? Allowed are `primary`, `news`, `analysis`, `editorial`, `reference`, `advocacy`, `state-media`, `repost`, `digest`, `headline`.",
    );
    check(
        "sources/news.json",
        "\"lang\": \"en\",\n      \"authority\": true",
        "\"lang\": \"english\",\n      \"authority\": true",
        "src/content/sources/news.json:11:15  sources[0].lang\n  `english` is no language code\n  write two small letters: en, ja, ko.",
    );
    check(
        "sources/news.json",
        "https://example.org/b",
        "example.org/b",
        "src/content/sources/news.json:18:14  sources[1].url\n  `example.org/b` is no web address\n  write it whole, with https:// or http:// in front and without blanks.",
    );
    check(
        "sources/news.json",
        "\"authority\": false",
        "\"authority\": \"no\"",
        "src/content/sources/news.json:20:20  sources[1].authority\n  expected true or false, found `\"no\"`\n  True if it may carry a statement alone.",
    );
    check(
        "events.json",
        "\"id\": \"t1\"",
        "\"id\": \"T 1\"",
        "src/content/en/events.json:5:16  events[0].event\n  there is no event `t1`\n  add that event first, or refer to one that there is. `cargo site new event ID` writes a stub of one.\n\nsrc/content/events.json:5:13  events[0].id\n  `T 1` cannot be an id\n  use small letters, digits and single hyphens: `mogami-contract`.",
    );
    check(
        "en/pages/about.json",
        "\"menu\": \"About\"",
        "\"menu\": \" About\"",
        "src/content/en/pages/about.json:5:11  menu\n  the text is empty, or begins or ends with a blank\n  remove the blank, or the field.",
    );
    check(
        "en/pages/about.json",
        "\"menu\": \"About\"",
        "\"menu\": \"About\", \"menue\": \"x\"",
        "src/content/en/pages/about.json:5:29  menue\n  there is no field `menue` here\n  did you mean `menu`? Allowed are `$schema`, `description`, `id`, `lede`, `menu`, `opening`, `parts`, `read`, `title`.",
    );
    check(
        "en/pages/about.json",
        "\"menu\": \"About\"",
        "\"menu\": \"About\", \"menu\": \"x\"",
        "src/content/en/pages/about.json:5:20  menu\n  this key stands twice in the same object\n  keep one of the two.",
    );
    check(
        "en/pages/rules.json",
        "\"strip\": {",
        "\"stripe\": {",
        "src/content/en/pages/rules.json:27:9  parts[0].blocks[1]\n  `stripe` is not known here\n  did you mean `strip`? Allowed are `p`, `list`, `note`, `ask`, `checker`, `signers`, `strip`, `chart`, `chart-group`, `scene`, `show`.",
    );
    check(
        "en/pages/about.json",
        "../../schema/page.json",
        "../schema/page.json",
        "src/content/en/pages/about.json:2:14  $schema\n  this is not the schema of the file\n  write `../../schema/page.json`.",
    );
    check(
        "en/pages/about.json",
        "\"id\": \"about\"",
        "\"id\": \"abuot\"",
        "src/content/en/labels.json:71:21  frame.groups[0].pages[15].page\n  there is no address `about`\n  did you mean `abuot`?\n\nsrc/content/en/pages/404.json:1:1  \n  the page `about` is missing\n  add en/pages/about.json beside this file.\n\nsrc/content/en/pages/about.json:3:9  id\n  no menu knows the page `abuot`\n  add it to PAGES in src/content/page.rs, which gives the order.\n\nsrc/content/en/pages/about.json:3:9  id\n  the file of page `abuot` has another name\n  rename the file.",
    );
}
