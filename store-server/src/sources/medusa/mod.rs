//! Medusa's Store API: REST, where a customer's session is a token of a day that is renewed before half of it is over.
//!
//! Changes are found by asking for the whole list on condition that it is another one: it cannot be filtered by time, and
//! an order's `updated_at` stays where it is when its payment moves.

mod answer;
mod call;
mod factor;
mod history;
mod order;
mod pages;
mod parcel;
mod token;
mod totals;

use super::{
    Answer, Changes, Credentials, Customer, Known, Moved, Proof, Session, ShopSource, SignIn, Trouble,
    web::{self, Reply, chain},
};
use crate::secret::sha256_hex;
use answer::{Account, Entered, FIELDS, Orders};
use pages::{Page, Pages};
use reqwest::{Client, Method, StatusCode, Url, header};
use serde_json::json;
use std::collections::BTreeSet;
use token::Claims;

/// Orders in one answer; each is some ten thousand characters long.
const LIMIT: usize = 50;

/// A shop's settings, and the way to it.
#[derive(Debug)]
pub(crate) struct Medusa {
    url: Url,
    http: Client,
    /// The publishable key, which says whose storefront asks.
    key: String,
    pages: Pages,
}

impl Medusa {
    /// # Errors
    /// TLS cannot be set up on this machine.
    pub(crate) fn new(url: Url, key: String) -> Result<Self, Trouble> {
        Ok(Self { url, http: web::client()?, key, pages: Pages::default() })
    }

    /// The key is looked at before the token, so that nobody's list shows whether it is right.
    async fn look(&self) -> Result<(), Trouble> {
        let reply = self.send(self.call(Method::GET, "store/orders", None)).await?;
        if Self::is_unauthorized(&reply) { Ok(()) } else { Err(self.refusal(&reply)) }
    }

    async fn enter(&self, who: &Credentials) -> Result<SignIn, Trouble> {
        let body = json!({ "email": who.email, "password": who.password }).to_string();
        let request = self.call(Method::POST, "auth/customer/emailpass", None);
        let reply = self.send(request.header(header::CONTENT_TYPE, "application/json").body(body)).await?;
        if Self::is_unauthorized(&reply) {
            return Ok(SignIn::Refused);
        }
        let entered: Entered = self.read(&reply)?;
        if entered.verification_required {
            return Ok(SignIn::Unconfirmed);
        }
        if let (true, Some(asked), Some(token)) = (entered.mfa_required, entered.mfa_challenge, &entered.token) {
            return Ok(factor::ask(asked, token.clone()).map_or(SignIn::SecondFactor, SignIn::AsksForCode));
        }
        match entered.token.filter(|_| !entered.mfa_required && entered.location.is_none()) {
            Some(token) => self.who(token, &who.language).await,
            None => Ok(SignIn::SecondFactor),
        }
    }

    /// Whose a token is.
    async fn who(&self, token: String, language: &str) -> Result<SignIn, Trouble> {
        let nonsense = || Trouble::ServerError(format!("{} gives a token that is none", self.url));
        let claims = Claims::read(&token).ok_or_else(nonsense)?;
        if claims.lacks_a_factor() {
            return Ok(SignIn::SecondFactor);
        }
        // Somebody who began to register has a password, and is nobody's customer yet.
        if claims.actor_id.is_empty() {
            return Ok(SignIn::Refused);
        }
        let reply = self.send(self.call(Method::GET, "store/customers/me", Some(&token))).await?;
        let person = self.read::<Account>(&reply)?.customer;
        let names = [person.first_name, person.last_name].into_iter().flatten();
        let name = names.collect::<Vec<_>>().join(" ").trim().to_owned();
        let session = Session { secret: token, language: language.to_owned() };
        Ok(SignIn::SignedIn { session, customer: Customer { id: person.id, email: person.email, name } })
    }

    async fn compare(&self, session: &Session, known: &Known) -> Result<Changes, Trouble> {
        let claims = Claims::read(&session.secret).ok_or(Trouble::SignInAgain)?;
        let before = self.pages.known(&claims.actor_id, known);
        let (mut changes, mut pages, mut aged) = (Changes::default(), Vec::new(), false);
        for number in 0.. {
            let kept = before.get(number).cloned().flatten();
            let reply = self.list(&session.secret, number * LIMIT, kept.as_ref()).await?;
            aged |= is_half_over(&claims, &reply);
            let page = match kept {
                Some(page) if reply.status == StatusCode::NOT_MODIFIED => page,
                _ => self.page(&reply, known, &mut changes.changed)?,
            };
            let (count, is_empty) = (page.count, page.orders.is_empty());
            pages.push(page);
            if is_empty || count <= pages.len() * LIMIT {
                break;
            }
        }
        let seen: BTreeSet<&str> = pages.iter().flat_map(|page| &page.orders).map(|(id, _)| id.as_str()).collect();
        changes.unchanged = seen.len().saturating_sub(changes.changed.len());
        changes.missing = known.keys().filter(|id| !seen.contains(id.as_str())).cloned().collect();
        // An order that came or went between two pages may have pushed another over the edge.
        changes.proved = pages.iter().all(|page| page.count == seen.len());
        self.pages.keep(&claims.actor_id, pages);
        if aged {
            changes.renewed = self.renew(session).await;
        }
        Ok(changes)
    }

    /// A page of the customer's orders, newest first, unless it is still as it was. Nothing may be said of caches: the
    /// shop would send everything again.
    async fn list(&self, token: &str, offset: usize, kept: Option<&Page>) -> Result<Reply, Trouble> {
        let (limit, offset) = (LIMIT.to_string(), offset.to_string());
        let asked = [("limit", limit.as_str()), ("offset", &offset), ("order", "-created_at"), ("fields", FIELDS)];
        let mut request = self.call(Method::GET, "store/orders", Some(token)).query(&asked);
        if let Some(etag) = kept.and_then(|page| page.etag.as_deref()) {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        self.send(request).await
    }

    fn page(&self, reply: &Reply, known: &Known, changed: &mut Vec<Moved>) -> Result<Page, Trouble> {
        let told: Orders = self.read(reply)?;
        let mut orders = Vec::new();
        for theirs in &told.orders {
            let order = order::read(theirs);
            // Of what the customer sees, so that nothing else moves it and nothing of it is missed.
            let text = serde_json::to_vec(&order).map_err(|error| Trouble::ServerError(error.to_string()))?;
            let fingerprint = sha256_hex(&text)[..16].to_owned();
            orders.push((order.id.clone(), fingerprint.clone()));
            if known.get(&order.id) != Some(&fingerprint) {
                changed.push(Moved { order, fingerprint });
            }
        }
        let etag = reply.header(header::ETAG.as_str()).map(str::to_owned);
        Ok(Page { etag, count: told.count, orders })
    }

    /// With a new token; `None` if there is none to be had now: the old one still stands for half of its time.
    async fn renew(&self, session: &Session) -> Option<Session> {
        let renewed = async {
            let reply = self.send(self.call(Method::POST, "auth/token/refresh", Some(&session.secret))).await?;
            self.read::<Entered>(&reply)
        };
        match renewed.await {
            Ok(entered) => Some(Session { secret: entered.token?, language: session.language.clone() }),
            Err(trouble) => {
                tracing::info!(trouble = chain(&trouble), "a session at the shop was not renewed");
                None
            }
        }
    }
}

/// By the shop's own clock, which the token was made by.
fn is_half_over(claims: &Claims, reply: &Reply) -> bool {
    let now = reply.header(header::DATE.as_str()).and_then(token::moment);
    now.is_some_and(|now| claims.is_half_over(now))
}

impl ShopSource for Medusa {
    fn probe(&self) -> Answer<'_, Result<(), Trouble>> {
        Box::pin(self.look())
    }

    fn sign_in<'a>(&'a self, who: &'a Credentials) -> Answer<'a, SignIn> {
        Box::pin(async { self.enter(who).await.unwrap_or_else(SignIn::Failed) })
    }

    fn prove<'a>(&'a self, proof: &'a Proof) -> Answer<'a, SignIn> {
        Box::pin(async { self.check(proof).await.unwrap_or_else(SignIn::Failed) })
    }

    fn changes<'a>(&'a self, session: &'a Session, known: &'a Known) -> Answer<'a, Result<Changes, Trouble>> {
        Box::pin(self.compare(session, known))
    }

    /// There is nothing to end: the shop keeps no list of tokens, and this one is dropped.
    fn sign_out<'a>(&'a self, _session: &'a Session) -> Answer<'a, ()> {
        Box::pin(async {})
    }
}
