//! A customer without patience, inside the process that is killed.

use super::deed::{Deed, Word};
use crate::{faults::Chance, outbox, photo::photo};
use anyhow::{Context, Result, bail};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use engine::Engine;
use serde_json::{Value, json};
use std::{
    path::Path,
    time::{Duration, Instant},
};

/// At the longest between two things that the customer does.
const BREATH: Duration = Duration::from_millis(20);
/// How often somebody who wants to see everything sent asks for it.
const INSISTING: Duration = Duration::from_millis(40);
/// Longer than sending everything takes.
const PATIENCE: Duration = Duration::from_secs(60);
const TOPICS: [&str; 5] = ["contact", "contact", "return_replace", "cancel_order", "change_address"];
const ARTICLE: &str = "help/one";

/// A customer at an app that runs.
pub(super) struct Customer<'a> {
    pub(super) engine: &'a Engine,
    pub(super) chance: Chance,
    /// What everything they write begins with.
    pub(super) name: String,
    pub(super) say: fn(&str),
}

impl Customer<'_> {
    /// Does one thing after the other, until the session is over or the process.
    pub(super) async fn live(mut self) -> Result<()> {
        while self.call("orders_list", json!({ "limit": 1 })).await?["total"] == 0 {
            if self.is_signed_out().await? {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        (self.say)(&Word::Ready.line());
        for number in 0.. {
            tokio::time::sleep(self.chance.within(BREATH)).await;
            self.act(number).await?;
            if self.is_signed_out().await? {
                break;
            }
        }
        Ok(())
    }

    /// Waits until everything is sent that does not wait for the customer; whether it is.
    pub(super) async fn insist(&self, folder: &Path) -> Result<bool> {
        let begun = Instant::now();
        while outbox::left(folder)?.iter().any(|left| left.state != "stuck") {
            if self.is_signed_out().await? {
                return Ok(false);
            }
            if begun.elapsed() > PATIENCE {
                let sync = self.call("sync_read", Value::Null).await?;
                bail!("it is never all sent: {sync}, {:?}", outbox::left(folder)?);
            }
            self.call("sync_now", Value::Null).await?;
            tokio::time::sleep(INSISTING).await;
        }
        Ok(true)
    }

    async fn is_signed_out(&self) -> Result<bool> {
        Ok(self.call("app_read", Value::Null).await?["session"]["state"] != "signed_in")
    }

    async fn act(&mut self, number: u32) -> Result<()> {
        match self.chance.below(20) {
            0..=8 => self.ask(number).await,
            9..=11 => self.reply(number).await,
            12 => self.give_up("can_take_back", "intent_take_back", |text| Deed::TakeBack { text }).await,
            13 => self.give_up("can_discard", "intent_discard", |text| Deed::Discard { text }).await,
            14 => self.withdraw().await,
            15 => self.rate().await,
            16 => self.vote().await,
            _ => self.call("sync_now", Value::Null).await.map(drop),
        }
    }

    /// Asks something about an order.
    async fn ask(&mut self, number: u32) -> Result<()> {
        let list = self.call("orders_list", json!({ "limit": 200 })).await?;
        let Some(row) = self.one(&list["rows"]) else { return Ok(()) };
        let view = self.call("order_read", json!({ "id": row["id"] })).await?;
        let topic = TOPICS[self.chance.below(TOPICS.len() as u64) as usize];
        let verdicts = view["topics"].as_array().context("topics")?;
        let open = |verdict: &&Value| verdict["topic"] == topic && verdict["gate"]["state"] == "open";
        let Some(verdict) = verdicts.iter().find(open) else { return Ok(()) };
        let line = verdict["lines"].get(0).map_or(&view["order"]["lines"][0]["id"], |scope| &scope["line_id"]);
        let goods = json!([{ "line_id": line, "quantity": 1, "reason": "damaged" }]);
        let address = json!({ "name": "A", "lines": ["1 Mill Lane"], "city": "York", "country": "GB" });
        let subject = json!({ "kind": "order", "order_id": row["id"], "topic": topic });
        let form = json!({ "lines": if topic == "return_replace" { goods } else { json!([]) },
            "address": if topic == "change_address" { address } else { Value::Null } });
        self.file(subject, form, number).await
    }

    async fn reply(&mut self, number: u32) -> Result<()> {
        let Some(request) = self.known(&["received", "in_review", "waiting_for_customer"]).await? else {
            return Ok(());
        };
        self.file(json!({ "kind": "reply", "request_id": request }), json!({}), number).await
    }

    /// Presses send, sometimes with a file.
    async fn file(&mut self, subject: Value, mut form: Value, number: u32) -> Result<()> {
        let text = format!("{}-{number}", self.name);
        form["text"] = json!(text);
        let (kind, seed, side) = (self.chance.below(8), self.chance.below(u64::MAX), 200 + self.chance.below(200));
        let file = match kind {
            0 => self.attach(&subject, &photo(seed, 8)).await,
            1 => self.attach(&subject, &[b"%PDF-1.7\n".to_vec(), photo(seed, side as u32)].concat()).await,
            _ => None,
        };
        let args = json!({ "subject": subject, "form": form });
        self.perform(Deed::Say { text, file }, "request_send", args).await;
        Ok(())
    }

    async fn attach(&self, subject: &Value, bytes: &[u8]) -> Option<String> {
        let args = json!({ "subject": subject, "name": "file", "base64": BASE64_STANDARD.encode(bytes) });
        let file = self.call("attachment_add", args).await.ok()?;
        file["sha256"].as_str().map(str::to_owned)
    }

    /// Gives something up of which the app says that it can be.
    async fn give_up(&mut self, may: &str, command: &str, deed: impl Fn(String) -> Deed) -> Result<()> {
        let list = self.call("requests_list", Value::Null).await?;
        let rows = list["rows"].as_array().context("rows")?;
        let can = rows.iter().filter(|row| row["sending"][may] == true && row["excerpt"] != "").cloned().collect();
        let Some(row) = self.one(&Value::Array(can)) else { return Ok(()) };
        // A row names the one that needs the customer first; its thread tells which words those are.
        let view = self.call("request_read", json!({ "id": row["id"] })).await?;
        let messages = view["messages"].as_array().context("messages")?;
        let named = messages.iter().find(|message| message["sending"]["intent"] == row["sending"]["intent"]);
        let Some(text) = named.and_then(|message| message["text"].as_str()) else { return Ok(()) };
        self.perform(deed(text.to_owned()), command, json!({ "id": row["sending"]["intent"] })).await;
        Ok(())
    }

    async fn withdraw(&mut self) -> Result<()> {
        let Some(request) = self.known(&["received", "in_review"]).await? else { return Ok(()) };
        self.perform(Deed::Withdraw { request: request.clone() }, "request_withdraw", json!({ "id": request })).await;
        Ok(())
    }

    async fn rate(&mut self) -> Result<()> {
        let Some(request) = self.known(&["withdrawn", "done", "accepted"]).await? else { return Ok(()) };
        let args = json!({ "id": request, "rating": { "stars": 1 + self.chance.below(5), "text": "" } });
        self.perform(Deed::Rate { request }, "request_rate", args).await;
        Ok(())
    }

    async fn vote(&mut self) -> Result<()> {
        let helpful = self.chance.below(2) == 0;
        let args = json!({ "article_id": ARTICLE, "language": "en", "helpful": helpful });
        self.perform(Deed::Vote { helpful }, "article_vote", args).await;
        Ok(())
    }

    /// Tells what is being done, does it, and tells what came of it.
    async fn perform(&self, deed: Deed, command: &str, args: Value) {
        (self.say)(&Word::Begun(deed.clone()).line());
        let word = match self.call(command, args).await {
            Ok(_) => Word::Done(deed),
            Err(_) => Word::Refused(deed),
        };
        (self.say)(&word.line());
    }

    /// A request that the store knows, in one of these states.
    async fn known(&mut self, states: &[&str]) -> Result<Option<String>> {
        let list = self.call("requests_list", Value::Null).await?;
        let rows = list["rows"].as_array().context("rows")?;
        let fits = |row: &&Value| row["state"].as_str().is_some_and(|state| states.contains(&state));
        let fitting = rows.iter().filter(fits).map(|row| row["id"].clone()).collect();
        Ok(self.one(&Value::Array(fitting)).and_then(|id| id.as_str().map(str::to_owned)))
    }

    fn one(&mut self, list: &Value) -> Option<Value> {
        let list = list.as_array().filter(|list| !list.is_empty())?;
        Some(list[self.chance.below(list.len() as u64) as usize].clone())
    }

    async fn call(&self, name: &str, args: Value) -> Result<Value> {
        self.engine.call(name, args).await.map_err(|error| anyhow::anyhow!("{name}: {error:?}"))
    }
}
