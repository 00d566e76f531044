//! A customer's machine, a store, and a way between them that can be cut; all live by one clock that can be moved.

use anyhow::{Context, Result, ensure};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use engine::Host as _;
use serde_json::{Value, json};
use std::{collections::BTreeSet, time::Duration};
use store_api::{order::Order, request::Request};
use store_server::{Lifetimes, Options, Running, Server};
use tests::{
    clock::Clock,
    device::{Device, Machine},
    outbox::{self, Left},
    reading,
    wire::Wire,
};

pub(crate) const DEMO: &str = "demo@larkspur.example";
pub(crate) const OTHER: &str = "new@larkspur.example";
pub(crate) const PASSWORD: &str = "demo";

/// Tests that move the clock are not about tokens.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

pub(crate) struct House {
    pub(crate) device: Device,
    pub(crate) store: Running,
    pub(crate) wire: Wire,
    pub(crate) clock: Clock,
}

impl House {
    /// The demo's customer is signed in, and everything has been read.
    pub(crate) async fn open() -> Result<Self> {
        let house = Self::with(|_| ()).await?;
        house.device.sign_in(DEMO, PASSWORD).await?;
        house.device.wait_until_synced().await?;
        Ok(house)
    }

    /// Nobody is signed in, and the store is as `change` makes it.
    pub(crate) async fn with(change: impl FnOnce(&mut Options)) -> Result<Self> {
        let clock = Clock::default();
        let shown = clock.clone();
        let mut options = Options {
            clock: std::sync::Arc::new(move || shown.now()),
            lifetimes: Lifetimes { access: YEAR, ..Lifetimes::default() },
            write_limit: None,
            ..Options::demo()
        };
        change(&mut options);
        let store = Server::start(options).await?;
        let wire = Wire::open(store.address()).await?;
        let mut device = Device::with(&wire.url, Machine::with_clock(clock.clone()))?;
        device.start();
        Ok(Self { device, store, wire, clock })
    }

    /// The network goes.
    pub(crate) async fn go_offline(&self) {
        self.wire.cut().await;
        // A moment for the app to notice that its connections have ended: what it says to one may have been heard.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }

    /// The network is back, and the customer does not wait until the app finds out.
    pub(crate) async fn go_online(&self) -> Result<()> {
        self.wire.mend().await;
        self.hurry().await
    }

    /// The customer wants it now.
    pub(crate) async fn hurry(&self) -> Result<()> {
        self.device.call("sync_now", Value::Null).await.map(drop)
    }

    /// The app ends and is opened again, and runs.
    pub(crate) async fn restart(&mut self) -> Result<()> {
        self.device.restart().await?;
        self.device.start();
        Ok(())
    }

    /// Orders for which a topic is open, by what the app shows.
    pub(crate) async fn orders_for(&self, topic: &str) -> Result<Vec<Order>> {
        let list = self.device.call("orders_list", json!({ "limit": 200 })).await?;
        let mut open = Vec::new();
        for row in list["rows"].as_array().context("rows")? {
            let view = self.device.call("order_read", json!({ "id": row["id"] })).await?;
            let topics = view["topics"].as_array().context("topics")?;
            if topics.iter().any(|verdict| verdict["topic"] == topic && verdict["gate"]["state"] == "open") {
                open.push(serde_json::from_value(view["order"].clone())?);
            }
        }
        Ok(open)
    }

    /// The first of them.
    pub(crate) async fn order_for(&self, topic: &str) -> Result<Order> {
        self.orders_for(topic).await?.into_iter().next().with_context(|| format!("no order is open for {topic}"))
    }

    /// Presses send.
    pub(crate) async fn send(&self, subject: &Value, form: &Value) -> Result<Value> {
        self.device.call("request_send", json!({ "subject": subject, "form": form })).await
    }

    /// Asks about an order in words.
    pub(crate) async fn ask(&self, order: &Order, text: &str) -> Result<Value> {
        self.send(&about(order, "contact"), &json!({ "text": text })).await
    }

    pub(crate) async fn attach(&self, subject: &Value, name: &str, bytes: &[u8]) -> Result<Value> {
        let base64 = BASE64_STANDARD.encode(bytes);
        self.device.call("attachment_add", json!({ "subject": subject, "name": name, "base64": base64 })).await
    }

    pub(crate) async fn read(&self, request_id: &Value) -> Result<Value> {
        self.device.call("request_read", json!({ "id": request_id })).await
    }

    /// Does something about what was filed, as soon as no attempt to send it is under way.
    pub(crate) async fn decide(&self, name: &str, args: Value) -> Result<Value> {
        loop {
            match self.device.call(name, args.clone()).await {
                Err(error) if error.to_string().contains("on_its_way") => {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
                other => return other,
            }
        }
    }

    /// What is filed under `filed` as soon as it is stuck.
    pub(crate) async fn stuck(&self, filed: &Value) -> Result<Value> {
        let stuck = |view: &Value| sending(view, filed).is_some_and(|sending| sending["state"] == "stuck");
        let view = self.device.wait("request_read", json!({ "id": filed["request_id"] }), stuck).await?;
        sending(&view, filed).context("it is stuck")
    }

    /// Waits until nothing is to be sent any more.
    pub(crate) async fn all_sent(&self) -> Result<()> {
        self.device.wait("badges_read", Value::Null, |badges| badges["unsent"] == 0).await.map(drop)
    }

    /// Waits until the outbox is empty: the cache holds what the store answered.
    pub(crate) async fn all_confirmed(&self) -> Result<()> {
        self.all_sent().await?;
        for _ in 0..1000 {
            if self.outbox()?.is_empty() {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        anyhow::bail!("in the outbox there is still {:?}", self.outbox()?)
    }

    pub(crate) fn outbox(&self) -> Result<Vec<Left>> {
        outbox::left(self.device.folder())
    }

    /// The requests that say `text`, as they stand at the store.
    pub(crate) async fn at_store(&self, text: &str) -> Result<Vec<Request>> {
        let tokens: Value = serde_json::from_str(&self.device.host.secret("tokens")?.context("tokens")?)?;
        let token = tokens["access"].as_str().context("an access token")?;
        let mut requests = reading::requests(token, &self.store.url()).await?;
        requests.retain(|request| request.messages.iter().any(|message| message.text == text));
        Ok(requests)
    }

    /// The calls that had an effect, each with its own key.
    pub(crate) fn done(&self) -> Result<Vec<String>> {
        let deeds = self.store.deeds()?;
        let keys: BTreeSet<_> = deeds.iter().map(|deed| &deed.key).collect();
        ensure!(keys.len() == deeds.len(), "a key was worth more than one deed: {deeds:?}");
        Ok(deeds.into_iter().map(|deed| deed.call).collect())
    }
}

pub(crate) fn about(order: &Order, topic: &str) -> Value {
    json!({ "kind": "order", "order_id": order.id, "topic": topic })
}

/// How far what is filed under `filed` is, in the view of its request.
pub(crate) fn sending(view: &Value, filed: &Value) -> Option<Value> {
    let messages = view["messages"].as_array().into_iter().flatten().map(|message| &message["sending"]);
    let pending = view["pending"].as_array().into_iter().flatten().map(|pending| &pending["sending"]);
    let mut all = std::iter::once(&view["sending"]).chain(messages).chain(pending);
    all.find(|sending| sending["intent"] == filed["intent"]).cloned()
}
