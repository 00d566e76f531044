//! The app ends between writing down that something is told and showing it.

use crate::house::House;
use anyhow::Result;
use engine::{Engine, Host, HostError, Key, KeyPlace, Options, Toast};
use jiff::{Timestamp, tz::TimeZone};
use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tests::device::Machine;

/// A machine on which the app is killed at the moment in which a toast is to be shown.
struct Killing {
    machine: Arc<Machine>,
    killed: AtomicBool,
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_a_toast_was_shown_it_is_in_the_list_and_never_toasted() -> Result<()> {
    let house = House::open().await?;
    let mut home = house.home().await?;
    house.order("7", |_| ())?;
    home.device.stop().await;

    let host = Arc::new(Killing { machine: home.device.host.clone(), killed: AtomicBool::new(false) });
    let engine = Engine::open(options(&home), host.clone())?;
    let running = tokio::spawn(async move { engine.run().await });
    let lost = house.tell("7", "order_shipped")?;
    assert!(running.await.is_err_and(|error| error.is_panic()), "killed");
    assert!(host.killed.load(Ordering::SeqCst) && home.told()?.contains(&lost));

    home.device.restart().await?;
    home.device.start();
    house.clock.run(Duration::from_secs(3600));
    home.knows(&house.tell("7", "order_delivered")?).await?;
    home.toasted(1).await?;
    assert_eq!(home.titles(), ["Order LK-7 was delivered"]);
    let list = home.list().await?;
    assert!(list.contains(&("order_shipped".to_owned(), false)), "{list:?}");
    Ok(())
}

fn options(home: &crate::house::Home) -> Options {
    Options {
        folder: home.device.folder().to_owned(),
        key: Key::new(tests::app::KEY),
        key_place: KeyPlace::Keychain,
        store_url: home.wire.url.clone(),
        brand: "Doorstep".to_owned(),
        system_languages: vec!["en-GB".to_owned()],
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

impl Host for Killing {
    fn now(&self) -> Timestamp {
        self.machine.now()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.machine.sleep(time)
    }

    fn time_zone(&self) -> TimeZone {
        self.machine.time_zone()
    }

    fn random(&self) -> [u8; 64] {
        self.machine.random()
    }

    fn secret(&self, name: &str) -> Result<Option<String>, HostError> {
        self.machine.secret(name)
    }

    fn keep_secret(&self, name: &str, value: Option<&str>) -> Result<(), HostError> {
        self.machine.keep_secret(name, value)
    }

    fn open_link(&self, url: &str) -> Result<(), HostError> {
        self.machine.open_link(url)
    }

    fn keep_file(&self, name: &str, bytes: &[u8]) -> Result<String, HostError> {
        self.machine.keep_file(name, bytes)
    }

    fn show_toast(&self, toast: &Toast) -> Result<(), HostError> {
        self.killed.store(true, Ordering::SeqCst);
        panic!("killed before {} was shown", toast.tag);
    }
}
