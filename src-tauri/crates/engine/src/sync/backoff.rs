//! How long to leave a store alone after it failed.

use std::time::Duration;

const FIRST: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_secs(5 * 60);
/// A store that asks for more than this is asked whether it meant it.
const LONGEST_ASKED: Duration = Duration::from_secs(60 * 60);

/// The wait after the `failures`-th failure in a row: doubling, between half and the whole of it by `chance`, and not
/// less than what the store `asked` for, within reason.
pub(crate) fn wait(failures: u32, asked: Option<Duration>, chance: u64) -> Duration {
    let doubled = FIRST.saturating_mul(1 << failures.saturating_sub(1).min(10)).min(LONGEST);
    let half = doubled / 2;
    let spread = half + Duration::from_millis(chance % (half.as_millis() as u64 + 1));
    asked.map_or(spread, |asked| asked.min(LONGEST_ASKED).max(spread))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_five_minutes_and_are_spread() {
        let seconds = |failures, chance| wait(failures, None, chance).as_secs_f32();
        assert_eq!([1, 2, 3, 4].map(|failures| seconds(failures, 0)), [1.0, 2.0, 4.0, 8.0]);
        assert_eq!(seconds(100, 0), 150.0);
        assert!((150.0..=300.0).contains(&seconds(100, u64::MAX)));
    }

    #[test]
    fn a_store_is_left_alone_for_as_long_as_it_asks() {
        assert_eq!(wait(1, Some(Duration::from_secs(90)), 7), Duration::from_secs(90));
        assert_eq!(wait(1, Some(Duration::MAX), 7), Duration::from_secs(60 * 60));
    }
}
