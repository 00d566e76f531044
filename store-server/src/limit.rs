//! How fast one account, or one address without one, may write.

use crate::{database::lock, visitor::Origin};
use std::{
    collections::HashMap,
    net::IpAddr,
    sync::Mutex,
    time::{Duration, Instant},
};

/// So many writes at once, and then so many a second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WriteLimit {
    pub burst: u32,
    pub per_second: f64,
}

impl Default for WriteLimit {
    fn default() -> Self {
        Self { burst: 60, per_second: 20.0 }
    }
}

/// Somebody whose writes are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Who {
    Account(i64),
    Network(IpAddr),
}

/// What is left to everybody who wrote lately.
#[derive(Debug)]
pub(crate) struct Limit {
    limit: Option<WriteLimit>,
    buckets: Mutex<HashMap<Who, Bucket>>,
}

#[derive(Clone, Copy, Debug)]
struct Bucket {
    left: f64,
    at: Instant,
}

const MOST_KEPT: usize = 100_000;

impl Limit {
    /// Without a limit everybody may write as they please.
    pub(crate) fn new(limit: Option<WriteLimit>) -> Self {
        Self { limit, buckets: Mutex::default() }
    }

    /// Takes one write, or says for how many seconds there may be none.
    pub(crate) fn take(&self, who: Who, now: Instant) -> Result<(), u64> {
        let Some(WriteLimit { burst, per_second }) = self.limit else { return Ok(()) };
        let mut buckets = lock(&self.buckets);
        let fill = |bucket: &Bucket| {
            let since = now.saturating_duration_since(bucket.at).as_secs_f64();
            (bucket.left + since * per_second).min(f64::from(burst))
        };
        if buckets.len() >= MOST_KEPT {
            buckets.retain(|_, bucket| fill(bucket) < f64::from(burst));
        }
        let left = buckets.get(&who).map_or(f64::from(burst), fill);
        if left < 1.0 {
            let wait = Duration::try_from_secs_f64((1.0 - left) / per_second).unwrap_or(LONGEST_WAIT);
            return Err(wait.min(LONGEST_WAIT).as_secs_f64().ceil().max(1.0) as u64);
        }
        buckets.insert(who, Bucket { left: left - 1.0, at: now });
        Ok(())
    }
}

const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);

impl From<Origin> for Who {
    fn from(Origin(address): Origin) -> Self {
        Self::Network(address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_burst_writes_come_at_the_rate_and_everybody_has_their_own() {
        let limit = Limit::new(Some(WriteLimit { burst: 3, per_second: 0.5 }));
        let begin = Instant::now();
        let later = |seconds| begin + Duration::from_secs(seconds);
        for _ in 0..3 {
            assert_eq!(limit.take(Who::Account(1), begin), Ok(()));
        }
        assert_eq!(limit.take(Who::Account(1), begin), Err(2));
        assert_eq!(limit.take(Who::Account(2), begin), Ok(()));
        assert_eq!(limit.take(Who::Account(1), later(1)), Err(1));
        assert_eq!(limit.take(Who::Account(1), later(2)), Ok(()));
        assert_eq!(limit.take(Who::Account(1), later(2)), Err(2));
        for _ in 0..3 {
            assert_eq!(limit.take(Who::Account(1), later(1_000)), Ok(()));
        }
        assert_eq!(limit.take(Who::Account(1), later(1_000)), Err(2), "a long rest is worth no more than a burst");
    }

    #[test]
    fn a_rate_of_nothing_asks_for_a_finite_wait() {
        let limit = Limit::new(Some(WriteLimit { burst: 0, per_second: 0.0 }));
        assert_eq!(limit.take(Who::Account(1), Instant::now()), Err(3600));
    }
}
