//! A server in a process of its own.

use anyhow::{Context, Result, ensure};
use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
    time::Duration,
};

pub(crate) struct Process {
    child: Child,
    pub(crate) address: SocketAddr,
}

fn command(database: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_store-server"));
    command.args(["serve", "--port", "0", "--database", database]).stdin(Stdio::null());
    command
}

impl Process {
    pub(crate) async fn start(database: &str) -> Result<Self> {
        let mut command = command(database);
        let starting = tokio::task::spawn_blocking(move || {
            let mut child = command.env("RUST_LOG", "off").stdout(Stdio::piped()).spawn()?;
            let output = child.stdout.take().context("its output is ours")?;
            let mut lines = BufReader::new(output).lines().map_while(Result::ok);
            let address = lines.find_map(|line| line.strip_prefix("listening on http://")?.parse().ok());
            let address = address.context("it does not say where it is");
            Ok(Self { address: address.inspect_err(|_| drop(child.kill()))?, child })
        });
        starting.await?
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Asks it to end, as the system does at a restart, and waits until it has.
    pub(crate) async fn end(&mut self) -> Result<()> {
        let id = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(id, rustix::process::Signal::TERM)?;
        for _ in 0..1500 {
            if let Some(status) = self.child.try_wait()? {
                ensure!(status.success(), "it ended with {status}");
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        anyhow::bail!("it does not end")
    }

    /// What it says instead of starting.
    pub(crate) fn refusal(database: &str) -> Result<String> {
        let said = command(database).env("RUST_LOG", "off").output()?;
        ensure!(!said.status.success(), "it was started with {database}");
        Ok(String::from_utf8(said.stderr)?.trim_end().to_owned())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Where it has ended already, there is nothing to kill.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
