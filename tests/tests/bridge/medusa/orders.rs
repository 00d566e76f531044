//! Every trap in what a real Medusa says of orders, by its name.

use super::{House, ORDERS};
use anyhow::{Context, Result};
use serde_json::Value;
use store_api::{
    Money,
    order::{Order, OrderState, OrderStatus, PaymentState, ReturnState, ShipmentState, SubStatus},
};
use tests::shops::medusa;

fn adds_up(order: &Order) -> bool {
    let totals = &order.totals;
    let lines: i64 = order.lines.iter().map(|line| line.total.amount).sum();
    let sum = totals.subtotal.amount + totals.shipping.amount + totals.tax.amount - totals.discount.amount;
    lines == totals.subtotal.amount && sum == totals.total.amount
}

#[tokio::test(flavor = "multi_thread")]
async fn money_is_decimals_with_more_digits_than_the_currency_and_never_a_float() -> Result<()> {
    let house = House::at(&["payment-captured"]).await?;
    let order = house.order()?;
    assert_eq!(order.totals.total, Money::new(196_640, "EUR"), "1966.4036");
    assert_eq!(
        (order.totals.subtotal.amount, order.totals.shipping.amount, order.totals.tax.amount),
        (164_744, 500, 31_396)
    );
    assert!(adds_up(&order), "{:?}", order.totals);
    assert_eq!((order.lines[1].unit_price.amount, order.lines[1].total.amount), (14_374, 28_748));
    // A float holds neither: it would make 9007199254740992 of the one and lose half a cent of the other.
    let text = medusa::text("payment-captured").replace("\"total\":1966.4036", "\"total\":9007199254740993.01");
    let text = text.replace("{\"value\":\"1299.99\"}", "{\"value\":\"1299.985000000000000001\"}");
    house.shop.list(vec![text]);
    house.tell().await?;
    let order = house.sees(|order| order.totals.total.amount != 196_640).await?;
    assert_eq!(order.totals.total.amount, 900_719_925_474_099_301);
    assert_eq!(order.lines[0].unit_price.amount, 129_999, "the exact number beside the other");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn totals_move_after_a_return_and_what_was_paid_stays() -> Result<()> {
    assert_eq!(medusa::answer("return-received")["total"].to_string(), "1947.6155");
    let house = House::at(&["delivered"]).await?;
    let before = house.order()?;
    house.moves_to(&["return-requested"]).await?;
    let order = house.sees(|order| order.axes.returns == ReturnState::Requested).await?;
    assert_eq!(order.totals, before.totals);
    house.moves_to(&["return-received"]).await?;
    let order = house.sees(|order| order.axes.returns == ReturnState::Received).await?;
    assert_eq!(order.totals, before.totals, "each step of a return adds a way of shipping");
    assert_eq!(order.shipping_method.as_ref().map(|method| method.name.as_str()), Some("Standard Shipping"));
    assert!(adds_up(&order) && order.history == before.history, "{:?}", order.history);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn status_stays_pending_when_everything_has_arrived() -> Result<()> {
    let house = House::at(&["placed"]).await?;
    for (step, status, sub_status, shipment) in [
        ("placed", OrderStatus::Processing, Some(SubStatus::PaymentReceived), ShipmentState::NotShipped),
        ("payment-captured", OrderStatus::Processing, Some(SubStatus::PaymentConfirmed), ShipmentState::NotShipped),
        ("partially-fulfilled", OrderStatus::Processing, Some(SubStatus::Packaging), ShipmentState::NotShipped),
        ("partially-shipped", OrderStatus::Processing, Some(SubStatus::Packaging), ShipmentState::PartiallyShipped),
        ("shipped", OrderStatus::Shipped, None, ShipmentState::Shipped),
        ("partially-delivered", OrderStatus::Shipped, None, ShipmentState::PartiallyDelivered),
        ("delivered", OrderStatus::Delivered, None, ShipmentState::Delivered),
    ] {
        assert_eq!(medusa::answer(step)["status"], "pending");
        house.moves_to(&[step]).await?;
        let is_there = |order: &Order| (&order.status, &order.axes.shipment) == (&status, &shipment);
        let order = house.sees(|order| is_there(order) && order.sub_status == sub_status).await?;
        let last = order.history.last().context("a step")?;
        assert_eq!((&last.status, &last.sub_status), (&status, &sub_status), "{step}: {:?}", order.history);
        assert!(order.history.is_sorted_by_key(|change| change.at), "{step}: {:?}", order.history);
    }
    assert_eq!(house.order()?.axes.order, OrderState::Completed);
    assert_eq!(house.order()?.history.len(), 5, "each step that left a moment behind");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_is_captured_does_not_move_updated_at() -> Result<()> {
    let stamp = |step: &str| medusa::answer(step)["updated_at"].clone();
    assert_eq!(stamp("placed"), stamp("payment-captured"), "the shop has learned to tell: the trap is gone");
    let house = House::at(&["placed"]).await?;
    assert_eq!(house.order()?.axes.payment, PaymentState::Authorized);
    house.moves_to(&["payment-captured"]).await?;
    let order = house.sees(|order| order.axes.payment == PaymentState::Paid).await?;
    assert!(order.updated_at > order.placed_at, "our own moment moves");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tracking_address_may_be_a_hash_sign() -> Result<()> {
    let house = House::at(&["shipped"]).await?;
    let parcels = house.order()?.shipments;
    let told = parcels.iter().map(|parcel| {
        (parcel.carrier.name.as_str(), parcel.tracking_number.as_deref(), parcel.tracking_url.as_deref())
    });
    let dhl = "https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=00340434161094015902";
    let found = "https://wwwapps.ups.com/WebTracking/track?track=yes&trackNums=1Z999AA10123456784";
    let own = "https://www.ups.com/track?tracknum=1Z999AA10123456785";
    let expected = [
        ("", Some("00340434161094015902"), Some(dhl)),
        ("UPS", Some("1Z999AA10123456784"), Some(found)),
        ("", Some("1Z999AA10123456785"), Some(own)),
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected, "a number that tells by itself, and one whose digits do not add up");
    let ids: std::collections::BTreeSet<&str> = parcels.iter().map(|parcel| parcel.id.as_str()).collect();
    assert_eq!(ids.len(), 3, "two labels of one fulfilment are two parcels");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_a_parcel_is_called_by_its_variant_and_joined_by_its_line() -> Result<()> {
    assert_eq!(medusa::answer("shipped")["fulfillments"][1]["items"][0]["title"], "M");
    let house = House::at(&["shipped"]).await?;
    let order = house.order()?;
    let title = |id: &str| order.lines.iter().find(|line| line.id == id).map(|line| line.title.as_str());
    let parts = order.shipments.iter().flat_map(|parcel| &parcel.lines);
    let told: Vec<_> = parts.map(|part| (title(&part.line_id), part.quantity)).collect();
    let expected = [(Some("Laptop 13\", M"), 1), (Some("Tee Größe <b>, M"), 3), (Some("Monitor, M"), 2)];
    assert_eq!(told, expected, "what is in a fulfilment of two parcels is told once");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shop_as_it_is_installed_strips_labels_contents_and_returns_without_a_word() -> Result<()> {
    assert!(medusa::answer("stock-delivered")["fulfillments"][0]["labels"].is_null());
    let house = House::at(&["stock-shipped"]).await?;
    let order = house.order()?;
    assert_eq!((order.status, order.shipments.len()), (OrderStatus::Shipped, 2));
    let bare = |parcel: &store_api::shipment::Shipment| {
        !parcel.tracked && parcel.tracking_number.is_none() && parcel.lines.is_empty()
    };
    assert!(order.shipments.iter().all(bare), "{:?}", order.shipments);
    house.moves_to(&["stock-return-requested"]).await?;
    let order = house.sees(|order| order.axes.returns == ReturnState::Requested).await?;
    assert_eq!(order.totals.total.amount, 196_640, "the lines tell what is coming back");
    assert_eq!(order.shipping_method.map(|method| method.tracked), Some(false));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fulfilment_that_is_being_packed_or_was_called_off_is_no_parcel() -> Result<()> {
    let house = House::at(&["fulfilled-second"]).await?;
    assert_eq!(house.order()?.shipments.len(), 1, "the second one is being packed");
    let mut order = medusa::answer("shipped");
    order["fulfillments"][0]["canceled_at"] = order["updated_at"].clone();
    house.shop.list(vec![order.to_string()]);
    house.tell().await?;
    house.sees(|order| order.shipments.len() == 2 && order.shipments[0].carrier.name == "UPS").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_order_that_was_paid_comes_to_nothing() -> Result<()> {
    assert_eq!(medusa::answer("refunded")["total"], 0);
    let house = House::at(&["refunded"]).await?;
    let order = house.order()?;
    assert_eq!((&order.status, &order.axes.order), (&OrderStatus::Cancelled, &OrderState::Cancelled));
    assert_eq!((order.axes.payment.clone(), order.totals.total.amount), (PaymentState::Refunded, 17_700));
    assert_eq!(order.totals.refunded.amount, 17_700);
    assert!(adds_up(&order), "{:?}", order.totals);
    let number = medusa::answer("cancelled")["display_id"].to_string();
    house.moves_to(&["cancelled"]).await?;
    let order = house.sees(|order| order.number == number).await?;
    assert_eq!(
        (order.status, order.totals.total.amount, order.totals.refunded.amount),
        (OrderStatus::Cancelled, 2_974, 0)
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn states_of_the_shops_own_show_as_its_own_words() -> Result<()> {
    let house = House::shut(&[]).await?;
    let mut order = medusa::answer("return-requested");
    order["fulfillment_status"] = "at_the_tailor".into();
    order["payment_status"] = "on_account".into();
    order["returns"][0]["status"] = "in_the_post".into();
    house.shop.list(vec![order.to_string()]);
    house.sign_in().await?;
    let order = house.order()?;
    assert_eq!(order.status, OrderStatus::Unknown("at_the_tailor".to_owned()));
    assert_eq!(order.axes.shipment, ShipmentState::Unknown("at_the_tailor".to_owned()));
    assert_eq!(order.axes.payment, PaymentState::Unknown("on_account".to_owned()));
    assert_eq!(order.axes.returns, ReturnState::Unknown("in_the_post".to_owned()));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_id_of_an_order_opens_it_to_anybody_and_goes_no_further() -> Result<()> {
    let house = House::at(&["return-received"]).await?;
    let (order, id) = (house.order()?, medusa::answer("return-received")["id"].clone());
    assert_eq!((order.id.as_str(), order.number.as_str()), ("11", "11"));
    let told = serde_json::to_string(&order)?;
    assert!(!told.contains(id.as_str().context("an id")?) && !told.contains("order_01"), "{told}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_as_it_was_is_answered_with_nothing_unless_one_speaks_of_caches() -> Result<()> {
    let house = House::at(&["shipped", "open"]).await?;
    house.shop.calls();
    house.tell().await?;
    house.answers(ORDERS, 304).await?;
    assert_eq!(house.orders()?.len(), 2, "nothing is gone by it");
    house.moves_to(&["delivered", "open"]).await?;
    house.until(|orders| orders.iter().any(|order| order.status == OrderStatus::Delivered)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_cannot_be_filtered_by_time_so_it_is_asked_for_whole() -> Result<()> {
    assert_eq!(medusa::answer("unrecognized")["status"], 400);
    let house = House::shut(&[]).await?;
    let many = |count: usize| -> Vec<String> {
        let numbered = |number: usize| {
            let mut order: Value = medusa::answer("open");
            order["display_id"] = number.into();
            order.to_string()
        };
        (0..count).map(|number| numbered(count - number)).collect()
    };
    house.shop.list(many(120));
    house.sign_in().await?;
    house.until(|orders| orders.len() == 120).await?;
    house.shop.calls();
    house.shop.list(many(119));
    house.shop.claim_more(1);
    house.tell().await?;
    let calls = house.answers(ORDERS, 200).await?;
    assert!(
        calls.iter().all(|call| call.query.contains("offset=") && !call.query.contains("updated_at%5B")),
        "{calls:?}"
    );
    assert_eq!(house.orders()?.len(), 120, "the list says that it is not whole");
    house.shop.claim_more(0);
    house.tell().await?;
    house.until(|orders| orders.len() == 119).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_asked_for_by_name_is_not_told() -> Result<()> {
    let house = House::shut(&["shipped"]).await?;
    house.shop.calls();
    house.sign_in().await?;
    let calls = house.shop.calls();
    let asked = calls.iter().find(|call| call.path == ORDERS).context("the list was not asked for")?;
    for field in ["fulfillments.labels", "fulfillments.items", "shipping_address", "items.detail", "returns", "summary"]
    {
        assert!(asked.query.replace("%2A", "*").contains(&format!("*{field}")), "{field}: {}", asked.query);
    }
    Ok(())
}
