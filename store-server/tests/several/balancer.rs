//! A balancer: whoever connects is given to the processes in turn, and to the next one where one does not answer.

use anyhow::Result;
use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

pub(crate) struct Balancer {
    address: SocketAddr,
    processes: Arc<Mutex<Vec<SocketAddr>>>,
    accepting: JoinHandle<()>,
}

impl Balancer {
    pub(crate) async fn before(processes: impl Iterator<Item = SocketAddr>) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let processes = Arc::new(Mutex::new(processes.collect::<Vec<_>>()));
        let known = Arc::clone(&processes);
        let accepting = tokio::spawn(async move {
            while let Ok((mut from, _)) = listener.accept().await {
                let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
                known.rotate_left(1);
                let processes = known.clone();
                drop(known);
                tokio::spawn(async move {
                    for process in processes {
                        if let Ok(mut to) = TcpStream::connect(process).await {
                            return drop(tokio::io::copy_bidirectional(&mut from, &mut to).await);
                        }
                    }
                });
            }
        });
        Ok(Self { address, processes, accepting })
    }

    pub(crate) fn send_to(&self, processes: impl Iterator<Item = SocketAddr>) {
        *self.processes.lock().unwrap_or_else(PoisonError::into_inner) = processes.collect();
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Balancer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}
