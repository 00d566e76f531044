//! Told at once: what happens at the store is on the desktop, in the customer's language, and a click leads to it.

use super::{requests::shipped, wait_until};
use anyhow::{Context, Result, ensure};
use i18n::Messages;
use serde_json::json;
use store_api::{
    Timestamp,
    notice::{Notice, NoticeCode},
    order::{Order, OrderStatus},
};
use store_server::{Options, Running, Server};
use tests::window::{Bus, Desk, Keychain, Shown, Surface, Tray, Window};

const EMAIL: &str = "demo@larkspur.example";
/// More than three toasts within a minute wait for its end, so no start of the app here shows a fourth.
const LANGUAGES: [&str; 3] = ["en", "ja", "he"];
const AT: &str = "location.hash === arguments[0]";

/// A shop, a desktop that shows toasts and has a tray, and an app that knows its customer.
struct Scene {
    store: Running,
    surface: Surface,
    tray: Tray,
    desk: Desk,
    _bus: Bus,
}

#[tokio::test]
async fn a_parcel_that_leaves_is_told_in_the_customers_language_and_a_click_in_the_window_opens_its_order() -> Result<()>
{
    let scene = Scene::set().await?;
    let window = Window::open(&scene.desk).await?;
    for (language, order) in LANGUAGES.into_iter().zip(being_prepared()?) {
        window.speak(language).await?;
        let shown = scene.told_that_it_left(&order, language).await?;
        scene.surface.click(shown.number)?;
        window.becomes(AT, json!(screen(&order))).await?;
    }
    window.close().await
}

#[tokio::test]
async fn an_app_in_the_tray_tells_it_too_and_a_click_opens_its_order_in_a_window() -> Result<()> {
    let scene = Scene::set().await?;
    let window = Window::open(&scene.desk).await?;
    window.call("settings_change", json!({ "background": true })).await?;
    for (language, order) in LANGUAGES.into_iter().zip(being_prepared()?) {
        window.speak(language).await?;
        let open = Messages::new(language).say("system-tray-open", &[]);
        wait_until(|| scene.tray.says(&open)).await.with_context(|| format!("{:?}", scene.tray.menu()))?;
        window.press_close()?;
        window.vanishes()?;
        let shown = scene.told_that_it_left(&order, language).await?;
        scene.surface.click(shown.number)?;
        window.comes_back().await?;
        window.becomes(AT, json!(screen(&order))).await?;
    }
    window.close().await
}

#[tokio::test]
async fn an_app_that_never_had_a_window_tells_it_too_and_a_click_opens_its_order_in_one() -> Result<()> {
    let scene = Scene::set().await?;
    for (language, order) in LANGUAGES.into_iter().zip(being_prepared()?) {
        let window = Window::open(&scene.desk).await?;
        window.speak(language).await?;
        window.close().await?;
        let click = async {
            let open = Messages::new(language).say("system-tray-open", &[]);
            wait_until(|| scene.tray.says(&open)).await.with_context(|| format!("{:?}", scene.tray.menu()))?;
            let shown = scene.told_that_it_left(&order, language).await?;
            scene.surface.click(shown.number)
        };
        // The driver waits for a web view, which there is none of before the click.
        let (window, clicked) = tokio::join!(Window::open_at(&scene.desk, &["--background"]), click);
        clicked?;
        let window = window?;
        window.becomes(AT, json!(screen(&order))).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_click_on_a_toast_of_dunst_opens_its_order() -> Result<()> {
    let scene = Scene::set().await?;
    let (bus, order) = (Bus::start()?, being_prepared()?.next().context("an order")?);
    let Some(dunst) = bus.dunst()? else {
        eprintln!("skipped: dunst is not installed");
        return Ok(());
    };
    let window = Window::open(&scene.desk.on(&bus)).await?;
    ship(&scene.store, &order)?;
    wait_until(|| dunst.displayed().is_ok_and(|displayed| displayed > 0)).await.context("dunst shows nothing")?;
    dunst.click()?;
    window.becomes(AT, json!(screen(&order))).await?;
    wait_until(|| dunst.history().is_ok_and(|gone| !gone.is_empty())).await?;
    let title = Messages::new("en").say("system-notice-order-shipped", &[("order", &order.number)]);
    ensure!(dunst.history()? == [title], "it was another: {:?}", dunst.history()?);
    window.close().await
}

#[tokio::test]
async fn without_anything_that_shows_toasts_the_notice_is_in_the_app() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let bus = Bus::start()?;
    let desk = Desk::new(&store.url(), Keychain::Absent)?.on(&bus);
    let window = Window::open(&desk).await?;
    window.sign_in().await?;
    window.synced("en").await?;
    let order = being_prepared()?.next().context("an order")?;
    ship(&store, &order)?;
    let listed = "__TAURI_INTERNALS__.invoke('call', { name: 'notices_list', args: { filter: 'unread' } })
        .then((list) => list.rows.some((row) => row.notice.kind === 'order_shipped' && row.notice.order_id === arguments[0]))";
    window.becomes(listed, json!(order.id)).await?;
    window.close().await
}

impl Scene {
    /// What is there at the first sync is no news, so that has been before.
    async fn set() -> Result<Self> {
        let store = Server::start(Options::demo()).await?;
        let bus = Bus::start()?;
        let (surface, tray) = (bus.surface()?, bus.tray()?);
        let desk = Desk::new(&store.url(), Keychain::Absent)?.on(&bus);
        let window = Window::open(&desk).await?;
        window.sign_in().await?;
        window.synced("en").await?;
        window.close().await?;
        Ok(Self { store, surface, tray, desk, _bus: bus })
    }

    /// Has the order leave the store, and waits for the toast that says so in this language.
    async fn told_that_it_left(&self, order: &Order, language: &str) -> Result<Shown> {
        let before = self.surface.shown().len();
        ship(&self.store, order)?;
        wait_until(|| self.surface.shown().len() > before).await.context("no toast came")?;
        let shown = self.surface.shown()[before].clone();
        let words = Messages::new(language);
        assert_eq!(shown.title, words.say("system-notice-order-shipped", &[("order", &order.number)]));
        assert!(shown.title.contains(&format!("\u{2068}{}\u{2069}", order.number)), "the number keeps its direction");
        assert_eq!(shown.actions, ["default".to_owned(), words.say("system-notice-open", &[])]);
        Ok(shown)
    }
}

fn screen(order: &Order) -> String {
    format!("#/orders/{}", order.id)
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
