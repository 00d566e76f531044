//! Standing in front of a real shop: customers sign in there, and what moves there becomes steps of their logs.

mod agenda;
mod arrival;
mod centre;
mod desk;
mod front;
mod hook;
mod seal;
pub(crate) mod sessions;
mod settings;

pub(crate) use centre::{CentreBehind, at_start};
pub(crate) use desk::{Deed, Desks, OWN_WORDS, Trail, trail};
pub(crate) use front::{Entry, Front};
pub(crate) use hook::routes;

pub use agenda::Rhythm;
pub use desk::DeskSettings;
pub use settings::{HelpKind, HelpSettings, ShopKind, ShopSettings};
