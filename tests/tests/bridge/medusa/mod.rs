//! The bridge in front of a Medusa: captured answers of a real one as it is installed and with its fields allowed.

mod orders;
mod sessions;

use crate::house::{SECRET, options};
use anyhow::{Context, Result, bail};
use std::time::Duration;
use store_api::order::Order;
use store_server::{Running, Server, ShopKind, ShopSettings};
use tests::shops::{
    self,
    customer::{Browser, Outcome},
    medusa::{Call, KEY, Medusa},
    replay::{EMAIL, PASSWORD},
};

/// Longer than anything takes here; a wait that reaches it is a failure.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(10);
const ORDERS: &str = "/store/orders";

struct House {
    shop: Medusa,
    bridge: Running,
    browser: Browser,
}

pub(crate) fn with_key(key: &str) -> impl FnOnce(ShopSettings) -> ShopSettings {
    let source = ShopKind::Medusa { key: key.to_owned() };
    |settings| ShopSettings { source, ..settings }
}

impl House {
    /// The customer has signed in while these orders were there, newest first.
    async fn at(orders: &[&str]) -> Result<Self> {
        let house = Self::shut(orders).await?;
        house.sign_in().await?;
        Ok(house)
    }

    /// Nobody has signed in yet.
    async fn shut(orders: &[&str]) -> Result<Self> {
        let shop = Medusa::open(orders).await?;
        let bridge = Server::start(options(&shop.url, with_key(KEY))?).await?;
        let browser = Browser::new(&bridge.url())?;
        Ok(Self { shop, bridge, browser })
    }

    /// Returns the access and the refresh token.
    async fn sign_in(&self) -> Result<(String, String)> {
        match self.browser.signs_in(EMAIL, PASSWORD, "en").await? {
            Outcome::SignedIn { access, refresh } => Ok((access, refresh)),
            asked => bail!("nobody was signed in: {asked:?}"),
        }
    }

    fn orders(&self) -> Result<Vec<Order>> {
        Ok(self.bridge.orders(EMAIL)?)
    }

    fn order(&self) -> Result<Order> {
        self.orders()?.into_iter().next().context("there is no order")
    }

    async fn moves_to(&self, orders: &[&str]) -> Result<()> {
        self.shop.stand(orders);
        self.tell().await
    }

    async fn tell(&self) -> Result<()> {
        let body = serde_json::json!({ "customers": [EMAIL] }).to_string();
        let status = shops::tell(&self.bridge.url(), SECRET, &body).await?;
        anyhow::ensure!(status == 204, "the webhook was answered with {status}");
        Ok(())
    }

    async fn sees(&self, hoped: impl Fn(&Order) -> bool) -> Result<Order> {
        self.until(|orders| orders.first().is_some_and(&hoped)).await?;
        self.order()
    }

    async fn until(&self, hoped: impl Fn(&[Order]) -> bool) -> Result<()> {
        let waiting = async {
            while !self.orders().is_ok_and(|orders| hoped(&orders)) {
                tokio::time::sleep(GLANCE).await;
            }
        };
        let outcome = tokio::time::timeout(PATIENCE, waiting).await;
        outcome.with_context(|| format!("it never was so: {:#?}", self.orders()))
    }

    /// Waits until a call is answered with a status; returns all calls until then.
    async fn answers(&self, path: &str, status: u16) -> Result<Vec<Call>> {
        let mut calls = Vec::new();
        let waiting = async {
            loop {
                calls.extend(self.shop.calls());
                if calls.iter().any(|call| call.path == path && call.status == status) {
                    return;
                }
                tokio::time::sleep(GLANCE).await;
            }
        };
        let outcome = tokio::time::timeout(PATIENCE, waiting).await;
        outcome.with_context(|| format!("{path} was never answered with {status}"))?;
        Ok(calls)
    }

    async fn until_ended(&self, access: &str) -> Result<()> {
        let waiting = async {
            while self.browser.is_known_by(access).await? {
                tokio::time::sleep(GLANCE).await;
            }
            anyhow::Ok(())
        };
        tokio::time::timeout(PATIENCE, waiting).await.context("the sign-in never ended")?
    }
}
