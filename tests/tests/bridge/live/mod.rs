//! Real shops and a real help centre behind the bridge. Each is a stage of its own of `cargo xtask test`, which brings what it
//! takes: elsewhere these tests are left out and counted as ignored, never as passed.

mod medusa;
mod street;
mod vendure;
mod wordpress;

use anyhow::Result;
use std::time::{Duration, Instant};

/// Longer than anything takes here; a wait that reaches it is a failure.
const PATIENCE: Duration = Duration::from_secs(60);
const GLANCE: Duration = Duration::from_millis(10);

/// Waits until something is so; says how long that took.
async fn until(what: &str, mut is_so: impl FnMut() -> Result<bool>) -> Result<Duration> {
    let begun = Instant::now();
    while !is_so()? {
        anyhow::ensure!(begun.elapsed() < PATIENCE, "it never was so: {what}");
        tokio::time::sleep(GLANCE).await;
    }
    Ok(begun.elapsed())
}

/// Starts what takes its time to start.
async fn away<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await?
}
