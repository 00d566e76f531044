//! Finds documents in 22 languages while they are typed. No SQL, no I/O.

mod analysis;
mod index;
mod passage;

pub use analysis::{Analyser, Token};
pub use index::{Damaged, Document, Fit, Found, Hit, Index};
pub use passage::{Marks, Piece, highlight, passage};
