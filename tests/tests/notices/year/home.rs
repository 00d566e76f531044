//! The machine of the year: the app without its loops, on real databases, with a clock that is moved by hand.

use super::shop::News;
use anyhow::Result;
use db::{CacheWriter, Change, Databases, Page, Row};
use engine::{
    Engine, Host, HostError, Key, KeyPlace, Options, Toast,
    alerts::{
        NoticeChoices,
        tell::{Look, Teller},
    },
    journey,
};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, Sender, channel},
    },
    time::Duration,
};
use store_api::{routes::CUSTOMER_LOG, store::Store};
use tempfile::TempDir;

const KEY: [u8; 32] = [7; 32];

pub(crate) struct Home {
    pub(crate) engine: Engine,
    teller: Teller,
    /// Writes what the store said, in the place of sync.
    cache: CacheWriter,
    clock: Arc<Clock>,
    folder: TempDir,
}

struct Clock {
    now: Mutex<Timestamp>,
    zone: TimeZone,
    pause: Mutex<Option<Pause>>,
}

/// Whoever asks where the customer is says so, and waits until they may go on.
struct Pause {
    reached: Sender<()>,
    go_on: Receiver<()>,
}

impl Home {
    /// A machine on which a customer of `store` is signed in, who has nothing yet.
    pub(crate) fn open(store: &Store, begin: &Zoned) -> Result<Self> {
        let folder = TempDir::new()?;
        let Databases { mut cache, local, .. } = Databases::open(folder.path(), &Key::new(KEY))?;
        local.set("session", &json!({ "signed_in": true, "account": "reader", "owner": "account reader" }))?;
        cache.keep_answer("store", None, &serde_json::to_string(store)?)?;
        let clock = Arc::new(Clock {
            now: Mutex::new(begin.timestamp()),
            zone: begin.time_zone().clone(),
            pause: Mutex::default(),
        });
        let options = Options {
            folder: folder.path().to_owned(),
            key: Key::new(KEY),
            key_place: KeyPlace::Keychain,
            store_url: "http://127.0.0.1:1".to_owned(),
            brand: "Doorstep".to_owned(),
            system_languages: vec!["en".to_owned()],
            version: env!("CARGO_PKG_VERSION").to_owned(),
        };
        let engine = Engine::open(options, clock.clone())?;
        Ok(Self { engine, teller: Teller::default(), cache, clock, folder })
    }

    pub(crate) fn set_clock(&self, now: Timestamp) {
        *self.clock.now.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }

    /// The store is heard: all its news, and that there is nothing more.
    pub(crate) fn hear(&mut self, news: &[News]) -> Result<()> {
        let now = self.clock.now();
        let changes = news.iter().map(change).collect::<Result<_>>()?;
        let log = self.cache.log(CUSTOMER_LOG)?;
        let page = Page { changes, next: now.to_string(), ..Page::default() };
        self.cache.apply(&log, &page, now)?;
        Ok(())
    }

    /// What the app does at this moment.
    pub(crate) fn look(&mut self) -> Result<Look> {
        self.teller.look(&self.engine)?.ok_or_else(|| anyhow::anyhow!("nobody is signed in"))
    }

    /// The next who reads anything stops in the middle of it: told when that is so, and let go on by the other end.
    pub(crate) fn stop_in_the_middle(&self) -> (Receiver<()>, Sender<()>) {
        let ((reached, is_reached), (may_go_on, go_on)) = (channel(), channel());
        *self.clock.pause.lock().unwrap_or_else(PoisonError::into_inner) = Some(Pause { reached, go_on });
        (is_reached, may_go_on)
    }

    /// Whose telling is written down.
    pub(crate) fn told_owners(&self) -> Result<Vec<String>> {
        let local = rusqlite::Connection::open(self.folder.path().join("local.db"))?;
        let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
        local.pragma_update(None, "key", format!("x'{key}'"))?;
        let mut owners = local.prepare("SELECT DISTINCT owner FROM told")?;
        Ok(owners.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) async fn choose(&self, choices: &NoticeChoices) -> Result<()> {
        self.call("settings_change", json!({ "notices": choices })).await
    }

    pub(crate) async fn read_everything(&self) -> Result<()> {
        self.call("notices_read_all", Value::Null).await
    }

    async fn call(&self, name: &str, args: Value) -> Result<()> {
        let answer = self.engine.call(name, args).await;
        answer
            .map(drop)
            .map_err(|error| anyhow::anyhow!("{name}: {}", serde_json::to_string(&error).unwrap_or_default()))
    }
}

/// As sync would store it.
fn change(news: &News) -> Result<Change> {
    let (kind, id, body) = match news {
        News::Order(order) => ("order", order.id.clone(), serde_json::to_string(order)?),
        News::Request(request) => ("request", request.id.clone(), serde_json::to_string(request)?),
        News::Notice(notice) => ("notice", notice.id.clone(), serde_json::to_string(notice)?),
    };
    let digest = Sha256::digest(&body).iter().map(|byte| format!("{byte:02x}")).collect();
    let row = match news {
        News::Order(order) => Row::Order {
            status: order.status.to_string(),
            placed_at: order.placed_at,
            changed_at: order.updated_at,
            settled: journey::is_settled(order),
            pictures: Vec::new(),
            body,
        },
        News::Request(request) => {
            Row::Request { order_id: request.order_id.clone(), changed_at: request.updated_at, body }
        }
        News::Notice(notice) => Row::Notice { at: notice.at, body },
    };
    Ok(Change::Put { kind: kind.to_owned(), id, digest, row })
}

impl Host for Clock {
    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn time_zone(&self) -> TimeZone {
        let pause = self.pause.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Pause { reached, go_on }) = pause {
            reached.send(()).ok();
            go_on.recv_timeout(Duration::from_secs(20)).ok();
        }
        self.zone.clone()
    }

    fn random(&self) -> [u8; 64] {
        [0; 64]
    }

    fn secret(&self, _: &str) -> Result<Option<String>, HostError> {
        Ok(None)
    }

    fn keep_secret(&self, _: &str, _: Option<&str>) -> Result<(), HostError> {
        Ok(())
    }

    fn open_link(&self, _: &str) -> Result<(), HostError> {
        Ok(())
    }

    fn keep_file(&self, name: &str, _: &[u8]) -> Result<String, HostError> {
        Ok(name.to_owned())
    }

    fn show_toast(&self, _: &Toast) -> Result<(), HostError> {
        Ok(())
    }
}
