//! What the UI can read: each query takes a `Context` and returns a view, at once, with or without a network.

pub mod app;
pub(crate) mod context;
pub mod form;
pub mod help;
pub mod home;
pub mod notices;
pub mod orders;
mod price;
pub mod reading;
pub(crate) mod record;
pub mod requests;
pub mod search;
pub(crate) mod thread;
