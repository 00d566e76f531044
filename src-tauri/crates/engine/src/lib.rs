//! The app without a window: what the customer can ask for, what is kept, and how it is kept fresh.
//!
//! [`Engine::call`] answers one command of [the table](commands); [`Engine::run`] keeps the cache fresh until it is
//! dropped; [`Engine::changed`] tells which answers are stale. All it needs from outside is a [`Host`] and a store.

pub mod alerts;
pub mod attention;
pub mod commands;
mod error;
mod finding;
mod host;
pub mod journey;
mod link;
pub mod queries;
mod reading;
pub mod requests;
mod session;
mod settings;
mod storage;
mod sync;

pub use commands::{Changed, Tag};
pub use db::{Key, Picture};
pub use error::{Error, ErrorCode, ErrorView};
pub use host::{Host, HostError, Toast};
pub use link::screen;
pub use queries::app::{DesktopView, KeyPlace};

use db::{CacheWriter, Databases, LocalWriter, Readers};
use finding::Finder;
use queries::context::Context;
use requests::Outbox;
use serde_json::Value;
use session::Session;
use std::{path::PathBuf, sync::Arc};
use store_client::StoreClient;
use sync::Sync;
use tokio::sync::{Mutex, broadcast};

/// What the engine is started with.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the databases lie; made if it is not there.
    pub folder: PathBuf,
    /// The key of the databases, and where it is kept.
    pub key: Key,
    pub key_place: KeyPlace,
    /// The base address of the Store API.
    pub store_url: String,
    /// The name a merchant gave the app.
    pub brand: String,
    /// BCP 47 tags the system prefers, most wanted first.
    pub system_languages: Vec<String>,
    /// The app's own version.
    pub version: String,
}

/// The app without a window; cheap to clone.
#[derive(Clone, Debug)]
pub struct Engine {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) options: Options,
    pub(crate) host: Arc<dyn Host>,
    pub(crate) client: StoreClient,
    pub(crate) readers: Readers,
    pub(crate) local: LocalWriter,
    /// Only sync, and wiping at sign-out, write the cache.
    pub(crate) cache: Mutex<CacheWriter>,
    pub(crate) session: Session,
    pub(crate) sync: Sync,
    pub(crate) outbox: Outbox,
    pub(crate) finder: Finder,
    pub(crate) changed: broadcast::Sender<Changed>,
}

impl std::fmt::Debug for Inner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").field("options", &self.options).finish_non_exhaustive()
    }
}

/// More changes than this at once, and a slow listener is told that everything changed.
const CHANGES_KEPT: usize = 256;

impl Engine {
    /// Opens the databases in `options.folder`; nothing is asked of the network yet.
    ///
    /// # Errors
    /// The folder cannot be used, or the store's address is none.
    pub fn open(options: Options, host: Arc<dyn Host>) -> Result<Self, Error> {
        let Databases { readers, mut cache, local, moved_aside } = Databases::open(&options.folder, &options.key)?;
        if let Some(path) = moved_aside {
            tracing::error!(path = %path.display(), "what the customer chose could not be read, and was moved aside");
        }
        let client = StoreClient::new(&options.store_url, &format!("Doorstep/{}", options.version))?;
        let session = Session::restore(&readers)?;
        local.recover_intents()?;
        sync::tidy(&readers, &mut cache, &session, &options.version)?;
        let (changed, _) = broadcast::channel(CHANGES_KEPT);
        let cache = Mutex::new(cache);
        let (sync, outbox, finder) = (Sync::default(), Outbox::default(), Finder::default());
        let inner = Inner { options, host, client, readers, local, cache, session, sync, outbox, finder, changed };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Answers one command of the table: its name, its arguments and its answer as JSON.
    ///
    /// # Errors
    /// What the UI is to put into words.
    pub async fn call(&self, name: &str, args: Value) -> Result<Value, ErrorView> {
        commands::dispatch(&self.inner, name, args).await.map_err(|error| {
            let view = error.view();
            match &error {
                Error::Database(error) => self.inner.database_failed(error),
                Error::Host(error) => tracing::error!(name, %error, "a command failed"),
                // Their words may hold what the customer wrote.
                Error::Call(_) => tracing::error!(name, "a command was called wrongly"),
                Error::NotFound(_)
                | Error::Absent
                | Error::Link(_)
                | Error::Form(_)
                | Error::Attachment(_)
                | Error::NoPack
                | Error::TopicClosed
                | Error::OnItsWay => tracing::info!(name, code = ?view.code, "a command was refused"),
                Error::Store(error) | Error::LookUp(error) => {
                    tracing::info!(name, %error, "the store refused a command")
                }
            }
            view
        })
    }

    /// Keeps the cache fresh for as long as it is polled; never ends.
    pub async fn run(&self) {
        tokio::join!(sync::run(&self.inner), alerts::tell::tell_when_due(&self.inner), finding::keep(&self.inner));
    }

    /// Tells from now on which answers are stale.
    pub fn changed(&self) -> broadcast::Receiver<Changed> {
        self.inner.changed.subscribe()
    }

    /// What the desktop offers is no longer as [`Host::desktop`] last said.
    pub fn desktop_changed(&self) {
        self.inner.tell(&[Tag::Settings]);
    }

    /// A picture by its hash: from the cache, else from the store.
    ///
    /// # Errors
    /// The database refused; a picture that cannot be had is none.
    pub async fn picture(&self, sha256: &str) -> Result<Option<Picture>, Error> {
        sync::pictures::read_or_fetch(&self.inner, sha256).await
    }
}

impl Inner {
    pub(crate) fn tell(&self, tags: &[Tag]) {
        self.finder.touch(tags);
        // Nobody listening is fine.
        self.changed.send(Changed { tags: tags.to_vec() }).ok();
    }

    /// Notes what a database refused; a cache in which bytes went bad is made anew at the next start.
    pub(crate) fn database_failed(&self, error: &db::Error) {
        tracing::error!(%error, "a database failed");
        if error.is_unreadable()
            && let Err(error) = self.readers.distrust()
        {
            tracing::error!(%error, "the broken cache could not be marked");
        }
    }

    pub(crate) fn query<T>(&self, query: impl FnOnce(&Context<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.readers.read(|reader| query(&Context::new(reader, self)?))
    }
}
