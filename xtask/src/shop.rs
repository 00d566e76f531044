//! A real shop behind the store-server, for a demo: its packages, its database, its customer, and what it tells the bridge.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::children::{self, Running};
use crate::places;
use crate::steps::Steps;

/// Which shop stands behind the demo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    Vendure,
}

/// A shop that runs until this value goes, and the settings of a bridge before it.
#[derive(Debug)]
pub(crate) struct Shop {
    /// The store-server's settings.
    pub config: PathBuf,
    /// What plays in it, for a person to type.
    pub play: String,
    _running: Running,
}

const PATIENCE: Duration = Duration::from_secs(180);
const READY: &str = "listening on ";
const SECRET: &str = "a secret of the demo's alone";
/// The demo browser signs in as this customer.
const CUSTOMER: [&str; 2] = ["demo@larkspur.example", "demo"];

fn folder() -> PathBuf {
    places::root().join("tests").join("shops").join("vendure")
}

impl Shop {
    /// Starts an empty shop with its catalogue, in which the customer has bought twice.
    pub(crate) fn start(steps: &Steps) -> Result<Self> {
        let home = places::target().join("demo-shop");
        places::start_empty(&home)?;
        let database = home.join("shop.sqljs");
        steps.say("filling its catalogue");
        let (shop, bridge) = (free_port()?, free_port()?);
        let filling =
            shop_command(Command::new("node"), shop, &database).arg("fill").env("SHOP_EMPTY", "1").output()?;
        if !filling.status.success() {
            bail!("the shop was not filled: {}", String::from_utf8_lossy(&filling.stderr));
        }
        let log = home.join("shop.log");
        let mut command = shop_command(children::command("node"), shop, &database);
        command
            .env("DOORSTEP_HOOK", format!("http://127.0.0.1:{bridge}/hooks/shop"))
            .env("DOORSTEP_HOOK_SECRET", SECRET)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(&log)?);
        let mut running = Running::start(&mut command)?;
        let url = ready(&mut running).with_context(|| format!("the shop did not start; it said: {}", log.display()))?;
        steps.say(&format!("it is at {url}"));
        buy(&url)?;
        let config = home.join("store.toml");
        fs::write(&config, settings(&url, bridge))?;
        let play = format!("node {} {url}", folder().join("play.mjs").display());
        Ok(Self { config, play, _running: running })
    }

    /// Brings the demo's help into the database of the bridge.
    pub(crate) fn import_help(&self) -> Result<()> {
        let mut import = Command::new(places::built("debug", "store-server"));
        let help = places::root().join("store-server").join("demo").join("help");
        import.args(["import", "help"]).arg(help).arg("--database").arg(self.config.with_file_name("store.db"));
        let output = import.output().context("running the store-server")?;
        if !output.status.success() {
            bail!("the help was not imported: {}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(())
    }
}

/// One order that has arrived, and one that waits to be shipped.
fn buy(url: &str) -> Result<()> {
    play(url, &["customer", CUSTOMER[0], CUSTOMER[1]])?;
    let first = code(&play(url, &["place", CUSTOMER[0], CUSTOMER[1], "L2201308:1", "C24F390:2"])?)?;
    play(url, &["settle", &first])?;
    play(url, &["ship", &first, "DHL Paket", "00340434161094015902", "L2201308:1"])?;
    let second = code(&play(url, &["place", CUSTOMER[0], CUSTOMER[1], "TEE-1:3"])?)?;
    play(url, &["settle", &second])?;
    Ok(())
}

fn play(url: &str, words: &[&str]) -> Result<String> {
    let output = Command::new("node").current_dir(folder()).arg("play.mjs").arg(url).args(words).output()?;
    if !output.status.success() {
        bail!("{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The order's code in what a deed printed.
fn code(printed: &str) -> Result<String> {
    let printed: serde_json::Value = serde_json::from_str(printed)?;
    printed["code"].as_str().map(str::to_owned).context("the shop placed no order")
}

fn settings(shop: &str, port: u16) -> String {
    let languages = "en fr es de it pt ja ru nl nb da sv ko fi he tr pl cs el hr ro hu".replace(' ', "\", \"");
    format!(
        "[server]\nport = {port}\n\n[store]\nname = \"Larkspur\"\nlanguages = [\"{languages}\"]\ncurrency = \"USD\"\n\n\
         [shop]\nsource = \"vendure\"\nurl = \"{shop}/shop-api\"\nwebhook_secret = \"{SECRET}\"\n"
    )
}

fn shop_command(mut command: Command, port: u16, database: &Path) -> Command {
    command.arg("shop.js").current_dir(folder());
    command.env("PORT", port.to_string()).env("SHOP_DATABASE", database).env("VENDURE_DISABLE_TELEMETRY", "1");
    command
}

fn ready(running: &mut Running) -> Result<String> {
    let output = running.child.stdout.take().context("its output is ours")?;
    let (sender, receiver) = channel();
    thread::spawn(move || {
        // Read to the end, so that it is never held up by a full pipe.
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if let Some((_, url)) = line.split_once(READY) {
                let _ = sender.send(url.trim().to_owned());
            }
        }
    });
    Ok(receiver.recv_timeout(PATIENCE)?)
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
