//! How many tests passed and failed, read from what each tool says at its end.

/// Whose words to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tally {
    /// cargo test and nextest.
    Rust,
    Vitest,
    Playwright,
    Faults,
    /// A check counts as one test.
    One,
    /// Building and installing are no tests, unless they fail.
    Nothing,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub passed: u32,
    pub failed: u32,
}

impl Tally {
    /// A stage that failed has at least one failure, whatever its tool says.
    pub(crate) fn count(self, ok: bool, lines: &[String]) -> Count {
        let mut count = lines.iter().filter_map(|line| self.read(line)).fold(Count::default(), |sum, count| Count {
            passed: sum.passed + count.passed,
            failed: sum.failed + count.failed,
        });
        if !ok {
            count.failed = count.failed.max(1);
        } else if count == Count::default() && self != Self::Nothing {
            count.passed = 1;
        }
        count
    }

    fn read(self, line: &str) -> Option<Count> {
        let whole = line;
        let line = line.trim();
        match self {
            // Indented, it is what nextest shows again of a failed test.
            Self::Rust => whole
                .strip_prefix("test result:")
                .or_else(|| line.strip_prefix("Summary [")?.split_once(" run:").map(|(_, of)| of))
                .map(|text| Count {
                    passed: before(text, "passed"),
                    failed: before(text, "failed") + before(text, "exec") + before(text, "timed"),
                }),
            Self::Vitest => line
                .strip_prefix("Tests ")
                .map(|text| Count { passed: before(text, "passed"), failed: before(text, "failed") }),
            Self::Playwright => line.starts_with(|c: char| c.is_ascii_digit()).then(|| Count {
                passed: first(line, "passed") + first(line, "flaky"),
                failed: first(line, "failed") + first(line, "interrupted") + first(line, "did"),
            }),
            Self::Faults => line.strip_prefix("runs ").map(faults),
            Self::One | Self::Nothing => None,
        }
    }
}

/// `5, incomplete 1, doubled 0`: what follows the number of runs counts what went wrong, but for what was parked.
fn faults(text: &str) -> Count {
    let text = text.split_once(", parked").map_or(text, |(counts, _)| counts);
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse::<u32>().ok());
    let runs = numbers.next().unwrap_or(0);
    let failed = numbers.sum::<u32>().min(runs);
    Count { passed: runs - failed, failed }
}

/// The number before `word`: 3 in `2 failed, 3 passed` before `passed`.
fn before(text: &str, word: &str) -> u32 {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(2).find(|pair| pair[1] == word).and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
}

/// The number a line starts with, if `word` comes next.
fn first(line: &str, word: &str) -> u32 {
    let mut words = line.split_whitespace();
    let number = words.next().and_then(|number| number.parse().ok());
    number.filter(|_| words.next() == Some(word)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(tally: Tally, ok: bool, text: &str) -> (u32, u32) {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let Count { passed, failed } = tally.count(ok, &lines);
        (passed, failed)
    }

    #[test]
    fn cargo_tests_are_added_up_over_all_binaries() {
        let text = "running 5 tests
test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(counted(Tally::Rust, false, text), (7, 3));
    }

    #[test]
    fn nextest_tells_everything_in_its_summary() {
        let text = "        PASS [   0.004s] xtask tests::a
     Summary [   1.234s] 21 tests run: 17 passed (1 slow, 2 flaky), 2 failed, 1 exec failed, 1 timed out, 3 skipped
    test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 1 filtered out; finished in 0.06s";
        assert_eq!(counted(Tally::Rust, false, text), (17, 4));
        let one = "     Summary [   0.004s] 1 test run: 1 passed, 0 skipped";
        assert_eq!(counted(Tally::Rust, true, one), (1, 0));
    }

    #[test]
    fn vitest_counts_tests_and_not_files() {
        let text = " Test Files  1 failed | 3 passed (4)\n      Tests  2 failed | 34 passed | 1 skipped (37)";
        assert_eq!(counted(Tally::Vitest, false, text), (34, 2));
        assert_eq!(counted(Tally::Vitest, true, "      Tests  8 passed (8)"), (8, 0));
    }

    #[test]
    fn playwright_lists_its_results_line_by_line() {
        let text = "Running 30 tests using 1 worker
  2 failed
    [chromium] › orders.spec.ts:9:1 › orders ─────
  1 flaky
  3 did not run
  4 skipped
  20 passed (1.2m)";
        assert_eq!(counted(Tally::Playwright, false, text), (21, 5));
    }

    #[test]
    fn faults_count_runs() {
        assert_eq!(counted(Tally::Faults, true, "runs 5, incomplete 0, doubled 0"), (5, 0));
        assert_eq!(counted(Tally::Faults, false, "runs 5, incomplete 1, doubled 2"), (2, 3));
        assert_eq!(counted(Tally::Faults, true, "runs 5, lost 0, doubled 0, parked 7"), (5, 0));
    }

    #[test]
    fn a_failed_stage_never_counts_as_nothing() {
        for tally in [Tally::Rust, Tally::Vitest, Tally::One, Tally::Nothing] {
            assert_eq!(counted(tally, false, "error: could not compile"), (0, 1), "{tally:?}");
        }
        assert_eq!(counted(Tally::One, true, "fine"), (1, 0));
        assert_eq!(counted(Tally::Nothing, true, "built"), (0, 0));
    }
}
