//! Opening the two files: key, pragmas and migrations; a broken cache is made anew, a broken `local.db` moved aside.

use crate::{CacheWriter, Error, LocalWriter, Readers, Result};
use rusqlite::Connection;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Both databases, open.
#[derive(Debug)]
pub struct Databases {
    pub readers: Readers,
    pub cache: CacheWriter,
    pub local: LocalWriter,
    /// Where a `local.db` that could not be read has been put, so that nothing is lost without a word.
    pub moved_aside: Option<PathBuf>,
}

/// The 256-bit key of both databases.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// A key out of 32 random bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    fn pragma(&self) -> String {
        use std::fmt::Write as _;
        let hex = self.0.iter().fold(String::with_capacity(64), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        format!("x'{hex}'")
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// The schema of each version, in order; a database's version is how many have been applied. A step of the cache that
/// empties `copies` has everything read anew: due when what is worked out of an entry (clean HTML, words) changes.
const CACHE_MIGRATIONS: &[&str] = &[
    include_str!("sql/cache.sql"),
    include_str!("sql/about.sql"),
    include_str!("sql/notices.sql"),
    include_str!("sql/found.sql"),
];
const LOCAL_MIGRATIONS: &[&str] = &[
    include_str!("sql/local.sql"),
    include_str!("sql/outbox.sql"),
    include_str!("sql/told.sql"),
    include_str!("sql/kept.sql"),
    include_str!("sql/reading.sql"),
    include_str!("sql/learnt.sql"),
];

impl Databases {
    /// Opens (or makes) `cache.db` and `local.db` in `folder`.
    ///
    /// # Errors
    /// The folder cannot be written, or `local.db` is of a newer version.
    pub fn open(folder: &Path, key: &Key) -> Result<Self> {
        fs::create_dir_all(folder).map_err(|error| Error::File(folder.to_owned(), error))?;
        let (local, moved_aside) = open_local(&folder.join("local.db"), key)?;
        let cache = open_cache(&folder.join("cache.db"), key)?;
        Ok(Self {
            readers: Readers::new(folder, key.clone()),
            cache: CacheWriter::new(cache),
            local: LocalWriter::new(local),
            moved_aside,
        })
    }
}

fn open_cache(path: &Path, key: &Key) -> Result<Connection> {
    if !distrusted(path).exists() {
        match prepare(path, key, CACHE_MIGRATIONS, "NORMAL") {
            Err(Error::Newer(_)) => {}
            Err(error) if error.is_unreadable() => {}
            other => return other,
        }
    }
    for file in with_companions(path) {
        remove(&file)?;
    }
    remove(&distrusted(path))?;
    prepare(path, key, CACHE_MIGRATIONS, "NORMAL")
}

/// Stands beside a cache in which bytes have gone bad, so that the next start makes it anew.
pub(crate) fn distrusted(path: &Path) -> PathBuf {
    path.with_extension("db.unreadable")
}

fn open_local(path: &Path, key: &Key) -> Result<(Connection, Option<PathBuf>)> {
    match prepare(path, key, LOCAL_MIGRATIONS, "FULL") {
        Err(error) if error.is_unreadable() => {}
        other => return Ok((other?, None)),
    }
    let aside = (1..).map(|n| path.with_extension(format!("db.unreadable-{n}"))).find(|path| !path.exists());
    let aside = aside.unwrap_or_else(|| path.with_extension("db.unreadable"));
    fs::rename(path, &aside).map_err(|error| Error::File(path.to_owned(), error))?;
    for file in with_companions(path) {
        remove(&file)?;
    }
    Ok((prepare(path, key, LOCAL_MIGRATIONS, "FULL")?, Some(aside)))
}

fn prepare(path: &Path, key: &Key, migrations: &[&str], synchronous: &str) -> Result<Connection> {
    let mut connection = Connection::open(path)?;
    unlock(&connection, "main", key)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", synchronous)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -16_000)?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    migrate(&mut connection, path, migrations)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Gives the key of the database called `schema` on this connection.
pub(crate) fn unlock(connection: &Connection, schema: &str, key: &Key) -> Result<()> {
    connection.pragma_update(Some(schema), "key", key.pragma())?;
    Ok(())
}

/// Attaches `path` as `schema`.
pub(crate) fn attach(connection: &Connection, path: &Path, schema: &str, key: &Key) -> Result<()> {
    connection.execute(&format!("ATTACH DATABASE ?1 AS {schema} KEY ?2"), (path.to_string_lossy(), key.pragma()))?;
    Ok(())
}

fn migrate(connection: &mut Connection, path: &Path, migrations: &[&str]) -> Result<()> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let version: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let Some(steps) = migrations.get(version as usize..) else {
        return Err(Error::Newer(path.to_owned()));
    };
    for step in steps {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", migrations.len() as u32)?;
    Ok(transaction.commit()?)
}

impl Error {
    /// Another key, another program's file, or bytes gone bad.
    pub fn is_unreadable(&self) -> bool {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        matches!(self, Self::Sqlite(error) if matches!(error.sqlite_error_code(), Some(NotADatabase | DatabaseCorrupt)))
    }
}

fn with_companions(path: &Path) -> [PathBuf; 3] {
    ["", "-wal", "-shm"].map(|suffix| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        name.into()
    })
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::File(path.to_owned(), error)),
        _ => Ok(()),
    }
}
