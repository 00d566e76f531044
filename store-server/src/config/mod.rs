//! The one file that says what stands behind this server: TOML, read once at the start.

mod mail;
mod parts;

use crate::{DeskSettings, Options, Place, error::Error, random_token};
use parts::Parts;
use std::{
    fs,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
};
use store_api::Timestamp;

/// Why a file cannot be started with, in one line.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("{} cannot be read: {source}", path.display())]
    Unreadable { path: PathBuf, source: std::io::Error },
    #[error("{}{}: {what}", path.display(), line.map(|line| format!(", line {line}")).unwrap_or_default())]
    Wrong { path: PathBuf, line: Option<usize>, what: String },
    #[error(transparent)]
    Own(#[from] Error),
}

/// Reads the options of a server; paths in the file start from its folder.
///
/// # Errors
/// The file is not there, is not TOML, says what is not known, or lacks what is needed.
pub fn read(path: &Path) -> Result<Options, ConfigError> {
    let text = fs::read_to_string(path).map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?;
    let wrong = |line, what: String| ConfigError::Wrong { path: path.to_owned(), line, what };
    let parts: Parts = toml::from_str(&text).map_err(|error| {
        let line = error.span().map(|span| 1 + text.get(..span.start).unwrap_or_default().matches('\n').count());
        wrong(line, error.message().split_whitespace().collect::<Vec<_>>().join(" "))
    })?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let missing = |parts::Missing { part, what }| {
        let line = text.lines().position(|line| line.trim() == format!("[{part}]"));
        wrong(line.map(|index| index + 1), format!("[{part}] {what}"))
    };
    let server = &parts.server;
    let language = parts.store.as_ref().and_then(parts::AboutStore::language);
    let mail = parts.mail.as_ref().map(|mail| mail.read(folder, language)).transpose().map_err(missing)?;
    Ok(Options {
        database: Place::read(&server.database, folder)
            .map_err(|error| missing(parts::Missing { part: "server", what: format!("database: {error}") }))?,
        address: SocketAddr::from((Ipv4Addr::LOCALHOST, server.port)),
        issuer: server.issuer.clone(),
        behind_proxy: server.behind_proxy,
        agent: match server.agent().map_err(missing)? {
            None if server.agents => Some(random_token()?),
            token => token,
        },
        store: parts.store.as_ref().map(|store| store.read(Timestamp::now())).transpose().map_err(missing)?,
        shop: parts.shop.as_ref().map(|shop| shop.read(folder, server)).transpose().map_err(missing)?,
        help: parts.help.as_ref().map(|help| help.read(folder)).transpose().map_err(missing)?,
        desks: mail.into_iter().map(DeskSettings::Mail).collect(),
        ..Options::default()
    })
}

#[cfg(test)]
mod tests;
