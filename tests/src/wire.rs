//! A way to the store on which every byte and every request is counted, heads included, and which can be cut.

use anyhow::Result;
use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, tcp::OwnedReadHalf, tcp::OwnedWriteHalf},
    sync::watch,
};

/// The way to one store; it ends with the last of its clones.
#[derive(Clone, Debug)]
pub struct Wire {
    pub url: String,
    traffic: Arc<Mutex<Traffic>>,
    /// What is asked for.
    whole: watch::Sender<bool>,
    /// Whether connections are taken.
    open: watch::Receiver<bool>,
    /// Connections that stand.
    standing: watch::Receiver<usize>,
}

/// What went over the wire.
#[derive(Clone, Debug, Default)]
pub struct Traffic {
    /// To the store, and back.
    pub sent: usize,
    pub received: usize,
    /// Method and target of each request.
    pub requests: Vec<String>,
}

impl Wire {
    /// Listens on a free port for connections to `store`.
    ///
    /// # Errors
    /// There is no port.
    pub async fn open(store: SocketAddr) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let (whole, wanted) = watch::channel(true);
        let (taking, open) = watch::channel(true);
        let (count, standing) = watch::channel(0);
        let (url, traffic) = (format!("http://{}", listener.local_addr()?), Arc::default());
        let ends = Ends { store, traffic: Arc::clone(&traffic), whole: wanted, count };
        tokio::spawn(carry(listener, ends, taking));
        Ok(Self { url, traffic, whole, open, standing })
    }

    /// Ends every connection, and takes no other until it is mended.
    pub async fn cut(&self) {
        self.whole.send_replace(false);
        self.open.clone().wait_for(|open| !open).await.ok();
        self.standing.clone().wait_for(|standing| *standing == 0).await.ok();
    }

    pub async fn mend(&self) {
        self.whole.send_replace(true);
        self.open.clone().wait_for(|open| *open).await.ok();
    }

    /// What went over it since this was asked last.
    pub fn take(&self) -> Traffic {
        std::mem::take(&mut *lock(&self.traffic))
    }

    /// How many bytes and requests there were so far.
    pub fn size(&self) -> (usize, usize) {
        let traffic = lock(&self.traffic);
        (traffic.sent + traffic.received, traffic.requests.len())
    }
}

/// What every connection is made with.
#[derive(Clone, Debug)]
struct Ends {
    store: SocketAddr,
    traffic: Arc<Mutex<Traffic>>,
    whole: watch::Receiver<bool>,
    count: watch::Sender<usize>,
}

async fn carry(mut listener: TcpListener, mut ends: Ends, open: watch::Sender<bool>) -> Result<()> {
    let address = listener.local_addr()?;
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => Some(accepted),
            // Nobody who could mend it is left, and a way that is not wanted must not go on by itself.
            cut = ends.whole.wait_for(|whole| !whole) => cut.map(|_| None)?,
        };
        match accepted {
            Some(Ok((near, _))) => {
                if let Ok(far) = TcpStream::connect(ends.store).await {
                    connect(near, far, ends.clone());
                }
            }
            Some(Err(_)) => {}
            None => {
                drop(listener);
                open.send_replace(false);
                ends.whole.wait_for(|whole| *whole).await?;
                listener = bind_again(address).await;
                open.send_replace(true);
            }
        }
    }
}

/// Somebody else's connection may have begun at the port meanwhile; then it is waited for.
async fn bind_again(address: SocketAddr) -> TcpListener {
    loop {
        match TcpListener::bind(address).await {
            Ok(listener) => return listener,
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

fn connect(near: TcpStream, far: TcpStream, mut ends: Ends) {
    // Passing on must not add the wait that Nagle's algorithm does.
    near.set_nodelay(true).ok();
    far.set_nodelay(true).ok();
    ends.count.send_modify(|count| *count += 1);
    tokio::spawn(async move {
        let traffic = &ends.traffic;
        let ((from_app, to_app), (from_store, to_store)) = (near.into_split(), far.into_split());
        let mut heads = Heads::default();
        let upwards = pass(from_app, to_store, |bytes| {
            let mut traffic = lock(traffic);
            traffic.sent += bytes.len();
            traffic.requests.extend(heads.read(bytes));
        });
        let downwards = pass(from_store, to_app, |bytes| lock(traffic).received += bytes.len());
        tokio::select! {
            ((), ()) = async { tokio::join!(upwards, downwards) } => {}
            _ = ends.whole.wait_for(|whole| !whole) => {}
        }
        ends.count.send_modify(|count| *count -= 1);
    });
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
    use tokio::runtime::Handle;

    #[tokio::test]
    async fn a_way_that_nobody_holds_ends() -> Result<()> {
        let store = TcpListener::bind(("127.0.0.1", 0)).await?;
        let wire = Wire::open(store.local_addr()?).await?;
        let tasks = || Handle::current().metrics().num_alive_tasks();
        assert_eq!(tasks(), 1);
        drop(wire);
        let ended = async {
            while tasks() > 0 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        Ok(tokio::time::timeout(Duration::from_secs(10), ended).await?)
    }

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
