//! What search is meant to reach, beside what was measured.

use super::{Measured, relevance, score::Score};
use serde::Serialize;

/// One aim.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Goal {
    pub(super) what: String,
    pub(super) value: f64,
    /// At most this much, or at least.
    pub(super) limit: f64,
    pub(super) at_most: bool,
    pub(super) kept: bool,
}

fn at_most(what: impl Into<String>, value: f64, limit: f64) -> Goal {
    Goal { what: what.into(), value, limit, at_most: true, kept: value <= limit }
}

fn at_least(what: impl Into<String>, value: f64, limit: f64) -> Goal {
    Goal { what: what.into(), value, limit, at_most: false, kept: value >= limit }
}

/// Every goal that something was measured for.
pub(super) fn of(measured: &Measured) -> Vec<Goal> {
    [speed(measured), room(measured), questions(measured), languages(measured), typed(measured)].concat()
}

/// The slowest key in a hundred, alone and beside the peers.
fn speed(measured: &Measured) -> Vec<Goal> {
    let p99 = |engine: &str, docs, typos| {
        let mut rows = measured.speed.iter();
        rows.find(|row| (row.engine, row.docs, row.typos) == (engine, docs, typos)).map(|row| row.p99_us)
    };
    let limits = [(1_000, false, 100.0), (10_000, false, 400.0), (10_000, true, 600.0)];
    let mut goals: Vec<Goal> = limits
        .into_iter()
        .filter_map(|(docs, typos, limit)| {
            Some(at_most(format!("p99 at {docs}{}, µs", slip(typos)), p99("doorstep", docs, typos)?, limit))
        })
        .collect();
    for docs in [1_000, 10_000, 100_000] {
        for (peer, times) in [("tantivy-fuzzy", 10.0), ("fts5", 100.0)] {
            if let (Some(own), Some(other)) = (p99("doorstep", docs, false), p99(peer, docs, false)) {
                goals.push(at_least(format!("p99 at {docs}, times below {peer}"), other / own, times));
            }
        }
    }
    goals
}

/// What an article costs, over 10,000.
fn room(measured: &Measured) -> Vec<Goal> {
    let mut rows = measured.speed.iter();
    let Some(row) = rows.find(|row| (row.engine, row.docs) == ("doorstep", 10_000)) else { return Vec::new() };
    let each = |sum: f64| sum / row.docs as f64;
    let memory = row.index_mb.map(|megabytes| at_most("index in memory, KB an article", each(megabytes * 1e3), 3.0));
    let mut goals = vec![
        at_most("index on disk, KB an article", each(row.disk_mb * 1e3), 1.2),
        at_most("build, ms an article", each(row.build_s * 1e3), 0.4),
    ];
    goals.extend(memory);
    goals
}

/// A set, what is looked at, how it is read from a score, and the least it may be.
type Aim = (&'static str, &'static str, fn(Score) -> f64, f64);

/// Questions that customers asked.
fn questions(measured: &Measured) -> Vec<Goal> {
    let of = |set: &str| {
        let mut rows = measured.relevance.iter();
        rows.find(|row| (row.set, row.engine) == (set, "doorstep")).map(|row| row.score)
    };
    let aims: [Aim; 4] = [
        ("support", "R@1", |score| score.r1, 0.87),
        ("support", "R@3", |score| score.r3, 0.97),
        ("support noisy", "R@1", |score| score.r1, 0.83),
        ("learnt", "R@1", |score| score.r1, 0.94),
    ];
    let goal = |(set, what, value, limit): Aim| Some(at_least(format!("{set}: {what}"), value(of(set)?), limit));
    aims.into_iter().filter_map(goal).collect()
}

/// Index keywords: the mean of all languages, and in how many another engine is better.
fn languages(measured: &Measured) -> Vec<Goal> {
    let mut goals = Vec::new();
    for (typos, limit) in [(false, 0.59), (true, 0.56)] {
        let rows = || measured.relevance.iter().filter(|row| row.set == "keywords" && row.typos == typos);
        let own: Vec<&relevance::Row> = rows().filter(|row| row.engine == "doorstep").collect();
        if own.is_empty() {
            continue;
        }
        let mean = Score::mean(&own.iter().map(|row| row.score).collect::<Vec<_>>()).mrr10;
        goals.push(at_least(format!("keywords in {} languages{}: MRR", own.len(), slip(typos)), mean, limit));
        let beaten = |row: &relevance::Row| {
            rows().any(|other| other.language == row.language && other.score.mrr10 > row.score.mrr10)
        };
        let lost: Vec<&str> = own.iter().filter(|row| beaten(row)).map(|row| row.language.as_str()).collect();
        let what = format!("languages where a peer has the better MRR{}: {}", slip(typos), lost.join(" "));
        goals.push(at_most(what.trim_end_matches([':', ' ']), lost.len() as f64, 0.0));
    }
    goals
}

/// How much of a title must be typed.
fn typed(measured: &Measured) -> Vec<Goal> {
    let mut goals = Vec::new();
    for (typos, limit) in [(false, 0.24), (true, 0.275)] {
        let rows = measured.typed.iter().filter(|row| row.engine == "doorstep" && row.typos == typos);
        let shares: Vec<f64> = rows.map(|row| row.share).collect();
        let mean = shares.iter().sum::<f64>() / shares.len().max(1) as f64;
        goals.extend(
            (!shares.is_empty()).then(|| at_most(format!("share of a title typed{}", slip(typos)), mean, limit)),
        );
    }
    goals
}

fn slip(typos: bool) -> &'static str {
    if typos { " with a typo" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_lost_where_any_peer_ranks_better() {
        let row = |engine, language: &str, mrr10| relevance::Row {
            set: "keywords",
            language: language.to_owned(),
            engine,
            typos: false,
            score: Score { mrr10, ..Score::default() },
            questions: 1,
        };
        let relevance = vec![
            row("doorstep", "de", 0.75),
            row("xapian", "de", 0.7),
            row("doorstep", "ja", 0.5),
            row("tantivy", "ja", 0.6),
        ];
        let goals = of(&Measured { relevance, ..Measured::default() });
        let said: Vec<_> = goals.iter().map(|goal| (goal.what.as_str(), goal.value, goal.kept)).collect();
        let lost = ("languages where a peer has the better MRR: ja", 1.0, false);
        assert_eq!(said, [("keywords in 2 languages: MRR", 0.625, true), lost]);
    }
}
