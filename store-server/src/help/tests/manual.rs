//! The layout of an HTML manual, by a small one of our own and by a real one.

use super::{article, folder, language, said};
use crate::help::{read_files, source};
use std::{collections::BTreeSet, path::Path};

const PAGE: &str = "<html lang=en-US><head><base href=\"../../../../\"><title>Cutting</title></head><body>\
    <header>Manual</header><aside>Contents</aside>\
    <div id=\"DisplayArea\"><a name=\"bm_1\"></a><meta itemprop=\"keywords\" content=\"cloth,cutting\">\
    <h1 id=\"hd_1\">Cutting Cloth</h1><div class=\"howtoget\"><p class=\"howtogetheader\">To get there</p>\
    <div class=\"howtogetbody\"><p>Choose <span class=\"menuitem\">Tools - </span><span class=\"menuitem\">Cut</span>.</p></div></div>\
    <div class=\"icontable\"><div class=\"iconcell\"><p><img src=\"media/cut.svg\" alt=\"Icon\" style=\"width:21px;height:20px\"></p></div>\
    <div class=\"iconcell\"><p>Cut</p></div></div>\
    <p>Press <span class=\"switchinline\"><span hidden=\"true\" id=\"MAC1\" class=\"MAC\">Command</span>\
    <span hidden=\"true\" id=\"default1\">Ctrl</span></span> + <span class=\"keycode\">X</span>.</p>\
    <div class=\"warning\"><div class=\"noteicon\"><img src=\"media/warning.svg\" alt=\"warning\"></div>\
    <div class=\"notetext\"><p id=\"par_7\">Mind your fingers.</p></div></div><br>\
    <a name=\"more\"></a><h3 id=\"hd_2\">More</h3><p><a href=\"en-US/text/sew/01/seam.html?Db=X#bm_9\">Seam</a></p>\
    <div class=\"relatedtopics\"><p class=\"related\"><span class=\"emph\">See also</span></p>\
    <div class=\"relatedbody\"><div class=\"embedded\"><p><a href=\"en-US/text/sew/01/seam.html\">Seam</a></p></div></div></div>\
    </div><footer>debug</footer></body></html>";
const SEAM: &str = "<html><head><base href=\"../../../../\"><title>Seam</title></head><body><div id=\"DisplayArea\">\
    <h1 id=\"hd_5\">Seam</h1><p>Text.</p><h2 id=\"hd_6\">Kinds</h2><p id=\"par_2\"><a name=\"bm_9\"></a>Some.</p>\
    <p><a href=\"en-US/text/cut/guide/cutting.html#more\">Cut first</a></p></div></body></html>";
const CONTENTS: &str = "x.innerHTML='<ul><li><label for=\"01\">Sewing</label><ul><li><a href=\"en-US/text/sew/01/seam.html\">\
    S</a></li></ul></li><li><label for=\"02\">Scissors</label><ul><li><a href=\"en-US/text/cut/guide/cutting.html\">C</a>\
    </li></ul></li></ul>';";

#[test]
fn a_manual_is_read_with_its_own_ids_modules_and_pictures() {
    let reading = folder(&[
        ("help/en-US/contents.js", CONTENTS),
        ("help/en-US/text/cut/guide/cutting.html", PAGE),
        ("help/en-US/text/sew/01/seam.html", SEAM),
        ("help/media/cut.svg", "<svg width='24' height='24'/>"),
    ]);
    assert_eq!(said(&reading.complaints), Vec::<String>::new());
    let picture = &reading.centre.media[0].media.sha256;
    let cutting = article(&reading, "en", "text/cut/guide/cutting.html");
    assert_eq!(
        cutting.html,
        format!(
            "<blockquote><p><strong>To get there</strong></p><p>Choose <strong>Tools - Cut</strong>.</p></blockquote>\
             <p><img src=\"media:{picture}\" alt=\"Icon\" width=\"21\" height=\"20\"> Cut</p>\
             <p>Press Ctrl + <kbd>X</kbd>.</p><blockquote><p>Mind your fingers.</p></blockquote>\
             <h2 id=\"hd_2\">More</h2><p><a href=\"article:text/sew/01/seam.html#hd_6\">Seam</a></p>\
             <h2 id=\"see-also\">See also</h2><ul><li><a href=\"article:text/sew/01/seam.html\">Seam</a></li></ul>"
        )
    );
    assert_eq!((cutting.title.as_str(), cutting.category.as_str()), ("Cutting", "cut"));
    assert_eq!(cutting.keywords, ["cloth, cutting"]);
    let seam = article(&reading, "en", "text/sew/01/seam.html");
    assert!(seam.html.contains("<a href=\"article:text/cut/guide/cutting.html#hd_2\">"), "{}", seam.html);
    let modules = language(&reading, "en").categories.iter().map(|it| (it.id.as_str(), it.title.as_str()));
    assert_eq!(modules.collect::<Vec<_>>(), [("sew", "Sewing"), ("cut", "Scissors")]);
}

#[test]
fn two_folders_of_one_language_are_not_mixed() {
    let reading = folder(&[
        ("pt-BR/text/sew/01/seam.html", SEAM),
        ("pt/text/sew/01/seam.html", SEAM),
        ("xx/text/sew/01/seam.html", SEAM),
    ]);
    assert_eq!(language(&reading, "pt").articles.len(), 1);
    let complaints = said(&reading.complaints);
    assert!(complaints.iter().any(|text| text.starts_with("pt-BR: error: the folder is left out")), "{complaints:?}");
    assert!(complaints.iter().any(|text| text.starts_with("xx: error: \"xx\" is not a language")), "{complaints:?}");
}

#[test]
fn a_real_manual_of_thousands_of_pages_is_read_where_it_is_installed() {
    let Ok(mut files) = source::files(Path::new("/usr/share/libreoffice/help")) else {
        eprintln!("skipped: Debian's libreoffice-help-en-us is not installed");
        return;
    };
    files.retain(|file| file.path.starts_with("en-US/") || file.path.starts_with("media/"));
    let reading = read_files(&files);
    let Some(english) = reading.centre.languages.first() else {
        eprintln!("skipped: Debian's libreoffice-help-en-us is not installed");
        return;
    };
    assert!(english.articles.len() > 2000 && english.categories.len() > 7 && english.pictures.len() > 500);
    assert!(reading.complaints.len() < english.articles.len() / 20, "{}", reading.complaints.len());
    let ids: BTreeSet<&str> = english.articles.iter().map(|it| it.id.as_str()).collect();
    let mut links = 0;
    for article in &english.articles {
        for unwanted in ["<script", "<nav", "<div", "class=", "Help content debug", "href=\"en-US"] {
            assert!(!article.html.contains(unwanted), "{} {unwanted}", article.id);
        }
        for link in article.html.split("<a href=\"article:").skip(1) {
            let id = link.split(['#', '"']).next().unwrap_or_default();
            assert!(ids.contains(id), "{} -> {id}", article.id);
            links += 1;
        }
    }
    assert!(links > 5000, "{links}");
}
