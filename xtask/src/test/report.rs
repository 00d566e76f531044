//! What the stages of a test run came to, and the table that says so at the end.

use std::fmt;
use std::time::Duration;

use super::count::Count;
use crate::steps::clock;

#[derive(Debug)]
enum Outcome {
    Ran(Count, Duration),
    Skipped(String),
}

/// The stages so far.
#[derive(Debug, Default)]
pub(crate) struct Report {
    stages: Vec<(&'static str, Outcome)>,
}

impl Report {
    pub(crate) fn ran(&mut self, title: &'static str, count: Count, took: Duration) {
        self.stages.push((title, Outcome::Ran(count, took)));
    }

    pub(crate) fn skipped(&mut self, title: &'static str, reason: &str) {
        self.stages.push((title, Outcome::Skipped(reason.to_owned())));
    }

    pub(crate) fn total(&self) -> Count {
        let mut total = Count::default();
        for (_, outcome) in &self.stages {
            if let Outcome::Ran(count, _) = outcome {
                total.passed += count.passed;
                total.failed += count.failed;
            }
        }
        total
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.stages.iter().map(|(title, _)| title.len()).max();
        let width = width.unwrap_or(0);
        for (title, outcome) in &self.stages {
            match outcome {
                Outcome::Ran(Count { passed, failed }, took) => {
                    let result = match (passed, failed) {
                        (0, 0) => "done".to_owned(),
                        (passed, 0) => format!("{passed} passed"),
                        (0, failed) => format!("{failed} FAILED"),
                        (passed, failed) => format!("{passed} passed, {failed} FAILED"),
                    };
                    writeln!(f, "{title:width$}  {:>8}  {result}", clock(*took))?;
                }
                Outcome::Skipped(reason) => {
                    writeln!(f, "{title:width$}  {:>8}  skipped: {reason}", "")?;
                }
            }
        }
        let Count { passed, failed } = self.total();
        write!(f, "{passed} passed, {failed} failed")?;
        let skipped = self.stages.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Skipped(_)));
        let skipped: Vec<_> = skipped.map(|(title, _)| *title).collect();
        if skipped.is_empty() { Ok(()) } else { write!(f, "; NOT TRIED: {}", skipped.join(", ")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_ends_with_the_sum_and_names_what_was_not_tried_instead_of_counting_it() {
        let mut report = Report::default();
        let count = |passed, failed| Count { passed, failed };
        report.ran("building", count(0, 0), Duration::from_secs(312));
        report.ran("Rust tests", count(40, 2), Duration::from_millis(2_340));
        report.ran("clippy", count(0, 1), Duration::from_secs(61));
        report.skipped("browser tests", "no Chromium or Chrome");
        assert_eq!(
            report.to_string(),
            "building         5m 12s  done
Rust tests         2.3s  40 passed, 2 FAILED
clippy           1m 01s  1 FAILED
browser tests            skipped: no Chromium or Chrome
40 passed, 3 failed; NOT TRIED: browser tests"
        );
    }
}
