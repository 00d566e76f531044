//! Standing in front of a real shop: customers sign in there, and what moves there becomes steps of their logs.

mod agenda;
mod arrival;
mod front;
mod hook;
mod seal;
pub(crate) mod sessions;
mod settings;

pub(crate) use front::{Entry, Front};
pub(crate) use hook::routes;

pub(crate) use settings::wrong;

pub use agenda::Rhythm;
pub use settings::{ShopKind, ShopSettings};
