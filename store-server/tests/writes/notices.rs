//! Saying up to when notices were read.

use crate::house::{EMAIL, House, Visitor};
use anyhow::Result;
use reqwest::{Method, StatusCode};
use serde_json::json;
use store_api::{
    Timestamp,
    change::Noun,
    notice::{Notice, NoticeCode},
    order::Order,
    problem::ProblemCode,
    request::RequestState,
    routes,
};
use store_server::{Options, WriteLimit, demo};

fn put(house: &House, id: &str, at: Timestamp) -> Result<()> {
    let order_id = house.orders.first().map(|order| order.id.clone());
    let notice =
        Notice { id: id.to_owned(), code: NoticeCode::OrderShipped, at, order_id, request_id: None, read: false };
    Ok(house.server.put_notice(EMAIL, &notice)?)
}

async fn read_until(visitor: &Visitor, until: Timestamp) -> Result<StatusCode> {
    let body = json!({ "until": until });
    Ok(visitor.call(Method::PUT, routes::READ_UNTIL, |call| call.json(&body)).await?.status)
}

/// The ids of what the visitor sees, with whether it was read.
async fn notices(visitor: &Visitor) -> Result<Vec<(String, bool)>> {
    let mut notices = Vec::new();
    for entry in visitor.log("").await?.entries {
        if let Some(Noun::Notice(notice)) = entry.noun()? {
            notices.push((notice.id, notice.read));
        }
    }
    notices.sort();
    Ok(notices)
}

fn known(pairs: &[(&str, bool)]) -> Vec<(String, bool)> {
    pairs.iter().map(|(id, read)| ((*id).to_owned(), *read)).collect()
}

#[tokio::test]
async fn everything_up_to_the_moment_is_read_and_what_comes_later_is_not() -> Result<()> {
    let house = House::open().await?;
    let (customer, now) = (house.customer().await?, house.now());
    put(&house, "a", now)?;
    put(&house, "b", now + jiff::SignedDuration::from_secs(1))?;
    assert_eq!(read_until(&customer, now).await?, StatusCode::NO_CONTENT);
    assert_eq!(notices(&customer).await?, known(&[("a", true), ("b", false)]));

    let cursor = customer.log("").await?.next;
    assert_eq!(read_until(&customer, now - jiff::SignedDuration::from_hours(1)).await?, StatusCode::NO_CONTENT);
    assert_eq!(customer.log(&cursor).await?.entries.len(), 0, "less than before is no news");
    put(&house, "c", now)?;
    assert_eq!(notices(&customer).await?, known(&[("a", true), ("b", false), ("c", false)]), "told only now");
    Ok(())
}

#[tokio::test]
async fn a_guest_marks_only_what_a_guest_sees() -> Result<()> {
    let house = House::open().await?;
    let (customer, guest) = (house.customer().await?, house.guest(&house.orders[0]).await?);
    put(&house, "a", house.now())?;
    let asked = guest.ask("k", &house.orders[0]).await?;
    house.server.answer(EMAIL, &asked.id, "It is.", RequestState::Done)?;
    assert_eq!(read_until(&guest, Timestamp::MAX).await?, StatusCode::NO_CONTENT);
    let marked: Vec<bool> = notices(&guest).await?.iter().map(|(_, read)| *read).collect();
    assert_eq!(marked, [true], "the guest's own answer");
    assert!(notices(&customer).await?.contains(&("a".to_owned(), false)), "the account's");
    Ok(())
}

#[tokio::test]
async fn who_says_it_has_a_token_and_does_not_say_it_all_the_time() -> Result<()> {
    let limit = Some(WriteLimit { burst: 2, per_second: 0.01 });
    let house = House::with(|options: &mut Options| options.write_limit = limit).await?;
    assert_eq!(read_until(&house.nobody(), house.now()).await?, StatusCode::UNAUTHORIZED);
    let customer = house.customer().await?;
    let nothing = customer.call(Method::PUT, routes::READ_UNTIL, |call| call.json(&json!({}))).await?;
    nothing.is_problem(400, ProblemCode::BadRequest)?;
    for status in [204, 204, 429] {
        assert_eq!(read_until(&customer, house.now()).await?.as_u16(), status);
    }
    Ok(())
}

#[tokio::test]
async fn a_demo_shop_whose_time_passes_tells_of_every_step_once() -> Result<()> {
    let pace = Some(std::time::Duration::from_millis(20));
    let house = House::with(|options: &mut Options| options.pace = pace).await?;
    let customer = house.customer().await?;
    let mut told = Vec::new();
    for _ in 0..500 {
        told = notices(&customer).await?;
        if told.len() > 3 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert!(told.len() > 3, "{told:?}");
    Ok(())
}

#[test]
fn what_a_demo_order_goes_through_is_told_with_an_id_for_each() {
    let now = Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_hours(24 * 365 * 56);
    for first in demo::customer(EMAIL, "en", now).orders {
        let (mut order, mut told): (Order, Vec<Notice>) = (first, Vec::new());
        for hour in 1..60 {
            let Some(next) = demo::advance(&order, now + jiff::SignedDuration::from_hours(hour)) else { break };
            told.extend(demo::news(&order, &next));
            order = next;
        }
        let mut ids: Vec<&str> = told.iter().map(|notice| notice.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), told.len(), "{told:?}");
        assert!(told.is_sorted_by_key(|notice| notice.at), "{told:?}");
    }
}
