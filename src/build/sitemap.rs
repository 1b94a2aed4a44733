//! What search engines read: the list of pages, which needs the site's own address, and `robots.txt`.

use crate::content::load::Site;
use crate::page::Rendered;

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

/// Every page that stands for itself, with the day on which its sources were last read. The page for paper repeats the
/// others, and what stands below `embed/` is shown inside other sites.
pub fn sitemap(site: &Site, pages: &[Rendered], site_url: &str) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for page in pages {
        let is_copy = page.path == "404.html" || page.path == "print/index.html" || page.path.starts_with("embed/");
        let Some(own) = site.pages.get(section(&page.path)).filter(|_| !is_copy) else { continue };
        text += &format!("<url><loc>{site_url}{}</loc><lastmod>{}</lastmod></url>\n", address(&page.path), own.read);
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
