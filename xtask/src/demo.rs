//! `cargo xtask demo`: the app with a demo shop behind it, in a window, or walked through where there is no display.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::display::{self, Desktop};
use crate::live::Real;
use crate::needs::{self, APP, CORE, DESKTOP, DRIVER, UI};
use crate::shop::{Kind, Shop};
use crate::steps::{Steps, Task};
use crate::store::Store;
use crate::{cargo, node, places, walk};

pub(crate) fn run(pace: Option<u32>, keep: bool, shop: Option<Kind>, verbose: bool) -> Result<()> {
    let watched = display::exists();
    let mut steps = Steps::new(if shop.is_some() { 8 } else { 6 }, verbose);
    let screen = if watched { &[][..] } else { &[DESKTOP, DRIVER] };
    needs::provide(&mut steps, &[&[CORE, UI, APP], screen].concat(), &[])?;
    node::must_build(&mut steps)?;
    let programs = ["doorstep", "store-server", "demo-browser", "walk"];
    let programs = if watched { &programs[..3] } else { &programs };
    let title = "building the app and the store-server";
    steps.must(cargo::build(title, "debug", programs))?;

    let (store, _shop) = open(&mut steps, shop, pace)?;
    steps.say(&format!("the Store API is at {}", store.url));
    let home = places::target().join("demo-home");
    if !keep {
        places::start_empty(&home)?;
    }
    if watched {
        return steps.show(window(&store, &home));
    }
    let desktop = Desktop::start(&home)?;
    let title = "walking through the app, as there is no display to show it on";
    let out = places::target().join("demo");
    let few: &[&str] = if shop.is_some() { &["--few"] } else { &[] };
    steps.show(walk::task(title, &desktop, &store, &out, few)?)
}

/// The demo's own shop, or a real one and the bridge before it.
fn open(steps: &mut Steps, shop: Option<Kind>, pace: Option<u32>) -> Result<(Store, Option<Shop>)> {
    let Some(Kind::Vendure) = shop else {
        steps.begin("opening the demo shop");
        return Ok((Store::start("debug", pace)?, None));
    };
    Real::Vendure.must_install(steps)?;
    steps.begin("opening a Vendure shop, and the bridge before it");
    let shop = Shop::start(steps)?;
    shop.import_help()?;
    let store = Store::before("debug", &shop)?;
    steps.say("orders move when somebody moves them, for instance by:");
    steps.say(&format!("{} ship CODE \"UPS Standard\" 1Z999AA10123456784", shop.play));
    Ok((store, Some(shop)))
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
