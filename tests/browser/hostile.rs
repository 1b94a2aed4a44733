//! Addresses and messages by people who mean harm, or by machines that lost count: nothing of them runs, nothing of
//! them becomes an element, and the page stays what it is.

use super::support::browser::{Browser, Engine};
use super::support::nginx::Mode;
use super::{DESK, serve};
use serde_json::json;

/// Pages that read their address, with the keys that they read.
const PAGES: [(&str, &[&str]); 12] = [
    ("aims", &["horizon", "owner", "q", "state"]),
    ("check", &["c", "d", "d2", "i", "o", "p", "s", "to", "v", "x"]),
    ("glossary", &["q", "subject"]),
    ("history", &["level", "q", "tag"]),
    ("industry/companies", &["known", "q"]),
    ("partners", &["by", "kind", "outcome", "q", "region", "sort", "status", "to", "year"]),
    ("rules", &["i", "o", "y"]),
    ("sources/news", &["language", "publisher", "q", "section"]),
    ("what-next", &["part", "q", "verdict"]),
    ("who-decides/actors", &["group", "power", "q"]),
    ("embed", &["id", "theme", "bg", "heading", "accent", "platform"]),
    ("embed/why-now/late", &["id", "childId", "theme", "bg", "accent", "lang", "heading"]),
];

/// How each payload is written so that a browser sends it as it is.
fn encoded(payload: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric();
    payload
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// What is put into every key; each is tried as it stands and inside words that may be looked for.
fn payloads() -> Vec<String> {
    let run = "canary()";
    let markup = [
        "<script>RUN</script>",
        "<img src=x onerror=RUN>",
        "<svg onload=RUN>",
        "<svg/onload=RUN>",
        "<body onload=RUN>",
        "<iframe srcdoc='<script>parent.RUN</script>'>",
        "<iframe src=javascript:RUN>",
        "<details open ontoggle=RUN>",
        "<input autofocus onfocus=RUN>",
        "<video><source onerror=RUN>",
        "<a href=javascript:RUN>x</a>",
        "<base href=//x/>",
        "<meta http-equiv=refresh content='0;url=javascript:RUN'>",
        "<style>@import 'javascript:RUN'</style>",
        "<math><mtext><script>RUN</script></mtext></math>",
        "<template><script>RUN</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=RUN>\">",
        "<form action=javascript:RUN><button>x",
        "<object data=javascript:RUN>",
        "<embed src=javascript:RUN>",
        "<link rel=stylesheet href=javascript:RUN>",
        "<div style=background:url(javascript:RUN)>",
        "<marquee onstart=RUN>",
        "<xss id=x tabindex=1 onfocus=RUN>",
    ];
    let breaking =
        ["", "\"", "'", "\">", "'>", "`", "-->", "]]>", "</title>", "</textarea>", "</script>", "\\\"", "}});"];
    let script = [
        "javascript:RUN",
        "data:text/html,<script>RUN</script>",
        "';RUN//",
        "\";RUN//",
        "`${RUN}`",
        "${RUN}",
        "{{RUN}}",
        "#{RUN}",
        "<%=RUN%>",
        "\\u003cscript\\u003eRUN",
        "&lt;script&gt;RUN",
        "&#60;script&#62;RUN",
        "constructor.constructor('RUN')()",
        "on error=RUN",
        "//example.org/x",
        "../../../../x",
        "..%2f..%2f",
        "x' or '1'='1",
        "[RUN]",
        "{\"$where\":\"RUN\"}",
    ];
    let names = [
        "__proto__",
        "constructor",
        "prototype",
        "toString",
        "hasOwnProperty",
        "valueOf",
        "__defineGetter__",
        "length",
        "undefined",
        "null",
        "NaN",
        "Infinity",
        "-0",
        "0x10",
        "1e309",
        "true",
        "false",
        "[object Object]",
        "[]",
        "{}",
        "-1",
        "99999999999999999999",
        "1.5",
        "2026-02-30",
        "0000-00-00",
        "9999-12-31",
        "2026-13-01",
        "own,own,own",
        ",,,",
    ];
    let letters = [
        "\u{0}",
        "\u{7}",
        "\u{1b}[2J",
        "\r\n\r\nSet-Cookie: a=b",
        "\t",
        "\u{a0}",
        "\u{ad}",
        "\u{200b}",
        "\u{200d}",
        "\u{202e}abc",
        "\u{2028}",
        "\u{2029}",
        "\u{feff}",
        "\u{fffd}",
        "\u{ffff}",
        "\u{10ffff}",
        "\u{1f3f4}\u{e0067}",
        "e\u{301}\u{302}\u{303}",
        "\u{ff1c}script\u{ff1e}",
        "\u{fe64}script\u{fe65}",
        "\u{130}",
        "\u{df}",
        "\u{1e9e}",
        "\u{fb01}",
        "三原則",
        "Ｊａｐａｎ",
    ];
    let mut all: Vec<String> = Vec::new();
    for tag in markup {
        all.extend(breaking.iter().take(5).map(|end| format!("{end}{tag}").replace("RUN", run)));
    }
    all.extend(breaking.iter().map(|end| format!("{end}<img src=x onerror={run}>")));
    all.extend(script.iter().map(|text| text.replace("RUN", run)));
    all.extend(names.iter().chain(&letters).map(|text| (*text).to_owned()));
    all.extend([
        "a".repeat(10_000),
        "<".repeat(5_000),
        "%".repeat(2_000),
        "あ".repeat(1_500),
        "(a+)+$".repeat(500),
        "[".repeat(3_000),
    ]);
    let mut queries: Vec<String> = all.iter().map(|payload| encoded(payload)).collect();
    // Broken codes, as they are.
    queries.extend(
        ["%", "%%", "%G1", "%E0%A4%A", "%C0%AF", "%ED%A0%80", "%00%", "%u003c", "+%2", "&=&&==", "%FF%FE"]
            .map(str::to_owned),
    );
    assert!(queries.len() >= 200, "{} payloads", queries.len());
    queries
}

const WATCH: &str = "window.ran = 0; window.canary = () => { window.ran += 1 };
    window.alert = window.prompt = window.confirm = window.canary;";
/// Elements and attributes that only a payload could have made.
const MADE: &str = "return [...document.querySelectorAll('img[src=x], xss, marquee, iframe[srcdoc], object, math, base[href=\"//x/\"], \
    [onerror], [onload], [ontoggle], [onfocus], [onstart], [href^=\"javascript:\"], [action^=\"javascript:\"]')].map((one) => one.outerHTML)";

#[test]
fn nothing_hostile_runs_or_shows() {
    let server = serve(Mode::Normal);
    let browser = Browser::open(Engine::Chromium, DESK);
    // The watch is there before any script of the page.
    browser.before_every_page(WATCH);
    let all = payloads();
    for (page, keys) in PAGES {
        let address = format!("{}{page}/", server.url());
        browser.goto(&address);
        let heading = browser.text("h1");
        // Every payload comes into some key of each page, and each key gets several; long ones come alone.
        let (long, short): (Vec<&String>, Vec<&String>) = all.iter().partition(|payload| payload.len() > 900);
        let groups = short.chunks(keys.len() * 6).map(<[&String]>::to_vec);
        for group in groups.chain(long.iter().step_by(3).map(|one| vec![*one])) {
            let pairs = group.iter().enumerate().map(|(at, payload)| format!("{}={payload}", keys[at % keys.len()]));
            let query: Vec<String> = pairs.collect();
            let fragment = group.first().filter(|one| one.len() < 900).map_or(String::new(), |one| format!("#{one}"));
            stays(&browser, &format!("{address}?{}{fragment}", query.join("&")), &heading);
        }
    }
    messages(&browser, &server.url(), &all);
}

/// The page at a hostile address is the page.
fn stays(browser: &Browser, address: &str, heading: &str) {
    browser.goto(address);
    let shown: String = address.chars().take(400).collect();
    assert_eq!(browser.script("return window.ran", vec![]), json!(0), "something ran at {shown}");
    assert_eq!(browser.script(MADE, vec![]), json!([]), "something was made at {shown}");
    assert_eq!(browser.text("h1"), heading, "{shown}");
    let mut said = browser.console();
    // An embed that is opened on its own has no icon.
    said.retain(|line| !line.contains("favicon.ico"));
    assert!(said.is_empty(), "{shown}: {said:#?}");
}

/// An embed is told everything, as text and inside what it does listen to.
fn messages(browser: &Browser, url: &str, payloads: &[String]) {
    // A text has no policy against frames.
    browser.goto(&format!("{url}robots.txt"));
    let frame = "const frame = document.createElement('iframe'); document.body.append(frame);
        frame.onload = () => (window.loaded = true); frame.src = arguments[0]";
    browser.script(frame, vec![json!(format!("{url}embed/why-now/late/"))]);
    browser.wait_until("window.loaded");
    browser.enter("iframe");
    let heading = browser.text("h1");
    browser.leave();
    let tell = "const [frame] = document.getElementsByTagName('iframe'), to = frame.contentWindow;
        for (const coded of arguments[0]) {
            let text = coded;
            try { text = decodeURIComponent(coded) } catch {}
            for (const said of [text, [text], { type: text }, { type: 'sangensoku:set', theme: text }, { message: text, secret: text },
                { type: 'setHeight', id: text }, { context: 'h5p', action: text }, { [text]: text }, { type: { type: text } },
                `[iFrameSizer]${text}:0:false:false`, new Map([[text, text]]), new Uint8Array(9), 1n, null, undefined, Infinity])
                to.postMessage(said, '*');
        }";
    browser.script(tell, vec![json!(payloads)]);
    browser.script("document.getElementsByTagName('iframe')[0].contentWindow.postMessage({ type: 'sangensoku:set', theme: 'dark' }, '*')", vec![]);
    browser.enter("iframe");
    browser.wait_until("document.documentElement.dataset.theme === 'dark'");
    assert_eq!(browser.script("return window.ran", vec![]), json!(0), "something ran in the embed");
    assert_eq!(browser.script(MADE, vec![]), json!([]), "something was made in the embed");
    assert_eq!(browser.text("h1"), heading);
    browser.leave();
    // The host of the frame has no icon, which is no matter of ours.
    let said: Vec<String> = browser.console().into_iter().filter(|line| !line.contains("favicon.ico")).collect();
    assert!(said.is_empty(), "{said:#?}");
}
