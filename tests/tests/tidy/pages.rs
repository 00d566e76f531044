//! How long a file is, and how it begins.

use crate::tree::{Offence, Page, none, pages};

/// The longest file of each kind, in lines.
const LIMITS: &[(&str, usize)] = &[(".rs", 300), (".ts", 300), (".svelte", 150)];

/// Longer files, and why.
const LONGER: &[(&str, &str)] = &[];

/// The longest function, in lines.
const FUNCTION: usize = 40;

/// How a file of each kind opens its first comment.
const OPENINGS: &[(&str, &[&str])] =
    &[(".rs", &["//!"]), (".ts", &["/**", "//"]), (".svelte", &["<!--"]), (".sql", &["--"])];

#[test]
fn files_stay_short_enough_to_be_read_in_one_go() {
    let endings: Vec<_> = LIMITS.iter().map(|(ending, _)| *ending).collect();
    let long = pages(&endings).into_iter().filter(|page| LONGER.iter().all(|(path, _)| page.path != *path));
    none("Files stay short: take out what has a name of its own.", long.filter_map(|page| too_long(&page)));
}

#[test]
fn every_file_begins_with_a_sentence_that_says_what_it_is_for() {
    let endings: Vec<_> = OPENINGS.iter().map(|(ending, _)| *ending).collect();
    let offences = pages(&endings).into_iter().filter_map(|page| unexplained(&page));
    none("Every file begins with a comment: one sentence that says what the file is for.", offences);
}

#[test]
fn functions_stay_short_enough_to_be_seen_at_once() {
    let rule = "A function does one thing: give its parts names of their own.";
    none(rule, pages(&[".rs"]).iter().flat_map(long_functions));
}

fn too_long(page: &Page) -> Option<Offence> {
    let (_, limit) = LIMITS.iter().find(|(ending, _)| page.path.ends_with(ending))?;
    let lines = page.text.lines().count();
    (lines > *limit).then(|| page.offence(lines, format!("{lines} lines, at most {limit}")))
}

/// A function ends where a brace closes at its own depth, as rustfmt writes it.
fn long_functions(page: &Page) -> Vec<Offence> {
    let mut open: Option<(usize, &str, &str)> = None;
    let mut offences = vec![];
    for (number, line) in page.lines() {
        let indent = &line[..line.len() - line.trim_start().len()];
        match open {
            Some((start, outer, name)) if indent == outer && line.trim() == "}" => {
                let lines = number - start + 1;
                if lines > FUNCTION {
                    offences.push(page.offence(start, format!("{name} has {lines} lines, at most {FUNCTION}")));
                }
                open = None;
            }
            Some((_, outer, _)) if indent == outer && line.ends_with(';') => open = None,
            None if !line.ends_with([';', '}']) => {
                open = function(line).map(|name| (number, indent, name));
            }
            _ => {}
        }
    }
    offences
}

/// The name of the function whose signature begins in `line`.
fn function(line: &str) -> Option<&str> {
    let (before, after) = line.split_once("fn ")?;
    let plain =
        before.split_whitespace().all(|word| word.starts_with("pub") || ["async", "const", "unsafe"].contains(&word));
    after.split(['(', '<']).next().filter(|_| plain)
}

fn unexplained(page: &Page) -> Option<Offence> {
    let (_, openings) = OPENINGS.iter().find(|(ending, _)| page.path.ends_with(ending))?;
    let Some(opening) = openings.iter().find(|opening| page.text.starts_with(**opening)) else {
        return Some(page.offence(1, format!("does not begin with a comment ({})", openings.join(" or "))));
    };
    let comment = if matches!(*opening, "/**" | "<!--") {
        page.text.split("*/").next().and_then(|text| text.split("-->").next()).unwrap_or_default()
    } else {
        page.text.lines().take_while(|line| line.starts_with(opening)).last().map_or("", |last| {
            let end = last.as_ptr() as usize - page.text.as_ptr() as usize + last.len();
            &page.text[..end]
        })
    };
    let words = comment.split_whitespace().filter(|word| word.contains(char::is_alphanumeric) && *word != "@component");
    let whole = comment.contains(['.', '…', ':', '!', '?']);
    (words.count() < 3 || !whole).then(|| page.offence(1, "the first comment is not a sentence"))
}

#[test]
fn a_long_file_is_noticed() {
    let page = |path, lines| Page::new(path, &"x\n".repeat(lines));
    assert_eq!(too_long(&page("a.rs", 300)), None);
    assert!(too_long(&page("a.rs", 301)).is_some());
    assert!(too_long(&page("A.svelte", 151)).is_some());
}

#[test]
fn a_long_function_is_noticed() {
    let count = |lines| {
        let body = "        x();\n".repeat(lines);
        long_functions(&Page::new(
            "a.rs",
            &format!("impl A {{\n    pub(crate) async fn a(\n        &self,\n    ) {{\n{body}    }}\n}}\n"),
        ))
        .len()
    };
    assert_eq!((count(36), count(37)), (0, 1));
}

#[test]
fn a_file_that_does_not_explain_itself_is_noticed() {
    let explained = |path, text| unexplained(&Page::new(path, text)).is_none();
    assert!(explained("a.rs", "//! Cleans HTML for storing.\n\nfn a() {}"));
    assert!(explained("A.svelte", "<!--\n@component A list that\ngrows.\n-->\n<p></p>"));
    assert!(explained("a.ts", "/** Reads the clock. */\nexport {}"));
    assert!(!explained("a.rs", "//! Placeholder.\n"));
    assert!(!explained("a.rs", "use b;\n//! Cleans HTML for storing.\n"));
    assert!(!explained("A.svelte", "<!-- @component Button -->\n<p>This is not the comment.</p>"));
    assert!(!explained("a.sql", "CREATE TABLE a (b);"));
}
