//! The other end of the Store API: a store's server, and a demo shop by itself.

pub mod demo;
pub mod help;
