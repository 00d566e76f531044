//! Files of an account, from where it sends for them.

use super::api::Api;
use crate::{help::File, secret::sha256_hex, sources::web};
use reqwest::{Method, StatusCode, Url, header};

/// How often a file may lie elsewhere.
const MOST_MOVES: usize = 3;

impl Api {
    /// A picture of the help centre's; what cannot be had now is left out.
    pub(super) async fn picture(&self, address: &Url) -> Option<File> {
        let bytes = self.fetch(address).await?;
        // By what it holds it is known to be a picture, or not to be one: addresses may tell nothing.
        Some(File { path: format!("media/{}.png", sha256_hex(&bytes)), bytes: bytes.into(), modified: None })
    }

    /// A whole file, if it can be had now.
    pub(crate) async fn fetch(&self, address: &Url) -> Option<Vec<u8>> {
        let mut url = address.clone();
        for _ in 0..=MOST_MOVES {
            if url.origin() != self.site.origin() && url.scheme() != "https" {
                return None;
            }
            let reply = web::send(self.call_at(Method::GET, url.clone())).await.ok()?;
            if !reply.status.is_redirection() {
                return (reply.status == StatusCode::OK).then_some(reply.body);
            }
            url = url.join(reply.header(header::LOCATION.as_str())?).ok()?;
        }
        None
    }
}
