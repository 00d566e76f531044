//! What stands in the log: enough to see what happens, and nothing about anybody.

#[allow(dead_code, reason = "these tests need a part of it")]
#[path = "../writes/house.rs"]
mod house;
#[path = "../writes/place.rs"]
mod place;

use anyhow::{Context, Result, ensure};
use house::Visitor;
use reqwest::{Body, Client, Method, StatusCode, redirect::Policy};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::{BufRead, BufReader, Read},
    process::{Child, Command, Stdio},
    thread::{self, JoinHandle},
};
use store_api::{change::Noun, order::Order, routes, write::UPLOAD_OFFSET};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

const EMAIL: &str = "demo@larkspur.example";
const TEXT: &str = "Could you ring at the green door";
const FILE: &str = "my-green-door.png";

/// A server whose log is kept.
struct Server {
    child: Child,
    url: String,
    log: JoinHandle<String>,
}

impl Server {
    fn start(arguments: &[&str]) -> Result<Self> {
        let mut child = Command::new(env!("CARGO_BIN_EXE_store-server"))
            .args(["serve", "--log-format", "json"])
            .args(arguments)
            .env("RUST_LOG", "debug")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let mut errors = child.stderr.take().context("its log is ours")?;
        let log = thread::spawn(move || {
            let mut text = Vec::new();
            // What could be read until the end is what there is.
            let _ = errors.read_to_end(&mut text);
            String::from_utf8_lossy(&text).into_owned()
        });
        let output = child.stdout.take().context("its output is ours")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let url = lines.find_map(|line| line.strip_prefix("listening on ").map(str::to_owned));
        Ok(Self { child, url: url.context("it does not say where it is")?, log })
    }

    fn visitor(&self) -> Result<Visitor> {
        let client = Client::builder().redirect(Policy::none()).build()?;
        Ok(Visitor { base: self.url.clone(), token: None, client })
    }

    /// Every line, each of which is JSON.
    fn end(mut self) -> Result<String> {
        self.child.kill()?;
        self.child.wait()?;
        let log = self.log.join().map_err(|_| anyhow::anyhow!("the log was not read"))?;
        for line in log.lines() {
            let line: Value = serde_json::from_str(line).with_context(|| line.to_owned())?;
            ensure!(line["level"].is_string() && line["timestamp"].is_string(), "{line}");
        }
        Ok(log)
    }
}

fn names_nobody(log: &str, words: &[&str]) -> Result<()> {
    for word in words {
        ensure!(word.len() > 3, "{word} says nothing");
        let line = log.lines().find(|line| line.contains(word));
        ensure!(line.is_none(), "{word} stands in {}", line.unwrap_or_default());
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_customers_do_is_logged_without_anything_about_them() -> Result<()> {
    rustls::crypto::ring::default_provider().install_default().ok();
    let server = Server::start(&["--demo", "--port", "0"])?;
    let nobody = server.visitor()?;
    ensure!(nobody.signs_in(EMAIL, "a-wrong-password").await.is_err());
    let customer = nobody.signs_in(EMAIL, "demo").await?;
    let order = newest_order(&customer).await?;
    upload(&customer).await?;
    let body = json!({ "topic": "contact", "order_id": order.id, "text": TEXT });
    customer.file("a-key-of-mine", &body).await?.accepted()?;
    customer.file("another-key", &json!({ "topic": "contact", "text": 7 })).await?;
    let asked = json!({ "email": EMAIL, "number": order.number });
    nobody.call(Method::POST, routes::ORDER_LOOKUP, |call| call.json(&asked)).await?;
    let foreign = Visitor { token: Some("a-token-that-is-none".to_owned()), ..nobody };
    let answer = foreign.call(Method::GET, routes::CHANGES, |call| call).await?;
    ensure!(answer.status == StatusCode::UNAUTHORIZED, "{}", answer.status);

    let log = server.end()?;
    ensure!(log.contains("answered") && log.contains("/v1/requests"), "{log}");
    let address = order.shipping_address.context("an address")?;
    let token = customer.token.unwrap_or_default();
    names_nobody(
        &log,
        &[EMAIL, &order.number, &order.id, &token, &address.name, &address.lines[0], TEXT, FILE, "a-wrong-password"],
    )?;
    names_nobody(&log, &["a-key-of-mine", "a-token-that-is-none"])
}

async fn newest_order(customer: &Visitor) -> Result<Order> {
    let entries = customer.log("").await?.entries;
    let orders = entries.iter().rev().filter_map(|entry| match entry.noun() {
        Ok(Some(Noun::Order(order))) => Some(order),
        _ => None,
    });
    let mut orders = orders;
    orders.find(|order| order.shipping_address.is_some()).context("an order")
}

async fn upload(customer: &Visitor) -> Result<()> {
    let bytes: Vec<u8> = b"\x89PNG\r\n\x1a\n".iter().copied().cycle().take(2000).collect();
    let sha256 = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let new = json!({ "sha256": sha256, "content_type": "image/png", "bytes": bytes.len(), "name": FILE });
    customer.call(Method::POST, routes::ATTACHMENTS, |call| call.json(&new)).await?;
    let path = routes::attachment(&sha256);
    let answer =
        customer.call(Method::PATCH, &path, |call| call.header(UPLOAD_OFFSET, 0).body(Body::from(bytes))).await?;
    ensure!(answer.status.is_success(), "{}", answer.status);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failing_shop_is_logged_without_anything_about_whoever_asked() -> Result<()> {
    rustls::crypto::ring::default_provider().install_default().ok();
    let shop = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/shop-api", shop.local_addr()?);
    tokio::spawn(fail(shop));
    let folder = tempfile::tempdir()?;
    let config = folder.path().join("store.toml");
    fs::write(
        &config,
        format!("[server]\nport = {}\n[shop]\nsource = \"vendure\"\nurl = \"{url}\"\n", free_port().await?),
    )?;
    let server = Server::start(&["--config", &config.to_string_lossy()])?;
    ensure!(server.visitor()?.signs_in(EMAIL, "a-secret-password").await.is_err());
    let log = server.end()?;
    ensure!(log.contains("nobody can sign in"), "{log}");
    names_nobody(&log, &[EMAIL, "a-secret-password", "Jane Doe"])
}

/// A shop that answers every call with its own trouble, and with what it was asked for.
async fn fail(shop: TcpListener) {
    while let Ok((mut stream, _)) = shop.accept().await {
        tokio::spawn(async move {
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer).await;
            let body = format!("{EMAIL} is Jane Doe");
            let head = format!("HTTP/1.1 500 Oops\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
            let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
        });
    }
}

async fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0").await?.local_addr()?.port())
}
