//! The demo shop as a process of its own, which can be ended as a network can.

use super::process::{Process, program};
use anyhow::{Context, Result};
use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

/// A running shop.
#[derive(Debug)]
pub struct Shop {
    pub url: String,
    process: Process,
}

impl Shop {
    /// Opens the demo shop, and waits until it answers.
    ///
    /// # Errors
    /// It does not.
    pub fn open() -> Result<Self> {
        let mut command = Command::new(program("DOORSTEP_STORE_SERVER", "store-server")?);
        command.args(["--demo", "--port", "0"]).stdout(Stdio::piped());
        let mut process = Process::start(&mut command)?;
        let output = process.child.stdout.take().context("its output is ours")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let url = lines.find_map(|line| Some(line.split_once("listening on ")?.1.trim().to_owned()));
        Ok(Self { url: url.context("the store-server ended before it listened")?, process })
    }

    /// Ends it: from now on nobody answers.
    pub fn close(mut self) {
        self.process.end();
    }
}
