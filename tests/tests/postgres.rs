//! The PostgreSQL that tests start: private, its own for each test, and gone with them.
#![cfg(unix)]

use anyhow::Result;
use tests::postgres::{self, Cluster, Durability, End};

#[test]
fn what_was_committed_is_there_after_a_crash() -> Result<()> {
    if !postgres::is_here() {
        println!("left out: PostgreSQL's server is not installed");
        return Ok(());
    }
    let mut cluster = Cluster::start(Durability::Real)?;
    let first = cluster.database()?;
    assert_ne!(first, cluster.database()?);
    cluster.say("store0", "CREATE TABLE kept (number INTEGER); INSERT INTO kept VALUES (7)")?;
    cluster.end(End::Crash)?;
    assert!(cluster.say("store0", "SELECT 1").is_err());
    cluster.resume()?;
    assert_eq!(cluster.say("store0", "SELECT number FROM kept")?, "7");
    Ok(())
}
