//! Which language to speak, which way it runs, and the app's sentences in it. The only Rust code that knows Fluent.

mod languages;
mod messages;

pub use languages::{LANGUAGES, Language, fallbacks, is_right_to_left, negotiate};
pub use messages::{Messages, source};
