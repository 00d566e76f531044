//! The two databases. `cache.db` holds what the store said and can always be fetched again; `local.db` what the customer
//! said and chose. The only code that knows SQL.
//!
//! Reading and writing are different types: queries get a [`Reader`] (a snapshot over both databases), only sync holds
//! the [`CacheWriter`], and what the customer does goes through the [`LocalWriter`]. Both files are encrypted with one
//! [`Key`] (SQLCipher); reading never waits for writing (WAL).

mod articles;
mod cache;
mod copies;
mod drafts;
mod finding;
mod local;
mod notices;
mod open;
mod orders;
mod outbox;
mod pages;
mod pictures;
mod reader;
mod reading;
mod subjects;

pub use articles::{ArticleLink, ArticleText, CategoryRow, HelpSize, PictureSize};
pub use cache::CacheWriter;
pub use copies::{Log, Role};
pub use drafts::{Draft, NewFile, StoredFile};
pub use finding::{ArticleWords, Learnt};
pub use html::CleanHtml;
pub use local::LocalWriter;
pub use notices::KeptNotice;
pub use open::{Databases, Key};
pub use orders::{OrderFilter, OrderSort, OrderWindow};
pub use outbox::{Attempt, Intent, IntentState, NewIntent};
pub use pages::{Applied, Change, Page, Row};
pub use pictures::Picture;
pub use reader::{Reader, Readers};
pub use reading::{Bookmark, Place};

/// What can go wrong with a database.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the database refused: {0}")]
    Sqlite(#[from] rusqlite::Error),
    #[error("a stored row cannot be read: {0}")]
    Row(#[from] serde_json::Error),
    #[error("{0}: {1}")]
    File(std::path::PathBuf, std::io::Error),
    /// The file was written by a newer version of the app.
    #[error("{0} was written by a newer version")]
    Newer(std::path::PathBuf),
}

type Result<T> = std::result::Result<T, Error>;
