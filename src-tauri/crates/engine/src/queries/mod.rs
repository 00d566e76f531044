//! What the UI can read: each query takes a `Reader` and returns a view, at once, with or without a network.

pub mod app;
pub mod help;
pub mod home;
pub mod orders;
pub mod search;
