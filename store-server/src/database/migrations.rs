//! The steps from an empty file to the newest schema; the index of a step is the version it starts from.

use super::sql::{self, Connection, Purpose};
use crate::error::Error;

const STEPS: &[&str] =
    &[include_str!("sqlite/schema.sql"), include_str!("sqlite/writes.sql"), include_str!("sqlite/bridge.sql")];

pub(super) fn migrate(connection: &Connection) -> Result<(), Error> {
    let version = bring_up_to_date(connection)
        .map_err(|source| Error::Database { attempt: "bring its schema up to date", source })?;
    if version > STEPS.len() {
        return Err(Error::Newer { found: version, known: STEPS.len() });
    }
    Ok(())
}

/// The version that was found.
fn bring_up_to_date(connection: &Connection) -> sql::Result<usize> {
    let transaction = connection.begin(Purpose::Write)?;
    let version: i64 = transaction.query_row("PRAGMA user_version", (), |row| row.get(0))?;
    let version = usize::try_from(version).unwrap_or(usize::MAX);
    for step in STEPS.get(version..).unwrap_or_default() {
        transaction.batch(step)?;
    }
    if version < STEPS.len() {
        transaction.batch(&format!("PRAGMA user_version = {}", STEPS.len()))?;
    }
    transaction.commit()?;
    Ok(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_of_a_newer_program_is_left_alone() {
        let connection = Connection::sqlite(rusqlite::Connection::open_in_memory().expect("a database"));
        migrate(&connection).expect("a first migration");
        migrate(&connection).expect("nothing left to do");
        connection.batch("PRAGMA user_version = 99").expect("a version");
        assert!(matches!(migrate(&connection), Err(Error::Newer { found: 99, .. })));
    }
}
