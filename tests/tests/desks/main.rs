//! What customers ask reaches people, and their answers come back: mail by real servers, and by one that fails.
#![cfg(unix)]

mod answers;
mod failures;
mod house;
mod requests;
mod several;
