//! Every trap that was found in a real Vendure, by its name: what it answers is not what one would think.

use crate::house::{House, set};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use store_api::{
    Money,
    order::{OrderState, OrderStatus, PaymentState, ShipmentState, SubStatus},
    shipment::Milestone,
};
use tests::shops::replay::{self, Mood};

#[tokio::test(flavor = "multi_thread")]
async fn updated_at_does_not_move_when_an_order_ships() -> Result<()> {
    let stamp = |step: &str| {
        replay::answer(step)["orders"]["data"]["activeCustomer"]["orders"]["items"][0]["updatedAt"].clone()
    };
    assert_eq!(stamp("settled"), stamp("delivered"), "the shop has learned to tell: the trap is gone");
    let house = House::at("settled").await?;
    house.moves_to("partially-shipped").await?;
    let order = house.sees(|order| !order.shipments.is_empty()).await?;
    assert_eq!(order.axes.shipment, ShipmentState::PartiallyShipped);
    house.moves_to("delivered").await?;
    let order = house.sees(|order| order.status == OrderStatus::Delivered).await?;
    assert!(
        order.updated_at > order.placed_at,
        "our own moment moves, where the shop's stays before the order was placed"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_session_looks_like_a_customer_without_orders() -> Result<()> {
    let house = House::shut("delivered").await?;
    let (access, _) = house.sign_in().await?;
    house.shop.feel(Mood::SignedOut);
    house.tell().await?;
    house.until_ended(&access).await?;
    assert_eq!(house.orders()?.len(), 1, "an order was deleted on the word of nobody");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_token_of_an_answer_that_was_no_login_is_a_token_of_nobody() -> Result<()> {
    assert_eq!(replay::answer("signed-out")["token"], "a-token-of-nobody");
    let house = House::at("settled").await?;
    // The first look is answered as to nobody, with a new token; the next is as it was.
    house.shop.feel(Mood::SignedOut);
    house.tell().await?;
    house.asks("fingerprints").await?;
    house.shop.feel(Mood::Well);
    house.sign_in().await?;
    house.moves_to("shipped").await?;
    house.sees(|order| order.status == OrderStatus::Shipped).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_comes_with_status_200() -> Result<()> {
    assert_eq!(replay::answer("sign-in-wrong")["status"], 200);
    let house = House::shut("settled").await?;
    let outcome = house.browser.signs_in(replay::EMAIL, "wrong", "en").await?;
    let said = "The e-mail address or the password is not right.".to_owned();
    assert_eq!(outcome, tests::shops::customer::Outcome::Asked { status: 422, said });
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn carts_are_listed_among_the_orders() -> Result<()> {
    let carts = replay::answer("carts-too")["body"]["data"]["activeCustomer"]["orders"]["items"].clone();
    let is_cart = |order: &&Value| order["orderPlacedAt"].is_null();
    let cart = carts.as_array().context("a list")?.iter().find(is_cart).context("a cart")?.clone();
    let house = House::shut("settled").await?;
    house.shop.change(|sketches, _| sketches.push(cart));
    house.sign_in().await?;
    assert_eq!(house.orders()?.len(), 1, "a cart is no order");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_order_counts_nothing_any_more() -> Result<()> {
    let told = &replay::answer("refunded")["orders"]["data"]["activeCustomer"]["orders"]["items"];
    let told = told.as_array().context("a list")?.iter().find(|order| order["state"] == "Cancelled").context("one")?;
    assert_eq!((&told["totalWithTax"], &told["lines"][0]["quantity"]), (&json!(0), &json!(0)));
    let house = House::at("cancelled").await?;
    let cancelled = |house: &House| -> Result<store_api::order::Order> {
        house.orders()?.into_iter().find(|order| order.status == OrderStatus::Cancelled).context("a cancelled order")
    };
    let order = cancelled(&house)?;
    assert_eq!(order.lines[0].quantity, 1, "what was ordered stays told");
    assert_eq!(order.lines[0].total, Money::new(16_994, "USD"));
    assert_eq!(order.totals.total, Money::new(20_893, "USD"), "what was paid");
    assert_eq!((order.totals.shipping.amount, order.totals.tax.amount, order.totals.discount.amount), (500, 3_399, 0));
    assert_eq!((order.totals.refunded.amount, &order.axes.payment), (0, &PaymentState::Paid));
    house.moves_to("refunded").await?;
    house.until(|orders| orders.iter().any(|order| order.axes.payment == PaymentState::Refunded)).await?;
    let order = cancelled(&house)?;
    assert_eq!((order.totals.refunded.amount, order.axes.order), (20_893, OrderState::Cancelled));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn ids_in_the_history_are_numbers_and_everywhere_else_strings() -> Result<()> {
    let house = House::at("delivered").await?;
    let order = house.order()?;
    let whens: Vec<_> = order.shipments.iter().map(|parcel| (parcel.shipped_at, parcel.delivered_at)).collect();
    let history =
        &replay::answer("delivered")["orders"]["data"]["activeCustomer"]["orders"]["items"][0]["history"]["items"];
    let moved = |id: u64, to: &str| {
        let moved = history
            .as_array()?
            .iter()
            .find(|entry| entry["data"]["fulfillmentId"] == id && entry["data"]["to"] == to)?;
        moved["createdAt"].as_str()?.parse::<store_api::Timestamp>().ok()
    };
    for (index, (shipped, delivered)) in whens.into_iter().enumerate() {
        let id = index as u64 + 1;
        assert_eq!((Some(shipped), delivered), (moved(id, "Shipped"), moved(id, "Delivered")), "parcel {id}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_fulfilment_and_one_that_is_being_packed_are_no_parcels() -> Result<()> {
    let house = House::at("packed").await?;
    assert_eq!(house.order()?.shipments, []);
    assert_eq!(house.order()?.axes.shipment, ShipmentState::NotShipped);
    let house = House::at("note").await?;
    let order = house.orders()?.into_iter().next_back().context("an order")?;
    assert_eq!(order.shipments.len(), 1, "the second one was called off");
    assert_eq!((order.status, order.sub_status), (OrderStatus::Processing, Some(SubStatus::Packaging)));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tracking_code_may_be_empty_and_fulfilments_null() -> Result<()> {
    let house = House::at("note").await?;
    let order = house.orders()?.into_iter().next_back().context("an order")?;
    let parcel = &order.shipments[0];
    assert_eq!((&parcel.tracking_number, parcel.tracked, parcel.carrier.name.as_str()), (&None, false, "Brief"));
    house.shop.change(|sketches, orders| {
        for order in sketches.iter_mut().chain(orders) {
            set(order, "fulfillments", Value::Null);
        }
    });
    house.tell().await?;
    house.until(|orders| orders.iter().all(|order| order.shipments.is_empty())).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_carrier_is_free_text_and_there_is_no_tracking_address() -> Result<()> {
    let house = House::at("shipped").await?;
    let parcels = house.order()?.shipments;
    let told: Vec<_> =
        parcels.iter().map(|parcel| (parcel.carrier.name.as_str(), parcel.tracking_number.as_deref())).collect();
    assert_eq!(told, [("DHL Paket", Some("00340434161094015902")), ("UPS Standard", Some("1Z999AA10123456784"))]);
    assert_eq!(parcels[0].carrier.id, "dhl-paket");
    let addresses: Vec<_> = parcels.iter().map(|parcel| parcel.tracking_url.as_deref()).collect();
    let ups = "https://wwwapps.ups.com/WebTracking/track?track=yes&trackNums=1Z999AA10123456784";
    assert_eq!(addresses, [None, Some(ups)], "DHL's number has the shape of another carrier's");
    assert!(parcels.iter().all(|parcel| parcel.milestone == Milestone::InTransit && parcel.tracked));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn states_of_the_shops_own_show_as_its_own_words() -> Result<()> {
    let house = House::shut("shipped").await?;
    house.shop.change(|sketches, orders| {
        for order in sketches.iter_mut().chain(orders) {
            set(order, "state", "AwaitingTailor");
            set(&mut order["fulfillments"][0], "state", "AtTheDepot");
            set(&mut order["payments"][0], "state", "OnAccount");
        }
    });
    house.sign_in().await?;
    let order = house.order()?;
    assert_eq!(order.status, OrderStatus::Unknown("AwaitingTailor".to_owned()));
    assert_eq!(order.shipments[0].milestone, Milestone::Unknown("AtTheDepot".to_owned()));
    assert_eq!(order.axes.payment, PaymentState::Unknown("OnAccount".to_owned()));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_field_fails_the_whole_query() -> Result<()> {
    assert_eq!(replay::answer("unknown-field")["status"], 400);
    let house = House::shut("cart").await?;
    house.shop.feel(Mood::OtherVersion);
    house.sign_in().await?;
    let order = house.order()?;
    assert_eq!((order.status, order.shipments.len()), (OrderStatus::Delivered, 2), "less is asked, and that is told");
    assert_eq!(order.totals.total, Money::new(197_475, "USD"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_query_lists_a_hundred_orders_at_the_most() -> Result<()> {
    let refused = replay::answer("too-many");
    assert_eq!((&refused["status"], &refused["body"]["data"]["activeCustomer"]), (&json!(200), &Value::Null));
    let house = House::shut("settled").await?;
    house.shop.change(|sketches, orders| {
        for list in [sketches, orders] {
            let one = list[0].clone();
            list.extend((1..250).map(|number| {
                let mut other = one.clone();
                set(&mut other, "code", format!("ORDER{number}"));
                other
            }));
        }
    });
    house.sign_in().await?;
    house.until(|orders| orders.len() == 250).await?;
    house.shop.calls();
    house.tell().await?;
    house.asks("fingerprints").await?;
    house.shop.change(|sketches, _| sketches.truncate(249));
    house.tell().await?;
    house.until(|orders| orders.len() == 249).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_between_two_pages_is_not_gone() -> Result<()> {
    let house = House::at("cart").await?;
    let before = house.orders()?.len();
    // The list says that there are more than it shows: it is not whole.
    house.shop.change(|sketches, _| drop(sketches.pop()));
    house.shop.claim_one_more();
    house.shop.calls();
    house.tell().await?;
    house.asks("fingerprints").await?;
    house.moves_to("cart").await?;
    house.asks("fingerprints").await?;
    assert_eq!(house.orders()?.len(), before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn money_is_integers_of_two_places_whatever_the_currency() -> Result<()> {
    let house = House::at("settled").await?;
    let order = house.order()?;
    assert_eq!(order.totals.total, Money::new(197_475, "USD"));
    let sum = order.totals.subtotal.amount + order.totals.shipping.amount + order.totals.tax.amount;
    assert_eq!(sum - order.totals.discount.amount, order.totals.total.amount);
    assert_eq!(order.lines[0].unit_price, Money::new(129_900, "USD"));
    house.shop.change(|sketches, orders| {
        sketches.iter_mut().for_each(|order| set(order, "updatedAt", "2030-01-01T00:00:00Z"));
        orders.iter_mut().for_each(|order| set(order, "currencyCode", "JPY"));
    });
    house.tell().await?;
    let order = house.sees(|order| order.currency == "JPY").await?;
    assert_eq!(order.lines[0].unit_price, Money::new(1_299, "JPY"), "yen have no hundredths");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_is_being_modified_stands_where_it_stood() -> Result<()> {
    let house = House::at("modifying").await?;
    let order = house.orders()?.into_iter().next_back().context("an order")?;
    assert_eq!((order.status, order.sub_status), (OrderStatus::Processing, Some(SubStatus::Packaging)));
    let address = order.shipping_address.context("an address")?;
    assert!(address.lines.contains(&"Neue Straße 2".to_owned()), "{address:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn names_of_goods_come_in_the_customers_language() -> Result<()> {
    let house = House::shut("settled").await?;
    house.browser.signs_in(replay::EMAIL, replay::PASSWORD, "de").await?;
    let calls = house.shop.calls();
    assert!(calls.iter().any(|call| call.what == "orders" && call.language == "de"), "{calls:?}");
    house.sign_in().await?;
    let calls = house.shop.calls();
    assert!(calls.iter().any(|call| call.what == "orders" && call.language == "en"), "read anew in English: {calls:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_as_it_was_is_neither_fetched_nor_told_again() -> Result<()> {
    let house = House::at("cart").await?;
    house.shop.calls();
    house.tell().await?;
    house.asks("fingerprints").await?;
    assert_eq!(house.shop.calls(), [], "only what differs is fetched");
    Ok(())
}
