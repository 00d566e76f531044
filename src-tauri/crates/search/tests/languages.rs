//! What customers type in each language, and the article that should stand first: `languages/<language>.txt`.

use search::{Document, Index};

/// Articles begin with `*`, keywords stand behind a bar; a trap is named behind `#`, for the rows below it.
macro_rules! tables {
    ($($code:literal)*) => { &[$(($code, include_str!(concat!("languages/", $code, ".txt")))),*] };
}

const TABLES: &[(&str, &str)] = tables!(
    "cs" "da" "de" "el" "en" "es" "fi" "fr" "he" "hr" "hu" "it" "ja" "ko" "nb" "nl" "pl" "pt" "ro" "ru" "sv" "tr"
);

#[test]
fn the_article_that_is_meant_stands_first_in_every_language() {
    let wrong: Vec<String> = TABLES.iter().flat_map(|(code, table)| missed(code, table)).collect();
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_language_has_its_traps_named_and_each_row_once() {
    for (code, table) in TABLES {
        let mut queries: Vec<&str> = rows(table).map(|(query, _)| query).collect();
        let all = queries.len();
        queries.sort();
        queries.dedup();
        assert!(all >= 25 && queries.len() == all, "{code}: {all} rows, {} of them different", queries.len());
        assert!(table.lines().filter(|line| line.starts_with('#')).count() >= 4, "{code} names its traps");
        let known = |wanted: &str| articles(table).any(|(title, _)| title == wanted);
        let strange: Vec<_> = rows(table).filter(|(_, wanted)| !known(wanted)).collect();
        assert!(strange.is_empty(), "{code}: no such articles: {strange:?}");
    }
}

#[test]
fn without_what_is_special_about_the_language_traps_are_walked_into() {
    for (code, table) in TABLES {
        let plain = table.replace("\r", "");
        assert!(!missed("und", &plain).is_empty(), "the rows of {code} are no traps");
    }
}

/// The rows of a table that an index of `language` does not answer as they say.
fn missed(language: &str, table: &str) -> Vec<String> {
    let articles: Vec<(&str, Vec<String>)> = articles(table).collect();
    let documents = articles.iter().map(|(title, keywords)| Document {
        id: title,
        digest: 0,
        title,
        keywords,
        headings: "",
        body: "",
        questions: &[],
        favour: 0.0,
    });
    let index = Index::build(language, documents);
    let wrong = rows(table).filter_map(|(query, wanted)| {
        let found = index.find(query, 3).hits.into_iter().next().map(|hit| hit.id).unwrap_or_default();
        (found != wanted).then(|| format!("{language}: {query} => {found}, not {wanted}"))
    });
    wrong.collect()
}

fn articles(table: &str) -> impl Iterator<Item = (&str, Vec<String>)> {
    table.lines().filter_map(|line| line.strip_prefix("* ")).map(|line| {
        let (title, keywords) = line.split_once(" | ").unwrap_or((line, ""));
        let keywords = keywords.split(", ").filter(|keyword| !keyword.is_empty()).map(str::to_owned);
        (title, keywords.collect())
    })
}

fn rows(table: &str) -> impl Iterator<Item = (&str, &str)> {
    table.lines().filter_map(|line| line.split_once(" => "))
}
