//! A real Medusa behind the bridge, as it is installed and with what `middlewares.js` lets customers see.

use super::{away, street::Street};
use crate::shape;
use anyhow::{Context, Result, bail};
use store_server::ShopSettings;
use tests::shops::{
    customer::{Browser, Outcome},
    real::Real,
    real_medusa::{self, Shows},
    replay::PASSWORD,
};

/// Ends with the number, as this shop's `ship` takes an address for it.
const WAY: &str = "https://www.ups.com/track?tracknum=1Z999AA10123456784";

fn before(shop: &Real) -> Result<ShopSettings> {
    let key = shop.play(&["key"])?;
    Ok(ShopSettings::medusa(shop.url.parse()?, key.as_str().context("a publishable key")?))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a real Medusa: cargo xtask test --shop medusa"]
async fn an_order_of_a_shop_that_shows_everything_is_in_the_app_with_its_tracking() -> Result<()> {
    let street = Street::open(true, |hook| real_medusa::start(Shows::All, hook), before).await?;
    let view = street.order_arrives("all shown, with a webhook", WAY, &["L2201308:1", "TEE-1:3"]).await?;
    assert!(Street::is_tracked(&view), "{view}");
    asks_for_a_code(&street).await
}

/// Whoever has set up a second factor is asked for it by the bridge's page, and by the shop's own word.
async fn asks_for_a_code(street: &Street) -> Result<()> {
    const EMAIL: &str = "careful@example.test";
    street.shop.play(&["customer", EMAIL, PASSWORD])?;
    let secret = street.shop.play(&["factor", EMAIL, PASSWORD])?["secret"].clone();
    let browser = Browser::new(&street.bridge.url())?;
    let Outcome::AskedForCode { waiting, .. } = browser.signs_in(EMAIL, PASSWORD, "en").await? else {
        bail!("no code was asked for");
    };
    let wrong = browser.proves(&waiting, "000000", "en").await?;
    let Outcome::AskedForCode { status: 422, waiting, .. } = wrong else { bail!("{wrong:?}") };
    let code = street.shop.play(&["code", secret.as_str().context("a secret")?])?;
    let right = browser.proves(&waiting, code.as_str().context("a code")?, "en").await?;
    let Outcome::SignedIn { access, .. } = right else { bail!("{right:?}") };
    assert!(browser.is_known_by(&access).await?);
    let again = browser.proves(&waiting, code.as_str().context("a code")?, "en").await?;
    assert!(matches!(again, Outcome::Asked { status: 422, .. }), "a challenge that was met is over: {again:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a real Medusa: cargo xtask test --shop medusa"]
async fn an_order_of_a_shop_as_it_is_installed_is_in_the_app_without_its_number() -> Result<()> {
    let street = Street::open(false, |hook| real_medusa::start(Shows::Stock, hook), before).await?;
    let view = street.order_arrives("stock, by looking every 2 seconds", WAY, &["L2201308:1"]).await?;
    assert!(view["order"]["shipments"][0]["tracking_number"].is_null(), "{view}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a real Medusa: cargo xtask test --shop medusa"]
async fn a_real_medusa_still_answers_in_the_shape_that_was_captured() -> Result<()> {
    let folder = tempfile::tempdir()?;
    for (shows, more) in [(Shows::All, &[][..]), (Shows::Stock, &["stock"])] {
        let into = folder.path().to_owned();
        away(move || real_medusa::start(shows, None)?.capture(&into, more)).await?;
    }
    shape::holds("medusa", folder.path())
}
