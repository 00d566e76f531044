//! A machine that sleeps for three days: one summary when it wakes, and nothing that is not so any more.

use crate::house::House;
use anyhow::Result;
use serde_json::json;
use std::time::Duration;

#[tokio::test(flavor = "multi_thread")]
async fn three_days_asleep_are_one_summary_and_no_alarm_about_what_has_happened_since() -> Result<()> {
    let house = House::open().await?;
    let home = house.home().await?;
    let tomorrow = (house.clock.now() + jiff::SignedDuration::from_hours(24)).to_zoned(jiff::tz::TimeZone::UTC).date();
    for number in 0..20 {
        house.order(&number.to_string(), |order| order["estimated_ship_date"] = json!(tomorrow))?;
    }
    home.device.wait("orders_list", json!({ "limit": 1 }), |list| list["total"] == 20).await?;

    home.wire.cut().await;
    house.clock.pass_days(2);
    for number in 0..20 {
        let id = number.to_string();
        house.order(&id, |order| {
            order["status"] = json!("shipped");
            order["sub_status"] = json!(null);
        })?;
        house.tell(&id, "order_shipped")?;
        house.tell(&id, "order_delivered")?;
    }
    house.clock.pass_days(1);
    home.wire.mend().await;
    // What waited when the machine fell asleep comes to its end soon after waking.
    house.clock.run(Duration::from_secs(70));
    home.toasted(1).await?;
    assert_eq!(home.titles(), ["20 new notices"], "one of each order");

    house.clock.run(Duration::from_secs(120));
    house.tell("7", "refunded")?;
    home.toasted(2).await?;
    assert_eq!(home.titles()[1], "Money paid back for order LK-7");
    assert!(home.list().await?.iter().all(|(kind, _)| kind != "ship_date_passed"));
    Ok(())
}
