//! What an embed says, word for word, and what it takes from a host.

use super::site::{Host, Site};
use super::support::browser::Browser;
use serde_json::{Value, json};

/// What of an embed's words is the same in all sizes; `0` stands for the height.
fn always(address: &str) -> Vec<Value> {
    vec![
        json!({ "datawrapper-height": { "frame": 0 } }),
        json!({ "sentinel": "amp", "type": "embed-size", "height": 0 }),
        json!(format!(r#"{{"src":"{address}","context":"iframe.resize","height":0}}"#)),
        json!(r#"{"subject":"lti.frameResize","height":0}"#),
        json!({ "type": "sangensoku:height", "v": 1, "id": "frame", "height": 0 }),
    ]
}

/// Frames the address, and gives what was heard with the height taken out.
fn heard(browser: &Browser, host: &Host, address: &str, sandbox: bool) -> Vec<Value> {
    browser.resize(900, 900);
    browser.goto(&host.page("ear"));
    let frame = "const frame = document.getElementById('frame'); if (arguments[1]) frame.sandbox = 'allow-scripts';
        frame.onload = () => window.loaded = true; frame.src = arguments[0]";
    browser.script(frame, vec![json!(address), json!(sandbox)]);
    browser.wait_until("window.loaded && heard.some(({ seen }) => seen.type === 'sangensoku:height')");
    words(browser)
}

/// Each word once.
fn words(browser: &Browser) -> Vec<Value> {
    let words = "const height = heard.find(({ seen }) => seen.type === 'sangensoku:height').seen.height;
        const plain = ({ seen }) => JSON.stringify(seen).replaceAll(String(height), '0');
        return [...new Set(heard.map(plain))].map((one) => JSON.parse(one))";
    browser.script(words, vec![]).as_array().expect("a list").clone()
}

/// Says something to the frame, as its host or as a stranger, and gives what the frame answers.
fn answers(browser: &Browser, from: &str, said: &Value) -> Vec<Value> {
    browser.script("heard.length = 0", vec![]);
    // The last message has an answer, so what came before it has been answered or never will be.
    let body = format!(
        "const frame = document.getElementById('frame').contentWindow, from = {from};
        from.eval('(to, said) => to.postMessage(said, \"*\")')(frame, arguments[0]);
        frame.postMessage({{ type: 'setHeight', id: 99 }}, '*')"
    );
    browser.script(&body, vec![said.clone()]);
    browser.wait_until("heard.some(({ seen }) => seen.id === 99)");
    let list = browser.script("return heard.map(({ seen }) => seen)", vec![]);
    let list = list.as_array().expect("a list").clone();
    list.into_iter().filter(|one| one["id"] != 99).collect()
}

/// The words of all protocols, each only where it belongs.
pub fn are_those_of_the_hosts(browser: &Browser, site: &Site, host: &Host) {
    let plain = format!("{}?id=frame", site.embed());
    let mut expected = always(&plain);
    expected.push(json!({ "context": "h5p", "action": "hello" }));
    assert_same(heard(browser, host, &plain, false), expected);
    // Whoever parses all of it throws at none of it.
    assert_eq!(browser.script("return heard.filter((one) => !one.parsed)", vec![]), json!([]));

    // In a sandbox H5P's host could not answer.
    assert_same(heard(browser, host, &plain, true), always(&plain));

    let full = format!("{}?id=frame&childId=kid#?secret=aB3dE6gH9k", site.embed());
    let mut expected = always(&full);
    expected.push(json!("pymxPYMxkidxPYMxheightxPYMx0"));
    expected.push(json!({ "message": "height", "value": 0, "secret": "aB3dE6gH9k" }));
    assert_same(heard(browser, host, &full, true), expected);
}

/// An answer for who asks in a known way, none for others, and no word of a stranger counts.
pub fn answer_the_host_alone(browser: &Browser, site: &Site, host: &Host) {
    let address = format!("{}?id=frame", site.embed());
    heard(browser, host, &address, true);
    let height = browser.script("return heard.at(-1).seen.height", vec![]);
    let asks = json!({ "type": "setHeight", "id": 3 });
    assert_eq!(answers(browser, "window", &asks), [json!({ "type": "setHeight", "id": 3, "height": height })]);
    let late = json!({ "sentinel": "amp", "type": "frames-init" });
    assert_eq!(answers(browser, "window", &late).len(), 5, "a host that was late hears it again");
    let stranger = "document.getElementById('stranger').contentWindow";
    for said in [&asks, &late, &json!({ "type": "sangensoku:set", "theme": "dark" })] {
        assert_eq!(answers(browser, stranger, said), [json!(null); 0], "{said} of a stranger");
    }
    for said in [
        json!({ "type": "setHeight", "id": "a" }),
        json!({ "type": "setHeight" }),
        json!({ "type": "sangensoku:set", "theme": "purple" }),
        json!({ "type": "sangensoku:set", "theme": { "light": 1 } }),
        json!({ "type": ["frames-init", 1] }),
        json!({ "context": "h5p" }),
        json!("[iFrameSizer]"),
        json!("[iFrameSizer]frame"),
        json!([[["frames-init"]]]),
        json!(null),
        json!(7),
        json!(true),
        json!("x".repeat(10_000)),
    ] {
        assert_eq!(answers(browser, "window", &said), [json!(null); 0], "{said}");
    }
    let theme = |browser: &Browser| {
        browser.enter("iframe");
        let theme = browser.script("return document.documentElement.dataset.theme ?? null", vec![]);
        browser.leave();
        theme
    };
    assert_eq!(theme(browser), json!(null));
    for wanted in ["dark", "light"] {
        answers(browser, "window", &json!({ "type": "sangensoku:set", "theme": wanted }));
        assert_eq!(theme(browser), json!(wanted));
    }
    assert!(browser.console().is_empty(), "{:?}: {:#?}", browser.engine(), browser.console());
}

#[track_caller]
fn assert_same(mut found: Vec<Value>, mut expected: Vec<Value>) {
    for list in [&mut found, &mut expected] {
        list.sort_by_key(ToString::to_string);
    }
    assert_eq!(found, expected);
}
