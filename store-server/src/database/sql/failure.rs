//! Why a statement failed, whichever engine it was for.

#[derive(Debug, thiserror::Error)]
pub enum SqlError {
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// Not the source of this one: a log would show all that it says.
    #[error("{}", told(.0))]
    Postgres(tokio_postgres::Error),
    #[error("a statement failed before, so the transaction was undone")]
    Undone,
    #[error("the connection to the database is lost")]
    Lost,
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
    /// Whether the database is away or busy, so that the same may be tried again in a moment.
    pub(crate) fn is_passing(&self) -> bool {
        match self {
            Self::Lost => true,
            Self::Sqlite(error) => error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy),
            // Of the server's own trouble: it cannot be reached, is ending or starting, is full, or a lock took too long.
            Self::Postgres(error) => error.code().is_none_or(|code| {
                ["08", "53", "57", "55P03", "25P03", "40"].iter().any(|class| code.code().starts_with(class))
            }),
            _ => false,
        }
    }

    pub(crate) fn other(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Other(Box::new(error))
    }
}

impl From<tokio_postgres::Error> for SqlError {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Postgres(error)
    }
}

/// What PostgreSQL or the network said. Details are left out: they may hold values.
fn told(error: &tokio_postgres::Error) -> String {
    use std::error::Error;
    match (error.as_db_error(), error.source()) {
        (Some(told), _) => format!("{}: {} ({})", told.severity(), told.message(), told.code().code()),
        (None, Some(why)) => format!("{error}: {why}"),
        (None, None) => error.to_string(),
    }
}
