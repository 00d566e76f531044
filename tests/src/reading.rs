//! Reading a log of a store from its beginning to its end, without keeping it as the app does.

use anyhow::{Context, Result};
use std::{collections::BTreeMap, path::Path};
use store_api::{
    change::{ChangeEntry, Noun},
    request::Request,
    routes::CUSTOMER_LOG,
};
use store_client::{StoreClient, Tokens};

/// What a log of a store amounts to.
#[derive(Debug)]
pub struct Reading {
    /// `customer`, or `help/` and a language.
    pub log: String,
    pub entries: Vec<ChangeEntry>,
    /// What the store says all of it amounts to.
    pub checksum: String,
}

/// Reads `log`; the customer's with the session that a sign-in left in `folder`.
///
/// # Errors
/// The store does not give it.
pub async fn read(log: &str, folder: &Path, store_url: &str) -> Result<Reading> {
    read_with(log, &token(folder)?, store_url).await
}

/// Reads `log`; the customer's with an access token.
///
/// # Errors
/// The store does not give it.
pub async fn read_with(log: &str, token: &str, store_url: &str) -> Result<Reading> {
    let client = StoreClient::new(store_url, "reading")?;
    let (mut entries, mut after) = (Vec::new(), None::<String>);
    loop {
        let page = match log.strip_prefix("help/") {
            Some(language) => client.help_changes(language, after.as_deref()).await?,
            None => client.changes(token, after.as_deref()).await?,
        };
        entries.extend(page.entries);
        if !page.more {
            let checksum = page.checksum.context("the store gave no checksum")?;
            return Ok(Reading { log: log.to_owned(), entries, checksum });
        }
        after = Some(page.next);
    }
}

/// Reads the customer's log and that of the English help.
///
/// # Errors
/// The store does not give them.
pub async fn read_both(folder: &Path, store_url: &str) -> Result<[Reading; 2]> {
    Ok([read(CUSTOMER_LOG, folder, store_url).await?, read("help/en", folder, store_url).await?])
}

/// The requests of a customer as they stand at the store.
///
/// # Errors
/// The store does not give them.
pub async fn requests(token: &str, store_url: &str) -> Result<Vec<Request>> {
    let reading = read_with(CUSTOMER_LOG, token, store_url).await?;
    let nouns = reading.entries.iter().map(|entry| Ok(entry.noun()?)).collect::<Result<Vec<_>>>()?;
    Ok(nouns
        .into_iter()
        .flatten()
        .filter_map(|noun| if let Noun::Request(request) = noun { Some(request) } else { None })
        .collect())
}

/// The access token that a sign-in left in `folder`.
///
/// # Errors
/// Nobody is signed in there.
pub fn token(folder: &Path) -> Result<String> {
    let secrets: BTreeMap<String, String> = serde_json::from_slice(&std::fs::read(folder.join("secrets.json"))?)?;
    let tokens: Tokens = serde_json::from_str(secrets.get("tokens").context("nobody is signed in")?)?;
    Ok(tokens.access)
}
