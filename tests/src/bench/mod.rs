//! Measuring the app beside its limits and its peers. A benchmark is a name and a function that returns rows; a later one
//! joins by a line in [`EVERY`].

mod bulk;
mod delta_sync;
#[cfg(target_os = "linux")]
mod desktop;
mod first_sync;
#[cfg_attr(not(target_os = "linux"), path = "no_memory.rs")]
mod memory;
mod push;
mod queries;
mod requests;
mod row;
#[cfg(target_os = "linux")]
mod screen;
#[cfg_attr(not(target_os = "linux"), path = "no_start.rs")]
mod start;
mod stock;
mod streams;
mod work;

pub use row::{Row, table};

use anyhow::Result;

/// Something that can be measured.
#[derive(Clone, Copy, Debug)]
pub struct Benchmark {
    pub name: &'static str,
    /// What is measured, in a few words.
    pub about: &'static str,
    /// Runs outside of any runtime, because each benchmark wants its own.
    pub measure: fn() -> Result<Vec<Row>>,
}

/// Every benchmark, in the order in which they are run.
pub const EVERY: &[Benchmark] = &[
    Benchmark {
        name: "first-sync",
        about: "the first sync of 5,000 orders and 5,000 articles, beside inserting the same rows in bulk",
        measure: first_sync::measure,
    },
    Benchmark {
        name: "delta-sync",
        about: "a sync when nothing is new, and when one order or article of 5,000 has changed, beside the bare requests",
        measure: delta_sync::measure,
    },
    Benchmark {
        name: "queries",
        about: "what the screens ask for, on 5,000 orders and 5,000 articles, beside a SELECT of the same rows",
        measure: queries::measure,
    },
    Benchmark {
        name: "requests",
        about: "from pressing send to the echo, beside one insert, and a queue of 500 sent, beside the bare requests",
        measure: requests::measure,
    },
    Benchmark {
        name: "start",
        about: "from the start of the process to what is seen, and memory, beside a bare WebKitGTK window",
        measure: start::measure,
    },
    Benchmark {
        name: "memory",
        about: "memory with the window and in the tray, beside an idle headless Chromium; the processor's idle hour",
        measure: memory::measure,
    },
    Benchmark {
        name: "push",
        about: "from a change at the store until it can be read, beside a bare client on the same stream; an idle hour",
        measure: push::measure,
    },
    Benchmark {
        name: "streams",
        about: "a store's server with 10,000 open streams: memory, the processor's time, and telling them all",
        measure: streams::measure,
    },
];
