//! From nothing to a running engine: the folder's lock, the key, the databases, then sync.

use crate::{
    autostart::Autostart,
    brand::Brand,
    folder::Folder,
    host::{Machine, Secrets},
    instance, ipc,
    keychain::Keychain,
    keys,
    links::{Links, Scheme},
    panel::Panel,
    toasts::Toasts,
    tray,
    trouble::{Event, Trouble, Troubles, Wish},
    window::{self, Frame},
};
use anyhow::Context;
use engine::{Engine, KeyPlace, Options};
use std::{
    process,
    sync::{Arc, Mutex, mpsc::Receiver},
    thread,
    time::Duration,
};
use tauri::async_runtime::spawn;
use tokio::sync::SetOnce;

/// The engine, once it is open.
pub(crate) type Opened = SetOnce<Engine>;

/// How long an instance that ends may still hold the folder.
const ENDING: Duration = Duration::from_secs(2);

/// Opens the engine on a thread of its own, unless another app has the folder and takes the errand; what is in the way is shown, and tried again when the customer says so.
///
/// # Errors
/// There can be no thread.
pub(crate) fn open(
    brand: &Brand,
    folder: &Folder,
    (links, errand): (Links, String),
    troubles: &Arc<Troubles>,
    events: Receiver<Event>,
    opened: &Arc<Opened>,
    panel: &Panel,
) -> anyhow::Result<()> {
    let (brand, folder, troubles, opened) = (brand.clone(), folder.clone(), troubles.clone(), opened.clone());
    let panel = panel.clone();
    let work = move || {
        loop {
            match attempt(&brand, &folder, &links, &troubles, &events, &panel) {
                Ok(Some(engine)) => {
                    troubles.clear();
                    // Set only here, once.
                    opened.set(engine).ok();
                    return;
                }
                // It was only just starting when this one did.
                Ok(None) if instance::hand_over(&folder.path, &errand) => process::exit(0),
                Ok(None) => troubles.show(Trouble::AlreadyOpen),
                Err(error) => {
                    tracing::error!("{error:#}");
                    troubles.show(Trouble::FolderUnusable);
                }
            }
            if !wait_for_another_try(&events) {
                return;
            }
        }
    };
    thread::Builder::new().name("opening".to_owned()).spawn(work).context("starting a thread")?;
    Ok(())
}

/// Keeps the cache fresh and the window told, as soon as the engine is there.
pub(crate) fn follow(frame: Arc<Frame>) {
    spawn(async move {
        let engine = frame.opened.wait().await.clone();
        let changes = engine.changed();
        spawn(ipc::tell(frame.app.clone(), changes));
        spawn(tray::follow(frame.clone(), engine.clone()));
        spawn(tray::stay_within_reach(frame.clone()));
        spawn(window::follow_theme(frame, engine.clone()));
        #[cfg(debug_assertions)]
        spawn(sign_in_if_told(engine.clone()));
        engine.run().await;
    });
}

/// None if another instance works in the folder.
fn attempt(
    brand: &Brand,
    folder: &Folder,
    links: &Links,
    troubles: &Troubles,
    events: &Receiver<Event>,
    panel: &Panel,
) -> anyhow::Result<Option<Engine>> {
    let Some(lock) = folder.lock(ENDING).context("locking the folder")? else {
        tracing::error!("another instance works in {}", folder.path.display());
        return Ok(None);
    };
    let door = instance::answer(&folder.path, links.clone());
    let keychain = Keychain::new(service(brand, folder)).context("starting a thread")?;
    let (key, key_place) = keys::obtain(&folder.path, &keychain, troubles, events)?;
    let toasts = Toasts::start(&brand.name, &brand.identifier, links.clone()).context("starting a thread")?;
    let machine = Machine {
        toasts,
        secrets: secrets(folder, keychain, &key_place),
        scheme: Scheme::new(&brand.scheme),
        panel: panel.clone(),
        autostart: Autostart::new(brand, folder),
        _held: Some((lock, door)),
    };
    let options = Options {
        folder: folder.path.clone(),
        key,
        key_place,
        store_url: brand.store_url.clone(),
        brand: brand.name.clone(),
        system_languages: sys_locale::get_locales().collect(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    Ok(Some(Engine::open(options, Arc::new(machine)).context("opening the databases")?))
}

/// Two folders must not overwrite each other's entries.
fn service(brand: &Brand, folder: &Folder) -> String {
    match folder.apart {
        true => format!("{} in {}", brand.identifier, folder.path.display()),
        false => brand.identifier.clone(),
    }
}

/// Secrets go where the key is.
fn secrets(folder: &Folder, keychain: Keychain, key_place: &KeyPlace) -> Secrets {
    match key_place {
        KeyPlace::Keychain => Secrets::Keychain(keychain),
        KeyPlace::KeyFile { .. } => Secrets::File(Mutex::new(folder.path.join("secrets.json"))),
    }
}

/// False when nobody is left who could ask for one.
fn wait_for_another_try(events: &Receiver<Event>) -> bool {
    events.iter().any(|event| matches!(event, Event::Wish(Wish::Again)))
}

/// For demonstrations, which have nobody to press the button: signs in at the start, and again when a store that was
/// started anew does not know the session.
#[cfg(debug_assertions)]
async fn sign_in_if_told(engine: Engine) {
    if std::env::var_os("DOORSTEP_SIGN_IN").is_none() {
        return;
    }
    let mut changes = engine.changed();
    let mut reasons = &["signed_out", "expired"][..];
    loop {
        let app = engine.call("app_read", ().into()).await.unwrap_or_default();
        if reasons.iter().any(|state| app["session"]["state"] == *state) {
            let outcome = engine.call("session_sign_in", ().into()).await;
            let welcomed = serde_json::json!({ "welcomed": true });
            if let Err(error) = outcome.and(engine.call("settings_change", welcomed).await) {
                return tracing::error!(?error, "signing in without being asked");
            }
        }
        // Whoever signs out means it.
        reasons = &["expired"];
        if let Err(tokio::sync::broadcast::error::RecvError::Closed) = changes.recv().await {
            return;
        }
    }
}
