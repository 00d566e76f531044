//! The time of a machine and of a store, which a test can move: the clock on the wall, and what waits for time to pass.

use jiff::{SignedDuration, Timestamp};
use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::sync::watch;

/// A clock; its clones show the same time.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// Milliseconds that it is ahead of the real one.
    ahead: Arc<AtomicI64>,
    /// How much has passed for those who wait, beyond what really has.
    waited: Arc<watch::Sender<Duration>>,
}

impl Clock {
    pub fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_millis(self.ahead.load(Ordering::Relaxed));
        Timestamp::now().checked_add(ahead).unwrap_or(Timestamp::MAX)
    }

    /// Lets `time` pass at once on the wall, as when a machine sleeps or somebody sets its clock; time that is less than
    /// nothing turns the clock back. Whoever waits goes on waiting.
    pub fn pass(&self, time: SignedDuration) {
        let milliseconds = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        self.ahead.fetch_add(milliseconds, Ordering::Relaxed);
    }

    pub fn pass_days(&self, days: i64) {
        self.pass(SignedDuration::from_hours(24 * days));
    }

    /// Lets `time` pass on the wall and for whoever waits.
    pub fn run(&self, time: Duration) {
        self.pass(SignedDuration::try_from(time).unwrap_or(SignedDuration::MAX));
        self.waited.send_modify(|waited| *waited += time);
    }

    /// Ends when `time` has passed for those who wait.
    pub async fn sleep(&self, time: Duration) {
        let mut waited = self.waited.subscribe();
        let (begun, before) = (Instant::now(), *waited.borrow_and_update());
        loop {
            let passed = begun.elapsed() + (*waited.borrow_and_update()).saturating_sub(before);
            let Some(left) = time.checked_sub(passed).filter(|left| !left.is_zero()) else { return };
            tokio::select! {
                () = tokio::time::sleep(left) => {}
                _ = waited.changed() => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_waits_is_woken_by_time_that_runs_and_not_by_a_clock_that_is_set() {
        let clock = Clock::default();
        let hour = Duration::from_secs(3600);
        let waiting = tokio::spawn({
            let clock = clock.clone();
            async move { clock.sleep(hour).await }
        });
        tokio::task::yield_now().await;
        clock.pass_days(3);
        tokio::time::sleep(Duration::from_millis(10)).await;
        assert!(!waiting.is_finished());
        clock.run(hour);
        waiting.await.expect("it ends");
        assert!(clock.now() > Timestamp::now() + SignedDuration::from_hours(72));
    }
}
