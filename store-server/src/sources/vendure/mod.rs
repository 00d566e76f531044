//! Vendure's Shop API: GraphQL, where a customer's session is a bearer token and an ended one is silence.
//!
//! Changes are found by a fingerprint of every order, because `updatedAt` stays where it is when an order ships.

mod answer;
mod fingerprint;
mod history;
mod order;
mod parcel;
mod query;
mod totals;

use super::{
    Answer, Changes, Credentials, Customer, Known, Moved, Session, ShopSource, SignIn, Trouble,
    web::{self, chain},
};
use answer::{Account, Codes, Entered, Whole};
use fingerprint::Sketch;
use query::Asked;
use reqwest::{Client, Url};
use serde_json::json;
use std::collections::BTreeSet;

/// The most that one query may list; one more is an error.
const TAKE: usize = 100;
/// Orders that are fetched whole at once: each brings its whole history.
const WHOLE: usize = 20;

/// A shop's settings, and the way to it.
#[derive(Debug)]
pub(crate) struct Vendure {
    url: Url,
    http: Client,
    /// The token of the channel whose orders are meant; the shop's default one, if absent.
    channel: Option<String>,
    /// How many digits behind the point the shop counts money in, whatever the currency.
    money_places: u32,
}

impl Vendure {
    /// # Errors
    /// TLS cannot be set up on this machine.
    pub(crate) fn new(url: Url, channel: Option<String>, money_places: u32) -> Result<Self, Trouble> {
        Ok(Self { url, http: web::client()?, channel, money_places })
    }

    async fn look(&self) -> Result<(), Trouble> {
        let asked = Asked { query: "{ activeChannel { code } }", ..Asked::default() };
        self.ask::<answer::Channel>(asked).await.map(drop)
    }

    async fn enter(&self, who: &Credentials) -> Result<SignIn, Trouble> {
        let asked = Asked {
            query: include_str!("sign_in.graphql"),
            variables: json!({ "name": who.email, "password": who.password }),
            language: &who.language,
            secret: None,
        };
        let (entered, token) = self.ask_for_token::<Entered>(asked).await?;
        let login = entered.login;
        match login.code.as_deref().unwrap_or(&login.kind) {
            "CurrentUser" => {}
            "INVALID_CREDENTIALS_ERROR" => return Ok(SignIn::Refused),
            "NOT_VERIFIED_ERROR" => return Ok(SignIn::Unconfirmed),
            // Signs in by a way of its own.
            "NATIVE_AUTH_STRATEGY_ERROR" => return Ok(SignIn::SecondFactor),
            other => return Err(Trouble::ServerError(format!("{} refuses a sign-in with {other}", self.url))),
        }
        let missing = || {
            let what = "takes the password and gives no token: add 'bearer' to authOptions.tokenMethod of the shop";
            Trouble::Misconfigured(format!("{} {what}", self.url))
        };
        let session = Session { secret: token.ok_or_else(missing)?, language: who.language.clone() };
        let asked = Asked::of(&session, include_str!("customer.graphql"));
        let customer = self.ask::<Account>(asked).await?.customer.ok_or(Trouble::SignInAgain)?;
        let name = format!("{} {}", customer.first_name, customer.last_name).trim().to_owned();
        Ok(SignIn::SignedIn { session, customer: Customer { id: customer.id, email: customer.email, name } })
    }

    async fn compare(&self, session: &Session, known: &Known) -> Result<Changes, Trouble> {
        let (sketches, proved) = self.sketches(session).await?;
        let mut changes = Changes { proved, ..Changes::default() };
        let mut wanted = Vec::new();
        for sketch in &sketches {
            let fingerprint = sketch.fingerprint(&session.language);
            if known.get(&sketch.code) == Some(&fingerprint) {
                changes.unchanged += 1;
            } else {
                wanted.push((sketch.code.clone(), fingerprint));
            }
        }
        for some in wanted.chunks(WHOLE) {
            self.fetch(session, some, &mut changes.changed).await?;
        }
        let seen: BTreeSet<&str> = sketches.iter().map(|sketch| sketch.code.as_str()).collect();
        changes.missing = known.keys().filter(|code| !seen.contains(code.as_str())).cloned().collect();
        Ok(changes)
    }

    /// Every placed order, lightly; and whether that is all of them.
    async fn sketches(&self, session: &Session) -> Result<(Vec<Sketch>, bool), Trouble> {
        let (mut sketches, mut skip, mut totals): (Vec<Sketch>, usize, BTreeSet<usize>) = Default::default();
        loop {
            let options = json!({
                "take": TAKE, "skip": skip, "sort": { "orderPlacedAt": "DESC" }, "filter": { "active": { "eq": false } },
            });
            let asked = Asked::of(session, include_str!("fingerprints.graphql")).with(json!({ "o": options }));
            let customer = self.ask::<Codes>(asked).await?.customer.ok_or(Trouble::SignInAgain)?;
            let page = customer.orders;
            totals.insert(page.total);
            skip += page.items.len();
            let ended = page.items.is_empty() || skip >= page.total;
            sketches.extend(page.items);
            if ended {
                break;
            }
        }
        // An order that came or went between two pages may have pushed another over the edge.
        let codes: BTreeSet<&str> = sketches.iter().map(|sketch| sketch.code.as_str()).collect();
        let proved = totals.len() == 1 && totals.contains(&codes.len());
        let mut seen = BTreeSet::new();
        sketches.retain(|sketch| sketch.placed_at.is_some() && seen.insert(sketch.code.clone()));
        Ok((sketches, proved))
    }

    async fn fetch(
        &self,
        session: &Session,
        wanted: &[(String, String)],
        into: &mut Vec<Moved>,
    ) -> Result<(), Trouble> {
        let codes: Vec<&str> = wanted.iter().map(|(code, _)| code.as_str()).collect();
        let options = json!({ "take": TAKE, "filter": { "code": { "in": codes } } });
        let whole = |query| Asked::of(session, query).with(json!({ "o": options }));
        let whole = match self.ask_version::<Whole>(whole(include_str!("orders.graphql"))).await? {
            Some(whole) => whole,
            // A shop of another version knows some field not, and then answers nothing at all.
            None => self.ask(whole(include_str!("orders_lean.graphql"))).await?,
        };
        let gross = whole.channel.is_some_and(|channel| channel.prices_include_tax);
        let customer = whole.customer.ok_or(Trouble::SignInAgain)?;
        for order in customer.orders.items {
            let Some((_, fingerprint)) = wanted.iter().find(|(code, _)| *code == order.code) else { continue };
            let money = totals::Purse { currency: &order.currency, places: self.money_places, gross };
            let Some(mapped) = order::read(&order, money) else { continue };
            into.push(Moved { order: mapped, fingerprint: fingerprint.clone() });
        }
        Ok(())
    }
}

impl ShopSource for Vendure {
    fn probe(&self) -> Answer<'_, Result<(), Trouble>> {
        Box::pin(self.look())
    }

    fn sign_in<'a>(&'a self, who: &'a Credentials) -> Answer<'a, SignIn> {
        Box::pin(async { self.enter(who).await.unwrap_or_else(SignIn::Failed) })
    }

    fn changes<'a>(&'a self, session: &'a Session, known: &'a Known) -> Answer<'a, Result<Changes, Trouble>> {
        Box::pin(self.compare(session, known))
    }

    fn sign_out<'a>(&'a self, session: &'a Session) -> Answer<'a, ()> {
        Box::pin(async {
            let asked = Asked::of(session, "mutation { logout { success } }");
            if let Err(trouble) = self.ask::<answer::Nothing>(asked).await {
                tracing::info!(trouble = chain(&trouble), "a session at the shop was not ended");
            }
        })
    }
}
