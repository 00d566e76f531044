//! The help folder, read as merchants write it.

use super::{Complaint, File, Language, Reading, Severity, read_files};
use store_api::help::Article;

mod complaints;
mod manual;

/// Eight keywords, so that nothing else is wrong.
const HEAD: &str = "---\ntitle: Track a parcel\norder: 1\nsummary: In short.\n\
    keywords: [one, two, three, four, five, six, seven, eight]\nupdated: 2026-10-12\n---\n";
const CATEGORY: &str = "---\ntitle: Shipping\norder: 1\n---\nHow it *travels*.\n";
const DRAWING: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 32'/>";

fn folder(files: &[(&str, &str)]) -> Reading {
    let files: Vec<File> = files.iter().map(|(path, text)| file(path, text.as_bytes())).collect();
    read_files(&files)
}

fn file(path: &str, bytes: &[u8]) -> File {
    File { path: path.to_owned(), bytes: bytes.to_vec().into(), modified: None }
}

fn language<'a>(reading: &'a Reading, tag: &str) -> &'a Language {
    reading.centre.languages.iter().find(|language| language.tag == tag).expect("the language")
}

fn article<'a>(reading: &'a Reading, tag: &str, id: &str) -> &'a Article {
    language(reading, tag).articles.iter().find(|article| article.id == id).expect("the article")
}

fn said(complaints: &[Complaint]) -> Vec<String> {
    complaints.iter().map(ToString::to_string).collect()
}

#[test]
fn a_markdown_file_becomes_an_article() {
    let body =
        "Before.\n\n## Where is it?\n\nA **bold** [link](track.md#where-is-it).\n\n| a | b |\n|---|---|\n| 1 | |\n";
    let reading = folder(&[("en/shipping/_category.md", CATEGORY), ("en/shipping/track.md", &format!("{HEAD}{body}"))]);
    assert_eq!(said(&reading.complaints), Vec::<String>::new());
    let article = article(&reading, "en", "shipping/track");
    assert_eq!(
        article.html,
        "<p>Before.</p><h2 id=\"where-is-it\">Where is it?</h2>\
         <p>A <strong>bold</strong> <a href=\"#where-is-it\">link</a>.</p>\
         <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>"
    );
    assert_eq!((article.title.as_str(), article.summary.as_str()), ("Track a parcel", "In short."));
    assert_eq!((article.category.as_str(), article.position, article.keywords.len()), ("shipping", 1, 8));
    assert_eq!(article.updated_at.to_string(), "2026-10-12T00:00:00Z");
    let category = &language(&reading, "en").categories[0];
    assert_eq!((category.title.as_str(), category.summary.as_str()), ("Shipping", "How it travels."));
}

#[test]
fn a_picture_is_taken_once_and_named_by_its_hash_in_every_language() {
    let reading = folder(&[
        ("de/shipping/_category.md", CATEGORY),
        ("de/shipping/track.md", &format!("{HEAD}Text ![Weg](../../en/shipping/way.svg)\n")),
        ("en/shipping/_category.md", CATEGORY),
        ("en/shipping/track.md", &format!("{HEAD}Text ![The way](way.svg)\n")),
        ("en/shipping/way.svg", DRAWING),
        ("en/shipping/unused.svg", "<svg/>"),
    ]);
    assert_eq!(said(&reading.complaints), Vec::<String>::new());
    let [picture] = reading.centre.media.as_slice() else { panic!("one picture") };
    let hash = &picture.media.sha256;
    assert_eq!((picture.media.content_type.as_str(), picture.media.width), ("image/svg+xml", Some(48)));
    assert_eq!(&language(&reading, "de").pictures, std::slice::from_ref(hash));
    assert_eq!(
        article(&reading, "en", "shipping/track").html,
        format!("<p>Text <img src=\"media:{hash}\" alt=\"The way\" width=\"48\" height=\"32\"></p>")
    );
    assert!(article(&reading, "de", "shipping/track").html.contains(hash.as_str()));
}

#[test]
fn links_lead_to_articles_in_any_language_and_to_the_heading_that_was_meant() {
    let english = format!("{HEAD}## First\n\nText.\n\n## Not tracked\n\nText.\n");
    let german = format!("{HEAD}## Erstens\n\nText.\n\n## Ohne Verfolgung\n\nText.\n");
    let links = "[a](../shipping/track.md#not-tracked) [b](../shipping/fees.html) [c](https://example.com/)";
    let reading = folder(&[
        ("de/orders/_category.md", &CATEGORY.replace("order: 1", "order: 2")),
        ("de/orders/late.md", &format!("{HEAD}{links}\n")),
        ("de/shipping/_category.md", CATEGORY),
        ("de/shipping/track.md", &german),
        ("en/shipping/_category.md", CATEGORY),
        ("en/shipping/fees.md", &english),
        ("en/shipping/track.md", &english.replace("order: 1", "order: 2")),
    ]);
    assert_eq!(said(&reading.complaints), Vec::<String>::new());
    assert_eq!(
        article(&reading, "de", "orders/late").html,
        "<p><a href=\"article:shipping/track#ohne-verfolgung\">a</a> <a href=\"article:shipping/fees\">b</a> \
         <a href=\"https://example.com/\">c</a></p>"
    );
}

#[test]
fn a_whole_web_page_leaves_only_its_content() {
    let page = "<!doctype html><html><head><title>Size chart – Some Shop</title>\
        <meta name=Keywords content='size, chart,measure'><meta name=description content='All sizes.'>\
        <style>p{}</style><script>track()</script></head><body><nav><a href=/>Home</a></nav><header>Shop</header>\
        <main><h1 id=top>Size chart</h1><div>Loose words<p onclick=evil()>and <span>a <b>para</b><b>graph</b></span>\n  \
        text.</p></div><h4>Deep</h4><dl><dt id=bust>Bust<dd>90 cm</dl><p hidden>Secret</p><a href=#bust>Bust</a>\
        <a href='#top'>Top</a><form><input></form><iframe src=x></iframe></main><footer>Imprint</footer></body></html>";
    let reading = folder(&[("en/sizes/_category.md", CATEGORY), ("en/sizes/chart.html", page)]);
    let article = article(&reading, "en", "sizes/chart");
    assert_eq!(
        article.html,
        "<p>Loose words</p><p>and a <strong>paragraph</strong> text.</p><h2 id=\"deep\">Deep</h2>\
         <dl><dt>Bust</dt><dd>90 cm</dd></dl><p><a href=\"#deep\">Bust</a>Top</p>"
    );
    assert_eq!((article.title.as_str(), article.summary.as_str()), ("Size chart", "All sizes."));
    assert_eq!(article.keywords, ["size", "chart", "measure"]);
}

#[test]
fn what_asks_for_no_place_follows_in_the_order_of_names() {
    let at = |order: &str| format!("{}Text.\n", HEAD.replace("order: 1\n", order));
    let reading = folder(&[
        ("en/shipping/_category.md", CATEGORY),
        ("en/shipping/zebra.md", &at("order: 1\n")),
        ("en/shipping/delta.md", &at("")),
        ("en/shipping/alpha.md", &at("")),
    ]);
    let places: Vec<(&str, u32)> =
        language(&reading, "en").articles.iter().map(|article| (article.id.as_str(), article.position)).collect();
    assert_eq!(places, [("shipping/zebra", 1), ("shipping/alpha", 2), ("shipping/delta", 3)]);
}

#[test]
fn a_page_nested_without_end_spoils_nothing() {
    let deep = format!("<h1>Deep</h1><p>Words.</p>{}{}x", "<div>".repeat(3_000), "<i><b>".repeat(3_000));
    let reading = folder(&[("en/odd/_category.md", CATEGORY), ("en/odd/deep.html", &deep)]);
    assert!(article(&reading, "en", "odd/deep").html.starts_with("<p>Words.</p>"));
}

#[test]
fn an_empty_folder_is_no_help() {
    let reading = folder(&[("readme.md", "# Us"), ("src/lib/code.svg", "<svg/>")]);
    assert!(reading.centre.languages.is_empty() && reading.complaints.is_empty());
}

#[test]
fn severity_orders_errors_before_warnings() {
    assert!(Severity::Error < Severity::Warning);
}
