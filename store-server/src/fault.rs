//! What goes wrong on purpose, so that tests can see an app live through it.

use crate::{database::lock, error::Error, oauth::family, problem::Refusal, shop::Shop, wire::Peer};
use axum::{
    body::{Body, Bytes},
    extract::{ConnectInfo, Request, State},
    http::{
        HeaderValue, StatusCode,
        header::{CONTENT_TYPE, RETRY_AFTER},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::StreamExt;
use std::{
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

/// Something that goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The answer is an error; a 429 or 503 of a real store says until when.
    Answer { status: u16, retry_after: Option<u64> },
    /// The answer breaks off after so many bytes as they go over the wire.
    Cut { after: usize },
    /// The answer comes late.
    Delay(Duration),
    /// The answer says 200 and is not JSON.
    Garbage,
    /// The connection closes without an answer.
    Drop,
    /// The request comes twice at once, as if something on the way had sent it again; the second answer goes out.
    Twice,
    /// The log's checksum is one that no copy has. Waits for a page that carries a checksum.
    WrongChecksum,
}

/// On which side of a request's effect it goes wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// The request never has an effect, unless the fault only delays, cuts or doubles.
    #[default]
    Before,
    /// What the request asked for is done and committed; only the answer is not what it was.
    After,
}

/// Longer requests cannot be doubled.
const LONGEST_DOUBLED: usize = 32 * 1024 * 1024;

/// The switches of a running server.
#[derive(Clone, Debug)]
pub struct Faults {
    shop: Arc<Shop>,
}

/// Faults that wait for their requests.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    waiting: Mutex<Vec<Waiting>>,
}

#[derive(Debug)]
struct Waiting {
    path: String,
    times: usize,
    when: When,
    fault: Fault,
}

impl Faults {
    pub(crate) fn new(shop: Arc<Shop>) -> Self {
        Self { shop }
    }

    /// Lets `fault` happen to the next `times` requests whose path begins with `path`, after those asked for earlier.
    pub fn next(&self, times: usize, path: &str, fault: Fault) {
        self.next_when(times, path, When::Before, fault);
    }

    /// Like [`next`](Self::next), on either side of what the requests do.
    pub fn next_when(&self, times: usize, path: &str, when: When, fault: Fault) {
        lock(&self.shop.faults.waiting).push(Waiting { path: path.to_owned(), times, when, fault });
    }

    /// How many are still to happen.
    pub fn waiting(&self) -> usize {
        lock(&self.shop.faults.waiting).iter().map(|waiting| waiting.times).sum()
    }

    pub fn clear(&self) {
        lock(&self.shop.faults.waiting).clear();
    }

    /// Lets every access token be as if its time were over.
    ///
    /// # Errors
    /// The database could not be written.
    pub fn expire_access_tokens(&self) -> Result<(), Error> {
        self.shop.database.write("expire access tokens", family::expire_access)
    }

    /// Ends every open stream.
    pub fn end_streams(&self) {
        self.shop.nudges.end_all();
    }
}

impl Queue {
    /// The fault that is due for a request to `path`.
    fn take(&self, path: &str, is_due: impl Fn(&Fault) -> bool) -> Option<(When, Fault)> {
        let mut waiting = lock(&self.waiting);
        let place = waiting.iter().position(|waiting| path.starts_with(&waiting.path) && is_due(&waiting.fault))?;
        let found = &mut waiting[place];
        found.times = found.times.saturating_sub(1);
        let (due, spent) = ((found.when, found.fault.clone()), found.times == 0);
        if spent {
            waiting.remove(place);
        }
        Some(due)
    }

    /// Makes the checksum on a page of `path` wrong, if that is due and there is one.
    pub(crate) fn spoil_checksum(&self, path: &str, page: &mut [u8]) {
        const FIELD: &[u8] = br#""reset":false,"checksum":""#;
        let tail = page.len().saturating_sub(FIELD.len() + 70);
        let Some(place) = page[tail..].windows(FIELD.len()).position(|bytes| bytes == FIELD) else { return };
        if self.take(path, |fault| *fault == Fault::WrongChecksum).is_some() {
            let digit = &mut page[tail + place + FIELD.len()];
            *digit = if *digit == b'0' { b'1' } else { b'0' };
        }
    }
}

/// Lets the faults happen that are due.
pub(crate) async fn happen(
    State(shop): State<Arc<Shop>>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request,
    next: Next,
) -> Response {
    match shop.faults.take(request.uri().path(), |fault| *fault != Fault::WrongChecksum) {
        None => next.run(request).await,
        Some((When::Before, fault)) => before(&fault, &peer, request, next).await,
        Some((When::After, fault)) => after(&fault, &peer, next.run(request).await).await,
    }
}

async fn before(fault: &Fault, peer: &Peer, request: Request, next: Next) -> Response {
    match fault {
        Fault::Delay(time) => {
            tokio::time::sleep(*time).await;
            next.run(request).await
        }
        Fault::Twice => twice(request, next).await,
        Fault::Cut { .. } | Fault::WrongChecksum => after(fault, peer, next.run(request).await).await,
        Fault::Answer { .. } | Fault::Garbage | Fault::Drop => after(fault, peer, Response::default()).await,
    }
}

/// Makes of an answer what the fault says.
async fn after(fault: &Fault, peer: &Peer, response: Response) -> Response {
    match *fault {
        Fault::Answer { status, retry_after } => answer(status, retry_after),
        Fault::Cut { after } => response.map(|body| cut(body, after)),
        Fault::Delay(time) => {
            tokio::time::sleep(time).await;
            response
        }
        Fault::Garbage => ([(CONTENT_TYPE, "application/json")], r#"{"entries":[{"op":"pu"#).into_response(),
        Fault::Drop => {
            peer.cut();
            response
        }
        Fault::Twice | Fault::WrongChecksum => response,
    }
}

async fn twice(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, LONGEST_DOUBLED).await else {
        return Refusal::of_status(StatusCode::PAYLOAD_TOO_LARGE).into_response();
    };
    let again = Request::from_parts(parts.clone(), Body::from(bytes.clone()));
    let (_, second) = tokio::join!(next.clone().run(Request::from_parts(parts, Body::from(bytes))), next.run(again));
    second
}

fn answer(status: u16, retry_after: Option<u64>) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = Refusal::of_status(status).into_response();
    if let Some(seconds) = retry_after {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

fn cut(body: Body, after: usize) -> Body {
    let broken = body.into_data_stream().scan(Some(after), |left, chunk| {
        let piece = left.map(|room| match chunk {
            Ok(bytes) if bytes.len() < room => {
                *left = Some(room - bytes.len());
                Ok(bytes)
            }
            Ok(bytes) => {
                *left = None;
                Ok(bytes.slice(..room))
            }
            Err(error) => Err(io::Error::other(error)),
        });
        std::future::ready(piece)
    });
    let end = futures_util::stream::once(async {
        // A moment for what came before to reach the wire.
        tokio::time::sleep(Duration::from_millis(20)).await;
        Err::<Bytes, _>(io::Error::from(io::ErrorKind::ConnectionReset))
    });
    Body::from_stream(broken.chain(end))
}
