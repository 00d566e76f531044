//! Where a database lives.

use super::sql::{Address, SqlError};
use std::{
    path::{Path, PathBuf},
    str::FromStr,
};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// Gone when the server stops.
    #[default]
    Memory,
    File(PathBuf),
    /// On a PostgreSQL, which several servers may share.
    Postgres(Address),
}

/// Text that is the address of no PostgreSQL, and no path.
#[derive(Debug, thiserror::Error)]
#[error("{text} is the address of no database: {source}")]
pub struct NoPlace {
    /// Without what may be a password.
    text: String,
    source: SqlError,
}

impl Place {
    /// Reads the address of a PostgreSQL, or a path that starts from a folder.
    ///
    /// # Errors
    /// It begins like the address of a PostgreSQL and is none.
    pub fn read(text: &str, folder: &Path) -> Result<Self, NoPlace> {
        if !["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme)) {
            return Ok(Self::File(folder.join(text)));
        }
        let shown =
            |source| NoPlace { text: text.rsplit_once('@').map_or(text, |(_, place)| place).to_owned(), source };
        text.parse().map(Self::Postgres).map_err(shown)
    }
}

impl FromStr for Place {
    type Err = NoPlace;

    fn from_str(text: &str) -> Result<Self, NoPlace> {
        Self::read(text, Path::new(""))
    }
}
