//! HTML that this program has written, taken apart as text: every attribute stands in double quotes, every tag is
//! closed.

/// What stands before the next tag, the tag, and the rest.
pub fn next_tag(html: &str) -> Option<(&str, &str, &str)> {
    let start = html.find('<')?;
    let end = start + html[start..].find('>')? + 1;
    Some((&html[..start], &html[start..end], &html[end..]))
}

/// The rest behind the end of the element that `tag` opens.
pub fn behind<'a>(tag: &str, html: &'a str) -> &'a str {
    let name = name(tag);
    let (mut depth, mut rest) = (1, html);
    while depth > 0 {
        let Some((_, tag, after)) = next_tag(rest) else { return "" };
        match tag.strip_prefix("</") {
            Some(closed) if closed.trim_end_matches('>') == name => depth -= 1,
            None if self::name(tag) == name => depth += 1,
            _ => {}
        }
        rest = after;
    }
    rest
}

/// The name of the element that a tag opens or closes.
pub fn name(tag: &str) -> &str {
    let inside = tag.trim_start_matches(['<', '/']);
    inside.split([' ', '>', '/']).next().unwrap_or_default()
}

/// The whole element whose opening tag starts at `start`.
pub fn element_at(html: &str, start: usize) -> Option<&str> {
    let (_, tag, after) = next_tag(&html[start..])?;
    let rest = behind(tag, after);
    Some(&html[start..html.len() - rest.len()])
}

/// The whole element with this id.
pub fn element<'a>(html: &'a str, id: &str) -> Option<&'a str> {
    let at = html.find(&format!(" id=\"{id}\""))?;
    element_at(html, html[..at].rfind('<')?)
}

/// The text for an element or an attribute of HTML and XML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The text of an attribute or an element.
pub fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}
