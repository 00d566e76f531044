//! The write side once more, with a PostgreSQL behind it.
#![cfg(unix)]

#[path = "../writes/agents.rs"]
mod agents;
#[path = "../writes/answers.rs"]
mod answers;
#[path = "../writes/faults.rs"]
mod faults;
#[path = "../writes/filing.rs"]
mod filing;
#[path = "../writes/house.rs"]
mod house;
#[path = "../writes/notices.rs"]
mod notices;
mod place;
#[allow(dead_code, unreachable_pub, reason = "these tests need a part of it")]
#[path = "../../../tests/src/postgres.rs"]
mod postgres;
#[path = "../writes/repeats.rs"]
mod repeats;
#[path = "../writes/thread.rs"]
mod thread;
#[path = "../writes/uploads.rs"]
mod uploads;
#[path = "../writes/votes.rs"]
mod votes;
