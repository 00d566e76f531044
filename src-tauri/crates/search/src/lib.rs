//! Text to tokens in 22 languages, and what a customer typed to a query. No SQL, no I/O.

mod passage;
mod query;
mod tokens;

pub use passage::{Piece, passage};
pub use query::{Query, Term};
pub use tokens::{fold, index_text};
