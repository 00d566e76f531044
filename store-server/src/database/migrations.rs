//! The steps from an empty file to the newest schema; the index of a step is the version it starts from.

use crate::error::Error;
use rusqlite::{Connection, TransactionBehavior};

const STEPS: &[&str] = &[include_str!("schema.sql"), include_str!("writes.sql"), include_str!("bridge.sql")];

pub(super) fn migrate(connection: &mut Connection) -> Result<(), Error> {
    let outcome = (|| {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let version: usize = transaction.query_row("PRAGMA user_version", [], |row| row.get::<_, u32>(0))? as usize;
        for step in STEPS.get(version..).unwrap_or_default() {
            transaction.execute_batch(step)?;
        }
        if version < STEPS.len() {
            transaction.pragma_update(None, "user_version", STEPS.len() as u32)?;
        }
        transaction.commit()?;
        Ok(version)
    })();
    let version = outcome.map_err(|source| Error::Database { attempt: "bring its schema up to date", source })?;
    if version > STEPS.len() {
        return Err(Error::Newer { found: version, known: STEPS.len() });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_of_a_newer_program_is_left_alone() {
        let mut connection = Connection::open_in_memory().expect("a database");
        migrate(&mut connection).expect("a first migration");
        migrate(&mut connection).expect("nothing left to do");
        connection.pragma_update(None, "user_version", 99).expect("a version");
        assert!(matches!(migrate(&mut connection), Err(Error::Newer { found: 99, .. })));
    }
}
