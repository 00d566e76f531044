//! A real shop behind the store-server, for a demo: its customer, what is bought there, and what it tells the bridge.

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
use crate::live::Real;
use crate::site::Site;
use crate::steps::Steps;

/// Which shop stands behind the demo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    Vendure,
    Medusa,
}

/// A shop that runs until this value goes, and the settings of a bridge before it.
#[derive(Debug)]
pub(crate) struct Shop {
    /// The store-server's settings.
    pub config: PathBuf,
    kind: Kind,
    url: String,
    _running: Running,
}

/// The first start of a Medusa fills its database.
const PATIENCE: Duration = Duration::from_secs(300);
const READY: &str = "listening on ";
pub(crate) const SECRET: &str = "a secret of the demo's alone";
/// The demo browser signs in as this customer.
const CUSTOMER: [&str; 2] = ["demo@larkspur.example", "demo"];
/// For somebody who watches: until the app is open, and until they have seen the new order.
const PAUSES: [Duration; 2] = [Duration::from_secs(20), Duration::from_secs(10)];

impl Kind {
    pub(crate) fn real(self) -> Real {
        match self {
            Self::Vendure => Real::Vendure,
            Self::Medusa => Real::Medusa,
        }
    }

    /// What its `ship` takes before the number: the name of a way to ship, or an address where it is tracked.
    fn way(self) -> &'static str {
        match self {
            Self::Vendure => "UPS Standard",
            Self::Medusa => "https://www.ups.com/track?tracknum=1Z999AA10123456784",
        }
    }

    fn play(self, url: &str, words: &[&str]) -> Result<String> {
        let mut play = Command::new("node");
        let output = play.current_dir(self.real().folder()).arg("play.mjs").arg(url).args(words).output()?;
        if !output.status.success() {
            bail!("{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// An order that is paid; returns its code.
    fn buy(self, url: &str, wares: &[&str]) -> Result<String> {
        let printed: serde_json::Value =
            serde_json::from_str(&self.play(url, &[&["place"], &CUSTOMER[..], wares].concat())?)?;
        let code = printed["code"].as_str().map(str::to_owned).context("the shop placed no order")?;
        self.play(url, &["settle", &code])?;
        Ok(code)
    }
}

impl Shop {
    /// Starts a shop with its catalogue, in which the customer has bought twice. The bridge is to listen on `bridge`.
    pub(crate) fn start(steps: &Steps, kind: Kind, home: &Path, bridge: u16) -> Result<Self> {
        let log = home.join("shop.log");
        let mut command = match kind {
            Kind::Vendure => vendure(steps, home)?,
            Kind::Medusa => {
                let mut command = children::command("node");
                command.arg("shop.mjs").current_dir(kind.real().folder()).env("SHOP_SHOWS", "all");
                steps.say("starting it on a PostgreSQL of its own; the first time that takes minutes");
                command
            }
        };
        command
            .env("DOORSTEP_HOOK", format!("http://127.0.0.1:{bridge}/hooks/shop"))
            .env("DOORSTEP_HOOK_SECRET", SECRET)
            .stderr(File::create(&log)?);
        let (running, url) =
            serve(&mut command).with_context(|| format!("the shop did not start; it said: {}", log.display()))?;
        steps.say(&format!("it is at {url}"));
        kind.play(&url, &["customer", CUSTOMER[0], CUSTOMER[1]])?;
        let first = kind.buy(&url, &["L2201308:1", "C24F390:2"])?;
        kind.play(&url, &["ship", &first, kind.way(), "1Z999AA10123456784", "L2201308:1"])?;
        kind.buy(&url, &["TEE-1:3"])?;
        Ok(Self { config: home.join("store.toml"), kind, url, _running: running })
    }

    /// Writes the settings of the bridge, which takes help from a site or from its own database.
    pub(crate) fn configure(&self, bridge: u16, site: Option<&Site>) -> Result<()> {
        let languages = "en fr es de it pt ja ru nl nb da sv ko fi he tr pl cs el hr ro hu".replace(' ', "\", \"");
        let (currency, shop) = match self.kind {
            Kind::Vendure => ("USD", format!("source = \"vendure\"\nurl = \"{}/shop-api\"", self.url)),
            Kind::Medusa => {
                let key: String = serde_json::from_str(&self.kind.play(&self.url, &["key"])?)?;
                ("EUR", format!("source = \"medusa\"\nurl = \"{}\"\nkey = \"{key}\"", self.url))
            }
        };
        let help = site.map(Site::settings).unwrap_or_default();
        let text = format!(
            "[server]\nport = {bridge}\n\n[store]\nname = \"Larkspur\"\nlanguages = [\"{languages}\"]\ncurrency = \"{currency}\"\n\n\
             [shop]\n{shop}\nwebhook_secret = \"{SECRET}\"\n\n{help}"
        );
        fs::write(&self.config, text).with_context(|| format!("writing {}", self.config.display()))
    }

    /// What a person may type to ship an order, without its code and what follows.
    pub(crate) fn deed(&self, name: &str) -> String {
        format!("node {} {} {name}", self.kind.real().folder().join("play.mjs").display(), self.url)
    }

    /// How somebody else does something in it: its recipe, its address, and what its `ship` takes before a number.
    pub(crate) fn player(&self) -> [String; 6] {
        let [shop, url, way] = [self.kind.real().name(), &self.url, self.kind.way()];
        ["--shop", shop, "--shop-url", url, "--way", way].map(str::to_owned)
    }

    /// Places an order and ships it, while somebody watches the app.
    pub(crate) fn go_on(&self) {
        let (kind, url) = (self.kind, self.url.clone());
        thread::spawn(move || {
            let lived = || -> Result<()> {
                thread::sleep(PAUSES[0]);
                let code = kind.buy(&url, &["TEE-1:1"])?;
                println!("   the customer placed the order {code}");
                thread::sleep(PAUSES[1]);
                kind.play(&url, &["ship", &code, kind.way(), "1Z999AA10123456784"])?;
                println!("   the shop shipped the order {code}");
                Ok(())
            };
            if let Err(error) = lived() {
                println!("   nothing more happens in the shop: {error:#}");
            }
        });
    }
}

/// An empty Vendure, filled.
fn vendure(steps: &Steps, home: &Path) -> Result<Command> {
    steps.say("filling its catalogue");
    let (port, database) = (free_port()?.to_string(), home.join("shop.sqljs"));
    let shop = |mut command: Command| {
        command.arg("shop.js").current_dir(Real::Vendure.folder()).env("PORT", &port);
        command.env("SHOP_DATABASE", &database).env("VENDURE_DISABLE_TELEMETRY", "1");
        command
    };
    let filling = shop(Command::new("node")).arg("fill").env("SHOP_EMPTY", "1").output()?;
    if !filling.status.success() {
        bail!("the shop was not filled: {}", String::from_utf8_lossy(&filling.stderr));
    }
    Ok(shop(children::command("node")))
}

/// Starts a program that says where it listens, and ends with its input.
pub(crate) fn serve(command: &mut Command) -> Result<(Running, String)> {
    let mut running = Running::start(command.stdin(Stdio::piped()).stdout(Stdio::piped()))?;
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
    Ok((running, receiver.recv_timeout(PATIENCE)?))
}

pub(crate) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
