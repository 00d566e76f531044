//! What the UI can read: each query takes a `Context` and returns a view, at once, with or without a network.

pub mod app;
pub(crate) mod context;
pub mod help;
pub mod home;
pub mod orders;
mod price;
pub mod search;
