//! A real Vendure behind the bridge: what is played through its own APIs arrives in the app.

use super::{away, street::Street};
use crate::shape;
use anyhow::Result;
use store_server::ShopSettings;
use tests::shops::{real::Real, vendure};

fn before(shop: &Real) -> Result<ShopSettings> {
    Ok(ShopSettings::vendure(format!("{}/shop-api", shop.url).parse()?))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a real Vendure: cargo xtask test --shop vendure"]
async fn an_order_that_is_placed_and_shipped_in_the_shop_is_in_the_app_with_its_tracking() -> Result<()> {
    for (tells, how) in [(true, "with a webhook"), (false, "by looking every 2 seconds")] {
        let street = Street::open(tells, vendure::start, before).await?;
        let view = street.order_arrives(how, "UPS Standard", &["L2201308:1", "TEE-1:3"]).await?;
        assert!(Street::is_tracked(&view), "{view}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a real Vendure: cargo xtask test --shop vendure"]
async fn a_real_vendure_still_answers_in_the_shape_that_was_captured() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let into = folder.path().to_owned();
    away(move || vendure::start(None)?.capture(&into, &[])).await?;
    shape::holds("vendure", folder.path())
}
