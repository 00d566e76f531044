//! Goods that a customer sends back are a return in the Medusa that sold them, exactly once.

use crate::house::until;
use anyhow::{Context, Result, bail, ensure};
use reqwest::Client;
use serde_json::{Value, json};
use std::{collections::BTreeMap, time::Duration};
use store_api::request::{Author, Request, RequestState};
use store_server::{DeskSettings, MedusaReturns, Options, Rhythm, Running, Server, ShopSettings};
use tests::shops::{
    customer::{Browser, Outcome},
    medusa::{KEY, Medusa, Mood},
    replay::{EMAIL, PASSWORD},
};

/// Nothing is asked by itself but where returns stand.
const NEVER: Rhythm = Rhythm { watched: Duration::from_secs(3600), away: Duration::from_secs(3600) };
const REASON: &str = "rr_01M8081MVYYXB619FG1JD7BEM3";

struct House {
    shop: Medusa,
    store: Running,
    http: Client,
    access: String,
}

fn returns(shop: &Medusa) -> Result<MedusaReturns> {
    Ok(MedusaReturns {
        url: shop.url.parse()?,
        key: KEY.to_owned(),
        option_id: "so_back".to_owned(),
        location_id: "sloc_berlin".to_owned(),
        reasons: BTreeMap::from([("too_small".to_owned(), "wrong_size".to_owned())]),
        every: Duration::from_millis(50),
    })
}

impl House {
    /// The customer has signed in while that order was delivered.
    async fn at(order: &str) -> Result<Self> {
        let shop = Medusa::open(&[order]).await?;
        let settings = ShopSettings { rhythm: NEVER, ..ShopSettings::medusa(shop.url.parse()?, KEY) };
        let desks = vec![DeskSettings::MedusaReturns(returns(&shop)?)];
        let store = Server::start(Options { shop: Some(settings), desks, ..Options::default() }).await?;
        let browser = Browser::new(&store.url())?;
        let Outcome::SignedIn { access, .. } = browser.signs_in(EMAIL, PASSWORD, "en").await? else {
            bail!("nobody was signed in")
        };
        Ok(Self { shop, store, http: Client::new(), access })
    }

    /// The customer sends some of the last line back.
    async fn sends_back(&self, key: &str, quantity: u32) -> Result<Request> {
        let order = self.store.orders(EMAIL)?.into_iter().next().context("an order")?;
        let line = &order.lines.last().context("a line")?.id;
        let lines = json!([{ "line_id": line, "quantity": quantity, "reason": "too_small" }]);
        let asked = json!({ "topic": "return_replace", "order_id": order.id, "wish": "refund", "lines": lines,
            "text": "It does not fit.", "language": "en" });
        self.write("/v1/requests", key, &asked).await
    }

    async fn write(&self, path: &str, key: &str, body: &Value) -> Result<Request> {
        let call = self.http.post(format!("{}{path}", self.store.url())).bearer_auth(&self.access);
        let answer: Value = call.header("idempotency-key", key).json(body).send().await?.json().await?;
        ensure!(answer["outcome"] == "accepted", "{answer}");
        Ok(serde_json::from_value(answer["request"].clone())?)
    }

    async fn until(&self, request: &Request, hoped: impl Fn(&Request) -> bool) -> Result<Request> {
        let stands = || -> Result<Option<Request>> {
            Ok(self.store.requests(EMAIL)?.into_iter().find(|it| it.id == request.id))
        };
        until(|| Ok(stands()?.filter(&hoped))).await.with_context(|| format!("{:?}", stands()))
    }
}

/// Both as the shop is installed and with its returns shown.
const MANNERS: [&str; 2] = ["stock-delivered", "delivered"];

#[tokio::test(flavor = "multi_thread")]
async fn goods_that_are_sent_back_are_filed_in_the_shop_and_followed_until_they_are_there() -> Result<()> {
    for manner in MANNERS {
        let house = House::at(manner).await?;
        let request = house.sends_back("key-1", 1).await?;
        house.until(&request, |request| request.state == RequestState::Accepted).await?;
        let asked = house.shop.asked_back();
        assert_eq!(asked.len(), 1, "{asked:?}");
        let line = &request.lines[0].line_id;
        let goods = &asked[0]["items"][0];
        assert_eq!((&goods["id"], &goods["quantity"], &goods["reason_id"]), (&json!(line), &json!(1), &json!(REASON)));
        let note = goods["note"].as_str().context("a note")?;
        assert!(note.starts_with("It does not fit. [") && note.ends_with(&format!("{}]", request.id)), "{note}");
        assert_eq!(asked[0]["return_shipping"], json!({ "option_id": "so_back" }));
        assert_eq!(asked[0]["location_id"], "sloc_berlin", "without it staff cannot receive it");
        house.shop.receive();
        house.until(&request, |request| request.state == RequestState::Done).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_return_whose_answer_was_lost_is_found_and_not_filed_twice() -> Result<()> {
    for manner in MANNERS {
        let house = House::at(manner).await?;
        house.shop.feel(Mood::Losing);
        let request = house.sends_back("key-1", 1).await?;
        house.until(&request, |request| request.state == RequestState::Accepted).await?;
        assert_eq!(house.shop.asked_back().len(), 1, "{manner}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_return_of_the_same_goods_is_one_of_its_own() -> Result<()> {
    let house = House::at("delivered").await?;
    let first = house.sends_back("key-1", 1).await?;
    house.until(&first, |request| request.state == RequestState::Accepted).await?;
    house.shop.receive();
    house.until(&first, |request| request.state == RequestState::Done).await?;
    house.shop.feel(Mood::Losing);
    let second = house.sends_back("key-2", 1).await?;
    house.until(&second, |request| request.state == RequestState::Accepted).await?;
    assert_eq!(house.shop.asked_back().len(), 2);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_are_refused_in_the_shops_own_words_with_the_name_of_the_goods() -> Result<()> {
    let house = House::at("delivered").await?;
    // Somebody sent three of them back in the meantime, in the shop.
    house.sends_back("key-1", 2).await?;
    let request = house.sends_back("key-2", 2).await?;
    let refused = house.until(&request, |request| request.state == RequestState::Refused).await?;
    let last = refused.messages.last().context("a message")?;
    assert_eq!(last.author, Author::Store);
    assert!(
        last.text.starts_with("Cannot request to return more items than what was fulfilled for item Tee"),
        "{last:?}"
    );
    assert!(!last.text.contains("ordli_"), "{last:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_return_that_staff_calls_off_is_refused() -> Result<()> {
    for manner in MANNERS {
        let house = House::at(manner).await?;
        let request = house.sends_back("key-1", 1).await?;
        house.until(&request, |request| request.state == RequestState::Accepted).await?;
        house.shop.call_off();
        house.until(&request, |request| request.state == RequestState::Refused).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reason_that_the_shop_does_not_have_stops_the_start_in_one_line() -> Result<()> {
    let shop = Medusa::open(&["delivered"]).await?;
    let reasons = BTreeMap::from([("too_small".to_owned(), "shrunk".to_owned())]);
    let desks = vec![DeskSettings::MedusaReturns(MedusaReturns { reasons, ..returns(&shop)? })];
    let error = Server::start(Options { desks, ..Options::default() }).await.err().context("it was started with")?;
    assert_eq!(error.to_string(), format!("{} has no return reason shrunk: there is wrong_size", shop.url));
    Ok(())
}
