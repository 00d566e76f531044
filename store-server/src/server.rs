//! Starting a server: its options, its routes, and what surrounds every request.

use crate::{
    agent, attachments,
    bridge::{self, CentreBehind, DeskSettings, Desks, HelpSettings, ShopSettings},
    changes,
    database::{Database, Place},
    error::Error,
    fault::{self, Queue},
    guesses::Guesses,
    health, housekeeping,
    limit::{Limit, WriteLimit},
    log::Checksums,
    lookup, media, notices,
    nudges::Nudges,
    oauth,
    packs::{self, Packs},
    problem, requests,
    running::Running,
    seed,
    shop::{Clock, Lifetimes, Shop, WORKERS},
    store, stream, traffic, votes,
    wire::Gate,
};
use axum::{
    Router, middleware,
    routing::{get, post, put},
};
use std::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};
use store_api::{Timestamp, auth::CLIENT_ID, routes, store::Store};
use tokio::{net::TcpListener, sync::Semaphore};
use tower_http::{CompressionLevel, compression::CompressionLayer};

/// What a server is told at its start.
#[derive(Clone)]
pub struct Options {
    pub database: Place,
    /// Port 0 takes a free one.
    pub address: SocketAddr,
    /// Where the world reaches this server, if that is not its address.
    pub issuer: Option<String>,
    /// Whether all requests come through a proxy of the store's own, so that its `X-Forwarded-For` can be believed.
    pub behind_proxy: bool,
    pub clock: Clock,
    pub lifetimes: Lifetimes,
    /// Time between comments on a stream on which nothing happens.
    pub keep_alive: Duration,
    /// The OAuth client ids of the apps that may ask for sign-ins.
    pub clients: Vec<String>,
    /// The token that opens the agents' pages; without one there are none.
    pub agent: Option<String>,
    /// How fast one account may write; as fast as it likes, if absent.
    pub write_limit: Option<WriteLimit>,
    /// What everybody may know of the store; what is in the database, if absent.
    pub store: Option<Store>,
    /// The shop behind this server; without one, accounts and orders are its own.
    pub shop: Option<ShopSettings>,
    /// The help centre behind this server; without one, help is what was imported.
    pub help: Option<HelpSettings>,
    /// Where requests go besides the agents' page; asked in this order whether they take one.
    pub desks: Vec<DeskSettings>,
    /// Whether an empty database is filled with the demo shop.
    pub demo: bool,
    /// How often an order of the demo shop moves on; never, if absent.
    pub pace: Option<Duration>,
    /// How long it takes to go on with a request by itself, in the demo shop's words; that never happens, if absent.
    pub auto_answer: Option<Duration>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            database: Place::default(),
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            issuer: None,
            behind_proxy: false,
            clock: Arc::new(Timestamp::now),
            lifetimes: Lifetimes::default(),
            keep_alive: Duration::from_secs(routes::KEEP_ALIVE_SECONDS),
            clients: vec![CLIENT_ID.to_owned()],
            agent: None,
            write_limit: Some(WriteLimit::default()),
            store: None,
            shop: None,
            help: None,
            desks: Vec::new(),
            demo: false,
            pace: None,
            auto_answer: None,
        }
    }
}

impl Options {
    /// The demo shop in memory, on a free port.
    pub fn demo() -> Self {
        Self { demo: true, ..Self::default() }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("database", &self.database)
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// A store's server.
#[derive(Clone, Copy, Debug)]
pub struct Server;

impl Server {
    /// Opens the database, listens, and answers from then on.
    ///
    /// # Errors
    /// The database cannot be opened or filled, or the address is taken.
    pub async fn start(options: Options) -> Result<Running, Error> {
        let refused = |source| Error::Listen { address: options.address, source };
        let listener = TcpListener::bind(options.address).await.map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        let shop = Arc::new(open(&options, address)?);
        if let Some(about) = options.store {
            let json = serde_json::to_string(&about)?;
            shop.write("describe the store", move |write| store::put(write, &about.languages, &json)).await?;
        }
        if let Some(front) = &shop.front {
            bridge::at_start(front.probe().await, "shop")?;
        }
        for (name, outcome) in shop.desks.probe().await {
            bridge::at_start(outcome, name)?;
        }
        bridge::at_start(CentreBehind::look(&shop).await, "help centre")?;
        if options.demo {
            shop.work(|shop| seed::plant(&shop.database, shop.now())).await?;
        }
        let gate = Gate { listener, closed: Arc::default() };
        let chores = housekeeping::begin(&shop, options.pace);
        Ok(Running::begin(shop, gate, address, chores))
    }
}

pub(crate) fn open(options: &Options, address: SocketAddr) -> Result<Shop, Error> {
    let nudges = Arc::new(Nudges::default());
    let issuer = options.issuer.clone().unwrap_or_else(|| format!("http://{address}"));
    let database = Database::open(&options.database, Arc::clone(&nudges))?;
    Ok(Shop {
        database,
        desks: Desks::open(&options.desks, nudges.identity())?,
        nudges,
        checksums: Checksums::default(),
        guesses: Guesses::default(),
        packs: Packs::default(),
        front: options.shop.as_ref().map(ShopSettings::open).transpose()?,
        centre: options.help.as_ref().map(HelpSettings::open).transpose()?,
        faults: Queue::default(),
        limit: Limit::new(options.write_limit),
        clock: Arc::clone(&options.clock),
        lifetimes: options.lifetimes,
        keep_alive: options.keep_alive,
        auto_answer: options.auto_answer,
        clients: options.clients.clone(),
        agent: options.agent.clone(),
        issuer: issuer.trim_end_matches('/').to_owned(),
        behind_proxy: options.behind_proxy,
        workers: Semaphore::new(WORKERS),
    })
}

/// Every route, in the layers that surround it: the last one sees a request first.
pub(crate) fn router(shop: &Arc<Shop>) -> Router {
    Router::new()
        .route(routes::STORE, get(store::get))
        .route(routes::CHANGES, get(changes::customer))
        .route(routes::HELP_CHANGES, get(changes::help))
        .route(routes::HELP_PACK, get(packs::get))
        .route(routes::MEDIA, get(media::get))
        .route(routes::STREAM, get(stream::open))
        .route(routes::ORDER_LOOKUP, post(lookup::look_up))
        .route(routes::VOTE, put(votes::cast))
        .route(routes::READ_UNTIL, put(notices::read_until))
        .merge(requests::routes())
        .merge(attachments::routes())
        .merge(agent::routes())
        .merge(oauth::routes())
        .merge(bridge::routes())
        .merge(health::routes())
        .layer(middleware::from_fn(problem::in_every_error))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(3)))
        .layer(middleware::from_fn(traffic::note))
        .layer(middleware::from_fn_with_state(Arc::clone(shop), fault::happen))
        .with_state(Arc::clone(shop))
}
