//! The shell: a window around the engine, and the only code that knows Tauri.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod autostart;
mod brand;
mod closing;
mod downloads;
mod folder;
mod host;
mod instance;
mod ipc;
mod keychain;
mod keys;
mod links;
mod media;
mod page;
mod panel;
mod start;
mod toasts;
mod tray;
mod trouble;
mod window;

use anyhow::Context;
use brand::Brand;
use folder::Folder;
use links::{Links, Scheme};
use panel::Panel;
use start::Opened;
use std::{
    env,
    io::{IsTerminal, stderr},
    sync::Arc,
};
use tauri::{AppHandle, Manager, RunEvent, async_runtime::spawn, generate_context, generate_handler};
use tracing_subscriber::EnvFilter;
use trouble::Troubles;
use window::Frame;

fn main() -> anyhow::Result<()> {
    log();
    let brand = Brand::read()?;
    let folder = Folder::find(&brand.identifier)?;
    let errand = env::args().nth(1).unwrap_or_default();
    if instance::hand_over(&folder.path, &errand) {
        return Ok(());
    }
    let (opened, panel) = (Arc::new(Opened::default()), Panel::watch().context("starting a thread")?);
    let (troubles, events) = Troubles::new(brand.name.clone());
    let troubles = Arc::new(troubles);
    let (links, handed_in) = Links::new();
    links.open(errand.clone());
    #[cfg(target_os = "macos")]
    let _clicks = toasts::Clicks::follow(links.clone());
    // The window's libraries take their time; key and databases are opened meanwhile.
    start::open(&brand, &folder, (links.clone(), errand), &troubles, events, &opened, &panel)?;

    let closing = closing::handler(opened.clone(), brand.name.clone());
    let app = tauri::Builder::default()
        .plugin(window::remembered())
        .manage(opened.clone())
        .register_asynchronous_uri_scheme_protocol(media::SCHEME, media::handler(opened.clone()))
        .register_asynchronous_uri_scheme_protocol(closing::SCHEME, closing)
        .register_uri_scheme_protocol(trouble::SCHEME, trouble::handler(troubles.clone()))
        .invoke_handler(generate_handler![ipc::call])
        .setup(move |app| {
            let scheme = Scheme::new(&brand.scheme);
            let frame = Frame::new(app, brand, &folder, opened, troubles, panel);
            spawn(links::follow(frame.clone(), scheme, handed_in));
            spawn(window::show_troubles(frame.clone()));
            app.manage(frame.clone());
            start::follow(frame);
            Ok(())
        })
        .build(generate_context!())
        .context("building the window")?;
    app.run(move |app, event| heed(app, event, &links));
    Ok(())
}

/// What the system has to say.
#[cfg_attr(not(target_os = "macos"), expect(unused_variables, reason = "elsewhere a link comes as an argument"))]
fn heed(app: &AppHandle, event: RunEvent, links: &Links) {
    match event {
        // Only the last window's end has no code.
        RunEvent::ExitRequested { code: None, api, .. } if *app.state::<Arc<Frame>>().windowless().borrow() => {
            api.prevent_exit()
        }
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => urls.into_iter().for_each(|url| links.open(url.into())),
        // By a click on the app in the dock.
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { has_visible_windows: false, .. } => links.open(String::new()),
        _ => {}
    }
}

fn log() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(QUIET));
    let coloured = stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(stderr).with_ansi(coloured).init();
}

/// What is logged unless `RUST_LOG` says otherwise: nothing about a person is ever logged, at any level.
const QUIET: &str = "warn,doorstep=info,engine=info";
