//! What other processes write, heard over a connection of its own in the order in which it was committed.
//!
//! While it is lost nothing is heard; once it is there again, where all logs stand is read anew. Of all processes that
//! listen, one leads: it does what has to be done once.

use super::{
    sql::{
        self, Address, SqlError,
        postgres::{driver, wait},
    },
    word::Word,
};
use crate::{
    log::{Epoch, Head},
    nudges::Nudges,
};
use std::{
    future::poll_fn,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::{sync::mpsc, sync::oneshot, task::JoinHandle};
use tokio_postgres::{AsyncMessage, Client, Row};

pub(super) const CHANNEL: &str = "doorstep";
/// The name of the lock that whoever leads has.
const LEAD: i64 = 0x646f_6f72_7374_6570;
/// How often is looked whether somebody has to lead, and whether the connection lives.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// How long an answer may take before the connection counts as lost.
const PATIENCE: Duration = Duration::from_secs(10);
const AGAIN: Duration = Duration::from_millis(250);

/// Ends when it is dropped.
#[derive(Debug)]
pub(super) struct Listening {
    task: JoinHandle<()>,
    leads: Arc<AtomicBool>,
}

impl Listening {
    /// Begins to listen, and tells `nudges` where the logs stand.
    pub(super) fn begin(address: &Address, nudges: Arc<Nudges>) -> sql::Result<Self> {
        let (leads, (ready, is_ready)) = (Arc::default(), oneshot::channel());
        let task = driver()?.spawn(listen(address.clone(), nudges, Arc::clone(&leads), ready));
        let listening = Self { task, leads };
        wait(is_ready).map_err(SqlError::other)??;
        Ok(listening)
    }

    pub(super) fn leads(&self) -> bool {
        self.leads.load(Ordering::Relaxed)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn listen(
    address: Address,
    nudges: Arc<Nudges>,
    leads: Arc<AtomicBool>,
    ready: oneshot::Sender<sql::Result<()>>,
) {
    let mut ready = Some(ready);
    loop {
        let lost = match Ear::open(&address, &leads).await {
            Ok((ear, (identity, heads))) => {
                nudges.begin(identity, heads);
                match ready.take() {
                    Some(ready) => drop(ready.send(Ok(()))),
                    None => tracing::info!("the database is heard again"),
                }
                let lost = ear.attend(&nudges, &leads).await;
                leads.store(false, Ordering::Relaxed);
                tracing::warn!(error = &lost as &dyn std::error::Error, "the database is not heard");
                None
            }
            Err(error) => Some(error),
        };
        if let Some(ready) = ready.take() {
            drop(ready.send(lost.map_or(Ok(()), Err)));
            return;
        }
        tokio::time::sleep(AGAIN).await;
    }
}

/// A connection that listens.
struct Ear {
    client: Client,
    words: mpsc::UnboundedReceiver<String>,
}

type Standing = (Epoch, Vec<Head>);

impl Ear {
    /// Listens from before where the logs stand is read, so that nothing falls between.
    async fn open(address: &Address, leads: &AtomicBool) -> sql::Result<(Self, Standing)> {
        let (client, mut connection) = address.connect().await?;
        let (sender, words) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Some(Ok(message)) = poll_fn(|context| connection.poll_message(context)).await {
                if let AsyncMessage::Notification(word) = message
                    && sender.send(word.payload().to_owned()).is_err()
                {
                    return;
                }
            }
        });
        let ear = Self { client, words };
        ear.client.batch_execute(&format!("LISTEN {CHANNEL}")).await?;
        let standing = ear.standing().await?;
        ear.look(leads).await?;
        Ok((ear, standing))
    }

    /// Tells what is heard, until nothing can be heard any more.
    async fn attend(mut self, nudges: &Nudges, leads: &AtomicBool) -> SqlError {
        let mut looks = tokio::time::interval(LOOK_EVERY);
        loop {
            let heard = tokio::select! {
                word = self.words.recv() => match word {
                    Some(word) => self.pass_on(&word, nudges).await,
                    None => Err(SqlError::Lost),
                },
                _ = looks.tick() => self.look(leads).await,
            };
            if let Err(lost) = heard {
                return lost;
            }
        }
    }

    async fn pass_on(&self, text: &str, nudges: &Nudges) -> sql::Result<()> {
        let Ok(mut word) = serde_json::from_str::<Word>(text) else {
            tracing::warn!("another process says what this one does not understand");
            return Ok(());
        };
        if word.all_moved {
            word.moved = self.standing().await?.1;
        }
        nudges.hear(word);
        Ok(())
    }

    /// Leads, if nobody else does.
    async fn look(&self, leads: &AtomicBool) -> sql::Result<()> {
        let query = if leads.load(Ordering::Relaxed) { "SELECT true" } else { "SELECT pg_try_advisory_lock($1)" };
        let lead: &[&(dyn tokio_postgres::types::ToSql + Sync)] =
            if leads.load(Ordering::Relaxed) { &[] } else { &[&LEAD] };
        let asked = tokio::time::timeout(PATIENCE, self.client.query_one(query, lead));
        let row = asked.await.map_err(|_| SqlError::Lost)??;
        leads.store(row.try_get(0)?, Ordering::Relaxed);
        Ok(())
    }

    async fn standing(&self) -> sql::Result<Standing> {
        let row = self.client.query_one("SELECT identity FROM counter", &[]).await?;
        let heads = self.client.query("SELECT id, name, epoch, head FROM log", &[]).await?;
        Ok((epoch(&row, 0)?, heads.iter().map(head).collect::<sql::Result<_>>()?))
    }
}

fn head(row: &Row) -> sql::Result<Head> {
    Ok(Head { log: row.try_get(0)?, name: row.try_get(1)?, epoch: epoch(row, 2)?, step: row.try_get(3)? })
}

fn epoch(row: &Row, column: usize) -> sql::Result<Epoch> {
    row.try_get::<_, &[u8]>(column)?.try_into().map_err(|_| SqlError::OtherValue(column))
}
