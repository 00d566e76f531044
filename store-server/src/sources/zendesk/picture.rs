//! Pictures that articles show, from where the help centre sends for them.

use super::api::Api;
use crate::{help::File, secret::sha256_hex, sources::web};
use reqwest::{Method, StatusCode, Url, header};

/// How often a picture may lie elsewhere.
const MOST_MOVES: usize = 3;

impl Api {
    /// A picture of the help centre's; what cannot be had now is left out.
    pub(super) async fn picture(&self, address: &Url) -> Option<File> {
        let mut url = address.clone();
        for _ in 0..=MOST_MOVES {
            if url.origin() != self.site.origin() && url.scheme() != "https" {
                return None;
            }
            let reply = web::send(self.call_at(Method::GET, url.clone())).await.ok()?;
            if reply.status.is_redirection() {
                url = url.join(reply.header(header::LOCATION.as_str())?).ok()?;
                continue;
            }
            // By what it holds it is known to be a picture, or not to be one: addresses may tell nothing.
            let found = (reply.status == StatusCode::OK).then_some(reply.body)?;
            let path = format!("media/{}.png", sha256_hex(&found));
            return Some(File { path, bytes: found.into(), modified: None });
        }
        None
    }
}
