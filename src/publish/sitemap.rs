//! What search engines read: the list of pages, which needs the site's own address, and `robots.txt`.

/// The page of the menu that a page belongs to: its own, or that of the folder above.
pub fn section(path: &str) -> &str {
    match path.split('/').next() {
        Some("index.html") | None => "home",
        Some(folder) => folder.trim_end_matches(".html"),
    }
}

/// The address of a page below the site's own: `rules/index.html` is at `rules/`.
pub fn address(path: &str) -> &str {
    path.strip_suffix("index.html").unwrap_or(path)
}

/// The pages that stand for themselves, by their files, with the day on which their sources were last read, where it is
/// known to the day. The page for paper repeats the others.
pub fn sitemap<'a>(pages: impl Iterator<Item = (&'a str, Option<String>)>, site_url: &str) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let is_copy = |path: &str| path == "404.html" || path == "print/index.html";
    let mut all: Vec<_> = pages.filter(|(path, _)| !is_copy(path)).collect();
    all.sort_unstable();
    for (path, read) in all {
        let read = read.map(|day| format!("<lastmod>{day}</lastmod>")).unwrap_or_default();
        text += &format!("<url><loc>{site_url}{}</loc>{read}</url>\n", address(path));
    }
    text + "</urlset>\n"
}

/// Everyone may read everything.
pub fn robots(site_url: Option<&str>) -> String {
    let sitemap = site_url.map(|url| format!("\nSitemap: {url}sitemap.xml\n")).unwrap_or_default();
    format!("User-agent: *\nAllow: /\n{sitemap}")
}

#[cfg(test)]
mod tests {
    use super::{address, robots, section};

    #[test]
    fn a_page_belongs_to_the_first_folder_of_its_path() {
        let cases = [
            ("index.html", "home", ""),
            ("rules/index.html", "rules", "rules/"),
            ("industry/companies/index.html", "industry", "industry/companies/"),
            ("404.html", "404", "404.html"),
        ];
        for (path, expected, at) in cases {
            assert_eq!((section(path), address(path)), (expected, at));
        }
    }

    #[test]
    fn robots_names_the_list_of_pages_where_the_address_is_known() {
        assert_eq!(robots(None), "User-agent: *\nAllow: /\n");
        assert!(robots(Some("https://a.example/b/")).ends_with("\nSitemap: https://a.example/b/sitemap.xml\n"));
    }
}
