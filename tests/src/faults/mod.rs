//! Disturbing the app again and again, and counting what was lost or doubled.

mod chance;
mod copy;
mod process;
mod push;
mod requests;
mod sync;

pub use chance::Chance;
pub use process::SIGNED_OUT;
pub use push::{Pushed, push};
pub use requests::{Arrivals, live, requests};
pub use sync::sync;

/// What a number of runs came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub runs: u32,
    /// Runs at whose end something was missing or other than at the store.
    pub incomplete: u32,
    /// Runs at whose end something was there twice, or more than the store has.
    pub doubled: u32,
}

impl Tally {
    /// Whether nothing went wrong.
    pub fn is_clean(&self) -> bool {
        (self.incomplete, self.doubled) == (0, 0)
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "runs {}, incomplete {}, doubled {}", self.runs, self.incomplete, self.doubled)
    }
}
