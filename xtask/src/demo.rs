//! `cargo xtask demo`: the app with a demo shop behind it, in a window, or walked through where there is no display.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::display::{self, Desktop};
use crate::needs::{self, APP, CORE, DESKTOP, DRIVER, UI};
use crate::steps::{Steps, Task};
use crate::store::Store;
use crate::{cargo, node, places, walk};

pub(crate) fn run(pace: Option<u32>, keep: bool, verbose: bool) -> Result<()> {
    let watched = display::exists();
    let mut steps = Steps::new(6, verbose);
    let screen = if watched { &[][..] } else { &[DESKTOP, DRIVER] };
    needs::provide(&mut steps, &[&[CORE, UI, APP], screen].concat(), &[])?;
    node::must_build(&mut steps)?;
    let programs = ["doorstep", "store-server", "demo-browser", "walk"];
    let programs = if watched { &programs[..3] } else { &programs };
    let title = "building the app and the store-server";
    steps.must(cargo::build(title, "debug", programs))?;

    steps.begin("opening the demo shop");
    let store = Store::start("debug", pace)?;
    steps.say(&format!("it is at {}", store.url));
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
    steps.show(walk::task(title, &desktop, &store, &out, &[])?)
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
