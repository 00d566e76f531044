//! Measuring the app beside its limits and its peers. A benchmark is a name and a function that returns a
//! report, mostly of rows; a later one joins by a line in [`EVERY`].

#[cfg_attr(not(unix), path = "no_bridge.rs")]
mod bridge;
mod bulk;
mod delta_sync;
#[cfg(target_os = "linux")]
mod desktop;
#[cfg(target_os = "linux")]
mod driver;
mod first_sync;
#[cfg_attr(not(target_os = "linux"), path = "no_memory.rs")]
mod memory;
mod push;
mod queries;
mod report;
mod requests;
mod row;
#[cfg(target_os = "linux")]
mod screen;
mod search;
mod smooth;
#[cfg_attr(not(target_os = "linux"), path = "no_start.rs")]
mod start;
mod stock;
mod streams;
#[cfg_attr(not(target_os = "linux"), path = "no_typing.rs")]
mod typing;
mod work;

pub use report::Report;
pub use search::work as search_work;

use anyhow::Result;

/// Something that can be measured.
#[derive(Clone, Copy, Debug)]
pub struct Benchmark {
    pub name: &'static str,
    /// What is measured, in a few words.
    pub about: &'static str,
    /// Runs outside of any runtime, because each benchmark wants its own; if `quick`, only what serves to tune.
    pub measure: fn(quick: bool) -> Result<Report>,
}

/// Every benchmark, in the order in which they are run.
pub const EVERY: &[Benchmark] = &[
    Benchmark {
        name: "first-sync",
        about: "the first sync of 5,000 orders and 5,000 articles, beside inserting the same rows in bulk",
        measure: |_| Report::of(&first_sync::measure()?),
    },
    Benchmark {
        name: "delta-sync",
        about: "a sync when nothing is new, and when one order or article of 5,000 has changed, beside the bare requests",
        measure: |_| Report::of(&delta_sync::measure()?),
    },
    Benchmark {
        name: "queries",
        about: "what the screens ask for, on 5,000 orders and 5,000 articles, beside a SELECT of the same rows",
        measure: |_| Report::of(&queries::measure()?),
    },
    Benchmark {
        name: "requests",
        about: "from pressing send to the echo, beside one insert, and a queue of 500 sent, beside the bare requests",
        measure: |_| Report::of(&requests::measure()?),
    },
    Benchmark {
        name: "start",
        about: "from the start of the process to what is seen, and memory, beside a bare WebKitGTK window",
        measure: |_| Report::of(&start::measure()?),
    },
    Benchmark {
        name: "memory",
        about: "memory with the window and in the tray, beside an idle headless Chromium; the processor's idle hour",
        measure: |_| Report::of(&memory::measure()?),
    },
    Benchmark {
        name: "push",
        about: "from a change at the store until it can be read, beside a bare client on the same stream; an idle hour",
        measure: |_| Report::of(&push::measure()?),
    },
    Benchmark {
        name: "streams",
        about: "a store's server with 10,000 open streams: memory, the processor's time, and telling them all",
        measure: |_| Report::of(&streams::measure()?),
    },
    Benchmark {
        name: "bridge",
        about: "two servers on one PostgreSQL with 10,000 streams, one killed; changes a second, beside bare inserts",
        measure: |_| Report::of(&bridge::measure()?),
    },
    Benchmark {
        name: "smooth",
        about: "the three main journeys and a list of 5,000 orders in Chromium: layout shift, long tasks, frames",
        measure: |_| Report::of(&smooth::measure()?),
    },
    Benchmark {
        name: "search",
        about: "a key of search over up to 100,000 pages of help, and what comes first in 18 languages, beside four other engines",
        measure: search::measure,
    },
    Benchmark {
        name: "typing",
        about: "from a key in the search box of the app's window until its results are painted, beside a key that does nothing",
        measure: |_| Report::of(&typing::measure()?),
    },
];
