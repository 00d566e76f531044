//! What something costs: time, the processor's time, and the middle of many tries.

use std::{
    fs,
    time::{Duration, Instant},
};
use tokio::runtime::{Builder, Runtime};

/// Longer than a benchmark takes: threads that end take their account of time with them.
const FOR_EVER: Duration = Duration::from_secs(24 * 60 * 60);

/// A runtime whose threads are called `name`, so that what they cost can be told from what others cost.
///
/// # Errors
/// There can be no threads.
pub(super) fn runtime(name: &str) -> std::io::Result<Runtime> {
    Builder::new_multi_thread().thread_name(name).thread_keep_alive(FOR_EVER).enable_all().build()
}

/// The processor's time of all threads called `name` so far; none where the system does not tell.
pub(super) fn processor_time(name: &str) -> Option<Duration> {
    let tasks = fs::read_dir("/proc/self/task").ok()?.flatten();
    let ours = tasks.filter(|task| fs::read_to_string(task.path().join("comm")).is_ok_and(|comm| comm.trim() == name));
    ours.map(|task| scheduled(&fs::read_to_string(task.path().join("schedstat")).ok()?)).sum()
}

/// How often all threads called `name` went on after a wait so far; none where the system does not tell.
pub(super) fn wake_ups(name: &str) -> Option<u64> {
    let tasks = fs::read_dir("/proc/self/task").ok()?.flatten();
    let ours = tasks.filter(|task| fs::read_to_string(task.path().join("comm")).is_ok_and(|comm| comm.trim() == name));
    ours.map(|task| {
        let status = fs::read_to_string(task.path().join("status")).ok()?;
        let count = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"))?;
        count.trim().parse::<u64>().ok()
    })
    .sum()
}

/// The time of the thread that asks.
#[cfg(unix)]
pub(super) fn processor_time_here() -> Option<Duration> {
    rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime).try_into().ok()
}

#[cfg(not(unix))]
pub(super) fn processor_time_here() -> Option<Duration> {
    None
}

/// Time on the clock and the processor's.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cost {
    pub(super) wall: Duration,
    pub(super) processor: Option<Duration>,
}

impl Cost {
    /// What a busy machine does not lengthen, where the system tells it.
    pub(super) fn own(&self) -> Duration {
        self.processor.unwrap_or(self.wall)
    }
}

/// Counts what is done on this thread from here on.
pub(super) fn begin() -> impl Fn() -> Cost {
    let (begun, before) = (Instant::now(), processor_time_here());
    move || {
        let processor = before.and_then(|before| Some(processor_time_here()? - before));
        Cost { wall: begun.elapsed(), processor }
    }
}

/// The middle one.
pub(super) fn median(times: impl IntoIterator<Item = Duration>) -> Duration {
    percentile(&sorted(times), 50)
}

pub(super) fn sorted(times: impl IntoIterator<Item = Duration>) -> Vec<Duration> {
    let mut times: Vec<_> = times.into_iter().collect();
    times.sort_unstable();
    times
}

/// Of times in order, the one that `percent` of them do not exceed.
pub(super) fn percentile(times: &[Duration], percent: usize) -> Duration {
    let place = (times.len() * percent).div_ceil(100).saturating_sub(1);
    times.get(place).copied().unwrap_or_default()
}

pub(super) fn seconds(time: Duration) -> f64 {
    time.as_secs_f64()
}

pub(super) fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

pub(super) fn microseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn scheduled(schedstat: &str) -> Option<Duration> {
    schedstat.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_times_that_were_measured() {
        let times: Vec<_> = (1..=200).map(Duration::from_micros).collect();
        assert_eq!(percentile(&times, 50), Duration::from_micros(100));
        assert_eq!(percentile(&times, 99), Duration::from_micros(198));
        assert_eq!(percentile(&times[..1], 99), Duration::from_micros(1));
        assert_eq!(median(times.into_iter().rev().take(3)), Duration::from_micros(199));
    }
}
