//! One call of the Store API, and what its refusals mean.

use super::Medusa;
use crate::sources::{
    Trouble,
    web::{self, Reply},
};
use reqwest::{Method, RequestBuilder, StatusCode, Url, header};
use serde::{Deserialize, de::DeserializeOwned};

/// Which sales channels are meant. It is no secret.
const KEY: &str = "x-publishable-api-key";

#[derive(Deserialize)]
struct Complaint {
    #[serde(rename = "type", default)]
    kind: String,
    message: String,
}

impl Medusa {
    pub(crate) fn call(&self, method: Method, path: &str, token: Option<&str>) -> RequestBuilder {
        let request = self.http.request(method, self.at(path)).header(KEY, &self.key);
        match token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    fn at(&self, path: &str) -> Url {
        let mut url = self.url.clone();
        let base = self.url.path().trim_end_matches('/');
        url.set_path(&format!("{base}/{path}"));
        url
    }

    pub(crate) async fn send(&self, request: RequestBuilder) -> Result<Reply, Trouble> {
        web::send(request).await.map_err(|trouble| match trouble {
            Trouble::Offline(why) => Trouble::Offline(format!("{} cannot be reached: {why}", self.url)),
            other => other,
        })
    }

    /// What an answer holds that is as hoped.
    pub(crate) fn read<T: DeserializeOwned>(&self, reply: &Reply) -> Result<T, Trouble> {
        if reply.status != StatusCode::OK {
            return Err(self.refusal(reply));
        }
        serde_json::from_slice(&reply.body).map_err(|error| match reply.header(header::CONTENT_TYPE.as_str()) {
            Some(kind) if kind.contains("json") => {
                Trouble::ServerError(format!("{} answers what makes no sense: {error}", self.url))
            }
            _ => self.no_medusa(reply),
        })
    }

    /// Whether this is the shop saying that nobody is signed in, and not something that stands before it.
    pub(super) fn is_unauthorized(reply: &Reply) -> bool {
        let said = serde_json::from_slice::<Complaint>(&reply.body);
        reply.status == StatusCode::UNAUTHORIZED && said.is_ok()
    }

    pub(crate) fn refusal(&self, reply: &Reply) -> Trouble {
        if Self::is_unauthorized(reply) {
            return Trouble::SignInAgain;
        }
        match serde_json::from_slice::<Complaint>(&reply.body) {
            Ok(said) if reply.status == StatusCode::BAD_REQUEST => match said.kind.as_str() {
                // Said before anybody is asked who they are.
                "not_allowed" => Trouble::Misconfigured(format!("{} refuses the key: {}", self.url, said.message)),
                _ => Trouble::Misconfigured(format!("{} says: {}: Medusa 2 is needed", self.url, said.message)),
            },
            _ if reply.status.is_success() => self.no_medusa(reply),
            _ => reply.trouble(&self.url),
        }
    }

    fn no_medusa(&self, reply: &Reply) -> Trouble {
        Trouble::Misconfigured(format!("{} is no Medusa: it answers {}", self.url, reply.excerpt()))
    }
}
