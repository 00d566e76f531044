//! The app in a process of its own, killed at a moment that it does not choose.

use crate::app::Ending;
use anyhow::{Context, Result, bail};
use std::{
    path::Path,
    process::{ExitStatus, Stdio},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, ChildStdout, Command},
    task::JoinHandle,
};

/// How the process says that the store no longer accepts its session.
pub const SIGNED_OUT: u8 = 3;

/// A running app.
#[derive(Debug)]
pub(super) struct App {
    child: Child,
    /// What it said, line by line.
    said: Arc<Mutex<Vec<String>>>,
    listening: JoinHandle<()>,
}

impl App {
    /// Starts the program that runs, as the app: with one of its hidden commands.
    pub(super) fn start(command: &str, folder: &Path, arguments: &[&str]) -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg(command)
            .arg(folder)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .context("starting the app")?;
        let said = Arc::default();
        let output = child.stdout.take().context("its output is ours")?;
        let listening = tokio::spawn(listen(output, Arc::clone(&said)));
        Ok(Self { child, said, listening })
    }

    /// Lets it run for `span` at the most, then kills it. How it ended by itself, if it did.
    pub(super) async fn run_for(&mut self, span: Duration) -> Result<Option<Ending>> {
        match tokio::time::timeout(span, self.child.wait()).await {
            Ok(status) => ending(status?).map(Some),
            Err(_) => {
                // SIGKILL: nothing of it runs any more, not even to close a file.
                self.child.start_kill()?;
                let status = self.child.wait().await?;
                if status.code().is_some() { ending(status).map(Some) } else { Ok(None) }
            }
        }
    }

    /// Whether it has said something, or ended without a word.
    pub(super) fn has_spoken(&self) -> bool {
        self.listening.is_finished() || !self.said.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// What it said, after its end.
    pub(super) async fn words(self) -> Vec<String> {
        self.listening.await.ok();
        std::mem::take(&mut *self.said.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn ending(status: ExitStatus) -> Result<Ending> {
    match status.code() {
        Some(0) => Ok(Ending::Whole),
        Some(code) if code == i32::from(SIGNED_OUT) => Ok(Ending::SignedOut),
        _ => bail!("the app ended with {status}"),
    }
}

async fn listen(output: ChildStdout, said: Arc<Mutex<Vec<String>>>) {
    let mut lines = BufReader::new(output).lines();
    while let Ok(Some(line)) = lines.next_line().await {
        said.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    }
}
