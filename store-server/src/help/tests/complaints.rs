//! What is wrong with a file is said with its line, and the rest is taken.

use super::{CATEGORY, DRAWING, HEAD, file, folder, language, said};
use crate::help::read_files;

/// What is said about one article whose text this is.
fn about(text: &str) -> Vec<String> {
    said(&folder(&[("en/shipping/_category.md", CATEGORY), ("en/shipping/track.md", text)]).complaints)
}

#[test]
fn a_file_without_front_matter_is_left_out_unless_its_heading_is_a_title() {
    assert_eq!(
        about("Just text.\n"),
        [
            "en/shipping/track.md:1: error: no front matter: the file must begin with a block between two lines of ---",
            "en/shipping/track.md:1: error: the title is missing, the file is left out",
        ]
    );
    let reading = folder(&[("en/shipping/_category.md", CATEGORY), ("en/shipping/track.md", "# Track\n\nText.\n")]);
    assert_eq!(language(&reading, "en").articles[0].title, "Track");
}

#[test]
fn broken_front_matter_is_told_with_its_line() {
    let complaints = about("---\ntitle: A\norder: [1\n---\n# A\n\nText.\n");
    assert!(complaints[0].starts_with("en/shipping/track.md:"), "{complaints:?}");
    assert!(complaints.iter().any(|text| text.contains("not valid YAML")), "{complaints:?}");
}

#[test]
fn every_faulty_field_is_told_and_the_article_still_taken() {
    let text = "---\ntitle: A\norder: first\nkeywords: a, b\nupdated: 12.10.2026\nabout: [contact, weather]\ntags: x\n---\nText.\n";
    assert_eq!(
        about(text),
        [
            "en/shipping/track.md:3: warning: order is not a number from 1; the article is placed by its name",
            "en/shipping/track.md:4: warning: 2 keywords: customers find an article by the words they know, give it at least 8",
            "en/shipping/track.md:5: warning: \"12.10.2026\" is not a date: write it as 2026-10-12",
            "en/shipping/track.md:6: warning: \"weather\" is neither a help topic nor an order status",
            "en/shipping/track.md:7: warning: \"tags\" is not a field of the front matter",
        ]
    );
}

#[test]
fn dead_links_are_told_one_by_one_and_become_plain_text() {
    let body =
        "[a](gone.md)\n\n[b](track.md#nowhere) [c](https://example.com)\n\n[d](javascript:x) [e](../../../x.md)\n";
    let reading = folder(&[("en/shipping/_category.md", CATEGORY), ("en/shipping/track.md", &format!("{HEAD}{body}"))]);
    assert_eq!(
        said(&reading.complaints),
        [
            "en/shipping/track.md:8: warning: dead link: there is no article gone.md",
            "en/shipping/track.md:10: warning: dead link: there is no heading #nowhere in shipping/track",
            "en/shipping/track.md:12: warning: links with javascript: are left out",
            "en/shipping/track.md:12: warning: ../../../x.md leads out of the folder",
        ]
    );
    let html = &language(&reading, "en").articles[0].html;
    assert_eq!(html, "<p>a</p><p>b <a href=\"https://example.com\">c</a></p><p>d e</p>");
}

#[test]
fn a_link_to_a_file_that_was_left_out_is_dead() {
    let reading = folder(&[
        ("en/shipping/_category.md", CATEGORY),
        ("en/shipping/bad.md", "No title.\n"),
        ("en/shipping/track.md", &format!("{HEAD}See [this](bad.md).\n")),
    ]);
    assert_eq!(language(&reading, "en").articles[0].html, "<p>See this.</p>");
    assert!(said(&reading.complaints).iter().any(|text| text.ends_with("the article shipping/bad was left out")));
}

#[test]
fn faulty_pictures_are_told_and_their_words_stay() {
    let body = "![one](gone.png)\n\n![two](text.png)\n\n![three](large.svg)\n\n![four](https://example.com/x.png)\n";
    let large = format!("{DRAWING}{}", " ".repeat(5 * 1024 * 1024));
    let reading = folder(&[
        ("en/shipping/_category.md", CATEGORY),
        ("en/shipping/large.svg", &large),
        ("en/shipping/text.png", "not a picture"),
        ("en/shipping/track.md", &format!("{HEAD}{body}")),
    ]);
    assert_eq!(
        said(&reading.complaints),
        [
            "en/shipping/track.md:8: warning: missing picture gone.png",
            "en/shipping/track.md:10: warning: the picture text.png is not a picture: SVG, PNG, WebP, JPEG and GIF are known",
            "en/shipping/track.md:12: warning: the picture large.svg has 5120 kB, more than 5120 kB are not taken",
            "en/shipping/track.md:14: warning: the picture is not in the folder; pictures from elsewhere are left out",
        ]
    );
    assert_eq!(language(&reading, "en").articles[0].html, "<p>one</p><p>two</p><p>three</p><p>four</p>");
}

#[test]
fn folders_and_places_that_do_not_fit_are_told() {
    let article = format!("{HEAD}Text.\n");
    let reading = folder(&[
        ("en/returns/refunds.md", &article),
        ("en/shipping/_category.md", CATEGORY),
        ("en/shipping/a.md", &article),
        ("en/shipping/b.md", &article),
        ("en/shipping/b.html", "<h1>B</h1>"),
        ("en/shipping/deep/c.md", &article),
        ("en/stray.md", &article),
        ("english/shipping/a.md", &article),
        ("readme.md", "Not help."),
    ]);
    let complaints = said(&reading.complaints);
    let expected = [
        "en/returns/_category.md: warning: the file is missing; the category is called like its folder and stands last",
        "en/shipping/b.html: error: the file is left out: another one with this name is the same article",
        "en/shipping/b.md: warning: order 1 is also that of shipping/a; the two stand in the order of their names",
        "en/shipping/deep/c.md: error: the file is left out: articles lie in <language>/<category>/<article>.md",
        "en/stray.md: error: the file is left out: articles lie in <language>/<category>/<article>.md",
    ];
    assert_eq!(complaints[..5], expected);
    assert!(complaints[5].starts_with("english: error: \"english\" is not a language"), "{complaints:?}");
    assert_eq!(complaints.len(), 6);
    let titles: Vec<&str> =
        language(&reading, "en").categories.iter().map(|category| category.title.as_str()).collect();
    assert_eq!(titles, ["Shipping", "Returns"]);
}

#[test]
fn a_file_that_is_not_utf_8_is_told_with_its_line_and_left_out() {
    let mut bytes = HEAD.as_bytes().to_vec();
    bytes.extend(b"Caf\xE9\n");
    let files = [file("en/shipping/_category.md", CATEGORY.as_bytes()), file("en/shipping/track.md", &bytes)];
    let complaints = said(&read_files(&files).complaints);
    assert_eq!(complaints, ["en/shipping/track.md:8: error: the file is not valid UTF-8; save it as UTF-8"]);
}

#[test]
fn raw_html_in_markdown_is_told_and_left_out() {
    let text = format!("{HEAD}Text <b>bold</b>.\n\n<!-- a note -->\n\n<div>\nblock\n</div>\n");
    assert_eq!(
        about(&text),
        [
            "en/shipping/track.md:8: warning: raw HTML is left out; write Markdown, or an .html file",
            "en/shipping/track.md:12: warning: raw HTML is left out; write Markdown, or an .html file",
        ]
    );
}

#[test]
fn a_question_that_does_not_find_its_article_is_told() {
    let page = |title: &str, questions: &str, body: &str| {
        let keywords = "keywords: [one, two, three, four, five, six, seven, eight]";
        format!("---\ntitle: {title}\n{keywords}\nquestions: {questions}\nupdated: 2026-10-12\n---\n{body}\n")
    };
    let track = page("Track a parcel", "[\"where is my parcel, please\", how do I knit a hat]", "Look at its number.");
    let others = ["Knitting", "Hats", "Knit hats", "A knitted hat"].map(|title| page(title, "[]", "Knit a hat."));
    let mut files = vec![("en/shipping/_category.md".to_owned(), CATEGORY.to_owned())];
    files.push(("en/shipping/track.md".to_owned(), track));
    files.extend(others.into_iter().enumerate().map(|(n, text)| (format!("en/shipping/hat-{n}.md"), text)));
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let reading = folder(&files);
    assert_eq!(
        said(&reading.complaints).iter().filter(|text| text.contains("does not find")).collect::<Vec<_>>(),
        [
            "en/shipping/track.md:4: warning: \"how do I knit a hat\" does not find the article among the first 3: say it in its keywords"
        ]
    );
    let track = language(&reading, "en").articles.iter().find(|article| article.id == "shipping/track");
    assert_eq!(track.map(|article| article.questions.len()), Some(2), "they are sent to customers as well");
}
