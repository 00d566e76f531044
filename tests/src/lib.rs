//! What tests of the whole need: a customer's machine without a window, a browser that signs in, the promises of a store,
//! and what is disturbed and measured.

pub mod app;
pub mod bench;
pub mod browser;
pub mod clock;
pub mod conformance;
pub mod device;
pub mod faults;
pub mod line;
#[cfg(unix)]
pub mod mail;
pub mod outbox;
pub mod photo;
#[cfg(unix)]
pub mod postgres;
pub mod reading;
pub mod shops;
#[cfg(target_os = "linux")]
pub mod window;
pub mod wire;
