//! The bridge keeps the promises of the Store API over every source, with accounts, orders and help that are others'.

use crate::{
    house::{House, options},
    medusa,
};
use anyhow::{Context, Result, bail, ensure};
use std::{path::PathBuf, sync::Arc, time::Duration};
use store_api::auth::OrderLookup;
use store_server::{
    HelpKind, HelpSettings, Options, Place, Running, Server, ShopSettings, WordPressSettings, ZendeskHelpSettings,
};
use tests::{
    conformance::{self, Credentials, Subject},
    shops::{
        self,
        customer::{Browser, Outcome},
        medusa::Medusa,
        replay::{EMAIL, PASSWORD, Replay},
        wordpress::{self, Site},
        zendesk::{self, Account},
    },
};

const NEVER: Duration = Duration::from_secs(3600);

fn from(source: HelpKind) -> Option<HelpSettings> {
    Some(HelpSettings { source, every: NEVER, webhook_secret: None })
}

fn folder() -> Option<HelpSettings> {
    from(HelpKind::Folder(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../store-server/demo/help")))
}

fn wordpress(site: &Site) -> Result<Option<HelpSettings>> {
    Ok(from(HelpKind::WordPress(WordPressSettings {
        url: site.url.parse()?,
        posts: "faq".to_owned(),
        topics: Some("faq-topics".to_owned()),
        languages: Some("languages".to_owned()),
        language: "en".to_owned(),
    })))
}

fn zendesk(account: &Account) -> Result<Option<HelpSettings>> {
    Ok(from(HelpKind::Zendesk(ZendeskHelpSettings { url: account.url.parse()?, token: None })))
}

/// A bridge, and the customer of its shop. They have signed in before, so that there is an order to look up.
async fn subject(options: Options) -> Result<(Subject, Running)> {
    let bridge = Server::start(options).await?;
    let browser = Browser::new(&bridge.url())?;
    let Outcome::SignedIn { .. } = browser.signs_in(EMAIL, PASSWORD, "en").await? else {
        bail!("nobody was signed in")
    };
    let number = bridge.orders(EMAIL)?.into_iter().next().context("there is no order")?.number;
    let mut subject = Subject::new(&bridge.url())?;
    subject.account = Some(Credentials { email: EMAIL.to_owned(), password: PASSWORD.to_owned() });
    subject.order = Some(OrderLookup { email: EMAIL.to_owned(), number });
    subject.may_write = true;
    Ok((subject, bridge))
}

async fn keeps(subject: &Subject) -> Result<()> {
    let report = conformance::run(subject, "", |promise, outcome| println!("{promise} ... {outcome}")).await;
    println!("{} kept, {} not tried", report.passed(), report.not_tried());
    ensure!(report.failed() == 0 && report.passed() > 80, "{} failed, {} passed", report.failed(), report.passed());
    Ok(())
}

async fn before_a_vendure_and_a_folder(database: Place) -> Result<()> {
    let shop = Replay::open("cart").await?;
    let (subject, _bridge) =
        subject(Options { database, help: folder(), ..options(&shop.url, |settings| settings)? }).await?;
    keeps(&subject).await
}

async fn before_a_vendure_and_a_wordpress(database: Place) -> Result<()> {
    let (shop, site) = (Replay::open("cart").await?, Site::open(wordpress::Manner::Pretty).await?);
    let options =
        Options { database, help: wordpress(&site)?, ..options(&shop.url, |settings: ShopSettings| settings)? };
    let (subject, _bridge) = subject(options).await?;
    keeps(&subject).await
}

async fn before_a_medusa_and_a_zendesk(database: Place) -> Result<()> {
    let shop = Medusa::open(&["delivered", "open", "cancelled"]).await?;
    let account = Account::open(zendesk::Manner::Open).await?;
    let options = options(&shop.url, medusa::with_key(shops::medusa::KEY))?;
    let (subject, _bridge) = subject(Options { database, help: zendesk(&account)?, ..options }).await?;
    keeps(&subject).await
}

/// The demo shop without its own help; with it, `conformance` tries it.
async fn by_the_demo_shop_and_a_zendesk(database: Place) -> Result<()> {
    let account = Account::open(zendesk::Manner::Open).await?;
    let bridge =
        Server::start(Options { database, demo: true, help: zendesk(&account)?, ..Options::default() }).await?;
    let email = "demo@larkspur.example".to_owned();
    let number = bridge.orders(&email)?.into_iter().next().context("there is no order")?.number;
    let mut subject = Subject::new(&bridge.url())?;
    subject.account = Some(Credentials { email: email.clone(), password: "demo".to_owned() });
    subject.order = Some(OrderLookup { email, number });
    subject.may_write = true;
    keeps(&subject).await
}

/// What happens is made to happen by hand; who else has an account there is the shop's to say.
async fn what_happens_is_told(database: Place) -> Result<()> {
    let house = House::on(database, "cart", |settings| settings).await?;
    house.sign_in().await?;
    let mut subject = Subject::new(&house.bridge.url())?;
    subject.account = Some(Credentials { email: EMAIL.to_owned(), password: PASSWORD.to_owned() });
    subject.order = Some(OrderLookup { email: EMAIL.to_owned(), number: house.order()?.number });
    subject.may_write = true;
    subject.hand = Some(Arc::new(house.bridge));
    let report = conformance::run(&subject, "happenings", |promise, outcome| println!("{promise} ... {outcome}")).await;
    ensure!(
        report.failed() == 0 && report.not_tried() == 0,
        "{} failed, {} not tried",
        report.failed(),
        report.not_tried()
    );
    Ok(())
}

macro_rules! on_every_database {
    ($($kept:ident),* $(,)?) => {
        mod in_memory {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $kept() -> anyhow::Result<()> {
                super::$kept(store_server::Place::Memory).await
            })*
        }

        #[cfg(unix)]
        mod on_postgresql {
            use tests::postgres::{self, Cluster};

            $(#[tokio::test(flavor = "multi_thread")]
            async fn $kept() -> anyhow::Result<()> {
                if !postgres::is_here() {
                    return Ok(());
                }
                super::$kept(Cluster::shared()?.database()?.parse()?).await
            })*
        }
    };
}

on_every_database!(
    before_a_vendure_and_a_folder,
    before_a_vendure_and_a_wordpress,
    before_a_medusa_and_a_zendesk,
    by_the_demo_shop_and_a_zendesk,
    what_happens_is_told,
);
