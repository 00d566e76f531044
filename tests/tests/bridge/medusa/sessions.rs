//! Every trap in how a real Medusa knows its customers, by its name.

use super::{House, ORDERS, with_key};
use crate::house::options;
use anyhow::{Context, Result, bail};
use store_api::order::OrderStatus;
use store_server::Server;
use tests::shops::{
    customer::Outcome,
    medusa::{self, CODE, KEY, Medusa, Mood},
    replay::{EMAIL, PASSWORD},
};

const REFRESH: &str = "/auth/token/refresh";

async fn complaint(url: &str, key: &str) -> Result<String> {
    let error = Server::start(options(url, with_key(key))?).await.err();
    Ok(error.context("it was started with")?.to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_is_a_setting_that_is_said_at_the_start() -> Result<()> {
    assert_eq!(medusa::answer("no-key")["status"], 400, "and not 401 or 403");
    let shop = Medusa::open(&[]).await?;
    let said = "refuses the key: A valid publishable key is required to proceed with the request";
    assert_eq!(complaint(&shop.url, "pk_wrong").await?, format!("{} {said}", shop.url));
    shop.feel(Mood::Page(200));
    let said = "is no Medusa: it answers <!doctype html><title>Welcome</title>";
    assert_eq!(complaint(&shop.url, KEY).await?, format!("{} {said}", shop.url));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_over_is_a_sign_in_and_deletes_nothing() -> Result<()> {
    let house = House::shut(&["shipped"]).await?;
    let (access, _) = house.sign_in().await?;
    house.shop.wait(25);
    house.tell().await?;
    house.answers(ORDERS, 401).await?;
    house.until_ended(&access).await?;
    assert_eq!(house.orders()?.len(), 1, "an order was deleted on the word of nobody");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_401_of_something_that_stands_before_the_shop_ends_no_sign_in() -> Result<()> {
    let house = House::shut(&["shipped"]).await?;
    let (access, _) = house.sign_in().await?;
    house.shop.calls();
    house.shop.feel(Mood::Page(401));
    house.tell().await?;
    house.answers(ORDERS, 401).await?;
    house.shop.feel(Mood::Well);
    house.moves_to(&["delivered"]).await?;
    house.sees(|order| order.status == OrderStatus::Delivered).await?;
    assert!(house.browser.is_known_by(&access).await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_stands_for_a_day_and_is_renewed_before_half_of_it_is_over() -> Result<()> {
    let house = House::shut(&["shipped"]).await?;
    let (access, _) = house.sign_in().await?;
    house.shop.calls();
    house.shop.wait(11);
    house.tell().await?;
    let calls = house.answers(ORDERS, 304).await?;
    assert!(calls.iter().all(|call| call.path != REFRESH), "{calls:?}");
    for hours in [1, 13, 13] {
        house.shop.wait(hours);
        house.tell().await?;
        house.answers(REFRESH, 200).await?;
    }
    house.moves_to(&["delivered"]).await?;
    house.sees(|order| order.status == OrderStatus::Delivered).await?;
    assert!(house.browser.is_known_by(&access).await?, "more than a day after it was signed in");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_that_was_signed_in_longer_ago_lives_on_what_was_renewed_for_another() -> Result<()> {
    let house = House::shut(&["shipped"]).await?;
    let (first, _) = house.sign_in().await?;
    let (_, second) = house.sign_in().await?;
    for _ in 0..2 {
        house.shop.wait(13);
        house.shop.calls();
        house.tell().await?;
        house.answers(REFRESH, 200).await?;
    }
    // What was renewed is kept with the same step as what was read.
    house.moves_to(&["partially-delivered"]).await?;
    house.sees(|order| order.shipments.iter().any(|parcel| parcel.delivered_at.is_some())).await?;
    house.browser.signs_out(&second).await?;
    house.moves_to(&["delivered"]).await?;
    house.sees(|order| order.status == OrderStatus::Delivered).await?;
    assert!(house.browser.is_known_by(&first).await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_factor_is_asked_for_on_a_page_of_its_own_in_the_customers_language() -> Result<()> {
    let house = House::shut(&["shipped"]).await?;
    house.shop.feel(Mood::WantsCode);
    let Outcome::AskedForCode { status: 200, said, waiting } = house.browser.signs_in(EMAIL, PASSWORD, "de").await?
    else {
        bail!("no code was asked for");
    };
    assert!(said.is_empty() && !waiting.contains("authmfa"), "nobody reads what waits: {waiting}");
    let Outcome::AskedForCode { status: 422, said, waiting } = house.browser.proves(&waiting, "000000", "de").await?
    else {
        bail!("a wrong code was not asked for again");
    };
    assert_eq!(said, "Dieser Code stimmt nicht. Bitte geben Sie den ein, den Ihre App gerade zeigt.");
    let spaced = format!("{} {}", &CODE[..3], &CODE[3..]);
    let Outcome::SignedIn { access, .. } = house.browser.proves(&waiting, &spaced, "de").await? else {
        bail!("the right code was not taken");
    };
    assert!(house.browser.is_known_by(&access).await?);
    assert_eq!(house.orders()?.len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_comes_too_late_or_with_what_this_server_never_gave_begins_again() -> Result<()> {
    let house = House::shut(&[]).await?;
    house.shop.feel(Mood::WantsCode);
    let Outcome::AskedForCode { waiting, .. } = house.browser.signs_in(EMAIL, PASSWORD, "en").await? else {
        bail!("no code was asked for");
    };
    house.shop.feel(Mood::Nobody);
    let late = "That took too long, or there were too many tries. Please sign in again.".to_owned();
    for waiting in [waiting.as_str(), "bm9ib2R5IGdhdmUgdGhpcw", "", "?"] {
        let outcome = house.browser.proves(waiting, CODE, "en").await?;
        assert_eq!(outcome, Outcome::Asked { status: 422, said: late.clone() }, "{waiting}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_was_never_confirmed_is_explained() -> Result<()> {
    let house = House::shut(&[]).await?;
    house.shop.feel(Mood::WantsConfirmation);
    let Outcome::Asked { status: 422, said } = house.browser.signs_in(EMAIL, PASSWORD, "en").await? else {
        bail!("they were let in");
    };
    assert!(said.starts_with("Please confirm your e-mail address first"), "{said}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_factor_that_cannot_be_typed_shows_in_three_ways_and_is_explained() -> Result<()> {
    for mood in [Mood::WantsKey, Mood::LacksFactor, Mood::Elsewhere] {
        let house = House::shut(&[]).await?;
        house.shop.feel(mood);
        let Outcome::Asked { status, said } = house.browser.signs_in(EMAIL, PASSWORD, "en").await? else {
            bail!("{mood:?}: they were let in");
        };
        assert!(status == 422 && said.starts_with("This store asks for more than a password"), "{mood:?}: {said}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_and_that_of_nobodys_account_are_refused_alike() -> Result<()> {
    let house = House::shut(&[]).await?;
    let refused = Outcome::Asked { status: 422, said: "The e-mail address or the password is not right.".to_owned() };
    assert_eq!(house.browser.signs_in(EMAIL, "wrong", "en").await?, refused);
    house.shop.feel(Mood::Nobody);
    assert_eq!(house.browser.signs_in(EMAIL, PASSWORD, "en").await?, refused, "who never finished registering");
    house.shop.feel(Mood::Page(502));
    let away = house.browser.signs_in(EMAIL, PASSWORD, "en").await?;
    assert!(matches!(away, Outcome::Asked { status: 503, .. }), "{away:?}");
    Ok(())
}
