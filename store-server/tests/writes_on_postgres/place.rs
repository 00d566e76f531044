//! The database of a test: a new one on the PostgreSQL of these tests, or in memory where none is installed.

use crate::postgres::{self, Cluster};
use anyhow::Result;
use store_server::Place;

pub(crate) fn new() -> Result<Place> {
    if !postgres::is_here() {
        return Ok(Place::Memory);
    }
    Ok(Cluster::shared()?.database()?.parse()?)
}
