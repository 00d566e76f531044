//! Whatever the store or the way to it does, what was filed arrives once.

use crate::house::House;
use anyhow::Result;
use jiff::SignedDuration;
use serde_json::{Value, json};
use std::time::Duration;
use store_server::{Fault, When};

fn answer(status: u16) -> Fault {
    Fault::Answer { status, retry_after: None }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_becomes_of_the_answer_it_arrives_once() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    let faults = [
        answer(500),
        answer(502),
        answer(503),
        answer(429),
        answer(409),
        answer(401),
        Fault::Garbage,
        Fault::Drop,
        Fault::Cut { after: 20 },
        Fault::Twice,
    ];
    for (number, fault) in faults.iter().enumerate() {
        for when in [When::Before, When::After] {
            let text = format!("{number} {when:?}");
            house.store.faults().next_when(1, "/v1/requests", when, fault.clone());
            house.ask(&order, &text).await?;
            wait_until_happened(&house).await;
            house.hurry().await?;
            house.all_confirmed().await?;
            assert_eq!(house.at_store(&text).await?.len(), 1, "{fault:?} {when:?}");
        }
    }
    assert_eq!(house.done()?.len(), 2 * faults.len());
    Ok(())
}

async fn wait_until_happened(house: &House) {
    while house.store.faults().waiting() > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// How often the store was asked to take a request.
fn asked(house: &House) -> usize {
    house.wire.take().requests.iter().filter(|request| *request == "POST /v1/requests").count()
}

/// A change at the store that the app reads, while it waits for something else.
async fn reads_something(house: &House) -> Result<()> {
    let orders = house.orders_for("contact").await?;
    let mut order = house.store.order(crate::house::DEMO, &orders[5].id)?.expect("the order");
    order.number.push('x');
    house.store.put_order(crate::house::DEMO, &order)?;
    let changed = |view: &Value| view["order"]["number"] == order.number;
    house.device.wait("order_read", json!({ "id": order.id }), changed).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_asks_for_time_is_left_alone_for_so_long() -> Result<()> {
    for status in [429, 503] {
        let house = House::open().await?;
        let orders = house.orders_for("contact").await?;
        house.wire.take();
        house.store.faults().next(1, "/v1/requests", Fault::Answer { status, retry_after: Some(3) });
        house.ask(&orders[0], "Please.").await?;
        wait_until_happened(&house).await;
        reads_something(&house).await?;
        house.ask(&orders[1], "And this.").await?;
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(asked(&house), 1, "{status}: nothing else was asked of it, though it can be read");
        house.all_confirmed().await?;
        assert_eq!(house.done()?.len(), 2);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_never_takes_a_fresh_token_is_not_hammered() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.wire.take();
    house.store.faults().next(usize::MAX, "/v1/requests", answer(401));
    house.ask(&order, "Me again.").await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let asked = asked(&house);
    assert!((1..=4).contains(&asked), "asked {asked} times in a second");
    house.store.faults().clear();
    house.hurry().await?;
    house.all_confirmed().await?;
    assert_eq!(house.at_store("Me again.").await?.len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_that_waits_for_its_time_is_tried_when_the_customer_asks() -> Result<()> {
    let house = House::open().await?;
    let orders = house.orders_for("contact").await?;
    house.store.faults().next(12, "/v1/requests", answer(500));
    for (number, order) in orders.iter().take(12).enumerate() {
        house.ask(order, &format!("number {number}")).await?;
    }
    wait_until_happened(&house).await;
    house.clock.pass(SignedDuration::from_secs(-30));
    house.hurry().await?;
    // Well within the half minute that each would wait by the clock.
    tokio::time::timeout(Duration::from_secs(20), house.all_confirmed()).await??;
    assert_eq!(house.done()?.len(), 12);
    Ok(())
}
