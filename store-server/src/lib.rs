//! The other end of the Store API: a store's server, and a demo shop by itself.

mod account;
mod agent;
mod answers;
mod attachments;
mod bridge;
mod carriers;
mod changes;
pub mod config;
mod database;
pub mod demo;
mod desk;
mod desks;
mod error;
mod etag;
mod fault;
mod guesses;
mod health;
pub mod help;
mod housekeeping;
mod language;
mod limit;
mod log;
mod lookup;
mod media;
mod news;
mod notices;
mod nudges;
mod oauth;
mod once;
mod pace;
mod packs;
mod page;
mod problem;
mod publication;
mod requests;
mod running;
mod scripting;
mod secret;
mod seed;
mod server;
mod shop;
mod sources;
mod store;
mod stream;
mod traffic;
mod visitor;
mod votes;
mod wire;

pub use bridge::{DeskSettings, HelpKind, HelpSettings, Rhythm, ShopKind, ShopSettings};
pub use database::{
    NoPlace, Place,
    sql::{Address, SqlError},
};
pub use desks::mail::{Encryption, Login, MailServer, MailSettings};
pub use error::Error;
pub use fault::{Fault, Faults, When};
pub use limit::WriteLimit;
pub use packs::pack;
pub use publication::{Missing, Published, import};
pub use requests::Deed;
pub use running::Running;
pub use secret::token as random_token;
pub use server::{Options, Server};
pub use shop::{Clock, Lifetimes};
pub use sources::{
    wordpress::WordPressSettings,
    zendesk::{ZendeskHelpSettings, ZendeskToken},
};
pub use votes::Votes;

/// The PostgreSQL that tests of the whole start as well.
#[cfg(all(test, unix))]
#[allow(dead_code, unreachable_pub, reason = "these tests need a part of it")]
#[path = "../../tests/src/postgres.rs"]
mod postgres;
