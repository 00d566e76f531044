//! `cargo xtask demo`: the app with a demo shop behind it, in a window, or walked through where there is no display.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::display::{self, Desktop};
use crate::live::Real;
use crate::needs::{self, APP, CORE, DESKTOP, DRIVER, SITE, TOASTS, Tool, UI};
use crate::shop::{self, Kind, Shop};
use crate::site::Site;
use crate::steps::{Steps, Task};
use crate::store::Store;
use crate::{cargo, node, places, walk};

pub(crate) fn run(pace: Option<u32>, keep: bool, shop: Option<Kind>, verbose: bool) -> Result<()> {
    let watched = display::exists();
    let mut steps = Steps::new(if shop.is_some() { 10 } else { 6 }, verbose);
    let screen = if watched { &[][..] } else { &[DESKTOP, DRIVER] };
    let real: &[&[Tool]] = if let Some(kind) = shop { &[kind.real().needs()] } else { &[] };
    let wished: &[&[Tool]] = if shop.is_some() { &[SITE, TOASTS] } else { &[] };
    let machine = needs::provide(&mut steps, &[&[CORE, UI, APP], screen, real].concat(), wished)?;
    node::must_build(&mut steps)?;
    let programs = ["doorstep", "store-server", "demo-browser", "walk"];
    let programs = if watched { &programs[..3] } else { &programs };
    let title = "building the app and the store-server";
    steps.must(cargo::build(title, "debug", programs))?;

    let street = match shop {
        None => {
            steps.begin("opening the demo shop");
            Street { store: Store::start("debug", pace)?, shop: None, _site: None }
        }
        Some(kind) => open(&mut steps, kind, machine.lacks(SITE))?,
    };
    steps.say(&format!("the Store API is at {}", street.store.url));
    let home = places::target().join("demo-home");
    if !keep {
        places::start_empty(&home)?;
    }
    if watched {
        street.shop.iter().for_each(Shop::go_on);
        return steps.show(window(&street.store, &home));
    }
    let desktop = Desktop::start(&home)?;
    let title = "walking through the app, as there is no display to show it on";
    let out = places::target().join("demo");
    let player = street.shop.as_ref().map(Shop::player).into_iter().flatten().collect::<Vec<_>>();
    let more: Vec<&str> = player.iter().map(String::as_str).collect();
    steps.show(walk::task(title, &desktop, &street.store, &out, &more)?)
}

/// What stands behind the app.
struct Street {
    store: Store,
    shop: Option<Shop>,
    _site: Option<Site>,
}

/// A real shop and a real help centre, where the machine can have one, and the bridge before both.
fn open(steps: &mut Steps, kind: Kind, no_site: Option<String>) -> Result<Street> {
    kind.real().must_install(steps)?;
    let home = places::target().join("demo-shop");
    places::start_empty(&home)?;
    let bridge = shop::free_port()?;
    let site = match no_site {
        Some(why) => {
            steps.say(&format!("help is the bridge's own, not a WordPress's: {why}"));
            None
        }
        None => {
            Real::Wordpress.must_install(steps)?;
            steps.begin("opening a WordPress, and writing its help");
            Some(Site::start(steps, &home, bridge)?)
        }
    };
    steps.begin("opening a shop, and the bridge before it");
    let shop = Shop::start(steps, kind, &home, bridge)?;
    shop.configure(bridge, site.as_ref())?;
    if site.is_none() {
        import_help(&home.join("store.db"))?;
    }
    let store = Store::before("debug", &shop)?;
    steps.say("orders move when somebody moves them, for instance by:");
    steps.say(&shop.deed("ship CODE …"));
    Ok(Street { store, shop: Some(shop), _site: site })
}

/// Brings the demo's help into the database of the bridge.
fn import_help(database: &Path) -> Result<()> {
    let mut import = Command::new(places::built("debug", "store-server"));
    let help = places::root().join("store-server").join("demo").join("help");
    let output = import.args(["import", "help"]).arg(help).arg("--database").arg(database).output();
    let output = output.context("running the store-server")?;
    if !output.status.success() {
        bail!("the help was not imported: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}

/// The app, until its window is closed. It keeps apart from a Doorstep that is really used.
fn window(store: &Store, home: &Path) -> Task {
    let mut command = Command::new(places::built("debug", "doorstep"));
    command
        .env("DOORSTEP_STORE", &store.url)
        .env("DOORSTEP_BROWSER", places::built("debug", "demo-browser"))
        .env("DOORSTEP_SIGN_IN", "1")
        .env("DOORSTEP_DATA", home);
    Task {
        title: "the app: close its window to end the demo",
        command,
        advice: "the app's own words stand above; the store-server's are in target/xtask/store-server.log",
    }
}
