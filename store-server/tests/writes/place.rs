//! The database of a test: in memory here, on a PostgreSQL in `writes_on_postgres`.

use anyhow::Result;
use store_server::Place;

pub(crate) fn new() -> Result<Place> {
    Ok(Place::Memory)
}
