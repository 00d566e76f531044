//! Where a PostgreSQL is, and how it lets this server in.

use super::{Result, SqlError};
use std::{fmt, str::FromStr, time::Duration};
use tokio_postgres::{Client, Config, Connection, NoTls, Socket, tls::NoTlsStream};

/// Written as `postgres://USER:PASSWORD@HOST/DATABASE`; the password is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(Box<Config>);

/// Longer than it takes to reach a server that is there.
const PATIENCE: Duration = Duration::from_secs(5);
/// A process that hangs in the middle of a write must not stop the others for ever.
const LIMITS: &str = "-c lock_timeout=10s -c idle_in_transaction_session_timeout=30s";

impl Address {
    pub(crate) async fn connect(&self) -> Result<(Client, Connection<Socket, NoTlsStream>)> {
        self.0.connect(NoTls).await.map_err(SqlError::from)
    }
}

impl FromStr for Address {
    type Err = SqlError;

    fn from_str(text: &str) -> Result<Self> {
        let mut config: Config = text.parse()?;
        config.application_name("store-server").connect_timeout(PATIENCE).keepalives_idle(6 * PATIENCE);
        if config.get_options().is_none() {
            config.options(LIMITS);
        }
        Ok(Self(Box::new(config)))
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let database = self.0.get_dbname().unwrap_or_default();
        f.debug_struct("Address").field("hosts", &self.0.get_hosts()).field("database", &database).finish()
    }
}
