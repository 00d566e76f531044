//! A way to the store that misbehaves as networks and proxies do; what its weather is can be changed at any moment.

use anyhow::Result;
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use store_api::routes;
use tokio::{net::TcpListener, sync::watch};
use tokio_stream::{Stream, StreamExt};

/// What happens on the way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weather {
    #[default]
    Clear,
    /// Every connection ends, and no other is answered.
    Cut,
    /// Nothing goes through, and nobody is told: a stream of that time stays silent for ever, even in better weather.
    HalfOpen,
    /// What streams say is held back until the weather changes.
    Buffering,
    /// Somebody answers in the store's place that it wants no streams.
    NoStreams,
    /// A stream is answered with the page of somebody who wants to be paid first.
    Portal,
    /// A stream is answered with a wait of 30 seconds.
    Busy,
    /// A stream is said to go on from an id that the store never gave.
    WrongId,
    /// Between the events comes what makes no sense.
    Garbage,
}

/// The way to one store; it ends with the runtime.
#[derive(Clone, Debug)]
pub struct Line {
    pub url: String,
    store: SocketAddr,
    http: reqwest::Client,
    weather: watch::Sender<Weather>,
    /// Streams that would carry a nudge.
    standing: Arc<AtomicUsize>,
}

impl Line {
    /// Listens on a free port for whoever looks for `store`.
    ///
    /// # Errors
    /// There is no port.
    pub async fn open(store: SocketAddr) -> Result<Self> {
        store_client::use_ring();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let http = reqwest::Client::builder().pool_max_idle_per_host(0).no_gzip().no_brotli().no_zstd().build()?;
        let url = format!("http://{}", listener.local_addr()?);
        let line = Self { url, store, http, weather: watch::Sender::default(), standing: Arc::default() };
        let router = Router::new().fallback(carry).with_state(line.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(line)
    }

    pub fn set(&self, weather: Weather) {
        self.weather.send_replace(weather);
    }

    /// How many streams would carry a nudge.
    pub fn standing(&self) -> usize {
        self.standing.load(Ordering::Relaxed)
    }
}

async fn carry(State(line): State<Line>, mut request: Request) -> Response {
    let is_stream = request.uri().path() == routes::STREAM;
    let mut weather = line.weather.subscribe();
    let now = *weather.borrow_and_update();
    match (now, is_stream) {
        (Weather::Cut, _) => return broken(),
        (Weather::HalfOpen, true) => return std::future::pending().await,
        (Weather::HalfOpen, false) => {
            weather.changed().await.ok();
            return broken();
        }
        (Weather::NoStreams, true) => return StatusCode::NO_CONTENT.into_response(),
        (Weather::Portal, true) => return ([(header::CONTENT_TYPE, "text/html")], "<p>Pay.\n\n").into_response(),
        (Weather::Busy, true) => {
            return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "30")]).into_response();
        }
        (Weather::WrongId, true) => {
            request.headers_mut().insert("last-event-id", HeaderValue::from_static("AAAAAAAAAAAAAAAAAAAAAQ"));
        }
        _ => {}
    }
    ask(&line, request, is_stream).await.unwrap_or_else(|_| broken())
}

async fn ask(line: &Line, request: Request, is_stream: bool) -> Result<Response> {
    let (head, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await?;
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str());
    let question = line.http.request(head.method, format!("http://{}{target}", line.store));
    let answer = question.headers(head.headers).body(body).send().await?;
    let mut response = Response::new(Body::empty());
    *response.status_mut() = answer.status();
    response.headers_mut().clone_from(answer.headers());
    for name in [header::CONTENT_LENGTH, header::TRANSFER_ENCODING, header::CONNECTION] {
        response.headers_mut().remove(name);
    }
    let standing = (is_stream && answer.status() == StatusCode::OK).then(|| Standing::new(&line.standing));
    let passage = Passage {
        from: Box::pin(answer.bytes_stream().map(|part| part.map_err(io::Error::other))),
        weather: line.weather.subscribe(),
        is_stream,
        held: Vec::new(),
        standing,
    };
    *response.body_mut() = Body::from_stream(pieces(passage));
    Ok(response)
}

/// An answer on its way.
struct Passage {
    from: Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>,
    weather: watch::Receiver<Weather>,
    is_stream: bool,
    held: Vec<Bytes>,
    standing: Option<Standing>,
}

fn pieces(passage: Passage) -> impl Stream<Item = io::Result<Bytes>> {
    let (sender, receiver) = tokio::sync::mpsc::channel(1);
    tokio::spawn(async move {
        tokio::select! {
            () = passage.carry(&sender) => {}
            () = sender.closed() => {}
        }
    });
    tokio_stream::wrappers::ReceiverStream::new(receiver)
}

impl Passage {
    async fn carry(mut self, to: &tokio::sync::mpsc::Sender<io::Result<Bytes>>) {
        loop {
            let weather = *self.weather.borrow_and_update();
            match weather {
                Weather::Cut => return drop(to.send(Err(io::ErrorKind::ConnectionReset.into())).await),
                Weather::HalfOpen => return self.freeze(to).await,
                Weather::Buffering if self.is_stream => {}
                _ => {
                    for part in std::mem::take(&mut self.held) {
                        to.send(Ok(part)).await.ok();
                    }
                }
            }
            let part = tokio::select! {
                part = self.from.next() => part,
                _ = self.weather.changed() => continue,
            };
            match part {
                Some(Ok(part)) if self.is_stream && weather == Weather::Buffering => self.held.push(part),
                Some(Ok(part)) => {
                    if self.is_stream && weather == Weather::Garbage {
                        to.send(Ok(Bytes::from_static(GARBAGE))).await.ok();
                    }
                    to.send(Ok(part)).await.ok();
                }
                Some(Err(error)) => return drop(to.send(Err(error)).await),
                None => return,
            }
        }
    }

    /// Says nothing more: a stream for ever, any other answer until the weather changes, and then it breaks.
    async fn freeze(mut self, to: &tokio::sync::mpsc::Sender<io::Result<Bytes>>) {
        self.standing = None;
        if self.is_stream {
            return std::future::pending().await;
        }
        self.weather.changed().await.ok();
        to.send(Err(io::ErrorKind::ConnectionReset.into())).await.ok();
    }
}

/// An event of no name we know, one without sense, an id that cannot be sent back, and bytes that are no text.
const GARBAGE: &[u8] =
    b"event: changed\ndata: {\"log\":\n\nevent: changed\nid: \x01\x7f\ndata: []\n\nretry: soon\n\xff\xfe\x00\n\n";

/// An answer that ends before it has begun.
fn broken() -> Response {
    let nothing = tokio_stream::once(Err::<Bytes, _>(io::Error::from(io::ErrorKind::ConnectionReset)));
    Response::new(Body::from_stream(nothing))
}

/// Counts a stream for as long as it would carry a nudge.
#[derive(Debug)]
struct Standing(Arc<AtomicUsize>);

impl Standing {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(count))
    }
}

impl Drop for Standing {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
