//! Told at once: what happens at the store is on the desktop, in the customer's language, and a click leads to it.

use super::{requests::shipped, sign_in, synced};
use anyhow::{Context, Result, ensure};
use i18n::Messages;
use serde_json::json;
use std::time::{Duration, Instant};
use store_api::{
    Timestamp,
    notice::{Notice, NoticeCode},
    order::{Order, OrderStatus},
};
use store_server::{Options, Running, Server};
use tests::window::{Bus, Desk, Keychain, Shown, Surface, Window};

const EMAIL: &str = "demo@larkspur.example";
const PATIENCE: Duration = Duration::from_secs(90);

#[tokio::test]
async fn a_parcel_that_leaves_is_on_the_desktop_in_the_customers_language_and_a_click_opens_its_order() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let bus = Bus::start()?;
    let surface = bus.surface()?;
    let desk = Desk::new(&store.url(), Keychain::Absent)?.on(&bus);
    let window = Window::open(&desk).await?;
    sign_in(&window).await?;
    synced(&window, "en").await?;
    settled(&store, &surface).await?;
    for (language, order) in ["en", "ja", "he"].into_iter().zip(being_prepared()?) {
        window.call("settings_change", json!({ "language": language })).await?;
        window.becomes("document.documentElement.lang === arguments[0]", json!(language)).await?;
        let before = surface.shown().len();
        ship(&store, &order)?;
        let shown = wait_for(&surface, before + 1, PATIENCE).await?;
        let words = Messages::new(language);
        assert_eq!(shown.title, words.say("system-notice-order-shipped", &[("order", &order.number)]));
        assert!(shown.title.contains(&format!("\u{2068}{}\u{2069}", order.number)), "the number keeps its direction");
        assert_eq!(shown.actions, ["default".to_owned(), words.say("system-notice-open", &[])]);
        surface.click(shown.number)?;
        window.becomes("location.hash === arguments[0]", json!(format!("#/orders/{}", order.id))).await?;
    }
    window.close().await
}

#[tokio::test]
async fn without_anything_that_shows_toasts_the_notice_is_in_the_app() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let bus = Bus::start()?;
    let desk = Desk::new(&store.url(), Keychain::Absent)?.on(&bus);
    let window = Window::open(&desk).await?;
    sign_in(&window).await?;
    synced(&window, "en").await?;
    let order = being_prepared()?.next().context("an order")?;
    ship(&store, &order)?;
    let listed = "__TAURI_INTERNALS__.invoke('call', { name: 'notices_list', args: { filter: 'unread' } })
        .then((list) => list.rows.some((row) => row.notice.kind === 'order_shipped' && row.notice.order_id === arguments[0]))";
    window.becomes(listed, json!(order.id)).await?;
    window.close().await
}

/// What was there at the first sync is no news: tells the app something new until it says so.
async fn settled(store: &Running, surface: &Surface) -> Result<()> {
    let order = being_prepared()?.last().context("an order")?;
    for turn in 0.. {
        tell(store, &order, NoticeCode::OrderConfirmed, &format!("settled-{turn}"))?;
        if wait_for(surface, 1, Duration::from_secs(1)).await.is_ok() {
            break;
        }
        ensure!(turn < 30, "nothing is ever news");
    }
    Ok(())
}

fn being_prepared() -> Result<impl Iterator<Item = Order>> {
    let customers = store_server::demo::customers(Timestamp::now());
    let customer = customers.into_iter().find(|customer| customer.email == EMAIL).context("the demo's customer")?;
    let whole = |order: &Order| order.status == OrderStatus::Processing && order.shipments.is_empty();
    Ok(customer.orders.into_iter().filter(whole))
}

fn ship(store: &Running, order: &Order) -> Result<()> {
    let now = Timestamp::now();
    store.put_order(EMAIL, &shipped(order, now)?)?;
    tell(store, order, NoticeCode::OrderShipped, &format!("shipped-{}", order.id))
}

fn tell(store: &Running, order: &Order, code: NoticeCode, id: &str) -> Result<()> {
    let order_id = Some(order.id.clone());
    let notice = Notice { id: id.to_owned(), code, at: Timestamp::now(), order_id, request_id: None, read: false };
    Ok(store.put_notice(EMAIL, &notice)?)
}

async fn wait_for(surface: &Surface, count: usize, patience: Duration) -> Result<Shown> {
    let begun = Instant::now();
    loop {
        if let Some(shown) = surface.shown().get(count - 1) {
            return Ok(shown.clone());
        }
        ensure!(begun.elapsed() < patience, "no toast came: {:?}", surface.shown());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
