//! Why a statement failed, whichever engine it was for.

#[derive(Debug, thiserror::Error)]
pub enum SqlError {
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    #[error("a row was expected, and there is none")]
    NoRow,
    #[error("column {0} holds something else than was expected")]
    OtherValue(usize),
    #[error("a value is no JSON, or not the one that was expected")]
    Json(#[from] serde_json::Error),
    /// What has nothing to do with the database, but happened in the middle of a transaction.
    #[error(transparent)]
    Other(Box<dyn std::error::Error + Send + Sync>),
}

impl SqlError {
    pub(crate) fn other(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Other(Box::new(error))
    }
}
