//! What may stay in a text, and the cleaning itself.

use crate::{CleanHtml, write::Writer};
use ammonia::Builder;
use scraper::Html;
use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

/// Cleans `html`, whatever it is.
pub fn clean(html: &str) -> CleanHtml {
    let safe = RULES.clean(within_reason(html)).to_string();
    Writer::write(&Html::parse_fragment(&safe))
}

/// More elements that can nest than any article has. A parser takes the square of their depth, so the rest is left out.
const MOST_ELEMENTS: usize = 10_000;
/// Elements that do not nest in one of their own without another between.
const FLAT: &[&str] = &["br", "col", "dd", "dt", "hr", "img", "li", "p", "td", "th", "tr", "wbr"];

/// `html` up to the element that is one too many. Whatever looks like one counts, because only a parser could tell better.
fn within_reason(html: &str) -> &str {
    let nests = |at: &usize| {
        let rest = &html[at + 1..];
        let name = &rest[..rest.bytes().take_while(u8::is_ascii_alphanumeric).count()];
        name.starts_with(|c: char| c.is_ascii_alphabetic()) && !FLAT.iter().any(|flat| name.eq_ignore_ascii_case(flat))
    };
    let mut elements = html.match_indices('<').map(|(at, _)| at).filter(nests);
    elements.nth(MOST_ELEMENTS).map_or(html, |end| &html[..end])
}

const TAGS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

static RULES: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut rules = Builder::empty();
    rules
        .tags(TAGS.iter().copied().collect())
        .clean_content_tags(["script", "style", "template", "noscript", "title", "svg", "math"].into_iter().collect())
        .generic_attributes(["id", "lang", "dir", "title"].into_iter().collect())
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("img", HashSet::from(["src", "alt"])),
            ("ol", HashSet::from(["start", "reversed", "type"])),
            ("td", HashSet::from(["colspan", "rowspan", "headers"])),
            ("th", HashSet::from(["colspan", "rowspan", "scope", "headers", "abbr"])),
            ("time", HashSet::from(["datetime"])),
            ("details", HashSet::from(["open"])),
        ]))
        .url_schemes(["article", "media", "http", "https", "mailto", "tel"].into_iter().collect())
        .link_rel(None)
        .attribute_filter(|element, attribute, value| match (element, attribute) {
            ("img", "src") => value.starts_with("media:").then_some(value.into()),
            ("a", "href") => (!value.starts_with("media:")).then_some(value.into()),
            _ => Some(value.into()),
        });
    rules
});

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(html: &str, cleaned: Expect) {
        cleaned.assert_eq(clean(html).as_str());
    }

    #[test]
    fn what_could_act_is_gone() {
        check("<p onclick=x()>a<script>alert(1)</script><style>p{}</style></p>", expect!["<p>a</p>"]);
        check("<a href='javascript:alert(1)'>a</a><iframe src=//x></iframe>", expect!["<a>a</a>"]);
        check("<form action=/x><input name=a>b</form><svg><script>1</script></svg>", expect!["b"]);
        check("<p style='position:fixed' class=x>a</p>", expect!["<p>a</p>"]);
        check("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", expect![""]);
    }

    #[test]
    fn nothing_loads_from_outside() {
        check("<img src='https://x.example/a.png' alt='a cat'>", expect![[r#"<span role="img">a cat</span>"#]]);
        check("<img src='//x.example/a.png'>", expect![""]);
        check(
            "<img src='media:ab12' alt='a &quot;cat&quot;'>",
            expect![[r#"<img alt="a &quot;cat&quot;" data-media="ab12">"#]],
        );
    }

    #[test]
    fn links_keep_where_they_go_and_nothing_else() {
        check("<a href='article:a/b#c' target=_blank>x</a>", expect![[r##"<a href="article:a/b#s-c">x</a>"##]]);
        check("<a href='#c'>x</a>", expect![[r##"<a href="#s-c">x</a>"##]]);
        check(
            "<a href='https://x.example/?a=1&amp;b=2'>x</a>",
            expect![[r#"<a href="https://x.example/?a=1&amp;b=2">x</a>"#]],
        );
        check("<a href='/relative'>x</a>", expect!["<a>x</a>"]);
    }

    #[test]
    fn headings_are_listed_with_ids_of_their_own() {
        let cleaned = clean("<h1>One</h1><h2 id=two>Two <b>b</b></h2><h2>Deux mots</h2><h3>Deux mots</h3><h2></h2>");
        expect![[r#"<h2 id="s-one">One</h2><h2 id="s-two">Two <b>b</b></h2><h2 id="s-deux-mots">Deux mots</h2><h3 id="s-deux-mots-2">Deux mots</h3><h2></h2>"#]]
            .assert_eq(cleaned.as_str());
        let listed: Vec<_> = cleaned.headings().iter().map(|h| format!("{} {} {}", h.level, h.id, h.text)).collect();
        assert_eq!(listed, ["2 s-one One", "2 s-two Two b", "2 s-deux-mots Deux mots", "3 s-deux-mots-2 Deux mots"]);
    }

    #[test]
    fn the_text_has_a_line_for_each_block() {
        let cleaned = clean(
            "<p>a <b>b</b>&amp;c</p><ul><li>d</li><li>e<br>f</li></ul><table><tr><td>g</td><td>h</td></tr></table>",
        );
        assert_eq!(cleaned.text(), "a b&c\nd\ne\nf\ng\nh");
    }

    #[test]
    fn cleaning_again_changes_nothing_that_can_be_seen() {
        let once = clean("<h2>Où ?</h2><p>a &lt; b &amp; c</p>");
        assert_eq!(once.text(), "Où ?\na < b & c");
        assert_eq!(clean(once.as_str()).text(), once.text());
    }

    #[test]
    fn no_depth_and_no_repetition_makes_it_fall_over() {
        for tag in ["div", "b", "table", "h2><div", "div><!--</div>--"] {
            let cleaned = clean(&format!("<{tag}>a").repeat(100_000));
            assert!(cleaned.text().contains('a'), "{tag}");
        }
        let headings = clean(&"<h2>a</h2>".repeat(9_000));
        assert_eq!(headings.headings().last().map(|heading| heading.id.as_str()), Some("s-a-9000"));
        assert_eq!(clean(&"<li>a</li>".repeat(50_000)).text().lines().count(), 50_000);
    }
}
