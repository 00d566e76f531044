//! Who is asking: the holder of the access token in the request, or at least a network address.

use crate::{
    limit::Who,
    log::View,
    oauth::family::{self, Holder},
    once::Sender,
    problem::Refusal,
    secret,
    shop::Shop,
    wire::Peer,
};
use axum::{
    extract::{ConnectInfo, FromRequestParts, OptionalFromRequestParts},
    http::{header::AUTHORIZATION, request::Parts},
};
use std::{net::IpAddr, sync::Arc};

/// Somebody with a good access token.
#[derive(Clone, Debug)]
pub(crate) struct Visitor(Holder);

impl Visitor {
    /// What they may see of the customer's log.
    pub(crate) fn view(&self) -> View {
        View { log: self.0.log, only: self.0.order.clone() }
    }

    pub(crate) fn account(&self) -> i64 {
        self.0.account
    }

    pub(crate) fn log(&self) -> i64 {
        self.0.log
    }

    /// Of a guest: the one order they see.
    pub(crate) fn guest_of(&self) -> Option<&str> {
        self.0.order.as_deref()
    }

    /// Whose writes theirs are.
    pub(crate) fn sender(&self) -> Sender {
        Sender { scope: self.scope(), who: Who::Account(self.0.account) }
    }

    /// What is theirs alone carries this: a guest has nothing in common with the customer but the order.
    pub(crate) fn scope(&self) -> String {
        match &self.0.order {
            None => format!("account/{}", self.0.account),
            Some(order) => format!("account/{}/{order}", self.0.account),
        }
    }
}

/// The address that a request comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin(pub(crate) IpAddr);

impl FromRequestParts<Arc<Shop>> for Origin {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, shop: &Arc<Shop>) -> Result<Self, Refusal> {
        let peer = parts.extensions.get::<ConnectInfo<Peer>>().map(|ConnectInfo(peer)| peer.address.ip());
        let forwarded = parts.headers.get_all("x-forwarded-for").iter().next_back();
        // The last address is the one that the proxy itself saw; those before it are what somebody told it.
        let told = forwarded.and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
        let origin = if shop.behind_proxy { told.or(peer) } else { peer };
        origin.map(Self).ok_or_else(|| Refusal::bad_request("it came from nowhere"))
    }
}

impl FromRequestParts<Arc<Shop>> for Visitor {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, shop: &Arc<Shop>) -> Result<Self, Refusal> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let (scheme, token) = header.split_once(' ').unwrap_or_default();
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(Refusal::unauthorized());
        }
        let (hash, now) = (secret::fingerprint(token.trim()), shop.seconds());
        let holder = shop.read("check a token", move |connection| family::holder(connection, hash, now)).await?;
        holder.map(Visitor).ok_or_else(Refusal::unauthorized)
    }
}

impl OptionalFromRequestParts<Arc<Shop>> for Visitor {
    type Rejection = Refusal;

    /// Nobody is asking when there is no token at all; a bad one is refused.
    async fn from_request_parts(parts: &mut Parts, shop: &Arc<Shop>) -> Result<Option<Self>, Refusal> {
        if !parts.headers.contains_key(AUTHORIZATION) {
            return Ok(None);
        }
        <Self as FromRequestParts<_>>::from_request_parts(parts, shop).await.map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::{self, Options};
    use axum::http::Request;
    use std::net::SocketAddr;

    async fn origin(behind_proxy: bool) -> String {
        let peer = SocketAddr::from(([192, 0, 2, 1], 80));
        let shop = server::open(&Options { behind_proxy, ..Options::default() }, peer).expect("a shop");
        let request = Request::builder().header("x-forwarded-for", "203.0.113.9, 198.51.100.7").body(());
        let (mut parts, ()) = request.expect("a request").into_parts();
        parts.extensions.insert(ConnectInfo(Peer::at(peer)));
        Origin::from_request_parts(&mut parts, &Arc::new(shop)).await.expect("an origin").0.to_string()
    }

    #[tokio::test]
    async fn a_proxy_is_believed_only_where_there_is_one() {
        assert_eq!(origin(true).await, "198.51.100.7");
        assert_eq!(origin(false).await, "192.0.2.1");
    }
}
