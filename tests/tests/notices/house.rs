//! A store whose orders are put by hand, and machines of its one customer; all live by one clock.

use anyhow::{Context, Result, ensure};
use engine::Toast;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::{
    sync::{Arc, PoisonError},
    time::Duration,
};
use store_api::{notice::Notice, order::Order};
use store_server::{Lifetimes, Options, Running, Server, demo};
use tests::{
    clock::Clock,
    device::{Device, Machine},
    wire::Wire,
};

pub(crate) const EMAIL: &str = "reader@example.com";
pub(crate) const PASSWORD: &str = "a password for tests";

/// Tests that move the clock are not about tokens.
const YEARS: Duration = Duration::from_secs(3 * 365 * 24 * 60 * 60);

pub(crate) struct House {
    pub(crate) store: Running,
    pub(crate) clock: Clock,
}

/// One machine of the customer, and its way to the store.
pub(crate) struct Home {
    pub(crate) device: Device,
    pub(crate) wire: Wire,
}

impl House {
    /// A store with a customer who has nothing yet, and waits for a week-day noon.
    pub(crate) async fn open() -> Result<Self> {
        let clock = Clock::default();
        let shown = clock.clone();
        let options = Options {
            clock: Arc::new(move || shown.now()),
            lifetimes: Lifetimes { access: YEARS, refresh: YEARS, ..Lifetimes::default() },
            write_limit: None,
            ..Options::default()
        };
        let store = Server::start(options).await?;
        let shop = demo::store(clock.now());
        store.put_store(&store_api::store::Store { languages: vec!["en".to_owned()], ..shop })?;
        store.put_customer(EMAIL, Some(PASSWORD), "Reader", "en")?;
        Ok(Self { store, clock })
    }

    /// A machine on which the customer is signed in and everything has been read.
    pub(crate) async fn home(&self) -> Result<Home> {
        let wire = Wire::open(self.store.address()).await?;
        let mut device = Device::with(&wire.url, Machine::with_clock(self.clock.clone()))?;
        device.start();
        device.sign_in(EMAIL, PASSWORD).await?;
        device.wait_until_synced().await?;
        let home = Home { device, wire };
        home.until("it knows what is no news", |home| Ok(home.told()?.contains(&String::new()))).await?;
        Ok(home)
    }

    /// An order of the customer's, as `change` makes it of one that is being prepared.
    pub(crate) fn order(&self, id: &str, change: impl FnOnce(&mut Value)) -> Result<Order> {
        let mut order = serde_json::to_value(crate::things::order(json!({ "id": id, "number": format!("LK-{id}") })))?;
        let now = self.clock.now();
        order["placed_at"] = json!(now);
        order["updated_at"] = json!(now);
        change(&mut order);
        let order = serde_json::from_value(order)?;
        self.store.put_order(EMAIL, &order)?;
        Ok(order)
    }

    /// The store tells something about an order; the notice's id.
    pub(crate) fn tell(&self, order: &str, code: &str) -> Result<String> {
        let id = format!("ntc-{order}-{code}-{}", self.clock.now().as_nanosecond());
        let notice = json!({ "id": id, "code": code, "at": self.clock.now(), "order_id": order });
        self.store.put_notice(EMAIL, &serde_json::from_value::<Notice>(notice)?)?;
        Ok(id)
    }
}

impl Home {
    pub(crate) fn toasts(&self) -> Vec<Toast> {
        self.device.host.toasts.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What was toasted so far, by titles, without the marks around what is inserted.
    pub(crate) fn titles(&self) -> Vec<String> {
        self.toasts().iter().map(|toast| toast.title.replace(['\u{2068}', '\u{2069}'], "")).collect()
    }

    /// What is written down as told, past the app's own code.
    pub(crate) fn told(&self) -> Result<Vec<String>> {
        let local = rusqlite::Connection::open(self.device.folder().join("local.db"))?;
        let key: String = tests::app::KEY.iter().map(|byte| format!("{byte:02x}")).collect();
        local.pragma_update(None, "key", format!("x'{key}'"))?;
        local.busy_timeout(Duration::from_secs(5))?;
        let mut told = local.prepare("SELECT notice FROM told")?;
        Ok(told.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Waits until the customer has been told of a notice, or deliberately not.
    pub(crate) async fn knows(&self, id: &str) -> Result<()> {
        self.until(id, |home| Ok(home.told()?.iter().any(|told| told == id))).await
    }

    pub(crate) async fn toasted(&self, count: usize) -> Result<()> {
        self.until("as many toasts", |home| Ok(home.toasts().len() >= count)).await?;
        ensure!(self.toasts().len() == count, "{:#?}", self.titles());
        Ok(())
    }

    /// The same, while time goes on.
    pub(crate) async fn toasted_in_time(&self, count: usize, house: &House) -> Result<()> {
        let goes_on = |home: &Self| {
            house.clock.run(Duration::from_secs(20));
            Ok(home.toasts().len() >= count)
        };
        self.until("as many toasts", goes_on).await?;
        self.toasted(count).await
    }

    pub(crate) async fn until(&self, what: &str, hoped: impl Fn(&Self) -> Result<bool>) -> Result<()> {
        for _ in 0..2_000 {
            if hoped(self)? {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        anyhow::bail!("{what} never came; told {:#?}, toasts {:#?}", self.told()?, self.titles())
    }

    /// The list, as rows of kind and whether read.
    pub(crate) async fn list(&self) -> Result<Vec<(String, bool)>> {
        let view = self.device.call("notices_list", json!({})).await?;
        let rows = view["rows"].as_array().context("rows")?;
        let row = |row: &Value| Some((row["notice"]["kind"].as_str()?.to_owned(), row["notice"]["read"].as_bool()?));
        rows.iter().map(|it| row(it).context("a row")).collect()
    }

    pub(crate) async fn choose(&self, notices: Value) -> Result<()> {
        self.device.call("settings_change", json!({ "notices": notices })).await.map(drop)
    }
}

/// Some hours from now, where the machine is.
pub(crate) fn in_hours(now: Timestamp, hours: i64) -> String {
    let then = (now + jiff::SignedDuration::from_hours(hours)).to_zoned(jiff::tz::TimeZone::UTC);
    then.strftime("%H:%M").to_string()
}
