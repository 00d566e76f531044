//! A server that runs: where it is and how to end it.

use crate::{
    fault::Faults,
    server,
    shop::Shop,
    wire::{Gate, Peer},
};
use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::{
    sync::watch,
    task::{JoinHandle, JoinSet},
};

/// How long answers that are on their way get when the server is stopped.
const GRACE: Duration = Duration::from_secs(10);
/// How often streams are ended meanwhile: one may have been on its way.
const AGAIN: Duration = Duration::from_millis(100);

/// A running server; it ends when this is dropped.
#[derive(Debug)]
pub struct Running {
    shop: Arc<Shop>,
    address: SocketAddr,
    ending: watch::Sender<bool>,
    closed: Arc<AtomicBool>,
    serving: Option<JoinHandle<()>>,
    chores: JoinSet<()>,
}

impl Running {
    pub(crate) fn begin(shop: Arc<Shop>, gate: Gate, address: SocketAddr, chores: JoinSet<()>) -> Self {
        let (ending, mut ended) = watch::channel(false);
        let closed = Arc::clone(&gate.closed);
        let service = server::router(&shop).into_make_service_with_connect_info::<Peer>();
        let serving = tokio::spawn(async move {
            let signal = async move {
                // An error means that nobody is left who could give the signal, which is one.
                let _ = ended.wait_for(|ended| *ended).await;
            };
            if let Err(error) = axum::serve(gate, service).with_graceful_shutdown(signal).await {
                tracing::error!(error = &error as &dyn std::error::Error, "the server ended");
            }
        });
        Self { shop, address, ending, closed, serving: Some(serving), chores }
    }

    /// Where it is, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What can be made to go wrong.
    pub fn faults(&self) -> Faults {
        Faults::new(Arc::clone(&self.shop))
    }

    /// How many streams are open.
    pub fn open_streams(&self) -> usize {
        self.shop.nudges.open()
    }

    /// Frees the port, ends every stream, so that apps go on listening elsewhere, and lets other answers be finished.
    pub async fn stop(mut self) {
        self.chores.abort_all();
        let Some(mut serving) = self.serving.take() else { return };
        self.ending.send_replace(true);
        let mut again = tokio::time::interval(AGAIN);
        let ended = tokio::time::timeout(GRACE, async {
            loop {
                tokio::select! {
                    _ = &mut serving => return,
                    _ = again.tick() => self.shop.nudges.end_all(),
                }
            }
        });
        if ended.await.is_err() {
            serving.abort();
        }
    }

    pub(crate) fn shop(&self) -> &Shop {
        &self.shop
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.ending.send_replace(true);
        self.shop.nudges.end_all();
        self.closed.store(true, Ordering::Relaxed);
        if let Some(serving) = &self.serving {
            serving.abort();
        }
    }
}
