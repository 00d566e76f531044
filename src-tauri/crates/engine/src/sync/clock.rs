//! Noticing that the machine has slept, or that its clock was set: what was planned by the old time says nothing then.

use crate::Inner;
use jiff::SignedDuration;
use std::time::Duration;

/// How often the clock on the wall is compared with the time that has passed here: the one timer that never rests.
const EVERY: Duration = Duration::from_secs(60);
/// More than this in that time, and the machine has slept; a shorter nap is found by the silence of the stream.
const LONGEST: SignedDuration = SignedDuration::from_secs(120);

/// Has everything asked and listened to anew whenever the clock has jumped, for ever.
pub(super) async fn watch(engine: &Inner) {
    loop {
        let before = engine.host.now();
        engine.host.sleep(EVERY).await;
        let passed = engine.host.now().duration_since(before);
        if has_jumped(passed) {
            tracing::info!(seconds = passed.as_secs(), "the clock has jumped");
            engine.sync.disturb();
        }
    }
}

/// Whether `passed` on the wall cannot be what a wait of [`EVERY`] took.
fn has_jumped(passed: SignedDuration) -> bool {
    passed.is_negative() || passed > LONGEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_jumps_when_a_machine_slept_or_somebody_set_it() {
        let seconds = [-3600, -1, 0, 59, 61, 120, 121, 3 * 86_400];
        let jumps = seconds.map(|seconds| has_jumped(SignedDuration::from_secs(seconds)));
        assert_eq!(jumps, [true, true, false, false, false, false, true, true]);
    }
}
