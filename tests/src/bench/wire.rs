//! A way to the store on which every byte and every request is counted, heads included.

use anyhow::Result;
use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, tcp::OwnedReadHalf, tcp::OwnedWriteHalf},
};

/// The way to one store.
#[derive(Clone, Debug)]
pub(super) struct Wire {
    pub(super) url: String,
    traffic: Arc<Mutex<Traffic>>,
}

/// What went over the wire.
#[derive(Clone, Debug, Default)]
pub(super) struct Traffic {
    /// To the store, and back.
    pub(super) sent: usize,
    pub(super) received: usize,
    /// Method and target of each request.
    pub(super) requests: Vec<String>,
}

impl Wire {
    /// Listens on a free port for connections to `store`.
    pub(super) async fn open(store: SocketAddr) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let wire = Self { url: format!("http://{}", listener.local_addr()?), traffic: Arc::default() };
        let traffic = Arc::clone(&wire.traffic);
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let Ok(far) = TcpStream::connect(store).await else { continue };
                connect(near, far, &traffic);
            }
        });
        Ok(wire)
    }

    /// What went over it since this was asked last.
    pub(super) fn take(&self) -> Traffic {
        std::mem::take(&mut *lock(&self.traffic))
    }

    /// How many bytes and requests there were so far.
    pub(super) fn size(&self) -> (usize, usize) {
        let traffic = lock(&self.traffic);
        (traffic.sent + traffic.received, traffic.requests.len())
    }
}

fn connect(near: TcpStream, far: TcpStream, traffic: &Arc<Mutex<Traffic>>) {
    // Passing on must not add the wait that Nagle's algorithm does.
    near.set_nodelay(true).ok();
    far.set_nodelay(true).ok();
    let ((from_app, to_app), (from_store, to_store)) = (near.into_split(), far.into_split());
    let (up, down) = (Arc::clone(traffic), Arc::clone(traffic));
    tokio::spawn(async move {
        let mut heads = Heads::default();
        pass(from_app, to_store, |bytes| {
            let mut traffic = lock(&up);
            traffic.sent += bytes.len();
            traffic.requests.extend(heads.read(bytes));
        })
        .await;
    });
    tokio::spawn(pass(from_store, to_app, move |bytes| lock(&down).received += bytes.len()));
}

async fn pass(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, mut count: impl FnMut(&[u8])) {
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        count(&buffer[..length]);
        if to.write_all(&buffer[..length]).await.is_err() {
            break;
        }
    }
    to.shutdown().await.ok();
}

/// Finds the heads of HTTP/1.1 requests in a stream of bytes.
#[derive(Debug, Default)]
struct Heads {
    waiting: Vec<u8>,
    /// Bytes of a body that are still to come.
    body: usize,
}

impl Heads {
    /// Method and target of each request whose head ends in `bytes`.
    fn read(&mut self, bytes: &[u8]) -> Vec<String> {
        self.waiting.extend_from_slice(bytes);
        let mut found = Vec::new();
        loop {
            let skipped = self.body.min(self.waiting.len());
            self.waiting.drain(..skipped);
            self.body -= skipped;
            let Some(end) = self.waiting.windows(4).position(|four| four == b"\r\n\r\n") else { return found };
            let head = String::from_utf8_lossy(&self.waiting[..end]).into_owned();
            self.waiting.drain(..end + 4);
            let mut lines = head.lines();
            let first = lines.next().unwrap_or_default();
            found.push(first.rsplit_once(' ').map_or(first, |(request, _)| request).to_owned());
            let length = lines
                .filter_map(|line| line.split_once(':'))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
            self.body = length.and_then(|(_, value)| value.trim().parse().ok()).unwrap_or(0);
        }
    }
}

fn lock(traffic: &Mutex<Traffic>) -> MutexGuard<'_, Traffic> {
    traffic.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_found_wherever_their_bytes_are_cut() {
        let text = "GET /a?b=c HTTP/1.1\r\nhost: x\r\n\r\nPOST /d HTTP/1.1\r\nContent-Length: 7\r\n\r\nGET /\r\nGET /e HTTP/1.1\r\n\r\n";
        for cut in 0..text.len() {
            let mut heads = Heads::default();
            let (one, other) = text.as_bytes().split_at(cut);
            assert_eq!([heads.read(one), heads.read(other)].concat(), ["GET /a?b=c", "POST /d", "GET /e"], "{cut}");
        }
    }
}
