//! A customer leaves in the middle of being told.

use crate::{
    things,
    year::{home::Home, shop::News},
};
use anyhow::{Context as _, Result};
use jiff::{civil::date, tz::TimeZone};
use serde_json::{Value, json};
use std::time::Duration;
use store_server::demo;

#[tokio::test(flavor = "multi_thread")]
async fn who_signs_out_in_the_middle_of_being_told_leaves_nothing_behind_for_the_next() -> Result<()> {
    let noon = date(2026, 5, 4).at(12, 0, 0, 0).to_zoned(TimeZone::UTC)?;
    let mut home = Home::open(&demo::store(noon.timestamp()), &noon)?;
    home.hear(&[])?;
    home.look()?;
    let notice = json!({ "id": "n-1", "code": "order_shipped", "at": noon.timestamp(), "order_id": things::ORDER });
    home.hear(&[News::Order(Box::new(things::order(json!({})))), News::Notice(serde_json::from_value(notice)?)])?;

    let engine = home.engine.clone();
    let (reached, go_on) = home.stop_in_the_middle();
    let looking = tokio::task::spawn_blocking(move || {
        let look = home.look();
        (home, look)
    });
    tokio::task::spawn_blocking(move || reached.recv()).await??;
    let mut leaving = tokio::spawn(async move { engine.call("session_sign_out", Value::Null).await });
    // It is given the time to do what it must not.
    let early = tokio::time::timeout(Duration::from_millis(300), &mut leaving).await;
    go_on.send(())?;
    let (home, look) = looking.await?;
    assert!(early.is_err(), "signed out while somebody was being told");
    assert_eq!(look?.toasts.len(), 1);
    leaving.await?.ok().context("signed out")?;
    assert_eq!(home.told_owners()?, [""; 0]);
    Ok(())
}
