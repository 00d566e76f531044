//! The bridge keeps the promises of the Store API, with accounts and orders that are a shop's.

use crate::house::House;
use anyhow::{Result, ensure};
use std::{path::Path, sync::Arc};
use store_api::auth::OrderLookup;
use store_server::help;
use tests::{
    conformance::{self, Credentials, Subject},
    shops::replay::{EMAIL, PASSWORD},
};

/// A bridge with help, and the customer of the shop. They have signed in before, so that there is an order to look up.
async fn subject() -> Result<(Subject, House)> {
    let house = House::at("cart").await?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../store-server/demo/help");
    house.bridge.publish(&help::read(&folder)?.centre)?;
    let mut subject = Subject::new(&house.bridge.url())?;
    subject.account = Some(Credentials { email: EMAIL.to_owned(), password: PASSWORD.to_owned() });
    subject.order = Some(OrderLookup { email: EMAIL.to_owned(), number: house.order()?.number });
    subject.may_write = true;
    Ok((subject, house))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bridge_keeps_the_promises_of_the_store_api_before_a_shop() -> Result<()> {
    let (subject, _house) = subject().await?;
    let report = conformance::run(&subject, "", |promise, outcome| println!("{promise} ... {outcome}")).await;
    println!("{} kept, {} not tried", report.passed(), report.not_tried());
    ensure!(report.failed() == 0 && report.passed() > 80, "{} failed, {} passed", report.failed(), report.passed());
    Ok(())
}

/// What happens is made to happen by hand; who else has an account there is the shop's to say.
#[tokio::test(flavor = "multi_thread")]
async fn what_happens_before_a_shop_is_told_as_promised() -> Result<()> {
    let (mut subject, house) = subject().await?;
    subject.hand = Some(Arc::new(house.bridge));
    let report = conformance::run(&subject, "happenings", |promise, outcome| println!("{promise} ... {outcome}")).await;
    ensure!(
        report.failed() == 0 && report.not_tried() == 0,
        "{} failed, {} not tried",
        report.failed(),
        report.not_tried()
    );
    Ok(())
}
