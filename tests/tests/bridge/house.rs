//! A bridge in front of a shop that answers what a real one answered, and the customer who has an account there.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::time::Duration;
use store_api::order::Order;
use store_server::{Options, Place, Rhythm, Running, Server, ShopSettings};
use tests::shops::{
    self,
    customer::{Browser, Outcome},
    replay::{EMAIL, PASSWORD, Replay},
};

pub(crate) const SECRET: &str = "a secret of shop and bridge";
/// Longer than anything takes here; a wait that reaches it is a failure.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(10);
/// Nothing happens by itself while a test runs.
const NEVER: Rhythm = Rhythm { watched: Duration::from_secs(3600), away: Duration::from_secs(3600) };

pub(crate) struct House {
    pub(crate) shop: Replay,
    pub(crate) bridge: Running,
    pub(crate) browser: Browser,
}

impl House {
    /// The customer has signed in while the orders stood as at that step.
    pub(crate) async fn at(step: &str) -> Result<Self> {
        let house = Self::shut(step).await?;
        house.sign_in().await?;
        Ok(house)
    }

    /// Nobody has signed in yet.
    pub(crate) async fn shut(step: &str) -> Result<Self> {
        Self::with(step, |settings| settings).await
    }

    pub(crate) async fn with(step: &str, change: impl FnOnce(ShopSettings) -> ShopSettings) -> Result<Self> {
        Self::on(Place::Memory, step, change).await
    }

    /// With everything that is known in a database of its own.
    pub(crate) async fn on(
        database: Place,
        step: &str,
        change: impl FnOnce(ShopSettings) -> ShopSettings,
    ) -> Result<Self> {
        let shop = Replay::open(step).await?;
        let bridge = Server::start(Options { database, ..options(&shop.url, change)? }).await?;
        let browser = Browser::new(&bridge.url())?;
        Ok(Self { shop, bridge, browser })
    }

    /// Returns the access and the refresh token.
    pub(crate) async fn sign_in(&self) -> Result<(String, String)> {
        match self.browser.signs_in(EMAIL, PASSWORD, "en").await? {
            Outcome::SignedIn { access, refresh } => Ok((access, refresh)),
            asked => bail!("nobody was signed in: {asked:?}"),
        }
    }

    /// The shop goes to another step and tells so.
    pub(crate) async fn moves_to(&self, step: &str) -> Result<()> {
        self.shop.stand(step);
        self.tell().await
    }

    /// The shop tells that something of this customer's moved.
    pub(crate) async fn tell(&self) -> Result<()> {
        let body = serde_json::json!({ "customers": [EMAIL] }).to_string();
        let status = shops::tell(&self.bridge.url(), SECRET, &body).await?;
        anyhow::ensure!(status == 204, "the webhook was answered with {status}");
        Ok(())
    }

    /// The only order that the step is about: the oldest.
    pub(crate) fn order(&self) -> Result<Order> {
        self.orders()?.into_iter().next().context("there is no order")
    }

    /// All orders in the customer's log, oldest first.
    pub(crate) fn orders(&self) -> Result<Vec<Order>> {
        let mut orders = self.bridge.orders(EMAIL)?;
        orders.sort_by_key(|order| order.placed_at);
        Ok(orders)
    }

    /// The codes of the notices in the customer's log, in the order in which they came.
    pub(crate) fn notices(&self) -> Result<Vec<String>> {
        Ok(self.bridge.notices(EMAIL)?.into_iter().map(|notice| notice.code.to_string()).collect())
    }

    /// Waits until the oldest order is as hoped.
    pub(crate) async fn sees(&self, hoped: impl Fn(&Order) -> bool) -> Result<Order> {
        self.until(|orders| orders.first().is_some_and(&hoped)).await?;
        self.order()
    }

    pub(crate) async fn until(&self, hoped: impl Fn(&[Order]) -> bool) -> Result<()> {
        let waiting = async {
            while !self.orders().is_ok_and(|orders| hoped(&orders)) {
                tokio::time::sleep(GLANCE).await;
            }
        };
        let outcome = tokio::time::timeout(PATIENCE, waiting).await;
        outcome.with_context(|| format!("it never was so: {:#?}", self.orders()))
    }

    /// Waits until a customer's app has to sign in again.
    pub(crate) async fn until_ended(&self, access: &str) -> Result<()> {
        let waiting = async {
            while self.browser.is_known_by(access).await? {
                tokio::time::sleep(GLANCE).await;
            }
            anyhow::Ok(())
        };
        tokio::time::timeout(PATIENCE, waiting).await.context("the sign-in never ended")?
    }

    /// Waits until the shop was asked something.
    pub(crate) async fn asks(&self, what: &str) -> Result<()> {
        let waiting = async {
            while !self.shop.calls().iter().any(|call| call.what == what) {
                tokio::time::sleep(GLANCE).await;
            }
        };
        tokio::time::timeout(PATIENCE, waiting).await.with_context(|| format!("the shop was never asked for {what}"))
    }
}

/// A bridge that takes webhooks, and asks by itself only once in an hour.
pub(crate) fn options(shop: &str, change: impl FnOnce(ShopSettings) -> ShopSettings) -> Result<Options> {
    let settings =
        ShopSettings { webhook_secret: Some(SECRET.to_owned()), rhythm: NEVER, ..ShopSettings::vendure(shop.parse()?) };
    Ok(Options { shop: Some(change(settings)), ..Options::default() })
}

/// The field of an order as the shop tells it.
pub(crate) fn set(order: &mut Value, field: &str, value: impl Into<Value>) {
    order[field] = value.into();
}
