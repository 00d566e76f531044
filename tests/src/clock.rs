//! The time on the wall of a machine and of a store, which a test can move.

use jiff::{SignedDuration, Timestamp};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// A clock; its clones show the same time.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// Milliseconds that it is ahead of the real one.
    ahead: Arc<AtomicI64>,
}

impl Clock {
    pub fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_millis(self.ahead.load(Ordering::Relaxed));
        Timestamp::now().checked_add(ahead).unwrap_or(Timestamp::MAX)
    }

    /// Lets `time` pass at once; time that is less than nothing turns the clock back.
    pub fn pass(&self, time: SignedDuration) {
        let milliseconds = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        self.ahead.fetch_add(milliseconds, Ordering::Relaxed);
    }

    pub fn pass_days(&self, days: i64) {
        self.pass(SignedDuration::from_hours(24 * days));
    }
}
