//! A store's mail: real servers that run for one test, and one that fails as it is told.

pub mod moody;
pub mod office;
