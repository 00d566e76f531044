//! Shops for the bridge to stand in front of: what real ones answered, and real ones themselves.

pub mod customer;
pub mod medusa;
pub mod real;
pub mod real_medusa;
pub mod replay;
pub mod site;
pub mod vendure;
pub mod wordpress;
pub mod zendesk;

use anyhow::Result;
use ring::hmac;
use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

/// A folder of `tests/shops`.
pub fn folder(shop: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("shops").join(shop)
}

/// A port of this machine that nobody listens on.
///
/// # Errors
/// There is none.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Tells the bridge that something moved, as the shop's plugin does. Returns the status of its answer.
///
/// # Errors
/// The bridge cannot be reached.
pub async fn tell(bridge: &str, secret: &str, body: &str) -> Result<u16> {
    tell_at(&format!("{bridge}/hooks/shop"), secret, body).await
}

/// The same at any address.
///
/// # Errors
/// The bridge cannot be reached.
pub async fn tell_at(hook: &str, secret: &str, body: &str) -> Result<u16> {
    store_client::use_ring();
    let call = reqwest::Client::new().post(hook).body(body.to_owned());
    Ok(call.header(SIGNATURE, sign(secret, body)?).send().await?.status().as_u16())
}

const SIGNATURE: &str = "doorstep-signature";

fn sign(secret: &str, body: &str) -> Result<String> {
    let at = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let mac = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()), format!("{at}.{body}").as_bytes());
    let hex: String = mac.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("t={at},v1={hex}"))
}
