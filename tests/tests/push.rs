//! Listening for nudges, and asking where nobody may be heard: what each kind of bad weather costs, by a clock that moves.

use anyhow::{Context, Result};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::SignedDuration;
use serde_json::json;
use std::{sync::Arc, time::Duration};
use store_client::{Event, StoreClient};
use store_server::{Options, Running, Server};
use tests::{
    clock::Clock,
    device::{Device, Machine},
    line::{Line, Weather},
};

const DEMO: (&str, &str) = ("demo@larkspur.example", "demo");
/// Real time in which nothing that is not planned happens.
const A_WHILE: Duration = Duration::from_millis(300);
/// How often is asked where parcels are about to arrive, and no stream stands.
const CLOSE: Duration = Duration::from_secs(121);

struct House {
    device: Device,
    store: Running,
    line: Line,
    clock: Clock,
}

impl House {
    /// The demo's customer is signed in and everything was read, in this weather.
    async fn open(weather: Weather) -> Result<Self> {
        let clock = Clock::default();
        let shown = clock.clone();
        let store = Server::start(Options { clock: Arc::new(move || shown.now()), ..Options::demo() }).await?;
        let line = Line::open(store.address()).await?;
        line.set(weather);
        let mut device = Device::with(&line.url, Machine::with_clock(clock.clone()))?;
        device.start();
        device.sign_in(DEMO.0, DEMO.1).await?;
        device.wait_until_synced().await?;
        let house = Self { device, store, line, clock };
        if weather == Weather::Clear {
            house.hears().await?;
        }
        Ok(house)
    }

    /// Waits until a change is seen by the customer's own stream, and nothing is read besides.
    async fn hears(&self) -> Result<()> {
        self.listening().await?;
        // The first may be seen by a reading that was under way, while the stream of before the sign-in stands.
        for number in ["FIRST", "SECOND"] {
            let id = self.change(number).await?;
            self.see(&id, number).await?;
        }
        self.device.wait_until_synced().await
    }

    async fn listening(&self) -> Result<()> {
        self.streams(|standing| standing > 0).await.context("there is no stream")
    }

    async fn frozen(&self) -> Result<()> {
        self.streams(|standing| standing == 0).await.context("a stream still stands")
    }

    async fn streams(&self, hoped: impl Fn(usize) -> bool) -> Result<()> {
        let waiting = async {
            while !hoped(self.line.standing()) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        Ok(tokio::time::timeout(Duration::from_secs(10), waiting).await?)
    }

    /// Lets an order have another number at the store; its id.
    async fn change(&self, number: &str) -> Result<String> {
        let list = self.device.call("orders_list", json!({ "limit": 1 })).await?;
        let id = list["rows"][0]["id"].as_str().context("an order")?.to_owned();
        let mut order = self.store.order(DEMO.0, &id)?.context("the store's order")?;
        order.number = number.to_owned();
        self.store.put_order(DEMO.0, &order)?;
        Ok(id)
    }

    async fn has_seen(&self, id: &str, number: &str) -> Result<bool> {
        Ok(self.device.call("order_read", json!({ "id": id })).await?["order"]["number"] == number)
    }

    async fn see(&self, id: &str, number: &str) -> Result<()> {
        self.device.wait("order_read", json!({ "id": id }), |view| view["order"]["number"] == number).await.map(drop)
    }
}

/// Without a stream that speaks, a change is seen at the next question and not before.
async fn asked_in(weather: Weather) -> Result<()> {
    let house = House::open(weather).await?;
    let id = house.change("LATER").await?;
    tokio::time::sleep(A_WHILE).await;
    assert!(!house.has_seen(&id, "LATER").await?, "{weather:?}");
    house.clock.run(CLOSE);
    house.see(&id, "LATER").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_wants_no_streams_is_asked() -> Result<()> {
    asked_in(Weather::NoStreams).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_that_is_held_back_does_not_count_as_one() -> Result<()> {
    asked_in(Weather::Buffering).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_no_stream_does_not_count_as_one() -> Result<()> {
    asked_in(Weather::Portal).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_nobody_ended_is_given_up_after_a_silence() -> Result<()> {
    let house = House::open(Weather::Clear).await?;
    house.line.set(Weather::HalfOpen);
    house.frozen().await?;
    house.line.set(Weather::Clear);
    // What else was under way when nothing went through has been asked again.
    house.device.wait_until_synced().await?;
    let id = house.change("SILENT").await?;
    tokio::time::sleep(A_WHILE).await;
    assert!(!house.has_seen(&id, "SILENT").await?);
    // The silence, and the pause after it.
    house.clock.run(Duration::from_secs(61));
    tokio::time::sleep(A_WHILE).await;
    house.clock.run(Duration::from_secs(3));
    house.see(&id, "SILENT").await?;
    house.listening().await
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_sleep_of_the_machine_everything_is_asked_at_the_next_look_at_the_clock() -> Result<()> {
    let house = House::open(Weather::NoStreams).await?;
    house.clock.run(Duration::from_secs(5));
    let id = house.change("NIGHT").await?;
    house.clock.pass(SignedDuration::from_hours(72));
    house.line.set(Weather::Clear);
    house.clock.run(Duration::from_secs(60));
    house.see(&id, "NIGHT").await?;
    house.listening().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_refused_in_the_middle_is_renewed_and_the_stream_goes_on() -> Result<()> {
    let house = House::open(Weather::Clear).await?;
    house.store.faults().expire_access_tokens()?;
    house.store.faults().end_streams();
    tokio::time::sleep(A_WHILE).await;
    house.clock.run(Duration::from_secs(3));
    house.listening().await?;
    let id = house.change("RENEWED").await?;
    house.see(&id, "RENEWED").await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_that_the_store_has_not_given_yet_is_told_where_everything_stands() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let client = StoreClient::new(&store.url(), "a test")?;
    let given = first_id(&client, None).await?;
    let mut bytes = BASE64_URL_SAFE_NO_PAD.decode(&given)?;
    // As after a backup was restored: the same database, with fewer steps.
    bytes[9] = 1;
    first_id(&client, Some(&BASE64_URL_SAFE_NO_PAD.encode(bytes))).await.map(drop)
}

async fn first_id(client: &StoreClient, last: Option<&str>) -> Result<String> {
    let mut events = client.stream(None, last).await?.context("no streams")?;
    let first = async {
        while let Some(event) = events.next().await {
            if let Event::Changed { id, .. } = event {
                return id.context("an id");
            }
        }
        anyhow::bail!("the stream ended")
    };
    tokio::time::timeout(Duration::from_secs(5), first).await.context("nothing was told")?
}
