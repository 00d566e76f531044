//! What was measured as tables to read: a line for each engine, the best of each column marked.

use super::{Measured, goals::Goal, relevance, speed};
use std::fmt::Write as _;

/// Everything, one table after the other, goals last.
pub(super) fn text(measured: &Measured, goals: &[Goal]) -> String {
    let mut text = speed_table(&measured.speed);
    for (set, typos) in [("support", false), ("support noisy", false), ("learnt", false), ("learnt noisy", false)] {
        text += &set_table(&measured.relevance, set, typos);
    }
    for set in ["keywords", "given"] {
        for typos in [false, true] {
            text += &language_table(&measured.relevance, set, typos);
        }
    }
    for typos in [false, true] {
        text += &typed_table(measured, typos);
    }
    text += "\n  goals\n";
    for Goal { what, value, limit, at_most, kept } in goals {
        let sign = if *at_most { "≤" } else { "≥" };
        let _ = writeln!(text, "  {:72} {value:>9.3} {sign} {limit:<7} {}", what, if *kept { "" } else { "MISSED" });
    }
    for why in &measured.missing {
        let _ = writeln!(text, "  not measured: {why}");
    }
    text
}

fn speed_table(rows: &[speed::Row]) -> String {
    let mut text = String::new();
    let mut docs = 0;
    for row in rows {
        if row.docs != docs {
            docs = row.docs;
            let _ = writeln!(text, "\n  {docs} pages, every title key by key; CPU time of the thread");
            let _ = writeln!(
                text,
                "  {:20} {:>9} {:>11} {:>8} {:>8} {:>8} {:>8} {:>8} {:>7}",
                "", "p50 µs", "p99 µs", "× ours", "build s", "disk MB", "RSS MB", "index MB", "keys"
            );
        }
        let own = rows.iter().find(|own| own.engine == "doorstep" && (own.docs, own.typos) == (row.docs, row.typos));
        let ratio = own.map_or(f64::NAN, |own| row.p99_us / own.p99_us);
        let index = row.index_mb.map_or_else(String::new, |megabytes| format!("{megabytes:.1}"));
        let name = format!("{}{}", row.engine, if row.typos { " (typo)" } else { "" });
        let _ = writeln!(
            text,
            "  {name:20} {:>9.0} {:>11.0} {ratio:>8.1} {:>8.2} {:>8.1} {:>8.0} {index:>8} {:>7}",
            row.p50_us, row.p99_us, row.build_s, row.disk_mb, row.rss_mb, row.keys
        );
    }
    text
}

/// One set in one language.
fn set_table(rows: &[relevance::Row], set: &str, typos: bool) -> String {
    let mut text = String::new();
    for row in rows.iter().filter(|row| row.set == set && row.typos == typos) {
        if text.is_empty() {
            let _ = writeln!(text, "\n  {set}: {} questions", row.questions);
            let _ = writeln!(text, "  {:20} {:>6} {:>6} {:>6} {:>6}", "", "R@1", "R@3", "MRR", "none");
        }
        let score = row.score;
        let _ = writeln!(
            text,
            "  {:20} {:>6.3} {:>6.3} {:>6.3} {:>6.4}",
            row.engine, score.r1, score.r3, score.mrr10, score.zero
        );
    }
    text
}

/// One set in many languages: MRR, the best of each language marked.
fn language_table(rows: &[relevance::Row], set: &str, typos: bool) -> String {
    let rows: Vec<_> = rows.iter().filter(|row| row.set == set && row.typos == typos).collect();
    let cells = rows.iter().map(|row| (row.engine, row.language.as_str(), row.score.mrr10)).collect::<Vec<_>>();
    matrix(&format!("{set}{}: MRR@10", slip(typos)), &cells, f64::max)
}

fn typed_table(measured: &Measured, typos: bool) -> String {
    let rows = measured.typed.iter().filter(|row| row.typos == typos);
    let cells = rows.map(|row| (row.engine, row.language, row.share)).collect::<Vec<_>>();
    matrix(&format!("share of a title typed until it is among the first three{}", slip(typos)), &cells, f64::min)
}

/// A line for each engine, a column for each language and one for the mean.
fn matrix(title: &str, cells: &[(&str, &str, f64)], better: fn(f64, f64) -> f64) -> String {
    let (mut engines, mut languages) = (Vec::new(), Vec::new());
    for (engine, language, _) in cells {
        if !engines.contains(engine) {
            engines.push(*engine);
        }
        if !languages.contains(language) {
            languages.push(*language);
        }
    }
    if cells.is_empty() {
        return String::new();
    }
    let mut text = format!("\n  {title}\n  {:14}   mean", "");
    languages.iter().for_each(|language| text += &format!("  {language:>5}"));
    for engine in engines {
        let own =
            |language: &&str| cells.iter().find(|cell| (cell.0, cell.1) == (engine, *language)).map(|cell| cell.2);
        let values: Vec<f64> = languages.iter().filter_map(own).collect();
        let _ = write!(text, "\n  {engine:14}  {:.3}", values.iter().sum::<f64>() / values.len() as f64);
        for language in &languages {
            let best = cells.iter().filter(|cell| cell.1 == *language).map(|cell| cell.2).reduce(better);
            let value = own(language);
            let mark = if value.is_some() && value == best { "*" } else { " " };
            text += &format!("  {}{mark}", value.map_or("   –".to_owned(), |value| format!("{value:.2}")));
        }
    }
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn slip(typos: bool) -> &'static str {
    if typos { ", one typo each" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn the_best_of_each_language_is_marked() {
        let cells = [("ours", "de", 0.6), ("theirs", "de", 0.5), ("ours", "ja", 0.4), ("theirs", "ja", 0.45)];
        expect![[r"
            bench
              MRR
                               mean     de     ja
              ours            0.500  0.60*  0.40
              theirs          0.475  0.50   0.45*
        "]]
        .assert_eq(&format!("bench{}", matrix("MRR", &cells, f64::max)));
    }
}
