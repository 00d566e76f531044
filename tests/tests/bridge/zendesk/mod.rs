//! A Zendesk behind the bridge, by its documentation: its help centre.

mod help;

use crate::house::SECRET;
use anyhow::{Context, Result, ensure};
use std::time::Duration;
use store_api::{Timestamp, help::Article};
use store_server::{HelpKind, HelpSettings, Options, Running, Server, ZendeskHelpSettings, ZendeskToken};
use tests::shops::zendesk::{self, Account, Call, EMAIL, Manner, TOKEN};

const NEVER: Duration = Duration::from_secs(3600);
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(10);

/// A bridge with the help of an account.
struct Library {
    account: Account,
    bridge: Running,
}

fn token() -> ZendeskToken {
    ZendeskToken { email: EMAIL.to_owned(), token: TOKEN.to_owned() }
}

fn options(url: &str, token: Option<ZendeskToken>) -> Result<Options> {
    let source = HelpKind::Zendesk(ZendeskHelpSettings { url: url.parse()?, token });
    let help = HelpSettings { source, every: NEVER, webhook_secret: Some(SECRET.to_owned()) };
    Ok(Options { help: Some(help), ..Options::default() })
}

impl Library {
    async fn open() -> Result<Self> {
        Self::before(Account::open(Manner::Open).await?, None).await
    }

    async fn before(account: Account, token: Option<ZendeskToken>) -> Result<Self> {
        let bridge = Server::start(options(&account.url, token)?).await?;
        Ok(Self { account, bridge })
    }

    /// The ids of the articles, in their order.
    fn ids(&self, language: &str) -> Result<Vec<String>> {
        let mut articles = self.bridge.articles(language)?;
        articles.sort_by(|a, b| (&a.category, a.position).cmp(&(&b.category, b.position)));
        Ok(articles.into_iter().map(|article| article.id).collect())
    }

    fn article(&self, language: &str, id: &str) -> Result<Article> {
        self.bridge.articles(language)?.into_iter().find(|article| article.id == id).context("no such article")
    }

    /// The account says that help was edited.
    async fn tell(&self) -> Result<()> {
        let hook = format!("{}/hooks/help", self.bridge.url());
        let status = zendesk::tell(&hook, SECRET, r#"{"type":"zen:event-type:article.published"}"#, Timestamp::now());
        let status = status.await?;
        ensure!(status == 204, "the webhook was answered with {status}");
        Ok(())
    }

    async fn until(&self, hoped: impl Fn(&Self) -> Result<bool>) -> Result<()> {
        let waiting = async {
            while !hoped(self)? {
                tokio::time::sleep(GLANCE).await;
            }
            anyhow::Ok(())
        };
        tokio::time::timeout(PATIENCE, waiting).await.context("it never was so")?
    }

    /// Waits until a path was asked for as often as said; returns all calls until then.
    async fn asks(&self, path: &str, times: usize) -> Result<Vec<Call>> {
        let mut calls = Vec::new();
        let waiting = async {
            while calls.iter().filter(|call: &&Call| call.path.contains(path)).count() < times {
                tokio::time::sleep(GLANCE).await;
                calls.extend(self.account.calls());
            }
        };
        let outcome = tokio::time::timeout(PATIENCE, waiting).await;
        outcome.with_context(|| format!("{path} was not asked for so often: {calls:#?}"))?;
        Ok(calls)
    }
}
