//! A store whose people read mail, and a customer who asks something.

use anyhow::{Context, Result, bail, ensure};
use mail_parser::{Message, MessageParser};
use reqwest::Client;
use serde_json::{Value, json};
use std::{
    path::Path,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};
use store_api::request::{Author, Request};
use store_server::{DeskSettings, MailSettings, Options, Place, Running, Server};
use tests::{
    mail::office::{Office, PEOPLE},
    shops::customer::{Browser, Outcome},
};

pub(crate) const DEMO: &str = "demo@larkspur.example";
pub(crate) const PASSWORD: &str = "demo";
pub(crate) const TOKEN: &str = "the token of the agents";
/// Longer than anything takes here; a wait that reaches it is a failure.
const PATIENCE: Duration = Duration::from_secs(40);
const GLANCE: Duration = Duration::from_millis(20);

/// A store and its customer.
pub(crate) struct House {
    pub(crate) store: Running,
    http: Client,
    access: String,
}

static KEYS: AtomicU64 = AtomicU64::new(0);

impl House {
    /// The demo shop with these desks, in memory.
    pub(crate) async fn open(desks: Vec<DeskSettings>) -> Result<Self> {
        Self::at(Place::Memory, desks).await
    }

    /// The same in a file, so that it can end and begin again.
    pub(crate) async fn in_file(path: &Path, desks: Vec<DeskSettings>) -> Result<Self> {
        Self::at(Place::File(path.to_owned()), desks).await
    }

    pub(crate) async fn at(database: Place, desks: Vec<DeskSettings>) -> Result<Self> {
        let options = Options { database, desks, agent: Some(TOKEN.to_owned()), write_limit: None, ..Options::demo() };
        let store = Server::start(options).await?;
        let browser = Browser::new(&store.url())?;
        let Outcome::SignedIn { access, .. } = browser.signs_in(DEMO, PASSWORD, "en").await? else {
            bail!("nobody was signed in")
        };
        let http = Client::builder().cookie_store(true).build()?;
        Ok(Self { store, http, access })
    }

    /// The customer asks something about no order in particular.
    pub(crate) async fn asks(&self, text: &str) -> Result<Request> {
        self.files(json!({ "topic": "contact", "text": text, "language": "de" })).await
    }

    pub(crate) async fn files(&self, request: Value) -> Result<Request> {
        self.write("/v1/requests", request).await
    }

    pub(crate) async fn says(&self, request: &Request, text: &str) -> Result<Request> {
        self.write(&format!("/v1/requests/{}/messages", request.id), json!({ "text": text })).await
    }

    pub(crate) async fn withdraws(&self, request: &Request) -> Result<Request> {
        self.write(&format!("/v1/requests/{}/withdraw", request.id), json!({})).await
    }

    async fn write(&self, path: &str, body: Value) -> Result<Request> {
        let key = format!("key-{}", KEYS.fetch_add(1, Ordering::Relaxed));
        let call = self.http.post(format!("{}{path}", self.store.url())).bearer_auth(&self.access);
        let answer: Value = call.header("idempotency-key", key).json(&body).send().await?.json().await?;
        ensure!(answer["outcome"] == "accepted", "{answer}");
        Ok(serde_json::from_value(answer["request"].clone())?)
    }

    /// Brings a file to the store; what a message names it by.
    pub(crate) async fn uploads(&self, name: &str, content_type: &str, bytes: &[u8]) -> Result<Value> {
        use sha2::{Digest, Sha256};
        let sha256: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let new = json!({ "sha256": sha256, "content_type": content_type, "bytes": bytes.len() });
        let at = format!("{}/v1/attachments", self.store.url());
        self.http.post(&at).bearer_auth(&self.access).json(&new).send().await?.error_for_status()?;
        let part = self.http.patch(format!("{at}/{sha256}")).bearer_auth(&self.access);
        let part = part.header("upload-offset", "0").body(bytes.to_vec());
        part.send().await?.error_for_status()?;
        Ok(json!({ "sha256": sha256, "name": name, "content_type": content_type, "bytes": bytes.len() }))
    }

    /// The request as it stands in the customer's log.
    pub(crate) fn stands(&self, request: &Request) -> Result<Request> {
        let all = self.store.requests(DEMO)?;
        all.into_iter().find(|known| known.id == request.id).context("the request is gone")
    }

    /// What the store said about a request, oldest first.
    pub(crate) fn said(&self, request: &Request) -> Result<Vec<String>> {
        let messages = self.stands(request)?.messages.into_iter();
        Ok(messages.filter(|message| message.author == Author::Store).map(|message| message.text).collect())
    }

    /// Waits until the request is as hoped.
    pub(crate) async fn until(&self, request: &Request, hoped: impl Fn(&Request) -> bool) -> Result<Request> {
        until(|| Ok(Some(self.stands(request)?).filter(&hoped)))
            .await
            .with_context(|| format!("{:?}", self.stands(request)))
    }

    /// The agents' page of a request; with an empty path, the list.
    pub(crate) async fn page(&self, request: Option<&Request>) -> Result<String> {
        let at = format!("{}/agent", self.store.url());
        self.http.post(&at).form(&[("token", TOKEN)]).send().await?.error_for_status()?;
        let list = self.http.get(&at).send().await?.text().await?;
        let Some(request) = request else { return Ok(list) };
        let link = list.split('"').find(|part| part.ends_with(&format!("/{}", request.id))).context("no such row")?;
        Ok(self.http.get(format!("{}{link}", self.store.url())).send().await?.text().await?)
    }

    /// Waits until the agents' page of a request shows something.
    pub(crate) async fn shows(&self, request: &Request, text: &str) -> Result<()> {
        for _ in 0..PATIENCE.as_millis() / 100 {
            if self.page(Some(request)).await?.contains(text) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        bail!("it never said {text}: {}", self.page(Some(request)).await?)
    }

    /// Sends the form of the page whose action ends so, with more fields.
    pub(crate) async fn presses(&self, request: &Request, ending: &str, more: &[(&str, &str)]) -> Result<()> {
        let page = self.page(Some(request)).await?;
        let form =
            page.split("<form").find(|form| form.split('"').nth(3).is_some_and(|action| action.ends_with(ending)));
        let mut parts = form.context("no such form")?.split('"');
        let action = parts.nth(3).context("no action")?.to_owned();
        let word =
            form.and_then(|form| form.split(r#"name="word" value=""#).nth(1)?.split('"').next()).context("no word")?;
        let fields: Vec<(&str, &str)> = more.iter().copied().chain([("word", word)]).collect();
        self.http.post(format!("{}{action}", self.store.url())).form(&fields).send().await?.error_for_status()?;
        Ok(())
    }
}

pub(crate) fn mail(settings: MailSettings) -> Vec<DeskSettings> {
    vec![DeskSettings::Mail(settings)]
}

/// Looks again and again until something is there.
pub(crate) async fn until<T>(look: impl Fn() -> Result<Option<T>>) -> Result<T> {
    let waiting = async {
        loop {
            if let Some(found) = look()? {
                return Ok(found);
            }
            tokio::time::sleep(GLANCE).await;
        }
    };
    tokio::time::timeout(PATIENCE, waiting).await.context("it never was so")?
}

/// Waits until the store's people have so many mails.
pub(crate) async fn mails(office: &Office, count: usize) -> Result<Vec<Letter>> {
    let found = until(|| Ok(Some(office.mails("people")?).filter(|mails| mails.len() >= count)));
    found.await.with_context(|| office.logs())?.iter().map(|raw| Letter::read(raw)).collect()
}

/// A mail as its reader sees it.
#[derive(Debug)]
pub(crate) struct Letter {
    pub(crate) id: String,
    pub(crate) reply_to: String,
    pub(crate) subject: String,
    pub(crate) references: String,
    pub(crate) from: String,
    pub(crate) text: String,
    /// Names and sizes.
    pub(crate) files: Vec<(String, usize)>,
    pub(crate) raw: String,
}

impl Letter {
    pub(crate) fn read(raw: &str) -> Result<Self> {
        use mail_parser::MimeHeaders;
        let mail: Message<'_> = MessageParser::new().parse(raw).context("it is no mail")?;
        let address = |found: Option<&mail_parser::Address<'_>>| {
            found.and_then(|found| found.first()?.address().map(str::to_owned)).unwrap_or_default()
        };
        let files = mail.attachments();
        let files = files.map(|part| (part.attachment_name().unwrap_or_default().to_owned(), part.contents().len()));
        Ok(Self {
            id: mail.message_id().unwrap_or_default().to_owned(),
            reply_to: address(mail.reply_to()),
            subject: mail.subject().unwrap_or_default().to_owned(),
            references: mail.header_raw("References").unwrap_or_default().trim().to_owned(),
            from: address(mail.from()),
            text: mail.body_text(0).unwrap_or_default().into_owned(),
            files: files.collect(),
            raw: raw.to_owned(),
        })
    }

    /// An answer as a mail program writes it, with what it answers below.
    pub(crate) fn answered(&self, id: &str, text: &str) -> String {
        let quoted: String = self.text.lines().map(|line| format!("> {line}\n")).collect();
        format!(
            "From: Bea Brook <{PEOPLE}>\nTo: <{}>\nSubject: Re: {}\nMessage-ID: <{id}@desk.larkspur.example>\nIn-Reply-To: <{}>\nReferences: <{}>\nDate: Sun, 22 Nov 2026 12:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n\nOn 22.11.26 12:00, Anna wrote:\n{quoted}",
            self.reply_to, self.subject, self.id, self.id,
        )
    }
}
