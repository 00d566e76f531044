//! What all help centres' markup needs alike: its links and pictures led elsewhere, and its words.

use crate::page::escape;
use scraper::Html;

/// Writes other addresses into links and pictures.
pub(super) fn relink(html: &str, other: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((at, length)) = next_address(rest) {
        let (before, after) = rest.split_at(at);
        let (address, after) = after.split_at(length);
        out.push_str(before);
        out.push_str(&other(&unescape(address)).map_or_else(|| address.to_owned(), |address| escape(&address)));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Where the next quoted value of a `href` or `src` begins, and how long it is.
fn next_address(html: &str) -> Option<(usize, usize)> {
    let lower = html.to_ascii_lowercase();
    let mut from = 0;
    loop {
        let found =
            ["href=", "src="].iter().filter_map(|name| Some((lower.get(from..)?.find(name)? + from, name.len())));
        let (at, length) = found.min()?;
        let begins = at + length;
        let alone = lower.get(..at)?.ends_with(|c: char| c.is_ascii_whitespace());
        if let Some(quote) = html.get(begins..)?.chars().next().filter(|quote| alone && matches!(quote, '"' | '\'')) {
            let value = html.get(begins + 1..)?;
            return Some((begins + 1, value.find(quote)?));
        }
        from = begins;
    }
}

fn unescape(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&#039;", "'").replace("&#038;", "&").replace("&amp;", "&")
}

/// What is written as the address of each picture.
pub(super) fn pictures(html: &str) -> Vec<String> {
    let html = Html::parse_fragment(html);
    let images = html.root_element().descendent_elements().filter(|element| element.value().name() == "img");
    images.filter_map(|image| Some(image.attr("src")?.to_owned())).collect()
}

/// The words in some markup, in one line.
pub(super) fn text(markup: &str) -> String {
    let html = Html::parse_fragment(markup);
    let words: String = html.root_element().text().collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_either_kind_of_quotes_and_nowhere_else() {
        let html = "<a href=\"/a?b=1&amp;c=2\">href=\"x\"</a><img class='y' src='p.png' data-src=\"q.png\">";
        let out = relink(html, |address| Some(format!("[{address}]")));
        assert_eq!(out, "<a href=\"[/a?b=1&amp;c=2]\">href=\"x\"</a><img class='y' src='[p.png]' data-src=\"q.png\">");
    }
}
