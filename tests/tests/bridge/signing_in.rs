//! Signing in at the shop through the bridge's page: every way in which it can end, in the customer's language.

use crate::house::House;
use anyhow::Result;
use tests::shops::{
    customer::{Browser, Outcome},
    replay::{EMAIL, Mood, PASSWORD},
};

async fn refused(mood: Mood, language: &str) -> Result<(u16, String)> {
    let house = House::shut("settled").await?;
    house.shop.feel(mood);
    match house.browser.signs_in(EMAIL, PASSWORD, language).await? {
        Outcome::Asked { status, said } => Ok((status, said)),
        signed_in => anyhow::bail!("it was let in: {signed_in:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_of_not_being_let_in_is_explained_in_the_customers_language() -> Result<()> {
    for (mood, language, status, words) in [
        (Mood::Login("NOT_VERIFIED_ERROR"), "en", 422, "Please confirm your e-mail address first"),
        (Mood::Login("NATIVE_AUTH_STRATEGY_ERROR"), "en", 422, "This store asks for more than a password"),
        (
            Mood::Login("NATIVE_AUTH_STRATEGY_ERROR"),
            "de",
            422,
            "Dieser Shop verlangt beim Anmelden mehr als ein Passwort",
        ),
        (Mood::Login("OTHER_ERROR"), "en", 503, "The store cannot be reached at the moment"),
        (Mood::Status(500), "en", 503, "The store cannot be reached at the moment"),
        (Mood::Status(404), "fr", 503, "La boutique est injoignable"),
        (Mood::Page, "en", 503, "The store cannot be reached at the moment"),
        (Mood::NoBearer, "ja", 503, "現在、ショップに接続できません"),
    ] {
        let (told, said) = refused(mood.clone(), language).await?;
        assert!(told == status && said.starts_with(words), "{mood:?}: {told} {said}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_the_shop_ended_is_explained_on_the_page_of_the_next_one() -> Result<()> {
    let house = House::shut("settled").await?;
    let (access, refresh) = house.sign_in().await?;
    assert_eq!(house.browser.opens("en").await?, "");
    house.shop.feel(Mood::SignedOut);
    house.tell().await?;
    house.until_ended(&access).await?;
    assert_eq!(house.browser.refreshes(&refresh).await?, 400, "the app is told to sign in again");
    assert_eq!(
        house.browser.opens("de").await?,
        "Der Shop hat Ihre frühere Anmeldung beendet. Bitte melden Sie sich noch einmal an, um fortzufahren."
    );
    assert_eq!(Browser::new(&house.bridge.url())?.opens("de").await?, "", "another browser knows nothing of it");
    house.shop.feel(Mood::Well);
    house.sign_in().await?;
    assert_eq!(house.browser.opens("en").await?, "", "and now it stands");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_ends_the_session_at_the_shop_too() -> Result<()> {
    let house = House::shut("settled").await?;
    let (_, refresh) = house.sign_in().await?;
    house.browser.signs_out(&refresh).await?;
    house.asks("logout").await
}

#[tokio::test(flavor = "multi_thread")]
async fn one_machine_that_is_signed_out_by_the_shop_leaves_the_others_alone() -> Result<()> {
    let house = House::shut("settled").await?;
    let (first, _) = house.sign_in().await?;
    let (second, _) = house.sign_in().await?;
    house.moves_to("shipped").await?;
    house.sees(|order| !order.shipments.is_empty()).await?;
    assert!(house.browser.is_known_by(&first).await? && house.browser.is_known_by(&second).await?);
    Ok(())
}
