//! The app without a window: what the customer can ask for, what is kept, and how it is kept fresh.

pub mod attention;
pub mod commands;
pub mod journey;
pub mod queries;
