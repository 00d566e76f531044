//! The steps from nothing to the newest schema; the index of a step is the version it starts from.

use super::sql::{self, Connection, Purpose, Transaction, params};
use crate::error::Error;

/// A step, as each engine takes it.
struct Step {
    sqlite: &'static str,
    postgres: &'static str,
}

macro_rules! step {
    ($name:literal) => {
        Step { sqlite: include_str!(concat!("sqlite/", $name)), postgres: include_str!(concat!("postgres/", $name)) }
    };
}

const STEPS: &[Step] = &[step!("schema.sql"), step!("writes.sql"), step!("bridge.sql"), step!("desks.sql")];

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
    let found = version(&transaction)?;
    for step in STEPS.get(found..).unwrap_or_default() {
        transaction.batch(match connection {
            Connection::Sqlite(_) => step.sqlite,
            Connection::Postgres(_) => step.postgres,
        })?;
    }
    if found < STEPS.len() {
        note(&transaction, STEPS.len())?;
    }
    transaction.commit()?;
    Ok(found)
}

/// Other processes that are being started wait for this one, however long it takes.
const ALONE: &str = "SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(hashtext('doorstep schema'));
    CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)";

fn version(transaction: &Transaction<'_>) -> sql::Result<usize> {
    let version: i64 = match **transaction {
        Connection::Sqlite(_) => transaction.query_row("PRAGMA user_version", (), |row| row.get(0))?,
        Connection::Postgres(_) => {
            transaction.batch(ALONE)?;
            transaction.optional("SELECT version FROM schema_version", (), |row| row.get(0))?.unwrap_or(0)
        }
    };
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
}

fn note(transaction: &Transaction<'_>, version: usize) -> sql::Result<()> {
    match **transaction {
        Connection::Sqlite(_) => transaction.batch(&format!("PRAGMA user_version = {version}")),
        Connection::Postgres(_) => {
            transaction.batch("DELETE FROM schema_version")?;
            transaction.execute("INSERT INTO schema_version VALUES (?1)", params![version as i64]).map(drop)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_of_a_newer_program_is_left_alone() {
        let connection = Connection::Sqlite(rusqlite::Connection::open_in_memory().expect("a database"));
        migrate(&connection).expect("a first migration");
        migrate(&connection).expect("nothing left to do");
        connection.batch("PRAGMA user_version = 99").expect("a version");
        assert!(matches!(migrate(&connection), Err(Error::Newer { found: 99, .. })));
    }
}
