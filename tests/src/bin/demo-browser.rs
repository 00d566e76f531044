//! The demonstration's browser: signs in to the demo shop by itself, and hands any other address to the real one.

use anyhow::{Context, Result};
use std::env;
use url::Url;

/// The demo shop's customer who has been through everything; `DOORSTEP_CUSTOMER` names another.
const EMAIL: &str = "demo@larkspur.example";
/// Everybody's.
const PASSWORD: &str = "demo";

#[tokio::main]
async fn main() -> Result<()> {
    let address = env::args().nth(1).context("give an address to open")?;
    let url: Url = address.parse().with_context(|| format!("{address} is no address"))?;
    if url.query_pairs().any(|(name, _)| name == "code_challenge") {
        let email = env::var("DOORSTEP_CUSTOMER").unwrap_or_else(|_| EMAIL.to_owned());
        return tests::browser::sign_in(&address, &email, PASSWORD).await;
    }
    opener::open(&address).with_context(|| format!("opening {address}"))
}
