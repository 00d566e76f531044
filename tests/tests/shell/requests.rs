//! Asking the store for something in the real window, while the network is pulled.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use store_api::{
    Timestamp,
    order::{HelpTopic, Order, OrderStatus, ShipmentState},
    request::{Request, RequestState},
    shipment::Milestone,
};
use store_server::{Options, Running, Server};
use tests::{
    window::{Desk, Keychain, Window},
    wire::Wire,
};

const EMAIL: &str = "demo@larkspur.example";
const ANSWER: &str = "We have both photos. Please send the boots to the address in the parcel.";

/// Chooses the first of the goods, why and what for, says so in words, and adds two photos, as a person would.
const FILL_RETURN: &str = "(async () => {
    const form = document.querySelector('main form');
    const soon = (find) => new Promise((done) => { const look = () => find() ? done(find()) : setTimeout(look, 20); look(); });
    const tell = (it, kind) => it.dispatchEvent(new Event(kind, { bubbles: true }));
    form.querySelector('[data-place=lines] input[type=checkbox]').click();
    const reason = await soon(() => form.querySelector('[data-place^=reason] select'));
    reason.value = 'too_small';
    tell(reason, 'change');
    form.querySelector('[data-place=wish] input[value=refund]').click();
    const text = form.querySelector('[data-place=text] textarea');
    text.value = arguments[0];
    tell(text, 'input');
    const files = new DataTransfer();
    for (const colour of ['teal', 'maroon']) {
        const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
        const pen = canvas.getContext('2d');
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 640, 480);
        const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg'));
        files.items.add(new File([blob], `${colour}.jpg`, { type: 'image/jpeg' }));
    }
    const input = form.querySelector('[data-place=files] input[type=file]');
    input.files = files.files;
    tell(input, 'change');
    await soon(() => form.querySelectorAll('[data-place=files] img').length === 2);
    return true;
})()";
const WRITE: &str = "(() => {
    const text = document.querySelector('main form [data-place=text] textarea');
    if (!text) return false;
    text.value = arguments[0];
    text.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
})()";

/// A shop, and an app of one of its customers on the other end of a wire.
struct Scene {
    store: Running,
    wire: Wire,
    desk: Desk,
}

#[tokio::test]
async fn a_return_with_photos_and_a_cancellation_filed_without_a_network_arrive_once() -> Result<()> {
    let scene = Scene::set().await?;
    let before = scene.store.requests(EMAIL)?.len();
    let (worn, unwanted) = (scene.order(HelpTopic::ReturnReplace)?, scene.order(HelpTopic::CancelOrder)?);
    let window = scene.signed_in().await?;
    scene.wire.cut().await;
    window.go(&form(&worn, &HelpTopic::ReturnReplace)).await?;
    window.see("main form").await?;
    window.becomes(FILL_RETURN, json!("Half a size too small.")).await?;
    send(&window).await?;
    window.go(&form(&unwanted, &HelpTopic::CancelOrder)).await?;
    window.see("main form").await?;
    send(&window).await?;
    window.close().await?;

    let window = Window::open(&scene.desk).await?;
    window.go("#/requests").await?;
    window.read("sending-waits-network").await?;
    ensure!(unsent(&window).await? == 2, "both are kept");
    scene.wire.mend().await;
    window.becomes(NOTHING_UNSENT, Value::Null).await?;

    let filed = scene.store.requests(EMAIL)?;
    ensure!(filed.len() == before + 2, "each is there once: {filed:?}");
    let returned = of(&filed, &worn, &HelpTopic::ReturnReplace)?;
    ensure!(returned.messages[0].attachments.len() == 2, "both photos are there: {returned:?}");
    of(&filed, &unwanted, &HelpTopic::CancelOrder)?;
    scene.store.answer(EMAIL, &returned.id, ANSWER, RequestState::Accepted)?;
    window.go(&format!("#/requests/{}", returned.id)).await?;
    window.shows(ANSWER).await?;
    window.close().await
}

#[tokio::test]
async fn what_was_shipped_in_the_meantime_is_refused_explained_and_can_be_asked_otherwise() -> Result<()> {
    const WHY: &str = "Bought the wrong size by mistake.";
    let scene = Scene::set().await?;
    let order = scene.order(HelpTopic::CancelOrder)?;
    let window = scene.signed_in().await?;
    scene.wire.cut().await;
    window.go(&form(&order, &HelpTopic::CancelOrder)).await?;
    window.becomes(WRITE, json!(WHY)).await?;
    send(&window).await?;
    window.read("sending-waits-network").await?;
    scene.store.put_order(EMAIL, &shipped(&order, Timestamp::now())?)?;
    scene.wire.mend().await;

    window.shows(&window.words("stuck-refused-topic-closed", &[("store", "Larkspur")])).await?;
    window.press("topic-instead-return-replace").await?;
    window.becomes("location.hash.endsWith('/help/return_replace')", Value::Null).await?;
    let kept = "document.querySelector('main form [data-place=text] textarea')?.value === arguments[0]";
    window.becomes(kept, json!(WHY)).await?;
    window.close().await
}

impl Scene {
    async fn set() -> Result<Self> {
        let store = Server::start(Options::demo()).await?;
        let wire = Wire::open(store.address()).await?;
        let desk = Desk::new(&wire.url, Keychain::Absent)?;
        Ok(Self { store, wire, desk })
    }

    async fn signed_in(&self) -> Result<Window> {
        let window = Window::open(&self.desk).await?;
        window.sign_in().await?;
        window.synced("en").await?;
        Ok(window)
    }

    /// An order with one parcel at the most, for which a topic is open and about which nobody asked yet.
    fn order(&self, topic: HelpTopic) -> Result<Order> {
        let now = Timestamp::now();
        let customers = store_server::demo::customers(now);
        let customer = customers.iter().find(|customer| customer.email == EMAIL).context("the demo's customer")?;
        let open = |order: &&Order| {
            let asked = customer.requests.iter().any(|request| request.order_id.as_ref() == Some(&order.id));
            let state = |state: &&store_api::order::TopicState| state.topic == topic && state.available;
            !asked
                && order.shipments.len() < 2
                && !order.lines[0].made_to_order
                && order.help_topics.iter().any(|it| state(&it))
        };
        customer.orders.iter().find(open).cloned().with_context(|| format!("an order with {topic} open"))
    }
}

fn form(order: &Order, topic: &HelpTopic) -> String {
    format!("#/orders/{}/help/{topic}", order.id)
}

/// Presses the button, and waits for the thread that it leads to.
async fn send(window: &Window) -> Result<()> {
    window.press("form-send").await?;
    window.becomes("location.hash.startsWith('#/requests/')", Value::Null).await.map(drop)
}

const NOTHING_UNSENT: &str =
    "__TAURI_INTERNALS__.invoke('call', { name: 'badges_read', args: null }).then((badges) => badges.unsent === 0)";

async fn unsent(window: &Window) -> Result<u64> {
    let badges = window.call("badges_read", Value::Null).await?;
    badges["unsent"].as_u64().context("how much is unsent")
}

fn of<'a>(requests: &'a [Request], order: &Order, topic: &HelpTopic) -> Result<&'a Request> {
    let about = |request: &&Request| request.order_id.as_ref() == Some(&order.id) && request.topic == *topic;
    let found: Vec<&Request> = requests.iter().filter(about).collect();
    ensure!(found.len() == 1, "{topic} of {} is there {} times", order.id, found.len());
    Ok(found[0])
}

/// The order, handed to a carrier.
pub(crate) fn shipped(order: &Order, now: Timestamp) -> Result<Order> {
    let parcel = json!({
        "id": format!("{}-p", order.id),
        "carrier": { "id": "post", "name": "Post" },
        "tracked": false,
        "milestone": Milestone::InTransit,
        "shipped_at": now,
        "lines": [],
        "events": [],
    });
    let mut shipped = order.clone();
    shipped.status = OrderStatus::Shipped;
    shipped.sub_status = None;
    shipped.axes.shipment = ShipmentState::Shipped;
    shipped.shipments = vec![serde_json::from_value(parcel).context("a parcel")?];
    shipped.updated_at = now;
    shipped.help_topics = store_server::demo::help_topics(&shipped, now);
    Ok(shipped)
}
