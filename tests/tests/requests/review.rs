//! What happens at once: a store that is read while it takes nothing, one customer who comes while another leaves.

use crate::house::House;
use anyhow::Result;
use std::time::Duration;
use store_server::Fault;

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_is_read_well_and_takes_nothing_is_not_hammered() -> Result<()> {
    for status in [429, 503] {
        let house = House::open().await?;
        let order = house.order_for("contact").await?;
        house.wire.take();
        house.store.faults().next(usize::MAX, "/v1/requests", Fault::Answer { status, retry_after: None });
        house.ask(&order, "Please.").await?;
        tokio::time::sleep(Duration::from_secs(2)).await;
        let asked = house.wire.take().requests;
        assert!(asked.len() < 20, "{status}: asked {} times in two seconds: {asked:?}", asked.len());
        house.store.faults().clear();
        house.hurry().await?;
        house.all_confirmed().await?;
    }
    Ok(())
}
