//! The other end of the Store API: a store's server, and a demo shop by itself.

mod account;
mod changes;
mod database;
pub mod demo;
mod error;
mod etag;
mod fault;
mod guesses;
pub mod help;
mod housekeeping;
mod log;
mod lookup;
mod media;
mod nudges;
mod oauth;
mod pace;
mod problem;
mod publication;
mod running;
mod scripting;
mod secret;
mod seed;
mod server;
mod shop;
mod store;
mod stream;
mod traffic;
mod visitor;
mod wire;

pub use database::Place;
pub use error::Error;
pub use fault::{Fault, Faults};
pub use publication::{Missing, Published, import};
pub use running::Running;
pub use server::{Options, Server};
pub use shop::{Clock, Lifetimes};
