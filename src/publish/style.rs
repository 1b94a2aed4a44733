//! Style sheets: read from `src/style/`, joined for one page, squeezed.

use super::command::Failure;
use std::{fs, path::Path};

/// What every page has: its text, and what stands around it.
const OF_PAGE: [&str; 2] = ["base", "around"];
/// What a frame on another site has of the same.
const OF_FRAME: [&str; 1] = ["base"];

/// The CSS of a page: what every page has, the sheets it asks for, and the rules made from records.
pub fn sheet(root: &Path, names: &[&'static str], rules: &str) -> Result<String, Failure> {
    Ok(squeeze(&joined(root, &OF_PAGE, names, rules)?))
}

/// The CSS of a frame: the same without what stands around the text.
pub fn of_frame(root: &Path, names: &[&'static str], rules: &str) -> Result<String, Failure> {
    Ok(squeeze(&joined(root, &OF_FRAME, names, rules)?))
}

fn joined(root: &Path, first: &[&'static str], names: &[&'static str], rules: &str) -> Result<String, Failure> {
    let mut css = String::new();
    for name in first.iter().chain(names) {
        css.push_str(&read(root, name)?);
    }
    Ok(css + rules)
}

/// The rules of charts with the colours of light paper in their place, for pictures that leave the site.
pub fn of_charts(root: &Path) -> Result<String, Failure> {
    let (base, sheet) = (read(root, "base")?, read(root, "picture")?);
    let rules = sheet
        .lines()
        .filter(|line| line.starts_with(".chart ") && !line.starts_with(".chart {") && !line.contains(".hit"));
    let more = [".paper { fill: var(--paper); }", ".chart .name tspan { fill: var(--seal); }"];
    let mut css: String = rules.chain(more).collect();
    // The first block of the base holds them.
    let colours = base.lines().take_while(|line| !line.starts_with('}'));
    for (name, value) in colours.filter_map(|line| line.trim().trim_end_matches(';').split_once(": ")) {
        css = css.replace(&format!("var({name})"), value);
    }
    Ok(squeeze(&css))
}

/// The rules of the map with the colours of both papers, for a picture in a page.
pub fn of_map(root: &Path) -> Result<String, Failure> {
    let (base, sheet) = (read(root, "base")?, read(root, "map")?);
    // The colours and the classes of verdicts stand before the rules of all elements.
    let colours = base.split("* { box-sizing").next().unwrap_or_default();
    let colours = colours.lines().filter(|line| !line.contains("--serif") && !line.contains("--sans"));
    let drawn = [".map path", ".map circle", ".map .hatched", ".map #at-jp"];
    let rules = sheet.lines().filter(|line| drawn.iter().any(|start| line.starts_with(start)));
    let css: Vec<&str> = colours.chain(rules.map(|line| line.trim_start_matches(".map "))).collect();
    Ok(squeeze(&css.join("\n").replace("color-scheme: light dark;", "")))
}

fn read(root: &Path, name: &str) -> Result<String, Failure> {
    let path = format!("src/style/{name}.css");
    let text = fs::read_to_string(root.join(&path));
    text.map_err(|error| format!("{path} cannot be read ({error}): restore it from the repository."))
}

/// Drops comments and the blanks that carry no meaning. Strings in these sheets hold neither.
fn squeeze(css: &str) -> String {
    let mut rest = css;
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let mut squeezed = String::new();
    for word in plain.split_whitespace() {
        let glued =
            |text: &str, edge: fn(&str) -> Option<char>| edge(text).is_some_and(|letter| "{};,".contains(letter));
        let tight = squeezed.is_empty()
            || glued(&squeezed, |text| text.chars().last())
            || glued(word, |text| text.chars().next());
        let after_colon = squeezed.ends_with(':') && !squeezed.ends_with("::");
        if !tight && !after_colon {
            squeezed.push(' ');
        }
        squeezed.push_str(word);
    }
    squeezed.replace(";}", "}")
}

#[cfg(test)]
mod tests {
    use super::squeeze;

    #[test]
    fn blanks_go_and_meaning_stays() {
        assert_eq!(
            squeeze(
                "a :hover, b > c {\n  color: red; /* why */\n  margin: 0 calc(1px + 2px);\n}\n@media (x) { d { e: f } }"
            ),
            "a :hover,b > c{color:red;margin:0 calc(1px + 2px)}@media (x){d{e:f }}".replace("f }}", "f}}")
        );
    }
}
