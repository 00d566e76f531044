//! A small store of one customer, and everything that goes wrong between it and the app.

use crate::{faults::Chance, wire::Wire};
use anyhow::{Context, Result};
use std::time::Duration;
use store_api::{
    Timestamp,
    help::{Article, Category},
    order::{OrderStatus, ShipmentState},
};
use store_server::{Fault, Options, Running, Server, When, demo};

pub(super) const EMAIL: &str = "customer@larkspur.example";
pub(super) const PASSWORD: &str = "demo";

/// Where something goes wrong.
const PATHS: [&str; 6] =
    ["/v1/requests", "/v1/requests", "/v1/requests", "/v1/attachments", "/v1/changes", "/v1/help/en/articles"];
/// At the longest between two things that go wrong.
const PEACE: Duration = Duration::from_millis(25);
/// For so long there is no network, at the longest.
const OUTAGE: Duration = Duration::from_millis(80);

#[derive(Debug)]
pub(super) struct Shop {
    pub(super) store: Running,
    pub(super) wire: Wire,
}

impl Shop {
    /// Opens it, with a customer who has orders in every state.
    pub(super) async fn open() -> Result<Self> {
        let store = Server::start(Options { write_limit: None, ..Options::default() }).await?;
        let mut about = demo::store(Timestamp::now());
        about.languages = vec!["en".to_owned()];
        store.put_store(&about)?;
        let shelf = Category { id: "help".to_owned(), position: 1, title: "Help".to_owned(), summary: String::new() };
        store.put_category("en", &shelf)?;
        store.put_article("en", &article())?;
        store.put_customer(EMAIL, Some(PASSWORD), "Customer", "en")?;
        let mut orders = demo::customer(EMAIL, "en", Timestamp::now()).orders;
        // Pictures have no part in this.
        orders.iter_mut().flat_map(|order| &mut order.lines).for_each(|line| line.image = None);
        store.put_orders(EMAIL, &orders)?;
        let wire = Wire::open(store.address()).await?;
        Ok(Self { store, wire })
    }

    /// Lets things go wrong until this is dropped.
    pub(super) async fn trouble(&self, chance: &mut Chance) -> Result<()> {
        loop {
            tokio::time::sleep(chance.within(PEACE)).await;
            match chance.below(20) {
                0 => {
                    self.wire.cut().await;
                    tokio::time::sleep(chance.within(OUTAGE)).await;
                    self.wire.mend().await;
                }
                1 => self.ship(chance)?,
                2 => self.store.forget_cursors(EMAIL)?,
                _ => self.spoil(chance),
            }
        }
    }

    /// Nothing goes wrong any more.
    pub(super) async fn calm_down(&self) {
        self.store.faults().clear();
        self.wire.mend().await;
    }

    fn spoil(&self, chance: &mut Chance) {
        let faults = self.store.faults();
        if faults.waiting() > 3 {
            faults.clear();
        }
        let path = PATHS[chance.below(PATHS.len() as u64) as usize];
        let when = if chance.below(2) == 0 { When::Before } else { When::After };
        let answer = |status| Fault::Answer { status, retry_after: None };
        let fault = match chance.below(16) {
            0..=2 => Fault::Drop,
            3 | 4 => answer(500),
            5 => answer(503),
            6 => answer(429),
            7 => Fault::Answer { status: 429, retry_after: Some(1) },
            8 => answer(409),
            9 => answer(502),
            10 | 11 => Fault::Garbage,
            12 => Fault::Cut { after: chance.below(200) as usize },
            13 => Fault::Delay(chance.within(OUTAGE)),
            _ => Fault::Twice,
        };
        faults.next_when(1, path, when, fault);
    }

    /// An order leaves: what could be asked of it can no longer be.
    fn ship(&self, chance: &mut Chance) -> Result<()> {
        let orders = demo::customer(EMAIL, "en", Timestamp::now()).orders;
        let id = &orders[chance.below(orders.len() as u64) as usize].id;
        let mut order = self.store.order(EMAIL, id)?.context("the order")?;
        order.status = OrderStatus::Shipped;
        order.axes.shipment = ShipmentState::Shipped;
        order.help_topics.clear();
        order.updated_at = Timestamp::now();
        Ok(self.store.put_order(EMAIL, &order)?)
    }
}

fn article() -> Article {
    Article {
        id: "help/one".to_owned(),
        category: "help".to_owned(),
        position: 1,
        title: "One".to_owned(),
        summary: String::new(),
        keywords: vec![],
        questions: vec![],
        about: vec![],
        html: "<p>One.</p>".to_owned(),
        updated_at: Timestamp::now(),
        language: None,
    }
}
