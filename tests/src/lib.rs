//! What tests of the whole need: a customer's machine without a window, a browser that signs in, and the promises of a store.

pub mod browser;
pub mod conformance;
pub mod device;
#[cfg(target_os = "linux")]
pub mod window;
